package vn.dvk.core.value;

import com.google.common.collect.ImmutableList;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.error.Message;

/** Finds what is wrong with a text before it may become a {@link LocalizedText}; never quotes the text. */
final class TextFaults {

    static final int MAX_LENGTH = 2_000;

    /** More would only repeat themselves. */
    private static final int MAX_FAULTS = 20;

    private static final int REPLACEMENT_CHARACTER = 0xFFFD;

    private TextFaults() {}

    static List<Message> of(String text) {
        if (text.codePoints().allMatch(TextFaults::isBlank)) {
            return ImmutableList.of(Message.of(ValueCodes.TEXT_BLANK));
        }
        if (text.length() > MAX_LENGTH) {
            return ImmutableList.of(Message.of(ValueCodes.TEXT_TOO_LONG)
                    .with("length", text.length())
                    .with("limit", MAX_LENGTH));
        }
        ImmutableList.Builder<Message> faults = ImmutableList.builder();
        int found = 0;
        WordScripts word = new WordScripts();
        for (int index = 0; index < text.length() && found < MAX_FAULTS; ) {
            int codePoint = text.codePointAt(index);
            String code = fault(codePoint);
            if (code == null && word.mixes(codePoint)) {
                code = ValueCodes.TEXT_MIXED_SCRIPTS;
            }
            if (code != null) {
                faults.add(at(code, codePoint, index));
                found++;
            }
            index += Character.charCount(codePoint);
        }
        if (found == 0 && !Normalizer.isNormalized(text, Form.NFC)) {
            faults.add(notNfc(text));
        }
        return faults.build();
    }

    private static @Nullable String fault(int codePoint) {
        if (LookAlikes.isOne(codePoint)) {
            return ValueCodes.TEXT_ETH;
        }
        if (codePoint == REPLACEMENT_CHARACTER) {
            return ValueCodes.TEXT_REPLACEMENT;
        }
        if (isInvisible(codePoint)) {
            return ValueCodes.TEXT_INVISIBLE;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ValueCodes.TEXT_CONTROL;
            case Character.FORMAT -> isBidiControl(codePoint) ? ValueCodes.TEXT_BIDI : ValueCodes.TEXT_INVISIBLE;
            case Character.UNASSIGNED -> ValueCodes.TEXT_UNASSIGNED;
            case Character.PRIVATE_USE -> ValueCodes.TEXT_PRIVATE_USE;
            case Character.SURROGATE -> ValueCodes.TEXT_SURROGATE;
            default -> null;
        };
    }

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    /** Marks and letters that show nothing: Unicode calls them default-ignorable; format characters are told by category. */
    private static boolean isInvisible(int codePoint) {
        return switch (codePoint) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0 -> true;
            default ->
                (codePoint >= 0x180B && codePoint <= 0x180F)
                        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
        };
    }

    private static boolean isBidiControl(int codePoint) {
        return codePoint == 0x061C
                || codePoint == 0x200E
                || codePoint == 0x200F
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    /** The first place at which the text and its NFC part. */
    private static Message notNfc(String text) {
        String composed = Normalizer.normalize(text, Form.NFC);
        int index = 0;
        while (index < composed.length() && text.charAt(index) == composed.charAt(index)) {
            index++;
        }
        return at(ValueCodes.TEXT_NOT_NFC, text.codePointAt(index), index);
    }

    private static Message at(String code, int codePoint, int index) {
        return Message.of(code).with("codePoint", CodePoints.name(codePoint)).with("index", index);
    }

    /** The script of the word that is being read. */
    private static final class WordScripts {

        private @Nullable UnicodeScript current;

        /** Tells whether this letter is Latin in a word of Cyrillic or Greek letters, or the other way round. */
        boolean mixes(int codePoint) {
            UnicodeScript script = UnicodeScript.of(codePoint);
            boolean told =
                    script == UnicodeScript.LATIN || script == UnicodeScript.CYRILLIC || script == UnicodeScript.GREEK;
            if (!told) {
                // a mark belongs to the word, anything but a letter ends it
                if (script != UnicodeScript.INHERITED && !Character.isLetter(codePoint)) {
                    current = null;
                }
                return false;
            }
            boolean mixed = current != null && current != script;
            current = script;
            return mixed;
        }
    }
}
