package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.value.Share;

/**
 * Mức đầy đủ của số liệu: which units had to report for a row, which of them did, and which of their reports are missing. Where
 * units report for periods, a unit has reported if one of its reports is there, and its other reports may still be missing.
 *
 * <p>Units are in the order of their identifiers. Equality is by content. Immutable and thread-safe.
 */
public final class Completeness {

    private final ImmutableSortedSet<DueReport> due;
    private final ImmutableSortedSet<DueReport> missing;
    private final ImmutableSortedSet<UnitId> unexpected;
    private final boolean hasPeriods;

    Completeness(
            ImmutableSortedSet<DueReport> due,
            ImmutableSortedSet<DueReport> missing,
            ImmutableSortedSet<UnitId> unexpected,
            boolean hasPeriods) {
        this.due = due;
        this.missing = missing;
        this.unexpected = unexpected;
        this.hasPeriods = hasPeriods;
    }

    /**
     * Which reports were due and which of them are missing, for a test.
     *
     * @param due the reports that had to be there
     * @param missing those of them that are not
     * @param unexpected the units of which there are records without need
     * @return the completeness
     * @throws IllegalArgumentException if a report is missing that was not due
     */
    public static Completeness of(Set<DueReport> due, Set<DueReport> missing, Set<UnitId> unexpected) {
        if (!due.containsAll(missing)) {
            throw new IllegalArgumentException("missing must be some of the reports that are due, but was " + missing);
        }
        return new Completeness(
                ImmutableSortedSet.copyOf(due),
                ImmutableSortedSet.copyOf(missing),
                ImmutableSortedSet.copyOf(unexpected),
                due.stream().anyMatch(report -> !report.isOnce()));
    }

    /** Returns the units that had to report, immutable. */
    public SortedSet<UnitId> expected() {
        return units(due);
    }

    /** Returns the units that had to report and did, at least for one period; immutable. */
    public SortedSet<UnitId> reported() {
        return units(Sets.difference(due, missing));
    }

    /** Returns the units that had to report and of which there is no report at all, immutable. */
    public SortedSet<UnitId> missing() {
        return ImmutableSortedSet.copyOf(Sets.difference(expected(), reported()));
    }

    /** Returns the units of which there are records without need, also for a period that was not due; they count in the row. */
    public SortedSet<UnitId> unexpected() {
        return unexpected;
    }

    /** Returns the reports that had to be there, immutable; one of each unit where no periods were stated. */
    public SortedSet<DueReport> dueReports() {
        return due;
    }

    /** Returns the reports that had to be there and are not, immutable. */
    public SortedSet<DueReport> missingReports() {
        return missing;
    }

    /** Returns how many of the reports that had to be there are. */
    public Share share() {
        return Share.of(due.size() - missing.size(), due.size());
    }

    /** Tells whether no report is missing. */
    public boolean isComplete() {
        return missing.isEmpty();
    }

    /** Tells whether units report for periods. */
    boolean hasPeriods() {
        return hasPeriods;
    }

    private static ImmutableSortedSet<UnitId> units(Set<DueReport> reports) {
        return reports.stream()
                .map(DueReport::unit)
                .collect(ImmutableSortedSet.toImmutableSortedSet(UnitId::compareTo));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Completeness that
                && due.equals(that.due)
                && missing.equals(that.missing)
                && unexpected.equals(that.unexpected);
    }

    @Override
    public int hashCode() {
        return Objects.hash(due, missing, unexpected);
    }

    /** Returns the share, such as {@code 27/28}. */
    @Override
    public String toString() {
        return share().toString();
    }
}
