package vn.dvk.scoring.engine;

import org.jspecify.annotations.Nullable;
import vn.dvk.core.dossier.MarkValue;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Problem;
import vn.dvk.core.fact.FactValue;
import vn.dvk.scoring.outcome.CohortFigures;
import vn.dvk.scoring.outcome.InputState;
import vn.dvk.scoring.rule.CohortSlot;
import vn.dvk.scoring.rule.FactSlot;
import vn.dvk.scoring.rule.InputSlot;
import vn.dvk.scoring.rule.Inputs;
import vn.dvk.scoring.rule.MarkSlot;

/**
 * Inputs with one fact filled in.
 *
 * @param in the inputs
 * @param slot the fact
 * @param filled its value; null if it does not apply
 */
record FilledInputs(Inputs in, FactSlot slot, @Nullable FactValue filled) implements Inputs {
    @Override
    public InputState state(InputSlot asked) {
        if (asked.equals(slot)) {
            return filled == null ? InputState.NOT_APPLICABLE : InputState.STATED;
        }
        return in.state(asked);
    }

    @Override
    public FactValue value(FactSlot asked) {
        return filled != null && asked.equals(slot) ? filled : in.value(asked);
    }

    @Override
    public MarkValue mark(MarkSlot asked) {
        return in.mark(asked);
    }

    @Override
    public CohortFigures cohortSoFar(CohortSlot asked) {
        return in.cohortSoFar(asked);
    }

    @Override
    public Message notApplicable(InputSlot asked) {
        return filled == null && asked.equals(slot)
                ? Message.of(EngineCodes.FACT_NOT_APPLICABLE)
                        .with("fact", slot.declaration().key().toString())
                        .with("reason", "")
                : in.notApplicable(asked);
    }

    @Override
    public Problem problem(InputSlot asked) {
        return in.problem(asked);
    }
}
