package vn.dvk.scoring.outcome;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LegalBasis;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/**
 * Dòng giải thích: one node of the criteria tree with the parts of its points.
 *
 * <p>On a criterion that has points, {@code exact = sum of gained + adjustments other than rounding}, {@code reported =
 * exact + rounding} and {@code maximum - exact = sum of lost}. A group has no parts of its own: {@code exact = sum of its
 * children's exact points + adjustments other than rounding}, and {@code reported = sum of its children's reported points + all
 * adjustments}, where what has no points counts as zero. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class ExplainedLine {
    ExplainedLine() {}

    /** Starts a line. */
    public static Builder builder() {
        return ImmutableExplainedLine.builder();
    }

    public abstract Code code();

    public abstract LocalizedText title();

    /** Returns the number of groups above this node. */
    public abstract int depth();

    /** Returns whether the node is a group. */
    public abstract boolean group();

    public abstract Points maximum();

    /** Returns what the rule said, or for a group what follows from its children. */
    public abstract Outcome outcome();

    /** Returns the exact points, if there are any: of the rule, or of the policy for not applicable. */
    public abstract Optional<Points> exact();

    /** Returns the points as reported. */
    public abstract Optional<Points> reported();

    /** Returns the facts and marks read, in the order in which the rule named them. */
    public abstract List<InputRead> inputs();

    public abstract List<Part> gained();

    /** Returns what was lost against the maximum; a negative part is what goes beyond the maximum. */
    public abstract List<Part> lost();

    public abstract List<Adjustment> adjustments();

    /** Returns how many pieces of evidence the dossier has for the node. */
    public abstract int evidence();

    /** Returns where the node comes from. */
    public abstract List<LegalBasis> basis();

    /** Returns the exact points missing to the maximum, if the line has points. */
    public Optional<Points> shortfall() {
        return exact().map(points -> maximum().minus(points));
    }

    /** Builds an {@link ExplainedLine}. */
    @CanIgnoreReturnValue
    public interface Builder {
        Builder code(Code code);

        Builder title(LocalizedText title);

        Builder depth(int depth);

        Builder group(boolean group);

        Builder maximum(Points maximum);

        Builder outcome(Outcome outcome);

        Builder exact(Optional<? extends Points> exact);

        Builder reported(Optional<? extends Points> reported);

        Builder addAllInputs(Iterable<? extends InputRead> inputs);

        Builder addAllGained(Iterable<? extends Part> gained);

        Builder addAllLost(Iterable<? extends Part> lost);

        Builder addAllAdjustments(Iterable<? extends Adjustment> adjustments);

        Builder evidence(int evidence);

        Builder addAllBasis(Iterable<? extends LegalBasis> basis);

        /** Builds the line. */
        ExplainedLine build();
    }
}
