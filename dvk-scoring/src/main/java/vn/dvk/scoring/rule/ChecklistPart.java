package vn.dvk.scoring.rule;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.Reason;
import vn.dvk.scoring.outcome.Term;

/** A part of a checklist, met or not: a condition, or a rule with the points from which it is met. */
sealed interface ChecklistPart {

    LocalizedText title();

    NotApplicablePolicy policy();

    Set<InputKey> reads();

    /** One for met and zero for not met; otherwise why neither is known. */
    Outcome evaluate(Inputs in);

    default Term term() {
        return new Term.Nested(Reason.of(RuleCodes.WHY_ITEM).with("part", new Term.Title(title())));
    }

    private static Outcome met(boolean met) {
        return Outcome.scored(met ? Points.ONE : Points.ZERO);
    }

    /** A part that is met where a condition holds. */
    record OfCondition(LocalizedText title, CompiledCondition when, NotApplicablePolicy policy)
            implements ChecklistPart {
        @Override
        public Set<InputKey> reads() {
            return when.slots().stream().map(FactSlot::key).collect(ImmutableSet.toImmutableSet());
        }

        @Override
        public Outcome evaluate(Inputs in) {
            Truth truth = when.test(in);
            return truth.isDecided() ? met(truth == Truth.TRUE) : Needs.absent(in, when.undecidedBy(in));
        }
    }

    /** A part that is met from a number of points. */
    record OfRule(LocalizedText title, CompiledRule rule, Points minimum, NotApplicablePolicy policy)
            implements ChecklistPart {
        @Override
        public Set<InputKey> reads() {
            return rule.reads();
        }

        @Override
        public Outcome evaluate(Inputs in) {
            Outcome outcome = rule.evaluate(in);
            return outcome.pointsIfScored()
                    .map(points -> met(points.compareTo(minimum) >= 0))
                    .orElse(outcome);
        }
    }
}
