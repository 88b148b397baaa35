package vn.dvk.scoring.engine;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.dvk.scoring.outcome.InputRead;
import vn.dvk.scoring.outcome.InputState;
import vn.dvk.scoring.rule.CohortSlot;
import vn.dvk.scoring.rule.FactSlot;
import vn.dvk.scoring.rule.InputSlot;
import vn.dvk.scoring.rule.Inputs;
import vn.dvk.scoring.rule.MarkSlot;

/** Lists what a rule looked at. */
final class InputsRead {
    private InputsRead() {}

    static List<InputRead> of(CompiledCriterion criterion, Inputs inputs) {
        List<InputSlot> slots = criterion.reads();
        if (slots.size() == 2) {
            return ImmutableList.of(read(slots.get(0), inputs), read(slots.get(1), inputs));
        }
        ImmutableList.Builder<InputRead> reads = ImmutableList.builderWithExpectedSize(slots.size());
        for (InputSlot slot : slots) {
            reads.add(read(slot, inputs));
        }
        return reads.build();
    }

    private static InputRead read(InputSlot slot, Inputs inputs) {
        InputState state = inputs.state(slot);
        boolean stated = state == InputState.STATED;
        if (slot instanceof FactSlot fact) {
            return stated
                    ? new InputRead.OfFact(fact.declaration(), inputs.value(fact))
                    : new InputRead.AbsentFact(fact.declaration(), state);
        }
        if (slot instanceof CohortSlot cohort) {
            return new InputRead.OfCohort(cohort.key(), inputs.cohortSoFar(cohort));
        }
        MarkSlot mark = (MarkSlot) slot;
        return stated
                ? new InputRead.OfMark(mark.criterion(), inputs.mark(mark))
                : new InputRead.AbsentMark(mark.criterion(), state);
    }
}
