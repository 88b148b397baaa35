package vn.dvk.core.fact;

import java.util.Objects;
import vn.dvk.core.value.Code;

/**
 * Mã số liệu: the name under which an edition declares a fact and a dossier reports it.
 *
 * <p>The order is that of the text. Immutable and thread-safe.
 *
 * @param code the text of the key
 */
public record FactKey(Code code) implements Comparable<FactKey> {
    public FactKey {
        Objects.requireNonNull(code, "code");
    }

    /**
     * Returns the key with that text.
     *
     * @throws IllegalArgumentException if the text is not a {@link Code}
     */
    public static FactKey of(String text) {
        return new FactKey(Code.of(text));
    }

    @Override
    public int compareTo(FactKey other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code.toString();
    }
}
