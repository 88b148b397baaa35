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
            read.add(slot.<InputRead>map(found -> read(key, found, inputs))
                    .orElseGet(() -> new InputRead.Absent(key, InputState.MISSING)));
        }
        return read.build();
    }

    private static InputRead read(InputKey key, InputSlot slot, Inputs inputs) {
        InputState state = inputs.state(slot);
        if (state != InputState.STATED) {
            return new InputRead.Absent(key, state);
        }
        if (slot instanceof FactSlot fact) {
            return new InputRead.OfFact(fact.declaration(), inputs.value(fact));
        }
        MarkSlot mark = (MarkSlot) slot;
        return new InputRead.OfMark(mark.criterion(), inputs.mark(mark));
    }
}
