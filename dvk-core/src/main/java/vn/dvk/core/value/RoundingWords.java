package vn.dvk.core.value;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.error.Language;

/** The words before a printed number that say how it is meant. */
final class RoundingWords {

    /** Longer ones first, so that "trên dưới" is not read as "dưới". */
    private static final ImmutableList<Word> WORDS = longestFirst(List.of(
            words(Qualifier.EXACT, Language.VI, "đúng", "chính xác"),
            words(Qualifier.EXACT, Language.EN, "exactly"),
            words(Qualifier.MORE_THAN, Language.VI, "hơn", "trên", "nhiều hơn"),
            words(Qualifier.MORE_THAN, Language.EN, "more than", "over", "above"),
            words(
                    Qualifier.NEARLY,
                    Language.VI,
                    "gần",
                    "gần đến",
                    "gần tới",
                    "dưới",
                    "chưa đến",
                    "chưa tới",
                    "chưa đầy"),
            words(Qualifier.NEARLY, Language.VI, "ít hơn"),
            words(Qualifier.NEARLY, Language.EN, "nearly", "almost", "under", "below", "less than", "fewer than"),
            words(Qualifier.ABOUT, Language.VI, "khoảng", "vào khoảng", "xấp xỉ", "chừng", "trên dưới"),
            words(Qualifier.ABOUT, Language.VI, "ước", "ước tính", "ước khoảng", "ước tính khoảng"),
            words(Qualifier.ABOUT, Language.EN, "about", "around", "approximately", "roughly"),
            words(Qualifier.MORE_THAN, null, ">"),
            words(Qualifier.NEARLY, null, "<"),
            words(Qualifier.ABOUT, null, "~", "≈"),
            // What these say is not one of the qualifiers: bounds that include their number, and words of two meanings.
            words(
                    null,
                    Language.VI,
                    "ít nhất",
                    "tối thiểu",
                    "không dưới",
                    "không ít hơn",
                    "từ",
                    "nhiều nhất",
                    "tối đa"),
            words(null, Language.VI, "không quá", "không hơn", "không trên", "đến", "tới", "lên đến", "lên tới"),
            words(null, Language.EN, "at least", "at most", "up to", "no more than", "no less than", "no fewer than"),
            words(null, Language.EN, "not over", "not more than", "not less than", "not under"),
            words(null, null, "≥", "≤", "±")));

    /** Words behind a number that make a bound of it. */
    private static final ImmutableList<String> BEHIND =
            ImmutableList.of("trở lên", "trở xuống", "hoặc hơn", "or more", "or less", "or fewer");

    private RoundingWords() {}

    /** The word at the end of a text, as long as possible. */
    static Optional<Word> atEndOf(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        return WORDS.stream().filter(word -> word.ends(lower)).findFirst();
    }

    /** Tells whether a word of a qualifier, or one that is none, stands anywhere in a text. */
    static boolean mayMean(Qualifier qualifier, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return isBound(lower)
                || WORDS.stream()
                        .filter(word -> word.qualifier == null || word.qualifier == qualifier)
                        .anyMatch(word -> word.standsIn(lower));
    }

    /** Tells whether the words behind a number make a bound of it. */
    static boolean isBound(String behind) {
        String lower = behind.toLowerCase(Locale.ROOT);
        return lower.stripLeading().startsWith("+") || BEHIND.stream().anyMatch(lower::contains);
    }

    private static ImmutableList<Word> longestFirst(List<ImmutableList<Word>> groups) {
        return groups.stream()
                .flatMap(ImmutableList::stream)
                .sorted(Comparator.comparing((Word word) -> -word.text.length()))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Word> words(
            @Nullable Qualifier qualifier, @Nullable Language language, String... texts) {
        return Arrays.stream(texts)
                .map(text -> new Word(text, qualifier, language))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * A word.
     *
     * @param text the word in small letters
     * @param qualifier what it says, or null where no qualifier does
     * @param language its language, or null for a sign
     */
    record Word(
            String text,
            @Nullable Qualifier qualifier,
            @Nullable Language language) {

        private boolean ends(String lower) {
            return lower.endsWith(text) && isApart(lower, lower.length() - text.length());
        }

        private boolean standsIn(String lower) {
            for (int at = lower.indexOf(text); at >= 0; at = lower.indexOf(text, at + 1)) {
                int end = at + text.length();
                if (isApart(lower, at) && (language == null || end == lower.length() || !letterAt(lower, end))) {
                    return true;
                }
            }
            return false;
        }

        /** A sign may stand anywhere, a word only behind what is no letter. */
        private boolean isApart(String lower, int start) {
            return language == null || start == 0 || !letterAt(lower, start - 1);
        }

        private static boolean letterAt(String lower, int index) {
            return Character.isLetterOrDigit(lower.charAt(index));
        }
    }
}
