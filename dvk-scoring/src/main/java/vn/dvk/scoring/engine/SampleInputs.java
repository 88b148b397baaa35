package vn.dvk.scoring.engine;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
 * @param key a further fact, if there is one
 * @param further the value of that fact
 */
record SampleInputs(
        ImmutableMap<FactKey, FactValue> facts,
        @Nullable FactKey key,
        @Nullable FactValue further) implements Inputs {

    static SampleInputs of(Map<FactKey, FactValue> facts) {
        return new SampleInputs(ImmutableMap.copyOf(facts), null, null);
    }

    /** These facts and a further one. */
    SampleInputs with(FactKey fact, FactValue value) {
        return new SampleInputs(facts, fact, value);
    }

    /** Returns all values; the further fact comes first. */
    ImmutableMap<FactKey, FactValue> all() {
        ImmutableMap.Builder<FactKey, FactValue> all = ImmutableMap.builder();
        if (key != null && further != null) {
            all.put(key, further);
        }
        return all.putAll(facts).buildOrThrow();
    }

    @Override
    public InputState state(InputSlot slot) {
        return slot instanceof FactSlot fact && find(fact) != null ? InputState.STATED : InputState.MISSING;
    }

    @Override
    public FactValue value(FactSlot slot) {
        FactValue value = find(slot);
        if (value == null) {
            throw missing(slot);
        }
        return value;
    }

    private @Nullable FactValue find(FactSlot slot) {
        FactKey wanted = slot.declaration().key();
        return wanted.equals(key) ? further : facts.get(wanted);
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
