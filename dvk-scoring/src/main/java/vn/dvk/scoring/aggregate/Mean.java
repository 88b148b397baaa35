package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import vn.dvk.core.value.Points;

/**
 * Số bình quân: a pooled mean with what it is made of. A record that has no number is counted as missing and is never a zero.
 *
 * <p>Equality is by content. Immutable and thread-safe.
 *
 * @param sum the exact sum of the numbers
 * @param count how many numbers there are, 0 or more
 * @param missing how many records have none, 0 or more
 */
public record Mean(Points sum, long count, long missing) {

    /** Refuses null and negative counts. */
    public Mean {
        requireNonNull(sum, "sum");
        if (count < 0 || missing < 0) {
            throw new IllegalArgumentException(
                    "count and missing must be in [0, ..], but were " + count + " and " + missing);
        }
    }

    /**
     * The mean, unrounded.
     *
     * @return the sum divided by the count, or empty where there is no number
     */
    public Optional<Points> value() {
        return count == 0 ? Optional.empty() : Optional.of(sum.dividedBy(count));
    }
}
