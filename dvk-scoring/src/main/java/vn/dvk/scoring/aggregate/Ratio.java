package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import vn.dvk.core.value.Points;

/**
 * Tỷ số của hai tổng: one exact sum over another, with both kept: a rate, a weighted mean, or the part of a row in its total.
 * The ratio of the whole is that of the whole's sums, and never a mean of ratios.
 *
 * <p>Equality is by both sums: 22 over 28 is not 11 over 14. Immutable and thread-safe.
 *
 * @param numerator the upper sum
 * @param denominator the lower sum
 */
public record Ratio(Points numerator, Points denominator) {

    /** Refuses null. */
    public Ratio {
        requireNonNull(numerator, "numerator");
        requireNonNull(denominator, "denominator");
    }

    /**
     * The quotient, unrounded.
     *
     * @return the quotient, or empty where the lower sum is zero
     */
    public Optional<Points> value() {
        return denominator.isZero() ? Optional.empty() : Optional.of(numerator.dividedBy(denominator));
    }
}
