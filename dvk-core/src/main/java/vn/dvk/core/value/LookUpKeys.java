package vn.dvk.core.value;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/** Builds the keys of {@link VietnameseText#lookUpKey(String)}. */
final class LookUpKeys {

    /** Huyền, hỏi, ngã, sắc, nặng as combining marks. */
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

    /** Breve, circumflex and horn belong to the letter, not to the tone. */
    private static final String SHAPES = "\u0306\u0302\u031B";

    private static final String VOWELS = "aeiouy";

    private LookUpKeys() {}

    static String of(String text) {
        String composed = LookAlikes.replaced(Normalizer.normalize(text, Form.NFC));
        String small = Normalizer.normalize(composed.toLowerCase(Locale.ROOT), Form.NFD);
        return Normalizer.normalize(withTonesLast(words(small)), Form.NFC);
    }

    /** Letters, digits and marks stay; everything between them becomes one space. */
    private static String words(String decomposed) {
        StringBuilder words = new StringBuilder(decomposed.length());
        boolean gap = false;
        for (int index = 0; index < decomposed.length(); ) {
            int codePoint = decomposed.codePointAt(index);
            index += Character.charCount(codePoint);
            if (!isPartOfWord(codePoint)) {
                gap = words.length() > 0;
                continue;
            }
            if (gap) {
                words.append(' ');
                gap = false;
            }
            words.appendCodePoint(codePoint);
        }
        return words.toString();
    }

    private static boolean isPartOfWord(int codePoint) {
        if (Character.isLetterOrDigit(codePoint)) {
            return true;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Moves the tone of each group of vowels behind the group; a group with two tones is left as it is. */
    private static String withTonesLast(String words) {
        StringBuilder moved = new StringBuilder(words.length());
        for (int index = 0; index < words.length(); ) {
            int end = vowelsEnd(words, index);
            if (end == index) {
                moved.append(words.charAt(index++));
                continue;
            }
            moved.append(toneLast(words.substring(index, end)));
            index = end;
        }
        return moved.toString();
    }

    private static String toneLast(String vowels) {
        int tone = -1;
        for (int i = 0; i < vowels.length(); i++) {
            if (TONES.indexOf(vowels.charAt(i)) >= 0) {
                if (tone >= 0) {
                    return vowels;
                }
                tone = i;
            }
        }
        return tone < 0 ? vowels : vowels.substring(0, tone) + vowels.substring(tone + 1) + vowels.charAt(tone);
    }

    /** The index after the group of vowels that starts at {@code from}, marks included; {@code from} when there is none. */
    private static int vowelsEnd(String words, int from) {
        if (VOWELS.indexOf(words.charAt(from)) < 0) {
            return from;
        }
        int end = from + 1;
        while (end < words.length() && isPartOfVowels(words.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPartOfVowels(char c) {
        return VOWELS.indexOf(c) >= 0 || TONES.indexOf(c) >= 0 || SHAPES.indexOf(c) >= 0;
    }
}
