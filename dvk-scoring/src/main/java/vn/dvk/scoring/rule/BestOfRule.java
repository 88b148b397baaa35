package vn.dvk.scoring.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.Outlook;
import vn.dvk.scoring.outcome.Reason;

/** The points of the best part. */
record BestOfRule(Points maximum, List<SumRule.Part> parts) implements OpenRule {
    BestOfRule {
        parts = ImmutableList.copyOf(parts);
    }

    @Override
    public Set<InputKey> reads() {
        return parts.stream().flatMap(part -> part.rule().reads().stream()).collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public Bounds range() {
        return parts.stream()
                .map(part -> part.rule().range())
                .reduce(Bounds::hull)
                .orElseThrow();
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
            Outcome outcome = part.rule().evaluate(in);
            if (best.isEmpty() || isRival(part, OpenRule.of(part.rule(), in, outcome), best.get())) {
                rivals.add(outcome);
            }
        }
        return Absence.of(rivals)
                .orElseGet(() -> best.map(Outcome::scored)
                        .orElseGet(() -> parts.get(0).rule().evaluate(in)));
    }

    /** Whether the part may come to more points, or to a fault that hides whether it has more. */
    private static boolean isRival(SumRule.Part part, Outlook outlook, Points best) {
        return exceeds(outlook.points(), best)
                || (outlook.mayBeInvalid() && exceeds(Optional.of(part.rule().range()), best));
    }

    private static boolean exceeds(Optional<Bounds> points, Points best) {
        return points.filter(bounds ->
                        bounds.most().map(most -> most.compareTo(best) > 0).orElse(true))
                .isPresent();
    }

    /**
     * From what is certain, by parts that have points or cannot turn out not to apply, to the best of all. Where nothing is
     * certain, the worst part may be the only one that applies.
     */
    @Override
    public Outlook outlook(Inputs in) {
        Optional<Points> best = best(in);
        Outlook all = best.map(points -> Outlook.of(Bounds.exactly(points))).orElse(Outlook.nothing());
        Points certain = best.orElse(null);
        boolean nothingApplies = best.isEmpty();
        for (SumRule.Part part : open(in)) {
            Outlook one = OpenRule.of(part.rule(), in);
            Points least = one.points().map(Bounds::least).orElse(certain);
            if (least == null && !one.mayNotApply()) {
                return Outlook.nothing().orInvalid();
            }
            if (least != null && !one.mayNotApply()) {
                certain = certain == null ? least : certain.max(least);
            }
            nothingApplies &= one.mayNotApply();
            all = all.or(one);
        }
        Points from = certain;
        Outlook outlook = all.points()
                .map(hull -> Outlook.of(from(from == null ? hull.least() : from, hull)))
                .orElse(Outlook.nothing());
        outlook = all.mayBeInvalid() ? outlook.orInvalid() : outlook;
        return nothingApplies ? outlook.orNotApplicable() : outlook;
    }

    private static Bounds from(Points least, Bounds hull) {
        return hull.most().map(most -> Bounds.of(least, most)).orElseGet(() -> Bounds.atLeast(least));
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
}
