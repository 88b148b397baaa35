package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import vn.dvk.core.value.Code;

/**
 * Finds the records of a row.
 *
 * @param plan the plan of the table
 * @param groups the code of the group by the place of its dimension
 */
record RowFilter<T>(Plan<T> plan, ImmutableMap<Integer, String> groups) implements Filter<T> {

    static <T> RowFilter<T> of(Plan<T> plan, SummaryRow row) {
        ImmutableMap.Builder<Integer, String> groups = ImmutableMap.builder();
        for (Coordinate coordinate : row.coordinates()) {
            groups.put(place(plan, coordinate.dimension()), coordinate.group().text());
        }
        return new RowFilter<>(plan, groups.buildOrThrow());
    }

    @Override
    public boolean test(T row) {
        if (!plan.takes(row)) {
            return false;
        }
        for (Map.Entry<Integer, String> wanted : groups.entrySet()) {
            Grouping<? super T> grouping =
                    plan.dimensions().get(wanted.getKey()).grouping();
            if (grouping.groups(row).stream()
                    .noneMatch(group -> group.code().text().equals(wanted.getValue()))) {
                return false;
            }
        }
        return true;
    }

    private static int place(Plan<?> plan, Code dimension) {
        for (int i = 0; i < plan.dimensions().size(); i++) {
            if (plan.dimensions().get(i).code().equals(dimension)) {
                return i;
            }
        }
        throw new IllegalArgumentException(
                "row must be of a table of this plan, which has no dimension '" + dimension + "'");
    }
}
