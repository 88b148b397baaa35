package vn.dvk.core.dossier;

import java.util.Objects;
import vn.dvk.core.value.Code;

/**
 * Mã hồ sơ: the identifier of a {@link Dossier}.
 *
 * <p>The order is that of the text. Immutable and thread-safe.
 *
 * @param code the text of the identifier
 */
public record DossierId(Code code) implements Comparable<DossierId> {
    public DossierId {
        Objects.requireNonNull(code, "code");
    }

    /**
     * Returns the identifier with that text.
     *
     * @throws IllegalArgumentException if the text is not a {@link Code}
     */
    public static DossierId of(String text) {
        return new DossierId(Code.of(text));
    }

    @Override
    public int compareTo(DossierId other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code.toString();
    }
}
