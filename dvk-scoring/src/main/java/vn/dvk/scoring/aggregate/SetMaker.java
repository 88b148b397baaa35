package vn.dvk.scoring.aggregate;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Which grouping sets a plan has.
 *
 * @param dimensions the dimensions of the plan
 * @param chosen the sets that were asked for; without any, detail and grand total
 * @param rollUp whether subtotals are added
 * @param cube whether all combinations are
 */
record SetMaker(
        List<? extends Dimension<?>> dimensions,
        List<? extends List<? extends Dimension<?>>> chosen,
        boolean rollUp,
        boolean cube) {

    /** Sets of many dimensions come first, and among equals the outer dimensions. */
    private static final Comparator<GroupingSet> ORDER =
            Comparator.comparing(GroupingSet::size).reversed().thenComparing(GroupingSet::bits);

    /** The most dimensions of which all combinations are made. */
    static final int MAX_CUBE = 10;

    List<GroupingSet> sets() {
        int all = Math.min(dimensions.size(), GroupingSet.MAX_DIMENSIONS);
        TreeSet<GroupingSet> sets = new TreeSet<>(ORDER);
        if (chosen.isEmpty()) {
            sets.add(GroupingSet.first(all));
            sets.add(GroupingSet.NONE);
        }
        chosen.forEach(by -> sets.add(set(by)));
        for (int level = 0; rollUp && level <= all; level++) {
            sets.add(GroupingSet.first(level));
        }
        for (int bits = 0; cube && bits < 1 << Math.min(all, MAX_CUBE); bits++) {
            sets.add(new GroupingSet(bits));
        }
        return List.copyOf(sets);
    }

    private GroupingSet set(List<? extends Dimension<?>> by) {
        GroupingSet set = GroupingSet.NONE;
        for (Dimension<?> dimension : by) {
            int place = place(dimension);
            set = place < 0 ? set : set.with(place);
        }
        return set;
    }

    /** The place of a dimension, or -1 where the plan does not have it, which is a problem of its own. */
    private int place(Dimension<?> wanted) {
        for (int i = 0; i < dimensions.size(); i++) {
            if (dimensions.get(i).code().equals(wanted.code())) {
                return i;
            }
        }
        return -1;
    }
}
