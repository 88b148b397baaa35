package vn.dvk.scoring.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.Reason;

/** A base, more for some parts and less for others, within [min, maximum]. */
record PlusMinusRule(
        Code criterion, Points maximum, Points base, Points min, List<SumRule.Part> plus, List<SumRule.Part> minus)
        implements CompiledRule {
    PlusMinusRule {
        plus = ImmutableList.copyOf(plus);
        minus = ImmutableList.copyOf(minus);
    }

    @Override
    public Set<InputKey> reads() {
        return parts().flatMap(part -> part.rule().reads().stream()).collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public Bounds range() {
        Bounds range = Bounds.exactly(base);
        for (SumRule.Part part : plus) {
            range = range.plus(part.withPolicy(part.rule().range()));
        }
        Bounds less = Bounds.exactly(Points.ZERO);
        for (SumRule.Part part : minus) {
            less = less.plus(part.withPolicy(part.rule().range()));
        }
        return difference(range, less);
    }

    @Override
    public Outcome evaluate(Inputs in) {
        List<Outcome> outcomes = parts().map(part -> part.rule().evaluate(in)).toList();
        Optional<Outcome> absent = Absence.of(outcomes);
        if (absent.isPresent()) {
            return absent.get();
        }
        if (outcomes.stream().allMatch(Outcome.NotApplicable.class::isInstance)) {
            return outcomes.get(0);
        }
        Optional<SumRule.Part> refused =
                parts().filter(part -> points(part, in).isEmpty()).findFirst();
        return refused.map(part -> LineProblem.of(
                        criterion,
                        Message.of(RuleCodes.SUM_PART_NOT_APPLICABLE)
                                .with("criterion", criterion.text())
                                .with("part", part.code().text())))
                .orElseGet(() -> Outcome.scored(clamped(unclamped(in))));
    }

    @Override
    public Bounds bounds(Inputs in) {
        Bounds range = Bounds.exactly(base);
        for (SumRule.Part part : plus) {
            range = range.plus(bounds(part, in));
        }
        Bounds less = Bounds.exactly(Points.ZERO);
        for (SumRule.Part part : minus) {
            less = less.plus(bounds(part, in));
        }
        return difference(range, less);
    }

    @Override
    public void explain(Inputs in, Explaining to) {
        to.gained(base, Reason.of(RuleCodes.WHY_BASE));
        plus.forEach(part -> explain(part, in, to, 1));
        minus.forEach(part -> explain(part, in, to, -1));
        Points sum = unclamped(in);
        Points points = clamped(sum);
        if (!points.equals(sum)) {
            boolean above = points.compareTo(sum) < 0;
            to.gained(
                    points.minus(sum),
                    Reason.of(above ? RuleCodes.WHY_CLAMPED_DOWN : RuleCodes.WHY_CLAMPED_UP)
                            .with("sum", sum)
                            .with("end", points));
        }
        to.lost(maximum.minus(points), Reason.of(RuleCodes.WHY_PLUS_MINUS_LOST));
    }

    private void explain(SumRule.Part part, Inputs in, Explaining to, int sign) {
        if (part.rule().evaluate(in) instanceof Outcome.NotApplicable) {
            Points points = part.policyPoints().orElse(Points.ZERO);
            to.gained(
                    points.times(sign),
                    Reason.of(RuleCodes.WHY_PART_NOT_APPLICABLE).with("part", part.term()));
        } else {
            part.rule().explain(in, new SumRule.OfPart(part, new Gains(to, sign)));
        }
    }

    private Stream<SumRule.Part> parts() {
        return Stream.concat(plus.stream(), minus.stream());
    }

    private Points unclamped(Inputs in) {
        Points sum = base;
        for (SumRule.Part part : plus) {
            sum = sum.plus(points(part, in).orElse(Points.ZERO));
        }
        for (SumRule.Part part : minus) {
            sum = sum.minus(points(part, in).orElse(Points.ZERO));
        }
        return sum;
    }

    private Points clamped(Points sum) {
        return sum.max(min).min(maximum);
    }

    private static Optional<Points> points(SumRule.Part part, Inputs in) {
        Optional<Points> points = part.rule().evaluate(in).pointsIfScored();
        return points.isPresent() ? points : part.policyPoints();
    }

    private static Bounds bounds(SumRule.Part part, Inputs in) {
        Outcome outcome = part.rule().evaluate(in);
        return outcome.pointsIfScored()
                .map(Bounds::exactly)
                .orElseGet(() -> outcome instanceof Outcome.NotApplicable
                                && part.policyPoints().isPresent()
                        ? Bounds.exactly(part.policyPoints().get())
                        : part.withPolicy(part.rule().bounds(in)));
    }

    /** What is left, within both ends; an open end of what is taken off leaves the least. */
    private Bounds difference(Bounds more, Bounds less) {
        Points least =
                less.most().map(most -> clamped(more.least().minus(most))).orElse(min);
        Points most = more.most().map(top -> clamped(top.minus(less.least()))).orElse(maximum);
        return Bounds.of(least, most);
    }

    /** Passes on what was gained, with a sign, and not what was lost. */
    private record Gains(Explaining to, int sign) implements Explaining {
        @Override
        public void gained(Points points, Reason reason) {
            if (!points.isZero()) {
                to.gained(points.times(sign), reason);
            }
        }

        @Override
        public void lost(Points points, Reason reason) {}
    }
}
