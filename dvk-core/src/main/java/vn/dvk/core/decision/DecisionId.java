package vn.dvk.core.decision;

import java.util.Objects;
import vn.dvk.core.value.Code;

/**
 * dvk's own identifier of a {@link Decision}: a document number alone is never unique, and may not be stated.
 *
 * @param code the text of the identifier
 */
public record DecisionId(Code code) implements Comparable<DecisionId> {
    public DecisionId {
        Objects.requireNonNull(code, "code");
    }

    /**
     * Returns the identifier with that text.
     *
     * @throws IllegalArgumentException if the text is not a {@link Code}
     */
    public static DecisionId of(String text) {
        return new DecisionId(Code.of(text));
    }

    @Override
    public int compareTo(DecisionId other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code.toString();
    }
}
