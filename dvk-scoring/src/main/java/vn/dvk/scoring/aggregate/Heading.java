package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import java.io.Serial;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.value.CanonicalWriter;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;

/**
 * Tiêu đề: a code with what it is called, such as that of a dimension of a table. Equality is by code and title. Immutable and
 * thread-safe.
 *
 * @param code the code
 * @param title what it is called
 */
public record Heading(Code code, LocalizedText title) implements Serializable {

    /** The least number of characters that tells apart codes that are cut. */
    private static final int MARK = 8;

    /** Refuses null. */
    public Heading {
        requireNonNull(code, "code");
        requireNonNull(title, "title");
    }

    static Heading of(String code, LocalizedText title) {
        requireNonNull(title, "title");
        return new Heading(Code.of(code), title);
    }

    static Heading of(String code, String key) {
        return of(code, AggregateWords.both(key));
    }

    /** A code made of others; one that would be too long is cut, and ends with a part of its fingerprint. */
    static Heading joined(LocalizedText title, String code) {
        if (Code.isValid(code)) {
            return new Heading(Code.of(code), title);
        }
        String mark =
                CanonicalWriter.fingerprint(to -> to.text(code)).shortForm().substring(0, MARK);
        return of(code.substring(0, Code.MAX_LENGTH - MARK - 1) + "-" + mark, title);
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
