package vn.dvk.core.model;

import java.util.Objects;
import vn.dvk.core.value.Code;

/**
 * The identifier of an {@link Exemplar} in its register.
 *
 * @param code the text of the identifier
 */
public record ExemplarId(Code code) implements Comparable<ExemplarId> {
    public ExemplarId {
        Objects.requireNonNull(code, "code");
    }

    /**
     * Returns the identifier with that text.
     *
     * @throws IllegalArgumentException if the text is not a {@link Code}
     */
    public static ExemplarId of(String text) {
        return new ExemplarId(Code.of(text));
    }

    @Override
    public int compareTo(ExemplarId other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code.toString();
    }
}
