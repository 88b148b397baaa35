package vn.dvk.core.value;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/** What each composed Latin letter is in Vietnamese: its place in the alphabet and its tone. */
final class VietnameseLetters {

    /** The alphabet, with the Latin letters that only foreign words have in their usual places. */
    private static final String ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    /** Huyền, hỏi, ngã, sắc, nặng as combining marks, in the order of the tones. */
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

    /** Breve, circumflex and horn make another letter. */
    private static final String SHAPES = "\u0306\u0302\u031B";

    private static final int NO_TONE = 1;
    private static final int FIRST_TONE = 2;
    private static final int OTHER_MARK = FIRST_TONE + TONES.length();

    /** The end of the last block of Latin letters with marks, Latin Extended Additional. */
    private static final int END = 0x1F00;

    private static final byte[] PLACES = new byte[END];
    private static final byte[] TONE_RANKS = new byte[END];

    static {
        for (int letter = 0; letter < END; letter++) {
            describe((char) letter);
        }
    }

    private VietnameseLetters() {}

    /** The place in the alphabet, counted from 0, whatever case and tone; -1 for what is no letter of it. */
    static int place(int codePoint) {
        return codePoint < END ? PLACES[codePoint] - 1 : -1;
    }

    /** The rank of the tone, 1 for ngang to 6 for nặng, and 7 for any other mark. */
    static char tone(int codePoint) {
        return (char) (codePoint < END ? TONE_RANKS[codePoint] : NO_TONE);
    }

    /** The rank of a combining mark that stands by itself. */
    static char toneOfMark(int mark) {
        int tone = TONES.indexOf(mark);
        return (char) (tone < 0 ? OTHER_MARK : FIRST_TONE + tone);
    }

    private static void describe(char letter) {
        TONE_RANKS[letter] = NO_TONE;
        String parts = Normalizer.normalize(Character.toString(Character.toLowerCase(letter)), Form.NFD);
        StringBuilder shaped = new StringBuilder(2).append(parts.charAt(0));
        int tone = NO_TONE;
        for (char mark : parts.substring(1).toCharArray()) {
            if (SHAPES.indexOf(mark) >= 0) {
                shaped.append(mark);
            } else {
                tone = Math.max(tone, toneOfMark(mark));
            }
        }
        String base = Normalizer.normalize(shaped, Form.NFC);
        int place = ALPHABET.indexOf(base);
        if (place < 0 && ALPHABET.indexOf(parts.charAt(0)) >= 0) {
            place = ALPHABET.indexOf(parts.charAt(0));
            tone = OTHER_MARK;
        }
        if (place >= 0) {
            PLACES[letter] = (byte) (place + 1);
            TONE_RANKS[letter] = (byte) tone;
        }
    }
}
