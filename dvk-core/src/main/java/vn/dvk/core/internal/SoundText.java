package vn.dvk.core.internal;

import static java.util.Objects.requireNonNull;

/** Checks free text that dvk keeps as it is and never shows in messages. */
public final class SoundText {
    private SoundText() {}

    /**
     * Requires that UTF-8 can hold the text.
     *
     * @throws IllegalArgumentException if it has half of a surrogate pair; the message has its place, not the text
     */
    public static void requireEncodable(String text, String name) {
        requireNonNull(text, name);
        int index = 0;
        while (index < text.length()) {
            int codePoint = text.codePointAt(index);
            if (Character.getType(codePoint) == Character.SURROGATE) {
                throw new IllegalArgumentException(
                        name + " must not have half of a surrogate pair, but has at index " + index);
            }
            index += Character.charCount(codePoint);
        }
    }

    /**
     * Requires that the text says something and UTF-8 can hold it.
     *
     * @throws IllegalArgumentException if it is blank, or has half of a surrogate pair
     */
    public static void requireStated(String text, String name) {
        if (requireNonNull(text, name).isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
        requireEncodable(text, name);
    }
}
