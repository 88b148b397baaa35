package vn.dvk.scoring.engine;

import java.util.OptionalLong;
import vn.dvk.core.criteria.Rounding;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Outcome;

/**
 * Points as whole numbers of the last decimal place to which an edition rounds each line.
 *
 * @param rounding the rounding of each line
 * @param most the greatest number allowed, small enough that the sum of all lines fits
 */
record ScaledPoints(Rounding rounding, long most) {
    /** Stands for no answer: the general path has to be asked. */
    static final long NONE = Long.MIN_VALUE;

    static ScaledPoints of(Rounding rounding, int lines) {
        return new ScaledPoints(rounding, Long.MAX_VALUE / (lines + 1));
    }

    int scale() {
        return rounding.scale();
    }

    /** The reported points of a line with that outcome, or {@link #NONE}. */
    long of(Outcome outcome) {
        return outcome instanceof Outcome.Scored scored ? of(scored.points()) : NONE;
    }

    /** The points of a line as reported, or {@link #NONE}. */
    long of(Points exact) {
        OptionalLong scaled = exact.toScaled(scale(), rounding.mode());
        return scaled.isPresent() && Math.abs(scaled.getAsLong()) <= most ? scaled.getAsLong() : NONE;
    }
}
