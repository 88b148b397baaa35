package vn.dvk.scoring.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.Reason;

/** The points of the best part. */
record BestOfRule(Points maximum, List<SumRule.Part> parts) implements CompiledRule {
    BestOfRule {
        parts = ImmutableList.copyOf(parts);
    }

    @Override
    public Set<InputKey> reads() {
        return parts.stream().flatMap(part -> part.rule().reads().stream()).collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public Bounds range() {
        return best(Optional.empty(), parts, part -> part.rule().range());
    }

    @Override
    public boolean mayExceedMaximum() {
        return parts.stream().anyMatch(part -> part.rule().mayExceedMaximum());
    }

    @Override
    public Outcome evaluate(Inputs in) {
        Optional<Points> best = best(in);
        List<Outcome> rivals = new ArrayList<>();
        for (SumRule.Part part : open(in)) {
            Optional<Points> most = part.rule().bounds(in).most();
            if (best.isEmpty() || most.isEmpty() || most.get().compareTo(best.get()) > 0) {
                rivals.add(part.rule().evaluate(in));
            }
        }
        return Absence.of(rivals)
                .orElseGet(() -> best.map(Outcome::scored)
                        .orElseGet(() -> parts.get(0).rule().evaluate(in)));
    }

    @Override
    public Bounds bounds(Inputs in) {
        List<SumRule.Part> open = open(in);
        return open.isEmpty()
                ? range()
                : best(best(in), open, part -> part.rule().bounds(in));
    }

    @Override
    public void explain(Inputs in, Explaining to) {
        Points best = best(in).orElse(Points.ZERO);
        parts.stream()
                .filter(part -> points(part, in).filter(best::equals).isPresent())
                .findFirst()
                .ifPresent(part -> {
                    part.rule().explain(in, new SumRule.OfPart(part, to));
                    to.lost(
                            maximum.minus(part.maximum()),
                            Reason.of(RuleCodes.WHY_BEST_OF_LOST)
                                    .with("part", part.term())
                                    .with("most", part.maximum()));
                });
    }

    /** The parts that have no points yet and may get some. */
    private List<SumRule.Part> open(Inputs in) {
        return parts.stream()
                .filter(part -> {
                    Outcome outcome = part.rule().evaluate(in);
                    return outcome instanceof Outcome.Unscored || outcome instanceof Outcome.Invalid;
                })
                .toList();
    }

    private Optional<Points> best(Inputs in) {
        return parts.stream().flatMap(part -> points(part, in).stream()).max(Comparator.naturalOrder());
    }

    private static Optional<Points> points(SumRule.Part part, Inputs in) {
        return part.rule().evaluate(in).pointsIfScored();
    }

    /** From the best so far, or the worst part alone if the others turn out not to apply, to the best of all. */
    private static Bounds best(Optional<Points> best, List<SumRule.Part> open, Function<SumRule.Part, Bounds> bounds) {
        Bounds hull = Stream.concat(
                        best.map(Bounds::exactly).stream(), open.stream().map(bounds))
                .reduce(Bounds::hull)
                .orElseThrow();
        Points least = best.orElse(hull.least());
        return hull.most().isPresent() ? Bounds.of(least, hull.most().get()) : Bounds.atLeast(least);
    }
}
