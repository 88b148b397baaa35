package vn.dvk.core.criteria;

import java.math.RoundingMode;
import java.util.Objects;
import vn.dvk.core.value.Points;

/**
 * Cách làm tròn: the rounding that an edition declares, where, to how many decimals, and how.
 *
 * <p>No source states a rounding mode, so there is no default: an edition says {@link #none()} or names all three.
 * Immutable and thread-safe.
 *
 * @param stage where to round
 * @param scale the number of decimals kept, in [0, 12]; 0 if {@code stage} is {@code NEVER}
 * @param mode how; {@link RoundingMode#UNNECESSARY} if {@code stage} is {@code NEVER}
 */
public record Rounding(RoundingStage stage, int scale, RoundingMode mode) {
    private static final int MOST_DECIMALS = 12;
    private static final Rounding NONE = new Rounding(RoundingStage.NEVER, 0, RoundingMode.UNNECESSARY);

    public Rounding {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(mode, "mode");
        if (scale < 0 || scale > MOST_DECIMALS) {
            throw new IllegalArgumentException("scale must be in [0, " + MOST_DECIMALS + "], but was " + scale);
        }
        boolean never = stage == RoundingStage.NEVER;
        if (never != (mode == RoundingMode.UNNECESSARY) || (never && scale != 0)) {
            throw new IllegalArgumentException(
                    "mode must be UNNECESSARY and scale 0 if and only if stage is NEVER, but stage was " + stage
                            + ", scale " + scale + " and mode " + mode);
        }
    }

    /** Returns no rounding at all. */
    public static Rounding none() {
        return NONE;
    }

    /** Returns rounding of each criterion's line. */
    public static Rounding eachLine(int scale, RoundingMode mode) {
        return new Rounding(RoundingStage.EACH_LINE, scale, mode);
    }

    /** Returns rounding of the total alone. */
    public static Rounding atTotal(int scale, RoundingMode mode) {
        return new Rounding(RoundingStage.AT_TOTAL, scale, mode);
    }

    /** Returns the points of one line as reported. */
    public Points line(Points exact) {
        return stage == RoundingStage.EACH_LINE ? exact.rounded(scale, mode) : exact;
    }

    /** Returns the total as reported, given the sum of the lines as reported. */
    public Points total(Points sumOfLines) {
        return stage == RoundingStage.AT_TOTAL ? sumOfLines.rounded(scale, mode) : sumOfLines;
    }
}
