package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import vn.dvk.core.error.Language;
import vn.dvk.core.organization.Unit;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.organization.UnitVersion;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;

/**
 * Báo cáo phải có: what one unit has to report of one period.
 *
 * <p>Equality is by all of it; the order is that of the units, and of one unit that of the periods. Immutable and thread-safe.
 *
 * @param unit the unit
 * @param name what it is called at the end of the period
 * @param period the period; {@link DateRange#always()} where one report at any time will do
 */
public record DueReport(UnitId unit, LocalizedText name, DateRange period)
        implements Comparable<DueReport>, Serializable {

    private static final Comparator<DueReport> ORDER = Comparator.comparing(DueReport::unit)
            .thenComparing(due -> due.period.first().orElse(LocalDate.MIN))
            .thenComparing(due -> due.period.last().orElse(LocalDate.MAX))
            .thenComparing(due -> due.period.toString())
            .thenComparing(due -> due.name.vi())
            .thenComparing(due -> due.name.text(Language.EN));

    /** Refuses null. */
    public DueReport {
        requireNonNull(unit, "unit");
        requireNonNull(name, "name");
        requireNonNull(period, "period");
    }

    static DueReport of(Unit unit, DateRange period) {
        return new DueReport(unit.id(), version(unit, period.last()).name(), period);
    }

    /** The version of a day, or the one before it; the last one where no day is stated. */
    private static UnitVersion version(Unit unit, Optional<LocalDate> day) {
        UnitVersion found = unit.versions().get(0);
        for (UnitVersion version : unit.versions()) {
            boolean later = day.filter(last -> version.validity().isAfter(last)).isPresent();
            found = later ? found : version;
        }
        return found;
    }

    /** Tells whether one report at any time will do. */
    boolean isOnce() {
        return period.equals(DateRange.always());
    }

    @Override
    public int compareTo(DueReport other) {
        return ORDER.compare(this, requireNonNull(other, "other"));
    }

    /** Returns unit and period, such as {@code xa-cu-nam 2025-02}; no name. */
    @Override
    public String toString() {
        return isOnce() ? unit.toString() : unit + " " + period;
    }
}
