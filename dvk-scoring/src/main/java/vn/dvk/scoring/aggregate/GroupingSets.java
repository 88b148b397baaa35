package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The grouping sets of the rows of a plan, and those whose cells are kept for them.
 *
 * @param all the grouping sets of the rows
 * @param once the dimensions that can be rolled up; a record that counts in each of its groups must be counted anew
 */
record GroupingSets(ImmutableList<GroupingSet> all, GroupingSet once) implements Serializable {

    static GroupingSets of(List<GroupingSet> sets, List<? extends Dimension<?>> dimensions) {
        GroupingSet once = GroupingSet.NONE;
        for (int i = 0; i < dimensions.size(); i++) {
            if (dimensions.get(i).membership() != Membership.IN_EACH) {
                once = once.with(i);
            }
        }
        return new GroupingSets(ImmutableList.copyOf(sets), once);
    }

    boolean hasTotal() {
        return all.contains(GroupingSet.NONE);
    }

    /** The grouping sets that start a sequence of rows: the detail, then those that are no subtotal of it. */
    List<GroupingSet> widest() {
        List<GroupingSet> widest = new ArrayList<>();
        all.stream()
                .filter(set -> set.size() > 0 && set.isPrefix())
                .max(Comparator.comparing(GroupingSet::size))
                .ifPresent(widest::add);
        all.stream().filter(set -> !set.isPrefix()).forEach(widest::add);
        return widest;
    }

    /** Tells whether the rows of a set stand in the sequence that another starts. */
    boolean shows(GroupingSet set, GroupingSet widest) {
        return set.equals(widest) || (widest.isPrefix() && all.contains(set));
    }

    /**
     * The sets of dimensions whose cells are kept, from which all levels can be merged: those of the rows, and of what stands
     * above them, by which they are ordered and with which they are compared.
     */
    ImmutableSet<GroupingSet> views() {
        ImmutableSet.Builder<GroupingSet> views = ImmutableSet.builder();
        for (GroupingSet set : all) {
            views.add(viewOf(set));
            for (GroupingSet above = set; above.size() > 0; above = above.withoutLast()) {
                views.add(viewOf(above.withoutLast()));
            }
        }
        return views.build();
    }

    /** The set whose cells are merged to those of another one. */
    GroupingSet viewOf(GroupingSet set) {
        return new GroupingSet(set.bits() | once.bits());
    }
}
