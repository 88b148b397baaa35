package vn.dvk.core.value;

import java.util.Locale;

/** Names of characters for messages, which must not quote the text they stand in. */
final class CodePoints {

    private CodePoints() {}

    /** The code point in the usual notation, such as {@code U+00D0}. */
    static String name(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }
}
