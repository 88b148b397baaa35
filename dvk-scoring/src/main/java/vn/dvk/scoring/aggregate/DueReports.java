package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.organization.Unit;
import vn.dvk.core.value.DateRange;

/**
 * Danh sách báo cáo phải có: which units have to report, and of which periods.
 *
 * <pre>{@code
 * List<Unit> communes = directory.at(AuthorityLevel.COMMUNE, UnitKind.ADMINISTRATIVE, day);
 * DueReports due = DueReports.monthly(communes, YearMonth.of(2025, 7), YearMonth.of(2025, 9));
 * }</pre>
 *
 * <p>A unit is due for each period on some day of which it exists, so that the units of before and after a reorganisation may be
 * given together. Equality is by content. Immutable and thread-safe.
 */
public final class DueReports implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ArrayList<DueReport> reports;

    private DueReports(Collection<DueReport> reports) {
        this.reports = new ArrayList<>(ImmutableSortedSet.copyOf(reports));
        for (int i = 1; i < this.reports.size(); i++) {
            DueReport before = this.reports.get(i - 1);
            DueReport due = this.reports.get(i);
            if (before.unit().equals(due.unit()) && before.period().overlaps(due.period())) {
                throw new IllegalArgumentException("periods of one unit must have no day in common, but those of '"
                        + due.unit() + "' are " + before.period() + " and " + due.period());
            }
        }
    }

    /**
     * A report of each unit for each period.
     *
     * @param periods the periods, such as months, quarters or years
     * @throws IllegalArgumentException if two periods of one unit have a day in common
     */
    public static DueReports of(Collection<Unit> units, Collection<DateRange> periods) {
        requireNonNull(periods, "periods");
        List<DueReport> reports = new ArrayList<>();
        for (Unit unit : requireNonNull(units, "units")) {
            periods.stream()
                    .filter(period -> unit.versions().stream()
                            .anyMatch(version -> version.validity().overlaps(period)))
                    .forEach(period -> reports.add(DueReport.of(unit, period)));
        }
        return new DueReports(reports);
    }

    /** One report of each unit, whenever it is. */
    public static DueReports once(Collection<Unit> units) {
        return of(units, List.of(DateRange.always()));
    }

    /**
     * A report of each unit for each month.
     *
     * @param first the first month
     * @param last the last month, included; not before the first one
     */
    public static DueReports monthly(Collection<Unit> units, YearMonth first, YearMonth last) {
        requireNonNull(units, "units");
        List<DateRange> months = new ArrayList<>();
        DateRange all = DateRange.ofMonths(first, last);
        for (YearMonth month = first; all.contains(month.atDay(1)); month = month.plusMonths(1)) {
            months.add(DateRange.ofMonths(month, month));
        }
        return of(units, months);
    }

    /**
     * A report of each unit for each year.
     *
     * @param first the first year
     * @param last the last year, included; not before the first one
     */
    public static DueReports yearly(Collection<Unit> units, int first, int last) {
        requireNonNull(units, "units");
        List<DateRange> years = new ArrayList<>();
        DateRange all = DateRange.ofYears(first, last);
        for (int year = first; all.contains(LocalDate.of(year, 1, 1)); year++) {
            years.add(DateRange.ofYears(year, year));
        }
        return of(units, years);
    }

    /**
     * These reports and others, such as of units that report every quarter.
     *
     * @return both together
     * @throws IllegalArgumentException if two periods of one unit have a day in common
     */
    public DueReports and(DueReports other) {
        List<DueReport> both = new ArrayList<>(reports);
        both.addAll(requireNonNull(other, "other").reports);
        return new DueReports(both);
    }

    /** Returns the reports, immutable, in their order. */
    public SortedSet<DueReport> reports() {
        return ImmutableSortedSet.copyOf(reports);
    }

    /** Tells whether some report is of a period. */
    boolean hasPeriods() {
        return !reports.stream().allMatch(DueReport::isOnce);
    }

    /** Tells whether some period has no end. */
    boolean isOpen() {
        return reports.stream().anyMatch(due -> due.period().last().isEmpty());
    }

    /** All periods, by which what was found is known when it is read. */
    SortedSet<String> periods() {
        SortedSet<String> periods = new TreeSet<>();
        reports.forEach(due -> periods.add(due.period().toString()));
        return periods;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DueReports that && reports.equals(that.reports);
    }

    @Override
    public int hashCode() {
        return reports.hashCode();
    }

    /** Returns the number of reports. */
    @Override
    public String toString() {
        return "DueReports[" + reports.size() + "]";
    }
}
