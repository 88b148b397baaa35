package vn.dvk.core.model;

import java.util.Objects;
import vn.dvk.core.value.Code;

/**
 * Mã mô hình: the identifier of an {@link EmulationModel} in its register.
 *
 * <p>An identifier of the register or the host system, never a citizen's number or a name: it is printed in logs, errors
 * and reports. The order is that of the text. Immutable and thread-safe.
 *
 * @param code the text of the identifier
 */
public record ModelId(Code code) implements Comparable<ModelId> {
    public ModelId {
        Objects.requireNonNull(code, "code");
    }

    /**
     * Returns the identifier with that text.
     *
     * @throws IllegalArgumentException if the text is not a {@link Code}
     */
    public static ModelId of(String text) {
        return new ModelId(Code.of(text));
    }

    @Override
    public int compareTo(ModelId other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code.toString();
    }
}
