package vn.dvk.core.fact;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.LongStream;
import vn.dvk.core.value.CanonicalForm;
import vn.dvk.core.value.CanonicalWriter;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Vnd;

/**
 * Giá trị số liệu: the value of one fact, typed.
 *
 * <p>Equality is by kind and value: decimals are equal when numerically so (4.5 and 4.50), and a count of 4 is not a
 * decimal of 4. {@link Object#toString()} is the value in neutral form, such as {@code 59.7}, {@code yes} or
 * {@code 2023-12-31}.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface FactValue extends CanonicalForm {

    /** Returns the kind of this value. */
    FactKind kind();

    /**
     * Returns a count.
     *
     * @throws IllegalArgumentException if it is negative
     */
    static FactValue of(long count) {
        return count >= 0 && count < Count.SMALL.length ? Count.SMALL[(int) count] : new Count(count);
    }

    /**
     * Returns a decimal number.
     *
     * @throws IllegalArgumentException if its exponent is out of the range of {@link Points}
     */
    static FactValue of(BigDecimal decimal) {
        return new Decimal(decimal);
    }

    static FactValue of(Vnd money) {
        return new Money(money);
    }

    static FactValue of(boolean yes) {
        return yes ? YesNo.YES : YesNo.NO;
    }

    static FactValue of(Code choice) {
        return new Choice(choice);
    }

    static FactValue of(LocalDate day) {
        return new Day(day);
    }

    /**
     * Returns the value of that kind which a text writes: {@code 5}, {@code 59.7}, {@code 3800000000 VND} or {@code
     * 3800000000}, {@code yes}, {@code urban}, {@code 2023-12-31}.
     *
     * @throws IllegalArgumentException if it is no value of the kind; the message holds the kind and the text
     */
    static FactValue parse(FactKind kind, String text) {
        return FactValueText.parse(requireNonNull(kind, "kind"), requireNonNull(text, "text"));
    }

    /**
     * Returns the number for counts, decimals and amounts of đồng.
     *
     * @throws IllegalStateException if this value is not a number
     */
    default Points number() {
        if (this instanceof Count count) {
            return Points.of(count.value());
        }
        if (this instanceof Decimal decimal) {
            return Points.of(decimal.value());
        }
        if (this instanceof Money money) {
            return Points.of(money.value().amount());
        }
        throw new IllegalStateException("a fact of kind " + kind() + " is not a number");
    }

    /**
     * A whole number of things.
     *
     * @param value the number, zero or more
     */
    record Count(long value) implements FactValue {
        /** Most counts are small, and the same ones come again and again. */
        private static final FactValue[] SMALL =
                LongStream.range(0, 256).mapToObj(Count::new).toArray(FactValue[]::new);

        public Count {
            if (value < 0) {
                throw new IllegalArgumentException("a count must be in [0, 2^63), but was " + value);
            }
        }

        @Override
        public FactKind kind() {
            return FactKind.COUNT;
        }

        @Override
        public void writeTo(CanonicalWriter to) {
            to.begin("count").field("value").whole(value).end();
        }

        @Override
        public String toString() {
            return Long.toString(value);
        }
    }

    /**
     * A decimal number, kept without trailing zeros.
     *
     * @param value the number
     */
    record Decimal(BigDecimal value) implements FactValue {
        public Decimal {
            value = Points.of(Objects.requireNonNull(value, "value"))
                    .toBigDecimalExact()
                    .stripTrailingZeros();
        }

        @Override
        public FactKind kind() {
            return FactKind.DECIMAL;
        }

        @Override
        public void writeTo(CanonicalWriter to) {
            to.begin("decimal").field("value").number(number()).end();
        }

        @Override
        public String toString() {
            return value.toPlainString();
        }
    }

    /**
     * An amount of whole đồng.
     *
     * @param value the amount
     */
    record Money(Vnd value) implements FactValue {
        public Money {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public FactKind kind() {
            return FactKind.MONEY;
        }

        @Override
        public void writeTo(CanonicalWriter to) {
            to.begin("money").field("value").whole(value.amount()).end();
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * Yes or no.
     *
     * @param value true for yes
     */
    record YesNo(boolean value) implements FactValue {
        private static final FactValue YES = new YesNo(true);
        private static final FactValue NO = new YesNo(false);

        @Override
        public FactKind kind() {
            return FactKind.YES_NO;
        }

        @Override
        public void writeTo(CanonicalWriter to) {
            to.begin("yes-no").field("value").flag(value).end();
        }

        @Override
        public String toString() {
            return value ? "yes" : "no";
        }
    }

    /**
     * One of a closed list of codes.
     *
     * @param value the code chosen
     */
    record Choice(Code value) implements FactValue {
        public Choice {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public FactKind kind() {
            return FactKind.CHOICE;
        }

        @Override
        public void writeTo(CanonicalWriter to) {
            to.begin("choice").field("value").code(value).end();
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * A day.
     *
     * @param value the day
     */
    record Day(LocalDate value) implements FactValue {
        public Day {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public FactKind kind() {
            return FactKind.DAY;
        }

        @Override
        public void writeTo(CanonicalWriter to) {
            to.begin("day").field("value").day(value).end();
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }
}
