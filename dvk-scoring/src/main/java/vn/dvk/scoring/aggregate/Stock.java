package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.value.Points;

/**
 * Số có đến thời điểm: a stock as of the last day on which it was reported: over units it is added up, over time the last day
 * counts and earlier ones do not. Where a unit did not report on that day its stock is not in the sum, which the number of
 * reports shows.
 *
 * <p>Equality is by content. Immutable and thread-safe.
 */
public final class Stock {

    private final @Nullable LocalDate asOf;
    private final Points sum;
    private final long reports;

    Stock(@Nullable LocalDate asOf, Points sum, long reports) {
        this.asOf = asOf;
        this.sum = requireNonNull(sum, "sum");
        this.reports = reports;
    }

    /**
     * A stock of a day, for a test.
     *
     * @param asOf the day
     * @param sum the sum of its reports
     * @param reports how many there are
     * @return the stock
     * @throws IllegalArgumentException if there is no report
     */
    public static Stock of(LocalDate asOf, Points sum, long reports) {
        if (reports < 1) {
            throw new IllegalArgumentException("reports must be 1 or more, but was " + reports);
        }
        return new Stock(requireNonNull(asOf, "asOf"), sum, reports);
    }

    /**
     * No stock: nobody has reported.
     *
     * @return the stock, zero of no day
     */
    public static Stock none() {
        return new Stock(null, Points.ZERO, 0);
    }

    /**
     * The day that the stock is of.
     *
     * @return the last day of a record, or empty where there is none
     */
    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    /**
     * The exact sum of the reports of that day.
     *
     * @return the sum, zero where there is none
     */
    public Points sum() {
        return sum;
    }

    /**
     * The reports of that day.
     *
     * @return the number
     */
    public long reports() {
        return reports;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Stock that
                && asOf().equals(that.asOf())
                && sum.equals(that.sum)
                && reports == that.reports;
    }

    @Override
    public int hashCode() {
        return 31 * asOf().hashCode() + sum.hashCode();
    }

    /** Returns sum, reports and day, such as {@code 128 of 2 on 2024-03-31}. */
    @Override
    public String toString() {
        return sum + " of " + reports + asOf().map(day -> " on " + day).orElse("");
    }
}
