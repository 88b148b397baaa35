package vn.dvk.core.organization;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import vn.dvk.core.value.Code;

/**
 * Mã riêng của đơn vị: the identifier of a {@link Unit} in its directory, chosen once and never changed.
 *
 * <p>It is not the official code: that one is reused for other units, and most units have none. Two identifiers are equal
 * when their texts are; the order is that of the texts. {@code toString()} is the text.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the text of the identifier
 */
public record UnitId(Code code) implements Comparable<UnitId>, Serializable {
    /** Refuses null. */
    public UnitId {
        requireNonNull(code, "code");
    }

    /**
     * The identifier with that text.
     *
     * @param text a valid {@link Code}, such as {@code "xa-cu-nam"}
     * @return the identifier
     * @throws IllegalArgumentException if the text is not a code
     */
    public static UnitId of(String text) {
        return new UnitId(Code.of(text));
    }

    @Override
    public int compareTo(UnitId other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code.toString();
    }
}
