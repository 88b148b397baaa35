package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import vn.dvk.core.value.Points;

/**
 * Bình quân của các đơn vị: the mean of the means of units, in which every unit weighs the same, however many records it has. It
 * is another number than the pooled {@link Mean}, in which every record does.
 *
 * <p>A unit without a number has no mean and does not count. Equality is by content. Immutable and thread-safe.
 *
 * @param sumOfMeans the exact sum of the means of the units
 * @param units how many units have a mean, 0 or more
 * @param outside how many records with a number belong to none of the units, such as unassigned ones; they are in no mean
 */
public record MeanOfUnits(Points sumOfMeans, long units, long outside) {

    /** Refuses null and negative counts. */
    public MeanOfUnits {
        requireNonNull(sumOfMeans, "sumOfMeans");
        if (units < 0 || outside < 0) {
            throw new IllegalArgumentException(
                    "units and outside must be in [0, ..], but were " + units + " and " + outside);
        }
    }

    /**
     * The mean, unrounded.
     *
     * @return the sum of the means divided by the number of units, or empty where there is no unit
     */
    public Optional<Points> value() {
        return units == 0 ? Optional.empty() : Optional.of(sumOfMeans.dividedBy(units));
    }
}
