package vn.dvk.scoring.outcome;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LegalBasis;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/** What is said of a line so far. Not thread-safe. */
@CanIgnoreReturnValue
final class ExplainedLineBuilder implements ExplainedLine.Builder {
    @Nullable Code code;

    @Nullable LocalizedText title;

    int depth;
    boolean group;
    boolean bonus;

    @Nullable Points maximum;

    @Nullable Outcome outcome;

    @Nullable Points exact;

    @Nullable Points reported;

    ImmutableList<InputRead> inputs = ImmutableList.of();

    @Nullable Supplier<List<InputRead>> reading;

    ImmutableList<Part> gained = ImmutableList.of();
    ImmutableList<Part> lost = ImmutableList.of();

    @Nullable ImmutableList<Adjustment> adjustments = ImmutableList.of();

    ImmutableList<LegalBasis> basis = ImmutableList.of();
    int evidence;

    @Override
    public ExplainedLine.Builder code(Code code) {
        this.code = code;
        return this;
    }

    @Override
    public ExplainedLine.Builder title(LocalizedText title) {
        this.title = title;
        return this;
    }

    @Override
    public ExplainedLine.Builder depth(int depth) {
        this.depth = depth;
        return this;
    }

    @Override
    public ExplainedLine.Builder group(boolean group) {
        this.group = group;
        return this;
    }

    @Override
    public ExplainedLine.Builder bonus(boolean bonus) {
        this.bonus = bonus;
        return this;
    }

    @Override
    public ExplainedLine.Builder maximum(Points maximum) {
        this.maximum = maximum;
        return this;
    }

    @Override
    public ExplainedLine.Builder outcome(Outcome outcome) {
        this.outcome = outcome;
        return this;
    }

    @Override
    public ExplainedLine.Builder exact(Optional<? extends Points> exact) {
        this.exact = exact.orElse(null);
        return this;
    }

    @Override
    public ExplainedLine.Builder reported(Optional<? extends Points> reported) {
        this.reported = reported.orElse(null);
        return this;
    }

    @Override
    public ExplainedLine.Builder addAllInputs(Iterable<? extends InputRead> inputs) {
        this.inputs = joined(this.inputs, inputs);
        return this;
    }

    @Override
    public ExplainedLine.Builder inputsFrom(Supplier<List<InputRead>> source) {
        this.reading = requireNonNull(source, "source");
        return this;
    }

    @Override
    public ExplainedLine.Builder addAllGained(Iterable<? extends Part> gained) {
        this.gained = joined(this.gained, gained);
        return this;
    }

    @Override
    public ExplainedLine.Builder addAllLost(Iterable<? extends Part> lost) {
        this.lost = joined(this.lost, lost);
        return this;
    }

    @Override
    public ExplainedLine.Builder addAllAdjustments(Iterable<? extends Adjustment> adjustments) {
        this.adjustments = joined(this.adjustments == null ? ImmutableList.of() : this.adjustments, adjustments);
        return this;
    }

    @Override
    public ExplainedLine.Builder onlyRounded() {
        this.adjustments = null;
        return this;
    }

    @Override
    public ExplainedLine.Builder evidence(int evidence) {
        this.evidence = evidence;
        return this;
    }

    @Override
    public ExplainedLine.Builder addAllBasis(Iterable<? extends LegalBasis> basis) {
        this.basis = joined(this.basis, basis);
        return this;
    }

    @Override
    public ExplainedLine build() {
        return new ExplainedLine(this);
    }

    private static <T> ImmutableList<T> joined(ImmutableList<T> first, Iterable<? extends T> second) {
        return first.isEmpty()
                ? ImmutableList.copyOf(second)
                : ImmutableList.<T>builder().addAll(first).addAll(second).build();
    }
}
