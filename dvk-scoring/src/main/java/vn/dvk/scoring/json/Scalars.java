package vn.dvk.scoring.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.Fingerprint;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Share;

/** Readers of values that a document writes as one text, number or flag. */
final class Scalars {
    private Scalars() {}

    static Optional<Boolean> flag(Cursor at) {
        return at.flag();
    }

    static Optional<Code> code(Cursor at) {
        return at.text()
                .flatMap(text ->
                        Code.isValid(text) ? Optional.of(Code.of(text)) : at.refuse(Message.of(JsonCodes.NOT_A_CODE)));
    }

    /** An open code as another type, such as a unit's kind. */
    static <T> Reads<T> code(Function<Code, T> type) {
        return at -> code(at).map(type);
    }

    /** One of the constants, written as in Java: {@code MORE_THAN}. */
    static <E extends Enum<E>> Reads<E> oneOf(Class<E> type) {
        return at -> at.text().flatMap(text -> oneOf(at, type, text));
    }

    private static <E extends Enum<E>> Optional<E> oneOf(Cursor at, Class<E> type, String text) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return Optional.of(constant);
            }
        }
        String allowed = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining("|"));
        return at.refuse(
                Message.of(JsonCodes.NOT_ONE_OF).with("value", Quoted.of(text)).with("allowed", allowed));
    }

    /** One line of text under the rules of {@link LocalizedText}. */
    static Optional<String> line(Cursor at) {
        return at.text().filter(text -> isAccepted(at, LocalizedText.faults(text)));
    }

    /** Text that may have line breaks. */
    static Optional<String> paragraphs(Cursor at) {
        return at.text().filter(text -> isAccepted(at, LocalizedText.faults(text.replace('\n', ' '))));
    }

    static Optional<LocalizedText> localized(Cursor at) {
        if (!at.isTree()) {
            return at.isText() ? line(at).map(LocalizedText::of) : at.wrongType("string|object");
        }
        return at.fields().flatMap(in -> {
            Slot<String> vi = in.required("vi", Scalars::line);
            Slot<String> en = in.optional("en", Scalars::line);
            return in.build(() -> en.value()
                    .map(english -> LocalizedText.of(vi.get(), english))
                    .orElseGet(() -> LocalizedText.of(vi.get())));
        });
    }

    static Optional<LocalDate> day(Cursor at) {
        return at.text().flatMap(text -> parse(at, text, LocalDate::parse, JsonCodes.NOT_A_DAY));
    }

    static Optional<DateRange> range(Cursor at) {
        return at.text().flatMap(text -> parse(at, text, DateRange::parse, JsonCodes.NOT_A_RANGE));
    }

    static Optional<Share> share(Cursor at) {
        return at.text().flatMap(text -> parse(at, text, Share::parse, JsonCodes.NOT_A_SHARE));
    }

    static Optional<Fingerprint> fingerprint(Cursor at) {
        return at.text().flatMap(text -> parse(at, text, Fingerprint::parse, JsonCodes.NOT_A_FINGERPRINT));
    }

    static Optional<BigDecimal> decimal(Cursor at) {
        return at.number().map(BigDecimal::new);
    }

    /** A whole number of at least {@code least}. */
    static Reads<Long> whole(long least) {
        return whole(least, Long.MAX_VALUE);
    }

    /** A whole number in [least, most]. */
    static Reads<Long> whole(long least, long most) {
        return at -> decimal(at).flatMap(number -> whole(at, number, least, most));
    }

    private static Optional<Long> whole(Cursor at, BigDecimal number, long least, long most) {
        if (number.signum() != 0 && number.stripTrailingZeros().scale() > 0) {
            return at.refuse(Message.of(JsonCodes.NOT_WHOLE));
        }
        boolean fits =
                number.compareTo(BigDecimal.valueOf(least)) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0;
        return fits
                ? Optional.of(number.longValueExact())
                : at.refuse(
                        Message.of(JsonCodes.OUT_OF_RANGE).with("least", least).with("most", most));
    }

    /** A number as an argument of a message, kept as it is written in the text. */
    static Optional<Argument> numberArgument(Cursor at) {
        return at.text().flatMap(text -> parse(at, text, Argument::number, JsonCodes.NOT_A_NUMBER));
    }

    /** Points: a number, or a text such as {@code "40/3"}. */
    static Optional<Points> points(Cursor at) {
        if (at.isText()) {
            return at.text().flatMap(text -> parse(at, text, Points::parse, JsonCodes.NOT_A_NUMBER));
        }
        return decimal(at).map(Points::of);
    }

    private static <T> Optional<T> parse(Cursor at, String text, Function<String, T> parser, String otherwise) {
        try {
            return Optional.of(parser.apply(text));
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            return at.refuse(Message.of(otherwise));
        }
    }

    /** Reports the faults of a text. */
    static boolean isAccepted(Cursor at, List<Message> faults) {
        faults.forEach(at::report);
        return faults.isEmpty();
    }
}
