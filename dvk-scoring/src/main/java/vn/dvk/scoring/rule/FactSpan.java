package vn.dvk.scoring.rule;

import java.util.Optional;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.InputState;

/** The numbers that a fact may have, none below zero. */
final class FactSpan {
    private FactSpan() {}

    /** Those that the declaration allows. */
    static Bounds declared(FactSlot slot) {
        FactType type = slot.declaration().type();
        Points least = type.least().map(Points::of).orElse(Points.ZERO).max(Points.ZERO);
        Optional<Points> most = type.most().map(Points::of);
        return most.isPresent() ? Bounds.of(least, most.get().max(least)) : Bounds.atLeast(least);
    }

    /** The value alone if it is stated and not below zero, else those that the declaration allows. */
    static Bounds known(Inputs in, FactSlot slot) {
        if (in.state(slot) == InputState.STATED && !in.number(slot).isNegative()) {
            return Bounds.exactly(in.number(slot));
        }
        return declared(slot);
    }

    /** The value alone if it is stated, less than nothing counting as nothing; else those that the declaration allows. */
    static Bounds counted(Inputs in, FactSlot slot) {
        return in.state(slot) == InputState.STATED
                ? Bounds.exactly(in.number(slot).max(Points.ZERO))
                : declared(slot);
    }
}
