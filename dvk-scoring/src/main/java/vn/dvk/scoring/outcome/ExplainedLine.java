package vn.dvk.scoring.outcome;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
 * adjustments}, where what has no points counts as zero. Equality is by content.
 * Immutable and thread-safe.
 */
public final class ExplainedLine {
    private static final int KEY_DECIMALS = 6;
    private static final long NOT_MADE = Long.MIN_VALUE;

    /** The {@link #lossKey()} of a line that lost nothing. */
    static final long NO_LOSS = -1;

    /** The {@link #lossKey()} of a line whose loss has no such number. */
    static final long NO_KEY = -2;

    private final Code code;
    private final LocalizedText title;
    private final int depth;
    private final boolean group;
    private final boolean bonus;
    private final Points maximum;
    private final Outcome outcome;
    private final @Nullable Points exact;
    private final @Nullable Points reported;

    /** Lists the inputs when first asked for; null where they are at hand. */
    private final @Nullable Supplier<List<InputRead>> reading;

    private @Nullable ImmutableList<InputRead> inputs;
    private final ImmutableList<Part> gained;
    private final ImmutableList<Part> lost;

    /** Null until first asked for, where it is nothing but the rounding. */
    private @Nullable ImmutableList<Adjustment> adjustments;

    private final ImmutableList<LegalBasis> basis;
    private final int evidence;

    /** Worked out when first asked for; points are safe to share without synchronisation. */
    private @Nullable Points shortfall;

    private long lossKey = NOT_MADE;

    ExplainedLine(ExplainedLineBuilder from) {
        this.code = requireNonNull(from.code, "code");
        this.title = requireNonNull(from.title, "title");
        this.depth = from.depth;
        this.group = from.group;
        this.bonus = from.bonus;
        this.maximum = requireNonNull(from.maximum, "maximum");
        this.outcome = requireNonNull(from.outcome, "outcome");
        this.exact = from.exact;
        this.reported = from.reported;
        this.reading = from.reading;
        this.inputs = from.reading == null ? from.inputs : null;
        this.gained = from.gained;
        this.lost = from.lost;
        this.adjustments = from.adjustments;
        this.basis = from.basis;
        this.evidence = from.evidence;
    }

    /** Starts a line; code, title, maximum and outcome are required. */
    public static Builder builder() {
        return new ExplainedLineBuilder();
    }

    public Code code() {
        return code;
    }

    public LocalizedText title() {
        return title;
    }

    /** Returns the number of groups above this node. */
    public int depth() {
        return depth;
    }

    /** Returns whether the node is a group. */
    public boolean group() {
        return group;
    }

    /** Returns whether the line is one of a bonus pool, whose points come on top of the maximum. */
    public boolean bonus() {
        return bonus;
    }

    public Points maximum() {
        return maximum;
    }

    /** Returns what the rule said, or for a group what follows from its children. */
    public Outcome outcome() {
        return outcome;
    }

    /** Returns the exact points, if there are any: of the rule, or of the policy for not applicable. */
    public Optional<Points> exact() {
        return Optional.ofNullable(exact);
    }

    /** Returns the points as reported. */
    public Optional<Points> reported() {
        return Optional.ofNullable(reported);
    }

    /** Returns the facts and marks read, in the order in which the rule named them. */
    public List<InputRead> inputs() {
        ImmutableList<InputRead> made = inputs;
        if (made == null) {
            made = ImmutableList.copyOf(requireNonNull(reading, "reading").get());
            inputs = made;
        }
        return made;
    }

    public List<Part> gained() {
        return gained;
    }

    /** Returns what was lost against the maximum; a negative part is what goes beyond the maximum. */
    public List<Part> lost() {
        return lost;
    }

    public List<Adjustment> adjustments() {
        ImmutableList<Adjustment> made = adjustments;
        if (made == null) {
            made = rounding();
            adjustments = made;
        }
        return made;
    }

    /** Returns how many pieces of evidence the dossier has for the node. */
    public int evidence() {
        return evidence;
    }

    /** Returns where the node comes from. */
    public List<LegalBasis> basis() {
        return basis;
    }

    /** Returns the exact points missing to the maximum, if the line has points. */
    public Optional<Points> shortfall() {
        return exact == null ? Optional.empty() : Optional.of(missing());
    }

    private ImmutableList<Adjustment> rounding() {
        return exact == null || reported == null || exact.equals(reported)
                ? ImmutableList.of()
                : ImmutableList.of(new Adjustment(AdjustmentKind.ROUNDING, reported.minus(exact)));
    }

    /**
     * The points lost as a number that orders lines, as long as two numbers are not equal; {@link #NO_LOSS} or {@link #NO_KEY}
     * where there is none.
     */
    long lossKey() {
        long made = lossKey;
        if (made == NOT_MADE) {
            made = isLoss()
                    ? missing().toScaled(KEY_DECIMALS, RoundingMode.FLOOR).orElse(NO_KEY)
                    : NO_LOSS;
            lossKey = made;
        }
        return made;
    }

    /** The points missing to the maximum; zero if the line has no points. */
    Points missing() {
        Points made = shortfall;
        if (made == null) {
            made = exact == null ? Points.ZERO : lost.size() == 1 ? lost.get(0).points() : maximum.minus(exact);
            shortfall = made;
        }
        return made;
    }

    /** Whether points were lost: a bonus that was not obtained takes nothing away, but one below zero does. */
    boolean isLoss() {
        return missing().signum() > 0 && (!bonus || isBelowZero());
    }

    boolean isBelowZero() {
        return exact != null && exact.isNegative();
    }

    /** Returns the same line with another number of pieces of evidence. */
    public ExplainedLine withEvidence(int count) {
        ExplainedLineBuilder builder = new ExplainedLineBuilder();
        builder.code = code;
        builder.title = title;
        builder.depth = depth;
        builder.group = group;
        builder.bonus = bonus;
        builder.maximum = maximum;
        builder.outcome = outcome;
        builder.exact = exact;
        builder.reported = reported;
        builder.reading = inputs == null ? reading : null;
        builder.inputs = inputs == null ? ImmutableList.of() : inputs;
        builder.gained = gained;
        builder.lost = lost;
        builder.adjustments = adjustments;
        builder.basis = basis;
        builder.evidence = count;
        return builder.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ExplainedLine that
                && code.equals(that.code)
                && title.equals(that.title)
                && depth == that.depth
                && group == that.group
                && bonus == that.bonus
                && maximum.equals(that.maximum)
                && outcome.equals(that.outcome)
                && Objects.equals(exact, that.exact)
                && Objects.equals(reported, that.reported)
                && inputs().equals(that.inputs())
                && gained.equals(that.gained)
                && lost.equals(that.lost)
                && adjustments().equals(that.adjustments())
                && basis.equals(that.basis)
                && evidence == that.evidence;
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, outcome, exact, reported, gained, lost, adjustments(), evidence);
    }

    /** Returns the code, the points and the maximum. */
    @Override
    public String toString() {
        return "ExplainedLine{code=" + code + ", outcome=" + outcome + ", gained=" + gained + ", lost=" + lost
                + ", adjustments=" + adjustments() + ", maximum=" + maximum + "}";
    }

    /** Collects an {@link ExplainedLine}; for use by one thread. */
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

        Builder addAllInputs(Iterable<? extends InputRead> inputs);

        /** Lists the inputs when somebody asks, in place of any that were added; the source must be pure. */
        Builder inputsFrom(Supplier<List<InputRead>> source);

        Builder addAllGained(Iterable<? extends Part> gained);

        Builder addAllLost(Iterable<? extends Part> lost);

        Builder addAllAdjustments(Iterable<? extends Adjustment> adjustments);

        /** Says that the reported points are the exact ones rounded, and that nothing else was adjusted. */
        Builder onlyRounded();

        Builder evidence(int evidence);

        Builder addAllBasis(Iterable<? extends LegalBasis> basis);

        /** Returns the line. */
        ExplainedLine build();
    }
}
