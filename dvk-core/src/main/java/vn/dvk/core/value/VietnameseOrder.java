package vn.dvk.core.value;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Comparator;

/**
 * The order behind {@link VietnameseText#comparator()}: builds a key for each text whose UTF-16 order is the order of the
 * texts. A key is letters, 0, tones, 0, cases, 0, the text itself; every weight is above 0.
 */
final class VietnameseOrder implements Comparator<String> {

    private static final String LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    private static final char SPACE = 1;
    private static final char SIGN = 2;
    private static final char NUMBER = 3;
    private static final char FIRST_LETTER = 10;
    private static final char OTHER_LETTER = 100;

    /** Keeps the two halves of a code point above 0. */
    private static final int OTHER_BASE = 1 << 12;

    /** Ngang, huyền, hỏi, ngã, sắc, nặng: the combining marks in the order of the tones, from 2 on. */
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

    private static final char NO_TONE = 1;
    private static final char OTHER_MARK = 10;

    @Override
    public int compare(String first, String second) {
        return first.equals(second) ? 0 : key(first).compareTo(key(second));
    }

    private static String key(String text) {
        // decomposed, a letter is followed by its shape (breve, circumflex, horn) and its tone
        String plain = Normalizer.normalize(text, Form.NFD);
        StringBuilder letters = new StringBuilder(plain.length());
        StringBuilder tones = new StringBuilder(plain.length());
        StringBuilder cases = new StringBuilder(plain.length());
        for (int index = 0; index < plain.length(); ) {
            int end = markEnd(plain, index);
            if (isDigit(plain.charAt(index))) {
                end = numberEnd(plain, index);
                appendNumber(letters, plain.substring(index, end));
            } else {
                appendCluster(letters, tones, cases, plain.substring(index, end));
            }
            index = end;
        }
        return letters.append('\0')
                .append(tones)
                .append('\0')
                .append(cases)
                .append('\0')
                .append(text)
                .toString();
    }

    /** Longer numbers are greater, so the length comes first; a length beyond a char is cut, and the digits decide. */
    private static void appendNumber(StringBuilder letters, String digits) {
        int zeros = 0;
        while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
            zeros++;
        }
        int length = Math.min(digits.length() - zeros, Character.MAX_VALUE);
        letters.append(NUMBER).append((char) length).append(digits, zeros, digits.length());
    }

    private static void appendCluster(StringBuilder letters, StringBuilder tones, StringBuilder cases, String cluster) {
        int base = cluster.codePointAt(0);
        int small = Character.toLowerCase(base);
        char tone = NO_TONE;
        StringBuilder shape = new StringBuilder(2).appendCodePoint(small);
        for (int i = Character.charCount(base); i < cluster.length(); i++) {
            char mark = cluster.charAt(i);
            int rank = TONES.indexOf(mark);
            if (rank >= 0) {
                tone = (char) Math.max(tone, rank + 2);
            } else if (isShape(mark)) {
                shape.append(mark);
            } else {
                tone = OTHER_MARK;
            }
        }
        appendLetter(letters, small, Normalizer.normalize(shape, Form.NFC));
        tones.append(tone);
        cases.append(base == small ? (char) 1 : (char) 2);
    }

    private static void appendLetter(StringBuilder letters, int base, String shaped) {
        int place = shaped.length() == 1 ? LETTERS.indexOf(shaped) : -1;
        if (place < 0) {
            place = LETTERS.indexOf(base);
        }
        if (place >= 0) {
            letters.append((char) (FIRST_LETTER + place));
        } else if (Character.isWhitespace(base) || Character.isSpaceChar(base)) {
            letters.append(SPACE);
        } else if (Character.isLetterOrDigit(base)) {
            letters.append(OTHER_LETTER)
                    .append((char) ((base >> 12) | OTHER_BASE))
                    .append((char) ((base & 0xFFF) | OTHER_BASE));
        } else {
            letters.append(SIGN);
        }
    }

    private static boolean isShape(char mark) {
        return mark == '\u0306' || mark == '\u0302' || mark == '\u031B';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int numberEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The index after the character at {@code from} and the combining marks that follow it. */
    private static int markEnd(String text, int from) {
        int end = from + Character.charCount(text.codePointAt(from));
        while (end < text.length() && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        return end;
    }
}
