package vn.dvk.scoring.aggregate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;

/**
 * Somebody who adds and subtracts the rows of a table: the unknown numbers are those of the finest cells, each row that is
 * shown is a sum of some of them, and a hidden one is known if it can be made of shown ones. Written another way than the library.
 */
final class Attack {

    private Attack() {}

    /** The hidden rows whose number of records follows from the rows that are shown. */
    static List<String> determined(SummaryTable suppressed, Measure<?, ?> measure) {
        List<List<Points>> shown = new ArrayList<>();
        List<SummaryRow> hidden = new ArrayList<>();
        List<List<Code>> keys = fine(suppressed);
        for (SummaryRow row : suppressed.rows()) {
            if (row.isSuppressed(measure)) {
                hidden.add(row);
            } else {
                shown.add(sum(row, keys));
            }
        }
        List<List<Points>> basis = new ArrayList<>();
        shown.forEach(row -> reduce(row, basis).ifPresent(basis::add));
        return hidden.stream()
                .filter(row -> reduce(sum(row, keys), basis).isEmpty())
                .map(row -> row.groups().toString())
                .toList();
    }

    /**
     * What the finest cells could be: every combination of groups of which the table does not say that there is nobody, by not
     * having a row of it.
     */
    private static List<List<Code>> fine(SummaryTable table) {
        List<List<Code>> keys = List.of(List.of());
        for (int i = 0; i < table.heads().size(); i++) {
            Code dimension = table.heads().get(i).code();
            List<Code> groups = table.rows().stream()
                    .flatMap(row -> row.group(dimension).stream())
                    .map(Group::code)
                    .distinct()
                    .toList();
            keys = keys.stream()
                    .flatMap(key -> groups.stream().map(group -> join(key, group)))
                    .toList();
        }
        Set<GroupingSet> sets = table.rows().stream().map(SummaryRow::set).collect(Collectors.toSet());
        Set<List<Object>> known = table.rows().stream().map(Attack::place).collect(Collectors.toSet());
        return keys.stream()
                .filter(key -> sets.stream().allMatch(set -> known.contains(place(set, key))))
                .toList();
    }

    private static List<Code> join(List<Code> key, Code group) {
        List<Code> joined = new ArrayList<>(key);
        joined.add(group);
        return joined;
    }

    private static List<Object> place(SummaryRow row) {
        return List.of(row.set(), row.groups().stream().map(Group::code).toList());
    }

    private static List<Object> place(GroupingSet set, List<Code> key) {
        return List.of(set, Arrays.stream(set.dimensions()).mapToObj(key::get).toList());
    }

    private static List<Points> sum(SummaryRow row, List<List<Code>> keys) {
        int[] dimensions = row.set().dimensions();
        return keys.stream()
                .map(key -> {
                    for (int i = 0; i < dimensions.length; i++) {
                        if (!key.get(dimensions[i]).equals(row.groups().get(i).code())) {
                            return Points.ZERO;
                        }
                    }
                    return Points.ONE;
                })
                .toList();
    }

    /** What is left of a sum when those that are known are taken away, if anything is. */
    private static Optional<List<Points>> reduce(List<Points> row, List<List<Points>> basis) {
        List<Points> rest = new ArrayList<>(row);
        for (List<Points> known : basis) {
            int pivot = pivot(known);
            Points factor = rest.get(pivot).dividedBy(known.get(pivot));
            for (int i = 0; i < rest.size() && !factor.isZero(); i++) {
                rest.set(i, rest.get(i).minus(known.get(i).times(factor)));
            }
        }
        return rest.stream().allMatch(Points::isZero) ? Optional.empty() : Optional.of(rest);
    }

    private static int pivot(List<Points> row) {
        int pivot = 0;
        while (row.get(pivot).isZero()) {
            pivot++;
        }
        return pivot;
    }
}
