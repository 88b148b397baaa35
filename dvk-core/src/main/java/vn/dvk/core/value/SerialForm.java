package vn.dvk.core.value;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the stream in place of a value, so that reading one goes through the checks of its factory. It is there for
 * functions that are shipped to another machine and hold a value; documents are written as JSON.
 *
 * @param kind which value it is
 * @param text the value, or its first part
 * @param more its second part, if it has one
 */
record SerialForm(Kind kind, String text, @Nullable String more) implements Serializable {

    enum Kind {
        CODE,
        DATE_RANGE,
        LOCALIZED_TEXT,
        POINTS,
        SHARE,
        VND
    }

    SerialForm(Kind kind, String text) {
        this(kind, text, null);
    }

    private Object readResolve() {
        return switch (kind) {
            case CODE -> Code.of(text);
            case DATE_RANGE -> DateRange.parse(text);
            case LOCALIZED_TEXT -> more == null ? LocalizedText.of(text) : LocalizedText.of(text, more);
            case POINTS -> Points.ofRatio(new BigInteger(text), more == null ? BigInteger.ONE : new BigInteger(more));
            case SHARE -> Share.parse(text);
            case VND -> Vnd.of(Long.parseLong(text));
        };
    }

    /** What a value answers that is read without its form. */
    static InvalidObjectException missing() {
        return new InvalidObjectException("A value is read from its serial form only");
    }
}
