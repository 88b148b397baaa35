package vn.dvk.scoring.rule;

import vn.dvk.core.dossier.MarkValue;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Problem;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.CohortFigures;
import vn.dvk.scoring.outcome.InputState;

/**
 * Dữ liệu của một hồ sơ: the facts of one dossier, the marks of one role, and the figures of the cohort, by slot.
 *
 * <p>Provided by dvk. The values may be asked for only where the state is {@link InputState#STATED}; otherwise
 * {@link IllegalStateException} is thrown. Immutable and thread-safe.
 */
public interface Inputs {

    /** Returns what the dossier says about the input. */
    InputState state(InputSlot slot);

    /** Returns the value of a stated fact. */
    FactValue value(FactSlot slot);

    /** Returns the value of a stated mark: points or a level. */
    MarkValue mark(MarkSlot slot);

    /** Returns the final figures of the dossier's cohort in a comparison that is stated. */
    default CohortFigures cohort(CohortSlot slot) {
        if (state(slot) == InputState.STATED) {
            return cohortSoFar(slot);
        }
        throw new IllegalStateException("input " + slot.key() + " must be STATED, but is " + state(slot));
    }

    /**
     * Returns what is known of a comparison in any state, for bounds: further dossiers may join figures that are not final.
     */
    default CohortFigures cohortSoFar(CohortSlot slot) {
        return CohortFigures.UNKNOWN;
    }

    /** Returns why an input does not apply. */
    Message notApplicable(InputSlot slot);

    /** Returns what is wrong with an invalid input. */
    Problem problem(InputSlot slot);

    /** Returns the number of a stated fact that is a count. */
    default long count(FactSlot slot) {
        if (value(slot) instanceof FactValue.Count count) {
            return count.value();
        }
        throw new IllegalStateException("fact " + slot.declaration().key() + " must be a COUNT, but is "
                + value(slot).kind());
    }

    /** Returns the number of a stated fact that is a count, a decimal or an amount of đồng. */
    default Points number(FactSlot slot) {
        return value(slot).number();
    }

    /** Returns the answer of a stated fact that is yes or no. */
    default boolean yes(FactSlot slot) {
        if (value(slot) instanceof FactValue.YesNo answer) {
            return answer.value();
        }
        throw new IllegalStateException("fact " + slot.declaration().key() + " must be a YES_NO, but is "
                + value(slot).kind());
    }
}
