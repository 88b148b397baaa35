package vn.dvk.scoring.rule;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import vn.dvk.core.fact.FactKind;
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
        boolean whole = isWhole(slot);
        Points least = type.least().map(Points::of).orElse(Points.ZERO).max(Points.ZERO);
        Points first = whole ? least.rounded(0, RoundingMode.CEILING) : least;
        Optional<Points> most =
                type.most().map(Points::of).map(end -> whole ? end.rounded(0, RoundingMode.FLOOR) : end);
        return most.map(last -> Bounds.of(first, last.max(first))).orElseGet(() -> Bounds.atLeast(first));
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

    /** Whether there is nothing between a number and the next: decimals have, counts and amounts of đồng have not. */
    static boolean isWhole(FactSlot slot) {
        return slot.declaration().type().kind() != FactKind.DECIMAL;
    }

    /** Whether the number is below zero, or may yet be. */
    static boolean mayBeNegative(Inputs in, FactSlot slot) {
        if (in.state(slot) == InputState.STATED) {
            return in.number(slot).isNegative();
        }
        FactType type = slot.declaration().type();
        return type.kind() != FactKind.COUNT
                && type.least().map(least -> least.signum() < 0).orElse(true);
    }

    /** Whether one of the numbers is stated and below zero, which no other number heals. */
    static boolean isNegative(Inputs in, List<FactSlot> slots) {
        return slots.stream().anyMatch(slot -> in.state(slot) == InputState.STATED && mayBeNegative(in, slot));
    }
}
