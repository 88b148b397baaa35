package vn.dvk.scoring.sheet;

import static java.util.Objects.requireNonNull;

import vn.dvk.core.value.CanonicalForm;
import vn.dvk.core.value.CanonicalWriter;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;

/**
 * Mã và tên: what a stored score keeps of a band or a condition, so that it can be read without the definition.
 *
 * <p>Equality is by both. Immutable and thread-safe.
 *
 * @param code the code in the edition
 * @param title the title in the edition
 */
public record TitledCode(Code code, LocalizedText title) implements CanonicalForm {
    public TitledCode {
        requireNonNull(code, "code");
        requireNonNull(title, "title");
    }

    @Override
    public void writeTo(CanonicalWriter to) {
        to.begin("titled-code").field("code").code(code);
        to.field("title").form(title).end();
    }
}
