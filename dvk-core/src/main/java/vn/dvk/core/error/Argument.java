package vn.dvk.core.error;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * Tham số của thông báo: one typed value inside a {@link Message}, spelled when it is shown.
 *
 * <p>A number, a place in an order, a code, a day, or words that a definition gives, such as a title; nothing else, so that no
 * free text of a record and no person's name can enter a message. Equality is by kind and value. {@code toString()} is the neutral form: {@code 1234.5}, the code itself,
 * {@code 2025-12-31}.
 *
 * <pre>{@code
 * Argument.number("1234.5").text(Language.VI);                  // 1.234,5
 * Argument.day(LocalDate.of(2025, 12, 31)).text(Language.VI);   // 31/12/2025
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Argument
        permits Argument.Number, Argument.Ordinal, Argument.Code, Argument.Day, Argument.Words {

    /**
     * A number argument from its neutral text.
     *
     * @param plainDecimalOrRatio digits with an optional minus, and an optional decimal part or denominator: {@code 12.5}
     *     or {@code 40/3}
     * @return the argument
     * @throws IllegalArgumentException if the text is neither
     */
    static Argument number(String plainDecimalOrRatio) {
        return new Number(plainDecimalOrRatio);
    }

    /**
     * A whole-number argument.
     *
     * @param value the number
     * @return the argument
     */
    static Argument number(long value) {
        return new Number(Long.toString(value));
    }

    /**
     * A place in an order.
     *
     * @param place the place, 1 or more
     * @return the argument
     * @throws IllegalArgumentException if the place is less than 1
     */
    static Argument ordinal(long place) {
        return new Ordinal(place);
    }

    /**
     * A code argument. Text that could not be read in a message is escaped, and cut after 80 characters.
     *
     * @param code an identifier, a document number, an enum constant; never free text
     * @return the argument
     */
    static Argument code(String code) {
        return new Code(code);
    }

    /**
     * A day argument.
     *
     * @param day the day
     * @return the argument
     */
    static Argument day(LocalDate day) {
        return new Day(day);
    }

    /**
     * What has a name of its own in each language: the title of a dimension, a period, a number with its rounding word.
     *
     * @param value the neutral form, such as the code of the dimension
     * @param vi the Vietnamese words
     * @param en the English words
     * @return the argument
     */
    static Argument words(String value, String vi, String en) {
        return new Words(value, vi, en);
    }

    /**
     * The argument as a reader of the language writes it.
     *
     * @param language the language
     * @return the spelled value
     */
    String text(Language language);

    /**
     * A number in neutral form.
     *
     * @param value {@code 1234.5}, {@code -3} or {@code 40/3}
     */
    @SuppressWarnings("JavaLangClash") // always written Argument.Number outside
    record Number(String value) implements Argument {
        /** Refuses text that is not a plain decimal or a ratio. */
        public Number {
            requireNonNull(value, "value");
            if (!NumberText.isNumber(value)) {
                throw new IllegalArgumentException(
                        "value must be a plain decimal such as 12.5 or a ratio such as 40/3, but was '"
                                + Printable.of(value, Code.MAX_LENGTH) + "'");
            }
        }

        @Override
        public String text(Language language) {
            return NumberText.localized(value, requireNonNull(language, "language"));
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /**
     * A place in an order: {@code 1.152} after "thứ" in Vietnamese, {@code 1,152nd} in English.
     *
     * @param value the place, 1 or more
     */
    record Ordinal(long value) implements Argument {
        /** Refuses a place before the first. */
        public Ordinal {
            if (value < 1) {
                throw new IllegalArgumentException("value must be 1 or more, but was " + value);
            }
        }

        @Override
        public String text(Language language) {
            String number = NumberText.localized(toString(), requireNonNull(language, "language"));
            return language == Language.EN ? number + suffix() : number;
        }

        private String suffix() {
            boolean teen = value % 100 >= 11 && value % 100 <= 13;
            return switch (teen ? 0 : (int) (value % 10)) {
                case 1 -> "st";
                case 2 -> "nd";
                case 3 -> "rd";
                default -> "th";
            };
        }

        @Override
        public String toString() {
            return Long.toString(value);
        }
    }

    /**
     * A code, the same in every language.
     *
     * @param value the code, one line of at most {@link #MAX_LENGTH} printable characters
     */
    record Code(String value) implements Argument {
        /** The most characters that are shown of a code. */
        public static final int MAX_LENGTH = 80;

        /** Escapes what cannot be seen and cuts what is too long. */
        public Code {
            value = Printable.of(requireNonNull(value, "value"), MAX_LENGTH);
        }

        @Override
        public String text(Language language) {
            requireNonNull(language, "language");
            return value;
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /**
     * A day of the calendar.
     *
     * @param value the day
     */
    record Day(LocalDate value) implements Argument {
        /** Refuses null. */
        public Day {
            requireNonNull(value, "value");
        }

        @Override
        public String text(Language language) {
            return switch (requireNonNull(language, "language")) {
                case VI -> NumberText.day(value.getDayOfMonth(), value.getMonthValue(), value.getYear());
                case EN -> value.toString();
            };
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * Words of a definition, or words made of numbers and days; never those of a record.
     *
     * @param value the neutral form
     * @param vi the Vietnamese words
     * @param en the English words
     */
    record Words(String value, String vi, String en) implements Argument {
        /** The most characters that are shown. */
        public static final int MAX_LENGTH = 400;

        /** Escapes what cannot be seen and cuts what is too long. */
        public Words {
            value = Printable.of(requireNonNull(value, "value"), MAX_LENGTH);
            vi = Printable.of(requireNonNull(vi, "vi"), MAX_LENGTH);
            en = Printable.of(requireNonNull(en, "en"), MAX_LENGTH);
        }

        @Override
        public String text(Language language) {
            return requireNonNull(language, "language") == Language.VI ? vi : en;
        }

        @Override
        public String toString() {
            return value;
        }
    }
}
