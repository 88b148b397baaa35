package vn.dvk.scoring.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Problem;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.Reason;
import vn.dvk.scoring.outcome.Term;

/** The sum of the points of parts. */
record SumRule(Code criterion, List<Part> parts, Bounds range) implements CompiledRule {
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
        Set<Problem> problems = new LinkedHashSet<>();
        Set<InputKey> needs = new TreeSet<>();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Invalid invalid) {
                problems.addAll(invalid.problems());
            } else if (outcome instanceof Outcome.Unscored unscored) {
                needs.addAll(unscored.needs());
            }
        }
        if (!problems.isEmpty()) {
            return new Outcome.Invalid(List.copyOf(problems));
        }
        return needs.isEmpty() ? sum(outcomes) : Outcome.unscored(needs);
    }

    @Override
    public Bounds bounds(Inputs in) {
        Bounds bounds = Bounds.exactly(Points.ZERO);
        for (Part part : parts) {
            Outcome outcome = part.rule().evaluate(in);
            Optional<Points> known =
                    outcome instanceof Outcome.NotApplicable ? part.policyPoints() : outcome.pointsIfScored();
            bounds = bounds.plus(known.map(Bounds::exactly)
                    .orElseGet(() -> part.withPolicy(part.rule().bounds(in))));
        }
        return bounds;
    }

    @Override
    public void explain(Inputs in, Explaining to) {
        for (Part part : parts) {
            if (part.rule().evaluate(in) instanceof Outcome.NotApplicable) {
                Points points = part.policyPoints().orElse(Points.ZERO);
                Reason reason = Reason.of(RuleCodes.WHY_PART_NOT_APPLICABLE).with("part", part.term());
                to.gained(points, reason);
                to.lost(part.maximum().minus(points), reason);
            } else {
                part.rule().explain(in, new OfPart(part, to));
            }
        }
    }

    /** All parts are scored or not applicable; if none applies, the criterion does not. */
    private Outcome sum(List<Outcome> outcomes) {
        Points sum = Points.ZERO;
        boolean applies = false;
        List<Code> refused = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Optional<Points> points = outcomes.get(i).pointsIfScored();
            applies |= points.isPresent();
            Optional<Points> counted =
                    points.isPresent() ? points : parts.get(i).policyPoints();
            sum = sum.plus(counted.orElse(Points.ZERO));
            if (counted.isEmpty()) {
                refused.add(parts.get(i).code());
            }
        }
        if (!applies) {
            return outcomes.get(0);
        }
        if (!refused.isEmpty()) {
            return LineProblem.of(
                    criterion,
                    Message.of(RuleCodes.SUM_PART_NOT_APPLICABLE)
                            .with("criterion", criterion.text())
                            .with("part", refused.get(0).text()));
        }
        return Outcome.scored(sum);
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
