package vn.dvk.scoring.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.Outlook;
import vn.dvk.scoring.outcome.Reason;
import vn.dvk.scoring.outcome.Term;

/** The sum of the points of parts. */
record SumRule(Code criterion, List<Part> parts, Bounds range) implements OpenRule {
    static SumRule of(Code criterion, List<Part> parts) {
        Bounds range = Bounds.exactly(Points.ZERO);
        for (Part part : parts) {
            range = range.plus(part.withPolicy(part.rule().range()));
        }
        return new SumRule(criterion, ImmutableList.copyOf(parts), range);
    }

    @Override
    public Set<InputKey> reads() {
        return parts.stream().flatMap(part -> part.rule().reads().stream()).collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public boolean mayExceedMaximum() {
        return parts.stream().anyMatch(part -> part.rule().mayExceedMaximum());
    }

    @Override
    public Outcome evaluate(Inputs in) {
        List<Outcome> outcomes = new ArrayList<>(parts.size());
        for (Part part : parts) {
            outcomes.add(part.rule().evaluate(in));
        }
        Optional<Outcome> absent = Absence.of(outcomes);
        if (absent.isEmpty()) {
            return sum(outcomes);
        }
        return absent.get() instanceof Outcome.Unscored ? settled(in, outcomes).orElse(absent.get()) : absent.get();
    }

    /** What is certain though parts are open: that one is refused, or that none of them matters. */
    private Optional<Outcome> settled(Inputs in, List<Outcome> outcomes) {
        if (outcomes.stream().anyMatch(Outcome.Scored.class::isInstance)) {
            for (int i = 0; i < parts.size(); i++) {
                if (outcomes.get(i) instanceof Outcome.NotApplicable
                        && parts.get(i).policyPoints().isEmpty()) {
                    return Optional.of(refused(parts.get(i)));
                }
            }
        }
        return outlook(in).settled().map(Outcome::scored);
    }

    @Override
    public Outlook outlook(Inputs in) {
        PartSums sums = new PartSums(Points.ZERO);
        parts.forEach(part -> sums.add(part, OpenRule.of(part.rule(), in), 1));
        return sums.outlook(null, null);
    }

    @Override
    public void explain(Inputs in, Explaining to) {
        for (Part part : parts) {
            Outcome outcome = part.rule().evaluate(in);
            if (outcome instanceof Outcome.Scored) {
                part.rule().explain(in, new OfPart(part, to));
            } else {
                Points points = part.settled(in).orElse(Points.ZERO);
                Reason reason = part.whyWithoutRule(outcome);
                to.gained(points, reason);
                to.lost(part.maximum().minus(points), reason);
            }
        }
    }

    /** All parts are scored or not applicable; if none applies, the criterion does not. */
    private Outcome sum(List<Outcome> outcomes) {
        Points sum = Points.ZERO;
        boolean applies = false;
        List<Part> refused = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Optional<Points> points = outcomes.get(i).pointsIfScored();
            applies |= points.isPresent();
            Optional<Points> counted =
                    points.isPresent() ? points : parts.get(i).policyPoints();
            sum = sum.plus(counted.orElse(Points.ZERO));
            if (counted.isEmpty()) {
                refused.add(parts.get(i));
            }
        }
        if (!applies) {
            return outcomes.get(0);
        }
        if (!refused.isEmpty()) {
            return refused(refused.get(0));
        }
        return Outcome.scored(sum);
    }

    private Outcome refused(Part part) {
        return LineProblem.of(
                criterion,
                Message.of(RuleCodes.SUM_PART_NOT_APPLICABLE)
                        .with("criterion", criterion.text())
                        .with("part", part.code().text()));
    }

    /** A part. */
    record Part(Code code, LocalizedText title, Points maximum, CompiledRule rule, NotApplicablePolicy policy) {
        Optional<Points> policyPoints() {
            return policy.points(maximum);
        }

        /** What the policy gives is possible, too, as long as an input may turn out not to apply. */
        Bounds withPolicy(Bounds bounds) {
            return policyPoints()
                    .map(points -> bounds.hull(Bounds.exactly(points)))
                    .orElse(bounds);
        }

        /** What the part counts for, if that is certain though it is not scored. */
        Optional<Points> settled(Inputs in) {
            Outlook outlook = OpenRule.of(rule, in);
            Optional<Bounds> all = outlook.points();
            if (outlook.mayNotApply()) {
                all = all.map(this::withPolicy).or(() -> policyPoints().map(Bounds::exactly));
            }
            return all.filter(Bounds::isExact).map(Bounds::least);
        }

        /** That the part does not apply, or that what is missing for it makes no difference. */
        Reason whyWithoutRule(Outcome outcome) {
            return Reason.of(
                            outcome instanceof Outcome.NotApplicable
                                    ? RuleCodes.WHY_PART_NOT_APPLICABLE
                                    : RuleCodes.WHY_PART_SETTLED)
                    .with("part", term());
        }

        Term term() {
            return new Term.Title(title);
        }
    }

    /** Puts the title of a part before its reasons. */
    record OfPart(Part part, Explaining to) implements Explaining {
        @Override
        public void gained(Points points, Reason reason) {
            to.gained(points, inPart(reason));
        }

        @Override
        public void lost(Points points, Reason reason) {
            to.lost(points, inPart(reason));
        }

        private Reason inPart(Reason reason) {
            return Reason.of(RuleCodes.WHY_PART).with("part", part.term()).with("reason", new Term.Nested(reason));
        }
    }
}
