package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.value.Points;

/**
 * Số có đến thời điểm, theo số cuối của từng đơn vị: a stock added up over units, each with its last known value, whatever the day
 * it is of. The earliest and the latest of these days tell how old the oldest part is.
 *
 * <p>Equality is by content. Immutable and thread-safe.
 */
public final class StockOfUnits {

    private final Points sum;
    private final long units;
    private final @Nullable LocalDate earliest;
    private final @Nullable LocalDate latest;
    private final long outside;

    StockOfUnits(Points sum, long units, @Nullable LocalDate earliest, @Nullable LocalDate latest, long outside) {
        this.sum = requireNonNull(sum, "sum");
        this.units = units;
        this.earliest = earliest;
        this.latest = latest;
        this.outside = outside;
    }

    /**
     * The stock of a test.
     *
     * @param sum the sum of the units
     * @param units how many units there are
     * @param earliest the earliest of their last days
     * @param latest the latest of their last days
     * @return the stock, with no report outside the units
     * @throws IllegalArgumentException if there is no unit, or the days are in the wrong order
     */
    public static StockOfUnits of(Points sum, long units, LocalDate earliest, LocalDate latest) {
        if (units < 1 || latest.isBefore(earliest)) {
            throw new IllegalArgumentException("units must be 1 or more, and latest not before earliest, but were "
                    + units + ", " + earliest + " and " + latest);
        }
        return new StockOfUnits(sum, units, earliest, latest, 0);
    }

    /**
     * The exact sum of the last known values of the units.
     *
     * @return the sum, zero where there is no unit
     */
    public Points sum() {
        return sum;
    }

    /**
     * The units that have reported.
     *
     * @return how many, 0 or more
     */
    public long units() {
        return units;
    }

    /**
     * The last day of the unit that has not reported for the longest time.
     *
     * @return the day, or empty where there is no unit
     */
    public Optional<LocalDate> earliest() {
        return Optional.ofNullable(earliest);
    }

    /**
     * The last day of the unit that has reported last.
     *
     * @return the day, or empty where there is no unit
     */
    public Optional<LocalDate> latest() {
        return Optional.ofNullable(latest);
    }

    /**
     * The groups of records that belong to none of the units, such as unassigned ones, and are not in the sum.
     *
     * @return the number of their reports
     */
    public long outside() {
        return outside;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StockOfUnits that
                && sum.equals(that.sum)
                && units == that.units
                && Objects.equals(earliest, that.earliest)
                && Objects.equals(latest, that.latest)
                && outside == that.outside;
    }

    @Override
    public int hashCode() {
        return Objects.hash(sum, units, earliest, latest, outside);
    }

    /** Returns sum, units and days, such as {@code 18 of 2 units on 2024-02-28..2024-03-31}. */
    @Override
    public String toString() {
        return sum + " of " + units + " units"
                + latest().map(day -> " on " + earliest + ".." + day).orElse("");
    }
}
