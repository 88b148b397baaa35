package vn.dvk.scoring.rule;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.InputState;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.Reason;

/**
 * {@code informational {fact?}}: không tính điểm, a fact, or without {@code fact} the mark, that is recorded and worth
 * nothing, on a criterion with the maximum 0.
 *
 * <p>Traps settled: it is zero points whatever was reported, so that a figure that is missing, invalid or does not apply
 * never keeps a total from being known.
 */
final class InformationalType implements RuleType {
    @Override
    public Code id() {
        return Code.of("informational");
    }

    @Override
    public int semanticsVersion() {
        return 1;
    }

    @Override
    public CompiledRule compile(RuleSetup setup) {
        return new Rule(setup.has("fact") ? setup.fact("fact") : setup.mark(), setup.maximum());
    }

    private record Rule(InputSlot slot, Points maximum) implements CompiledRule {
        @Override
        public Set<InputKey> reads() {
            return ImmutableSet.of(slot.key());
        }

        @Override
        public Bounds range() {
            return Bounds.exactly(Points.ZERO);
        }

        @Override
        public Outcome evaluate(Inputs in) {
            return Outcome.scored(Points.ZERO);
        }

        @Override
        public void explain(Inputs in, Explaining to) {
            boolean stated = in.state(slot) == InputState.STATED;
            Reason reason = Reason.of(stated ? RuleCodes.WHY_INFORMATIONAL : RuleCodes.WHY_INFORMATIONAL_ABSENT);
            to.gained(Points.ZERO, stated ? reason.with("input", Needs.term(in, slot)) : reason);
        }
    }
}
