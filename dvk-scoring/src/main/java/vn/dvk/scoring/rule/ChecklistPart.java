package vn.dvk.scoring.rule;

import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.Set;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.Outlook;
import vn.dvk.scoring.outcome.Reason;
import vn.dvk.scoring.outcome.Term;

/** A part of a checklist, met or not: a condition, or a rule with the points from which it is met. */
sealed interface ChecklistPart {

    LocalizedText title();

    NotApplicablePolicy policy();

    Set<InputKey> reads();

    /** One for met and zero for not met; otherwise why neither is known. */
    Outcome evaluate(Inputs in);

    /** All that missing inputs may make of the part. */
    Set<State> possible(Inputs in);

    /** What may become of a part. */
    enum State {
        MET,
        NOT_MET,
        NOT_APPLICABLE,
        INVALID;

        static State of(boolean met) {
            return met ? MET : NOT_MET;
        }
    }

    default Term term() {
        return new Term.Nested(Reason.of(RuleCodes.WHY_ITEM).with("part", new Term.Title(title())));
    }

    private static Outcome met(boolean met) {
        return Outcome.scored(met ? Points.ONE : Points.ZERO);
    }

    /** A part that is met where a condition holds. */
    record OfCondition(LocalizedText title, OpenCondition open, NotApplicablePolicy policy) implements ChecklistPart {
        @Override
        public Set<InputKey> reads() {
            return open.when().slots().stream().map(FactSlot::key).collect(ImmutableSet.toImmutableSet());
        }

        @Override
        public Outcome evaluate(Inputs in) {
            Truth truth = open.when().test(in);
            return truth.isDecided() ? met(truth == Truth.TRUE) : open.undecided(in);
        }

        @Override
        public Set<State> possible(Inputs in) {
            Set<State> possible = EnumSet.noneOf(State.class);
            open.possible(in).forEach(truth -> possible.add(state(truth)));
            return possible;
        }

        static State state(Truth truth) {
            return truth.isDecided() ? State.of(truth == Truth.TRUE) : State.NOT_APPLICABLE;
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
            if (outcome instanceof Outcome.Scored scored) {
                return met(isMet(scored.points()));
            }
            if (outcome instanceof Outcome.Unscored) {
                Set<State> possible = possible(in);
                if (possible.equals(EnumSet.of(State.MET)) || possible.equals(EnumSet.of(State.NOT_MET))) {
                    return met(possible.contains(State.MET));
                }
            }
            return outcome;
        }

        @Override
        public Set<State> possible(Inputs in) {
            Outlook outlook = OpenRule.of(rule, in);
            Set<State> possible = EnumSet.noneOf(State.class);
            outlook.points().ifPresent(points -> {
                boolean mostMet = points.most().map(this::isMet).orElse(true);
                possible.add(State.of(mostMet));
                possible.add(State.of(isMet(points.least())));
            });
            if (outlook.mayNotApply()) {
                possible.add(State.NOT_APPLICABLE);
            }
            if (outlook.mayBeInvalid()) {
                possible.add(State.INVALID);
            }
            return possible;
        }

        private boolean isMet(Points points) {
            return points.compareTo(minimum) >= 0;
        }
    }
}
