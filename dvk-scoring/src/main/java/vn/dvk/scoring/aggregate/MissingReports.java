package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.organization.UnitId;

/**
 * What a table says of reports that have to be there: in columns how many, and below who lacks which.
 *
 * @param shown the table as it is shown
 */
record MissingReports(SummaryText shown) {

    private static final ImmutableList<String> OF_UNITS = ImmutableList.of(
            AggregateCodes.COLUMN_EXPECTED,
            AggregateCodes.COLUMN_REPORTED,
            AggregateCodes.COLUMN_UNITS_MISSING,
            AggregateCodes.COLUMN_UNEXPECTED);

    private static final ImmutableList<String> OF_PERIODS = ImmutableList.of(
            AggregateCodes.COLUMN_REPORTS_DUE,
            AggregateCodes.COLUMN_REPORTS_THERE,
            AggregateCodes.COLUMN_REPORTS_MISSING,
            AggregateCodes.COLUMN_UNEXPECTED);

    /** The headings: units are counted, or where they report for periods, reports. */
    static ImmutableList<String> columns(SummaryTable table) {
        boolean periods = table.rows().stream()
                .flatMap(row -> row.completeness().stream())
                .anyMatch(Completeness::hasPeriods);
        return periods ? OF_PERIODS : OF_UNITS;
    }

    static List<Shown> cells(Completeness found) {
        int due = found.dueReports().size();
        int missing = found.missingReports().size();
        return List.of(
                Shown.whole(due),
                Shown.whole(due - missing),
                Shown.whole(missing),
                Shown.whole(found.unexpected().size()));
    }

    /**
     * A line for the total and for each other row that lacks a report. A row of a single unit needs none below a total, which says
     * so already.
     */
    List<String> lines() {
        List<SummaryRow> rows = shown.table().rows();
        List<SummaryRow> totals = rows.stream().filter(row -> row.level() == 0).toList();
        List<String> lines = Stream.concat(totals.stream(), rows.stream().filter(row -> row.level() > 0))
                .filter(row -> row.completeness()
                        .filter(found -> !found.isComplete())
                        .filter(found -> row.level() == 0
                                || totals.isEmpty()
                                || found.expected().size() > 1)
                        .isPresent())
                .map(row -> line(row, row.completeness().orElseThrow()))
                .toList();
        if (lines.size() <= SummaryText.MOST_NAMED) {
            return lines;
        }
        List<String> most = new ArrayList<>(lines.subList(0, SummaryText.MOST_NAMED));
        most.add("… (" + lines.size() + ")");
        return most;
    }

    private String line(SummaryRow row, Completeness found) {
        Message what = found.hasPeriods()
                ? Message.of(AggregateCodes.NOTE_REPORTS_MISSING)
                        .with("place", Argument.code(shown.place(row)))
                        .with("reported", found.reported().size())
                        .with("expected", found.expected().size())
                : Message.of(AggregateCodes.NOTE_UNITS_MISSING).with("place", Argument.code(shown.place(row)));
        List<String> units = found.missingReports().stream()
                .collect(Collectors.groupingBy(DueReport::unit, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(this::unit)
                .toList();
        return AggregateWords.text(what, shown.language()) + ": " + SummaryText.named(units, "; ");
    }

    /** A unit with the periods of which its reports are missing. */
    private String unit(Collection<DueReport> missing) {
        DueReport last = missing.stream().reduce((before, after) -> after).orElseThrow();
        UnitId unit = last.unit();
        String name = last.name().text(shown.language()) + " (" + unit + ")";
        List<String> periods = missing.stream()
                .filter(due -> !due.isOnce())
                .map(due -> due.period().text(shown.language()))
                .toList();
        return periods.isEmpty() ? name : name + " " + SummaryText.named(periods, ", ");
    }
}
