package vn.dvk.core.value;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Comparator;

/**
 * The order behind {@link VietnameseText#comparator()}: builds a key for each text whose UTF-16 order is the order of the
 * texts. A key is letters, 0, tones, 0, cases, 0, the text itself; every weight is above 0.
 */
final class VietnameseOrder implements Comparator<String> {

    private static final char SPACE = 1;
    private static final char SIGN = 2;
    private static final char NUMBER = 3;
    private static final char FIRST_LETTER = 10;
    private static final char OTHER_LETTER = 100;

    /** Keeps the two halves of a code point above 0. */
    private static final int OTHER_BASE = 1 << 12;

    private static final char SMALL = 1;
    private static final char CAPITAL = 2;

    @Override
    public int compare(String first, String second) {
        return first.equals(second) ? 0 : key(first).compareTo(key(second));
    }

    private static String key(String text) {
        String composed = Normalizer.normalize(text, Form.NFC);
        StringBuilder letters = new StringBuilder(composed.length() * 2 + text.length() + 8);
        StringBuilder tones = new StringBuilder(composed.length());
        StringBuilder cases = new StringBuilder(composed.length());
        for (int index = 0; index < composed.length(); ) {
            int codePoint = composed.codePointAt(index);
            if (isDigit(codePoint)) {
                index = appendNumber(letters, composed, index);
                continue;
            }
            index += Character.charCount(codePoint);
            if (Character.getType(codePoint) == Character.NON_SPACING_MARK) {
                addMark(tones, codePoint);
                continue;
            }
            appendLetter(letters, codePoint);
            tones.append(VietnameseLetters.tone(codePoint));
            cases.append(Character.isUpperCase(codePoint) ? CAPITAL : SMALL);
        }
        return letters.append('\0')
                .append(tones)
                .append('\0')
                .append(cases)
                .append('\0')
                .append(text)
                .toString();
    }

    /** A mark that does not compose with its letter counts as a tone of that letter. */
    private static void addMark(StringBuilder tones, int mark) {
        int last = tones.length() - 1;
        if (last >= 0) {
            tones.setCharAt(last, (char) Math.max(tones.charAt(last), VietnameseLetters.toneOfMark(mark)));
        }
    }

    private static void appendLetter(StringBuilder letters, int codePoint) {
        int place = VietnameseLetters.place(codePoint);
        if (place >= 0) {
            letters.append((char) (FIRST_LETTER + place));
        } else if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            letters.append(SPACE);
        } else if (Character.isLetterOrDigit(codePoint)) {
            letters.append(OTHER_LETTER)
                    .append((char) ((codePoint >> 12) | OTHER_BASE))
                    .append((char) ((codePoint & 0xFFF) | OTHER_BASE));
        } else {
            letters.append(SIGN);
        }
    }

    /** Longer numbers are greater, so the length comes first. Returns the index after the digits. */
    private static int appendNumber(StringBuilder letters, String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        int start = from;
        while (start < end - 1 && text.charAt(start) == '0') {
            start++;
        }
        int length = Math.min(end - start, Character.MAX_VALUE);
        letters.append(NUMBER).append((char) length).append(text, start, end);
        return end;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
