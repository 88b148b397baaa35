package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.value.Code;

/**
 * Which units have to report.
 *
 * @param units the texts of their identifiers, in order
 * @param reporter the unit that a record is from
 */
record Expectation<T>(TreeSet<String> units, Field<? super T, Optional<UnitId>> reporter) implements Serializable {

    static <T> Expectation<T> of(Collection<UnitId> units, Field<? super T, Optional<UnitId>> reporter) {
        TreeSet<String> texts = new TreeSet<>();
        units.forEach(unit -> texts.add(unit.toString()));
        return new Expectation<>(texts, reporter);
    }

    /** Keeps the units that records are from; a column of its own behind those of the measures. */
    Measure<T, SortedSet<Code>> measure() {
        return new Measure<>(
                Heading.of("reporters", AggregateCodes.COLUMN_REPORTED),
                "reporters",
                Combining.DISTINCT,
                slots -> new DistinctStates<T, SortedSet<Code>>(
                        row -> reporter.apply(row).map(UnitId::code), ImmutableSortedSet::copyOf),
                Display.column(codes -> Shown.whole(codes.size())));
    }

    /** The completeness of a row: a dimension of units puts an expected unit where it would put a record of it. */
    Completeness of(List<? extends Dimension<?>> by, List<Group> groups, Collection<Code> found) {
        TreeSet<UnitId> expected = new TreeSet<>();
        for (String text : units) {
            UnitId unit = UnitId.of(text);
            if (isIn(by, groups, unit)) {
                expected.add(unit);
            }
        }
        TreeSet<UnitId> reporters = new TreeSet<>();
        found.forEach(code -> reporters.add(new UnitId(code)));
        return new Completeness(expected, reporters);
    }

    /** The groups of a dimension that have a row whether a record is in them or not. */
    List<Group> groups(Dimension<?> dimension) {
        return units.stream()
                .flatMap(text -> dimension.groups(UnitId.of(text)).stream())
                .distinct()
                .toList();
    }

    private static boolean isIn(List<? extends Dimension<?>> by, List<Group> groups, UnitId unit) {
        for (int i = 0; i < groups.size(); i++) {
            List<Group> expected = by.get(i).groups(unit);
            if (!expected.isEmpty() && !expected.contains(groups.get(i))) {
                return false;
            }
        }
        return true;
    }
}
