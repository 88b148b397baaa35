package vn.dvk.core.decision;

import java.util.Objects;
import vn.dvk.core.value.Code;

/**
 * Mã quyết định: dvk's own identifier of a {@link Decision}.
 *
 * <p>A document number alone is never unique, since state bodies restart numbering each year and Party bodies each term,
 * and it may not be stated. The order is that of the text. Immutable and thread-safe.
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
