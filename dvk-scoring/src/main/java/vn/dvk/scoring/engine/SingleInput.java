package vn.dvk.scoring.engine;

import vn.dvk.core.dossier.MarkValue;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Problem;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.Code;
import vn.dvk.scoring.outcome.InputState;
import vn.dvk.scoring.rule.FactSlot;
import vn.dvk.scoring.rule.InputSlot;
import vn.dvk.scoring.rule.Inputs;
import vn.dvk.scoring.rule.MarkSlot;
import vn.dvk.scoring.rule.RuleShape;

/**
 * Inputs of which a single one is stated.
 *
 * @param fact the value of the slot if it is a fact
 * @param mark the value of the slot if it is a mark
 */
record SingleInput(InputSlot slot, FactValue fact, MarkValue mark) implements Inputs {
    private static final FactValue NO_FACT = FactValue.of(false);
    private static final MarkValue NO_MARK = MarkValue.notApplicable("none");

    /** The number that a shape other than a quotient follows from. */
    static SingleInput of(RuleShape shape, int number) {
        if (shape instanceof RuleShape.OfLevel level) {
            return of(level.mark(), level.levels().get(number));
        }
        return of(((RuleShape.OfNumber) shape).fact(), number);
    }

    /** A number of a fact that is a count, or that is yes (1) or no (0). */
    static SingleInput of(FactSlot slot, long number) {
        boolean answer = slot.declaration().type().kind() == FactKind.YES_NO;
        return new SingleInput(slot, answer ? FactValue.of(number == 1) : FactValue.of(number), NO_MARK);
    }

    static SingleInput of(MarkSlot slot, Code level) {
        return new SingleInput(slot, NO_FACT, new MarkValue.Level(level));
    }

    @Override
    public InputState state(InputSlot asked) {
        return asked.equals(slot) ? InputState.STATED : InputState.MISSING;
    }

    @Override
    public FactValue value(FactSlot asked) {
        if (!asked.equals(slot)) {
            throw absent(asked);
        }
        return fact;
    }

    @Override
    public MarkValue mark(MarkSlot asked) {
        if (!asked.equals(slot)) {
            throw absent(asked);
        }
        return mark;
    }

    @Override
    public Message notApplicable(InputSlot asked) {
        throw absent(asked);
    }

    @Override
    public Problem problem(InputSlot asked) {
        throw absent(asked);
    }

    private static IllegalStateException absent(InputSlot asked) {
        return new IllegalStateException("input " + asked.key() + " is not a part of the sample");
    }
}
