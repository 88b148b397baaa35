package vn.dvk.core.model;

import java.util.Objects;
import vn.dvk.core.value.Code;

/**
 * Mã điển hình: the identifier of an {@link Exemplar} in its register.
 *
 * <p>An identifier of the register or the host system, never a citizen's number or a name: it is printed in logs, errors
 * and reports. The order is that of the text. Immutable and thread-safe.
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
