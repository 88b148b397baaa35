package vn.dvk.core.error;

/** Makes text from outside safe to stand in a message: one line, nothing invisible, nothing endless. */
final class Printable {

    private static final String ELLIPSIS = "…";

    private Printable() {}

    /** Escapes what cannot be seen, and cuts the text so that at most {@code maxLength} characters remain. */
    static String of(String text, int maxLength) {
        StringBuilder shown = new StringBuilder(Math.min(text.length(), maxLength));
        int index = 0;
        while (index < text.length()) {
            int codePoint = text.codePointAt(index);
            String piece = isPrintable(codePoint) ? Character.toString(codePoint) : escaped(codePoint);
            index += Character.charCount(codePoint);
            int room = maxLength - shown.length() - (index < text.length() ? ELLIPSIS.length() : 0);
            if (piece.length() > room) {
                return shown.append(ELLIPSIS).toString();
            }
            shown.append(piece);
        }
        return shown.toString();
    }

    private static boolean isPrintable(int codePoint) {
        if (codePoint < 0x80) {
            return codePoint >= 0x20 && codePoint < 0x7F;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String escaped(int codePoint) {
        StringBuilder escaped = new StringBuilder(12);
        for (char unit : Character.toChars(codePoint)) {
            escaped.append("\\u");
            String hex = Integer.toHexString(unit);
            escaped.append("0".repeat(4 - hex.length())).append(hex);
        }
        return escaped.toString();
    }
}
