package vn.dvk.core.model;

import java.util.Objects;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;

/**
 * Cách gọi tên: one place where a source names a model, in the source's own spelling and under the sector it stands in
 * there.
 *
 * <p>A report may name one model twice, in two sectors and with different punctuation; that is two namings of one
 * model. Equality is by spelling and sector. {@link #toString()} does not show the text: a title can reveal a religion or
 * an ethnic group. Immutable and thread-safe.
 *
 * @param text the name as printed
 * @param sector the code of the sector under which the source names it
 */
public record Naming(LocalizedText text, Code sector) {
    public Naming {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(sector, "sector");
    }

    @Override
    public String toString() {
        return "Naming[text=<redacted>, sector=" + sector + "]";
    }
}
