package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import java.io.Serial;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;

/**
 * The heading of a column.
 *
 * @param code the code of the dimension or measure
 * @param title its title
 */
record Heading(Code code, LocalizedText title) implements Serializable {

    static Heading of(String code, LocalizedText title) {
        requireNonNull(title, "title");
        return new Heading(Code.of(code), title);
    }

    static Heading of(String code, String key) {
        return of(code, AggregateWords.both(key));
    }

    @Serial
    private Object writeReplace() {
        return new Form(code.text(), title.vi(), title.en().orElse(null));
    }

    /** The values of the core are checked again when they are read. */
    private record Form(String code, String vi, @Nullable String en) implements Serializable {
        @Serial
        private Object readResolve() {
            return Heading.of(code, en == null ? LocalizedText.of(vi) : LocalizedText.of(vi, en));
        }
    }
}
