package vn.dvk.core.model;

import java.util.Objects;
import vn.dvk.core.value.Code;

/**
 * The identifier of an {@link EmulationModel} in its register.
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
