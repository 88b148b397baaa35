package vn.dvk.core.movement;

import java.util.Objects;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;

/**
 * Chương trình, đề án: a programme that models serve, such as OCOP, new rural areas or Đề án 06.
 *
 * <p>Codes are open, and a model may serve several. Immutable and thread-safe.
 *
 * @param code the code, unique in a register
 * @param title the title
 */
public record Programme(Code code, LocalizedText title) {
    public Programme {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(title, "title");
    }
}
