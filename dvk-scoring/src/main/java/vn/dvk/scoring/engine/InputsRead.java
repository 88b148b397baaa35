package vn.dvk.scoring.engine;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.InputRead;
import vn.dvk.scoring.outcome.InputState;
import vn.dvk.scoring.rule.CompiledRule;
import vn.dvk.scoring.rule.FactSlot;
import vn.dvk.scoring.rule.InputLayout;
import vn.dvk.scoring.rule.InputSlot;
import vn.dvk.scoring.rule.Inputs;
import vn.dvk.scoring.rule.MarkSlot;

/** Lists what a rule looked at. */
final class InputsRead {
    private InputsRead() {}

    static List<InputRead> of(CompiledRule rule, InputLayout layout, Inputs inputs) {
        ImmutableList.Builder<InputRead> read = ImmutableList.builder();
        for (InputKey key : rule.reads()) {
            Optional<? extends InputSlot> slot = key instanceof InputKey.OfFact fact
                    ? layout.fact(fact.key())
                    : layout.mark(((InputKey.OfMark) key).criterion());
            slot.ifPresent(found -> read.add(read(found, inputs)));
        }
        return read.build();
    }

    private static InputRead read(InputSlot slot, Inputs inputs) {
        InputState state = inputs.state(slot);
        boolean stated = state == InputState.STATED;
        if (slot instanceof FactSlot fact) {
            return stated
                    ? new InputRead.OfFact(fact.declaration(), inputs.value(fact))
                    : new InputRead.AbsentFact(fact.declaration(), state);
        }
        MarkSlot mark = (MarkSlot) slot;
        return stated
                ? new InputRead.OfMark(mark.criterion(), inputs.mark(mark))
                : new InputRead.AbsentMark(mark.criterion(), state);
    }
}
