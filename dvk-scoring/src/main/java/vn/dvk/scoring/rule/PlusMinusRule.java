package vn.dvk.scoring.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
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
import vn.dvk.scoring.outcome.Outlook;
import vn.dvk.scoring.outcome.Reason;
import vn.dvk.scoring.outcome.Term;

/** A base, more for some parts and less for others, within [min, maximum]. */
record PlusMinusRule(
        Code criterion, Points maximum, Points base, Points min, List<SumRule.Part> plus, List<SumRule.Part> minus)
        implements OpenRule {
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
            return absent.get() instanceof Outcome.Unscored
                    ? settled(in, outcomes).orElse(absent.get())
                    : absent.get();
        }
        return outcomes.stream().allMatch(Outcome.NotApplicable.class::isInstance)
                ? outcomes.get(0)
                : refused(in).orElseGet(() -> Outcome.scored(clamped(unclamped(in))));
    }

    /** What is certain though parts are open: that one is refused, or that none of them matters. */
    private Optional<Outcome> settled(Inputs in, List<Outcome> outcomes) {
        Optional<Outcome> refused =
                outcomes.stream().anyMatch(Outcome.Scored.class::isInstance) ? refused(in) : Optional.empty();
        return refused.or(() -> outlook(in).settled().map(Outcome::scored));
    }

    /** That a part does not apply, if nothing says how to count that. */
    private Optional<Outcome> refused(Inputs in) {
        return parts().filter(part ->
                        part.policyPoints().isEmpty() && part.rule().evaluate(in) instanceof Outcome.NotApplicable)
                .findFirst()
                .map(part -> LineProblem.of(
                        criterion,
                        Message.of(RuleCodes.SUM_PART_NOT_APPLICABLE)
                                .with("criterion", criterion.text())
                                .with("part", part.code().text())));
    }

    @Override
    public Outlook outlook(Inputs in) {
        PartSums sums = new PartSums(base);
        plus.forEach(part -> sums.add(part, OpenRule.of(part.rule(), in), 1));
        minus.forEach(part -> sums.add(part, OpenRule.of(part.rule(), in), -1));
        return sums.outlook(min, maximum);
    }

    @Override
    public void explain(Inputs in, Explaining to) {
        to.gained(base, Reason.of(RuleCodes.WHY_BASE));
        plus.forEach(part -> explain(part, in, to, 1));
        minus.forEach(part -> explain(part, in, to, -1));
        Points sum = unclamped(in);
        Points points = evaluate(in).pointsIfScored().orElseGet(() -> clamped(sum));
        List<Term> open = new ArrayList<>();
        parts().filter(part -> points(part, in).isEmpty())
                .forEach(part ->
                        open.add(new Term.Nested(Reason.of(RuleCodes.WHY_ITEM).with("part", part.term()))));
        if (!points.equals(sum)) {
            to.gained(points.minus(sum), open.isEmpty() ? limited(sum, points) : settled(open, points));
        }
        to.lost(maximum.minus(points), Reason.of(RuleCodes.WHY_PLUS_MINUS_LOST));
    }

    private static Reason limited(Points sum, Points end) {
        boolean above = end.compareTo(sum) < 0;
        return Reason.of(above ? RuleCodes.WHY_CLAMPED_DOWN : RuleCodes.WHY_CLAMPED_UP)
                .with("sum", sum)
                .with("end", end);
    }

    private static Reason settled(List<Term> open, Points end) {
        return Reason.of(RuleCodes.WHY_PLUS_MINUS_SETTLED)
                .with("parts", new Term.Listed(open))
                .with("end", end);
    }

    private void explain(SumRule.Part part, Inputs in, Explaining to, int sign) {
        Outcome outcome = part.rule().evaluate(in);
        if (outcome instanceof Outcome.Scored) {
            part.rule().explain(in, new SumRule.OfPart(part, new Gains(to, sign)));
        } else {
            points(part, in).ifPresent(points -> to.gained(points.times(sign), part.whyWithoutRule(outcome)));
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

    /** What a part counts for, if that is certain. */
    private static Optional<Points> points(SumRule.Part part, Inputs in) {
        Optional<Points> points = part.rule().evaluate(in).pointsIfScored();
        return points.isPresent() ? points : part.settled(in);
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
