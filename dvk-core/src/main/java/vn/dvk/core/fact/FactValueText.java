package vn.dvk.core.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Vnd;

/** Reads values that are written as texts. */
final class FactValueText {
    private FactValueText() {}

    static FactValue parse(FactKind kind, String text) {
        try {
            return switch (kind) {
                case COUNT -> FactValue.of(whole(text));
                case DECIMAL -> FactValue.of(Points.parse(text).toBigDecimalExact());
                case MONEY -> FactValue.of(text.endsWith("VND") ? Vnd.parse(text) : Vnd.of(whole(text)));
                case YES_NO -> FactValue.of(yes(text));
                case CHOICE -> FactValue.of(Code.of(text));
                case DAY -> FactValue.of(LocalDate.parse(text));
            };
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw new IllegalArgumentException(
                    "value must be a " + kind + " such as " + example(kind) + ", but was '" + text + "'", e);
        }
    }

    private static long whole(String text) {
        Points number = Points.parse(text);
        if (!number.isWhole()) {
            throw new IllegalArgumentException("number must be whole, but was " + number);
        }
        return number.numerator().longValueExact();
    }

    private static boolean yes(String text) {
        if (!text.equals("yes") && !text.equals("no")) {
            throw new IllegalArgumentException("answer must be yes or no");
        }
        return text.equals("yes");
    }

    private static String example(FactKind kind) {
        return switch (kind) {
            case COUNT -> "5";
            case DECIMAL -> "59.7";
            case MONEY -> "3800000000 VND";
            case YES_NO -> "yes or no";
            case CHOICE -> "urban";
            case DAY -> "2023-12-31";
        };
    }
}
