package vn.dvk.core.dossier;

import java.util.Objects;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.Code;

/**
 * Số liệu: a named value that the unit reports, or its statement that the fact does not apply to it.
 *
 * <p>A fact that is not in the dossier is missing, which is something else than "does not apply" and than zero. A fact
 * is never a mark: points are given by assessors. Immutable and thread-safe.
 */
public sealed interface Fact {

    /** Returns the key under which the edition declares the fact. */
    FactKey key();

    static Fact of(String key, FactValue value) {
        return new Stated(FactKey.of(key), value);
    }

    /** Returns a fact that the unit says does not apply to it, with the code of the reason. */
    static Fact notApplicable(String key, String reason) {
        return new NotApplicable(FactKey.of(key), Code.of(reason));
    }

    /**
     * A fact with its value.
     *
     * @param key the key
     * @param value the value
     */
    record Stated(FactKey key, FactValue value) implements Fact {
        public Stated {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A fact that does not apply to the subject.
     *
     * @param key the key
     * @param reason the code of the reason, such as {@code no-task-assigned}
     */
    record NotApplicable(FactKey key, Code reason) implements Fact {
        public NotApplicable {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(reason, "reason");
        }
    }
}
