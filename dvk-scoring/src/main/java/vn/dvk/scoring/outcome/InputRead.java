package vn.dvk.scoring.outcome;

import static java.util.Objects.requireNonNull;

import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.dossier.MarkValue;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.Code;

/**
 * Số liệu đã đọc: one input that a line looked at, with what it found. Immutable and thread-safe.
 */
public sealed interface InputRead {

    /** Returns which input it is. */
    InputKey key();

    /**
     * A fact with its value.
     *
     * @param fact the declaration
     * @param value the value stated
     */
    record OfFact(FactDeclaration fact, FactValue value) implements InputRead {
        public OfFact {
            requireNonNull(fact, "fact");
            requireNonNull(value, "value");
        }

        @Override
        public InputKey key() {
            return InputKey.fact(fact.key());
        }
    }

    /**
     * A mark with its value.
     *
     * @param criterion the criterion or part marked
     * @param value the value given
     */
    record OfMark(Code criterion, MarkValue value) implements InputRead {
        public OfMark {
            requireNonNull(criterion, "criterion");
            requireNonNull(value, "value");
        }

        @Override
        public InputKey key() {
            return InputKey.mark(criterion);
        }
    }

    /**
     * A fact without a value that counts.
     *
     * @param fact the declaration
     * @param state why there is none, anything but {@link InputState#STATED}
     */
    record AbsentFact(FactDeclaration fact, InputState state) implements InputRead {
        public AbsentFact {
            requireNonNull(fact, "fact");
            requireNotStated(state);
        }

        @Override
        public InputKey key() {
            return InputKey.fact(fact.key());
        }
    }

    /**
     * A mark that was not given.
     *
     * @param criterion the criterion or part to be marked
     * @param state why there is none, anything but {@link InputState#STATED}
     */
    record AbsentMark(Code criterion, InputState state) implements InputRead {
        public AbsentMark {
            requireNonNull(criterion, "criterion");
            requireNotStated(state);
        }

        @Override
        public InputKey key() {
            return InputKey.mark(criterion);
        }
    }

    /**
     * The figures of a cohort.
     *
     * @param key the comparison
     * @param figures what is known of it, which may not be final
     */
    record OfCohort(InputKey.OfCohort key, CohortFigures figures) implements InputRead {
        public OfCohort {
            requireNonNull(key, "key");
            requireNonNull(figures, "figures");
        }
    }

    private static void requireNotStated(InputState state) {
        if (requireNonNull(state, "state") == InputState.STATED) {
            throw new IllegalArgumentException("state of an absent input must not be STATED");
        }
    }
}
