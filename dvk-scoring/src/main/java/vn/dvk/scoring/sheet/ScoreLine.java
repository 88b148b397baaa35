package vn.dvk.scoring.sheet;

import java.util.Optional;
import org.immutables.value.Value;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.Outcome;

/**
 * Dòng của phiếu chấm điểm: one node of the criteria tree with its points.
 *
 * <p>{@link #outcome()} is what the rule said; a line that does not apply still has points when its policy gives some, so
 * look at {@link #exact()} and {@link #reported()} for points. Equality is by content. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class ScoreLine {
    ScoreLine() {}

    static ImmutableScoreLine.Builder builder() {
        return ImmutableScoreLine.builder();
    }

    public abstract Code code();

    public abstract LocalizedText title();

    /** Returns the number of groups above this node; 0 for the top nodes. */
    public abstract int depth();

    /** Returns whether this is a group, whose points are the sum of its children's. */
    public abstract boolean group();

    public abstract Points maximum();

    public abstract Outcome outcome();

    /** Returns the unrounded points, if there are any. */
    public abstract Optional<Points> exact();

    /** Returns the points after the declared rounding, if there are any. */
    public abstract Optional<Points> reported();

    /** Returns the reported points that are possible, exact where they are known. */
    public abstract Bounds bounds();
}
