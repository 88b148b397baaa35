package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * In which rows reports are expected. One that is there is expected where its records stand; one that is missing, where a record of
 * the last day of its period would stand. Dimensions of units and of time decide that; in all groups of other dimensions every
 * report is expected.
 *
 * @param <T> the type of the records
 */
final class ExpectedRows<T> {

    private final Plan<T> plan;
    private final TableMaker<T> maker;
    private final Expectation<T> expectation;
    private final ImmutableMap<FoundReport, DueReport> due;
    private final Map<GroupingSet, Rows> known = new HashMap<>();

    ExpectedRows(Plan<T> plan, TableMaker<T> maker, Expectation<T> expectation) {
        this.plan = plan;
        this.maker = maker;
        this.expectation = expectation;
        this.due = expectation.byFound();
    }

    Completeness completeness(GroupingSet set, List<Group> groups, SortedSet<FoundReport> found) {
        SortedSet<DueReport> expected = rows(set).expected.getOrDefault(deciding(set, groups), new TreeSet<>());
        return expectation.of(expected, found);
    }

    /** The groups of the last dimension of a set that have a row within groups of the others, whether a record is in it or not. */
    Collection<Group> below(GroupingSet set, List<Group> within) {
        int[] dimensions = set.dimensions();
        if (!decides(dimensions[dimensions.length - 1])) {
            return List.of();
        }
        return rows(set).below.getOrDefault(deciding(set.withoutLast(), within), Set.of());
    }

    private Rows rows(GroupingSet set) {
        GroupingSet deciding = GroupingSet.NONE;
        for (int dimension : set.dimensions()) {
            deciding = decides(dimension) ? deciding.with(dimension) : deciding;
        }
        Rows found = known.get(deciding);
        if (found == null) {
            found = new Rows(deciding);
            known.put(deciding, found);
        }
        return found;
    }

    private boolean decides(int dimension) {
        return plan.dimensions().get(dimension).placesReports();
    }

    private List<Group> deciding(GroupingSet set, List<Group> groups) {
        List<Group> deciding = new ArrayList<>();
        int[] dimensions = set.dimensions();
        for (int i = 0; i < dimensions.length; i++) {
            if (decides(dimensions[i])) {
                deciding.add(groups.get(i));
            }
        }
        return deciding;
    }

    /** The rows of a set of deciding dimensions. */
    private final class Rows {

        private final Map<List<Group>, SortedSet<DueReport>> expected = new HashMap<>();
        private final Map<List<Group>, Set<Group>> below = new HashMap<>();

        Rows(GroupingSet set) {
            Set<DueReport> missing = new LinkedHashSet<>(due.values());
            maker.reports(set)
                    .forEach((groups, found) -> found.forEach(report -> {
                        DueReport there = due.get(report);
                        if (there != null) {
                            add(groups, there);
                            missing.remove(there);
                        }
                    }));
            missing.forEach(report ->
                    Lists.cartesianProduct(places(set, report)).forEach(groups -> add(List.copyOf(groups), report)));
        }

        private List<List<Group>> places(GroupingSet set, DueReport report) {
            List<List<Group>> places = new ArrayList<>();
            for (int dimension : set.dimensions()) {
                places.add(plan.dimensions().get(dimension).places(report));
            }
            return places;
        }

        private void add(List<Group> groups, DueReport report) {
            expected.computeIfAbsent(groups, first -> new TreeSet<>()).add(report);
            if (!groups.isEmpty()) {
                int last = groups.size() - 1;
                below.computeIfAbsent(groups.subList(0, last), first -> new HashSet<>())
                        .add(groups.get(last));
            }
        }
    }
}
