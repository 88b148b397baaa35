package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import vn.dvk.core.organization.UnitId;

/**
 * Which reports have to be there.
 *
 * @param due the reports
 * @param reporter the unit that a record is from
 * @param day the day of a record, by which its period is known
 */
record Expectation<T>(DueReports due, Field<? super T, Optional<UnitId>> reporter, Field<? super T, LocalDate> day)
        implements Serializable {

    /** Keeps what was reported; a column of its own behind those of the measures. */
    Measure<T, SortedSet<FoundReport>> measure() {
        return new Measure<>(
                Heading.of("reporters", AggregateCodes.COLUMN_REPORTED),
                "reporters:" + String.join(" ", due.periods()),
                Combining.DISTINCT,
                slots -> new ReporterStates<T>(finder()),
                Display.column(found -> Shown.whole(found.size())));
    }

    /** Finds what a record reports. */
    private Field<T, Optional<FoundReport>> finder() {
        Map<UnitId, NavigableMap<LocalDate, DueReport>> byUnit = new HashMap<>();
        for (DueReport report : due.reports()) {
            byUnit.computeIfAbsent(report.unit(), first -> new TreeMap<>())
                    .put(report.period().first().orElse(LocalDate.MIN), report);
        }
        return row -> reporter.apply(row).map(unit -> {
            Map.Entry<LocalDate, DueReport> entry =
                    byUnit.containsKey(unit) ? byUnit.get(unit).floorEntry(day.apply(row)) : null;
            return entry != null && entry.getValue().period().contains(day.apply(row))
                    ? FoundReport.of(entry.getValue())
                    : FoundReport.notDue(unit);
        });
    }

    /** What is due, by how it is found. */
    ImmutableMap<FoundReport, DueReport> byFound() {
        ImmutableMap.Builder<FoundReport, DueReport> byFound = ImmutableMap.builder();
        due.reports().forEach(report -> byFound.put(FoundReport.of(report), report));
        return byFound.buildOrThrow();
    }

    /** The completeness of a row in which some reports are expected. */
    Completeness of(SortedSet<DueReport> expected, SortedSet<FoundReport> found) {
        ImmutableSortedSet.Builder<DueReport> missing = ImmutableSortedSet.naturalOrder();
        expected.stream()
                .filter(report -> !found.contains(FoundReport.of(report)))
                .forEach(missing::add);
        ImmutableSortedSet.Builder<UnitId> unexpected = ImmutableSortedSet.naturalOrder();
        found.stream().filter(report -> !report.isDue()).forEach(report -> unexpected.add(report.unit()));
        return new Completeness(
                ImmutableSortedSet.copyOf(expected), missing.build(), unexpected.build(), due.hasPeriods());
    }
}
