package vn.dvk.scoring.aggregate;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Share;
import vn.dvk.core.value.VietnameseText;
import vn.dvk.core.value.Vnd;

/** What stands in one column of a row: spelled in a language, or as a neutral value of JSON. */
sealed interface Shown {

    /** How it is spelled. */
    String text(Language language);

    /** How it stands in CSV: a number is always one. */
    default String plain(Language language) {
        return text(language);
    }

    /** As JSON: numbers exactly, a ratio without an end as text such as {@code "40/3"}. */
    String json();

    /** Tells whether it is words rather than a number, so that a spreadsheet must not compute with it. */
    default boolean isText() {
        return false;
    }

    static Shown whole(long number) {
        return new Exact(Points.of(number), false);
    }

    /** A number with all its decimals. */
    static Shown number(Points number) {
        return new Exact(number, false);
    }

    static Shown numberIfAny(Optional<Points> number) {
        return number.map(Shown::number).orElse(new Nothing());
    }

    /** A number that is shown to two decimals. */
    static Shown rounded(Optional<Points> number) {
        return number.<Shown>map(found -> new Exact(found, true)).orElse(new Nothing());
    }

    static Shown share(Share share) {
        return new Part(share);
    }

    static Shown money(Vnd amount) {
        return new Money(amount);
    }

    static Shown top(TopList list) {
        return new Top(list);
    }

    static Shown text(Spelling spelling) {
        return new Words(spelling);
    }

    /** A text of both languages. */
    @FunctionalInterface
    interface Spelling {
        String in(Language language);
    }

    /** There is no value. */
    record Nothing() implements Shown {
        @Override
        public String text(Language language) {
            return AggregateWords.NONE;
        }

        @Override
        public String json() {
            return "null";
        }
    }

    /** There is a value, and it is hidden. */
    record Suppressed() implements Shown {
        @Override
        public boolean isText() {
            return true;
        }

        @Override
        public String text(Language language) {
            return AggregateWords.SUPPRESSED;
        }

        @Override
        public String json() {
            return "{\"suppressed\":true}";
        }
    }

    /**
     * A number.
     *
     * @param number the exact number
     * @param rounded whether it is shown to two decimals even where it has an end
     */
    record Exact(Points number, boolean rounded) implements Shown {
        @Override
        public String text(Language language) {
            return rounded ? AggregateWords.rounded(number, language) : AggregateWords.number(number, language);
        }

        @Override
        public String json() {
            return number.isDecimal() ? number.toString() : JsonText.quoted(number.toString());
        }
    }

    /**
     * A number with a spelling of its own, of an accumulator.
     *
     * @param number the exact number
     * @param spelling how it is spelled, or null as any other
     */
    record Own(Points number, @Nullable Spelling spelling) implements Shown {
        @Override
        public String text(Language language) {
            return spelling == null ? plain(language) : new Words(spelling).text(language);
        }

        @Override
        public String plain(Language language) {
            return AggregateWords.number(number, language);
        }

        @Override
        public String json() {
            return Shown.number(number).json();
        }
    }

    /**
     * Both counts of a share.
     *
     * @param share the share
     */
    record Part(Share share) implements Shown {
        @Override
        public String text(Language language) {
            return AggregateWords.share(share, language);
        }

        @Override
        public String json() {
            return "{\"part\":" + share.numerator() + ",\"whole\":" + share.denominator() + "}";
        }
    }

    /**
     * An amount of money.
     *
     * @param amount the amount
     */
    record Money(Vnd amount) implements Shown {
        @Override
        public String text(Language language) {
            return VietnameseText.format(amount, language);
        }

        @Override
        public String json() {
            return Long.toString(amount.amount());
        }
    }

    /**
     * A day.
     *
     * @param day the day
     */
    record Day(LocalDate day) implements Shown {
        @Override
        public String text(Language language) {
            return Argument.day(day).text(language);
        }

        @Override
        public String json() {
            return JsonText.quoted(day.toString());
        }
    }

    /**
     * A part of a whole in per cent.
     *
     * @param ratio both sums
     */
    record Percent(Ratio ratio) implements Shown {
        @Override
        public String text(Language language) {
            return ratio.value()
                    .map(found -> AggregateWords.percent(
                            found.times(100)
                                    .toBigDecimal(2, RoundingMode.HALF_UP)
                                    .toPlainString(),
                            language))
                    .orElse(AggregateWords.NONE);
        }

        @Override
        public String json() {
            return "{\"part\":" + number(ratio.numerator()).json() + ",\"whole\":"
                    + number(ratio.denominator()).json() + "}";
        }
    }

    /**
     * Codes with numbers.
     *
     * @param list the list
     */
    record Top(TopList list) implements Shown {
        @Override
        public boolean isText() {
            return true;
        }

        @Override
        public String text(Language language) {
            return list.entries().isEmpty()
                    ? AggregateWords.NONE
                    : list.entries().stream()
                            .map(entry -> entry.code() + " (" + AggregateWords.number(entry.number(), language) + ")")
                            .collect(Collectors.joining(", "));
        }

        @Override
        public String json() {
            return list.entries().stream()
                    .map(entry -> "{\"code\":" + JsonText.quoted(entry.code().text()) + ",\"number\":"
                            + number(entry.number()).json() + "}")
                    .collect(Collectors.joining(",", "[", "]"));
        }
    }

    /**
     * A text.
     *
     * @param spelling the text in each language
     */
    record Words(Spelling spelling) implements Shown {
        @Override
        public boolean isText() {
            return true;
        }

        @Override
        public String text(Language language) {
            return spelling.in(language).lines().collect(Collectors.joining(" "));
        }

        @Override
        public String json() {
            return JsonText.quoted(spelling.in(Language.VI));
        }
    }
}
