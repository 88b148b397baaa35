package vn.dvk.scoring.engine;

import vn.dvk.core.dossier.MarkValue;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Problem;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.fact.FactValue;
import vn.dvk.scoring.outcome.InputState;
import vn.dvk.scoring.rule.FactSlot;
import vn.dvk.scoring.rule.InputSlot;
import vn.dvk.scoring.rule.Inputs;
import vn.dvk.scoring.rule.MarkSlot;

/** The facts of a dossier that are whole numbers, for rules that read nothing else and have been found to be scored. */
final class NumberInputs implements Inputs {
    private final int[] numbers;

    /**
     * Reads inputs.
     *
     * @param numbers the inputs as {@link WholeInputs} lays them out
     */
    NumberInputs(int[] numbers) {
        this.numbers = numbers;
    }

    /** The number at a place, as laid out. */
    int at(int place) {
        return numbers[place];
    }

    @Override
    public InputState state(InputSlot slot) {
        return slot instanceof FactSlot && numbers[slot.index()] != WholeInputs.ABSENT
                ? InputState.STATED
                : InputState.MISSING;
    }

    @Override
    public FactValue value(FactSlot slot) {
        long number = numbers[slot.index()] - 1L;
        return slot.declaration().type().kind() == FactKind.YES_NO ? FactValue.of(number == 1) : FactValue.of(number);
    }

    @Override
    public MarkValue mark(MarkSlot slot) {
        throw noNumber(slot);
    }

    @Override
    public Message notApplicable(InputSlot slot) {
        throw noNumber(slot);
    }

    @Override
    public Problem problem(InputSlot slot) {
        throw noNumber(slot);
    }

    private static IllegalStateException noNumber(InputSlot slot) {
        return new IllegalStateException("input " + slot.key() + " must be a number");
    }
}
