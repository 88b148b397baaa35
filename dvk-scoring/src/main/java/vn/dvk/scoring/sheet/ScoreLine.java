package vn.dvk.scoring.sheet;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Adjustment;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.Outcome;

/**
 * Dòng của phiếu chấm điểm: one node of the criteria tree with its points.
 *
 * <p>{@link #outcome()} is what the rule said; a line that does not apply, or whose inputs are missing, still has points when
 * its policy gives some, and one that is left out has none, so look at {@link #exact()} and {@link #reported()} for points. Equality is by content. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class ScoreLine {
    ScoreLine() {}

    /** Starts a line, for readers of stored scores; code, title, depth, group, maximum, outcome and bounds are required. */
    public static Builder builder() {
        return ImmutableScoreLine.builder();
    }

    public abstract Code code();

    public abstract LocalizedText title();

    /** Returns the number of groups above this node; 0 for the top nodes. */
    public abstract int depth();

    /**
     * Returns whether this is a group, whose points are the sum of its children's and of its own {@link #adjustments()}.
     */
    public abstract boolean group();

    /** Returns whether the line is one of a bonus pool, whose points come on top of the maximum. */
    @Value.Default
    public boolean bonus() {
        return false;
    }

    /** Returns the most points of the line: of a group, no more than its cap. */
    public abstract Points maximum();

    public abstract Outcome outcome();

    /** Returns the unrounded points, if there are any. */
    public abstract Optional<Points> exact();

    /** Returns the points after the declared rounding, if there are any. */
    public abstract Optional<Points> reported();

    /** Returns the reported points that are possible, exact where they are known. */
    public abstract Bounds bounds();

    /**
     * Returns what was added to the points of the rule, or to the sum of the children: by the policy of a node that does
     * not apply, by scaling up, by a cap or a floor, by rounding.
     */
    public abstract List<Adjustment> adjustments();

    /** Builds a {@link ScoreLine}. */
    @CanIgnoreReturnValue
    public interface Builder {
        Builder code(Code code);

        Builder title(LocalizedText title);

        Builder depth(int depth);

        Builder group(boolean group);

        Builder bonus(boolean bonus);

        Builder maximum(Points maximum);

        Builder outcome(Outcome outcome);

        Builder exact(Optional<? extends Points> exact);

        Builder reported(Optional<? extends Points> reported);

        Builder bounds(Bounds bounds);

        Builder addAllAdjustments(Iterable<? extends Adjustment> adjustments);

        /**
         * Builds the line.
         *
         * @throws IllegalStateException if a required attribute is missing
         */
        ScoreLine build();
    }
}
