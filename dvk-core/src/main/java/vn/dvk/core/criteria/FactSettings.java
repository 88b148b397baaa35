package vn.dvk.core.criteria;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Vnd;

/** Values of facts as settings; the kind is not written, since the declaration of the fact says it. */
final class FactSettings {
    private static final BigInteger MAX_LONG = BigInteger.valueOf(Long.MAX_VALUE);
    private static final BigInteger MIN_LONG = BigInteger.valueOf(Long.MIN_VALUE);

    private FactSettings() {}

    static Setting toSetting(FactValue value) {
        if (value instanceof FactValue.YesNo yesNo) {
            return Setting.of(yesNo.value());
        }
        return value.kind().isNumber() ? Setting.of(value.number()) : Setting.of(value.toString());
    }

    /** Returns the value of that kind that the setting says, if it says one. */
    static Optional<FactValue> parse(Setting setting, FactKind kind) {
        return switch (kind) {
            case COUNT -> whole(setting).filter(count -> count >= 0).map(FactValue::of);
            case DECIMAL ->
                number(setting).filter(Points::isDecimal).map(number -> FactValue.of(number.toBigDecimalExact()));
            case MONEY -> whole(setting).map(Vnd::of).map(FactValue::of);
            case YES_NO ->
                setting instanceof Setting.Flag flag ? Optional.of(FactValue.of(flag.value())) : Optional.empty();
            case CHOICE -> text(setting).filter(Code::isValid).map(Code::of).map(FactValue::of);
            case DAY -> text(setting).flatMap(FactSettings::day);
        };
    }

    private static Optional<String> text(Setting setting) {
        return setting instanceof Setting.Text text ? Optional.of(text.value()) : Optional.empty();
    }

    private static Optional<Points> number(Setting setting) {
        return setting instanceof Setting.Number number ? Optional.of(number.value()) : Optional.empty();
    }

    private static Optional<Long> whole(Setting setting) {
        return number(setting)
                .filter(Points::isWhole)
                .map(Points::numerator)
                .filter(value -> value.compareTo(MIN_LONG) >= 0 && value.compareTo(MAX_LONG) <= 0)
                .map(BigInteger::longValueExact);
    }

    /** ISO text of a year with four digits: what {@link LocalDate} also reads beyond, such as +10000-01-01, is no day. */
    private static Optional<FactValue> day(String text) {
        try {
            return text.length() == "2023-12-31".length()
                    ? Optional.of(FactValue.of(LocalDate.parse(text)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
