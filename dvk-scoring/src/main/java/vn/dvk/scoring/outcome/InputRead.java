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
     * An input without a value that counts.
     *
     * @param key the input
     * @param state why there is none, anything but {@link InputState#STATED}
     */
    record Absent(InputKey key, InputState state) implements InputRead {
        public Absent {
            requireNonNull(key, "key");
            if (state == InputState.STATED) {
                throw new IllegalArgumentException("state of " + key + " must not be STATED");
            }
        }
    }
}
