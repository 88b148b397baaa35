package vn.dvk.scoring.engine;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import vn.dvk.core.dossier.MarkValue;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Problem;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactValue;
import vn.dvk.scoring.outcome.InputState;
import vn.dvk.scoring.rule.FactSlot;
import vn.dvk.scoring.rule.InputSlot;
import vn.dvk.scoring.rule.Inputs;
import vn.dvk.scoring.rule.MarkSlot;

/**
 * Facts with a value each; every other fact and every mark is missing.
 *
 * @param facts the values
 */
record SampleInputs(ImmutableMap<FactKey, FactValue> facts) implements Inputs {

    static SampleInputs of(Map<FactKey, FactValue> facts) {
        return new SampleInputs(ImmutableMap.copyOf(facts));
    }

    @Override
    public InputState state(InputSlot slot) {
        return slot instanceof FactSlot fact
                        && facts.containsKey(fact.declaration().key())
                ? InputState.STATED
                : InputState.MISSING;
    }

    @Override
    public FactValue value(FactSlot slot) {
        FactValue value = facts.get(slot.declaration().key());
        if (value == null) {
            throw missing(slot);
        }
        return value;
    }

    @Override
    public MarkValue mark(MarkSlot slot) {
        throw missing(slot);
    }

    @Override
    public Message notApplicable(InputSlot slot) {
        throw missing(slot);
    }

    @Override
    public Problem problem(InputSlot slot) {
        throw missing(slot);
    }

    private static IllegalStateException missing(InputSlot slot) {
        return new IllegalStateException("input " + slot.key() + " is missing");
    }
}
