package vn.dvk.core.value;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Language;

/**
 * Giá trị được báo cáo: what a printed figure states, by kind.
 *
 * <p>89 % without its counts is a {@link Quantity} with the unit "%", not a {@link Proportion}. Immutable and thread-safe.
 */
public sealed interface ReportedValue extends CanonicalForm {

    /**
     * The value as a reader of the language writes it: {@code 1.152}, {@code 22/28}, {@code 3.800.000.000 đồng}.
     *
     * @param language the language
     * @return the text
     */
    String text(Language language);

    /**
     * A number of things or a measure.
     *
     * @param number the number, without trailing zeros
     */
    record Quantity(BigDecimal number) implements ReportedValue {
        /** Drops trailing zeros, so that equality is numeric; refuses a scale outside [-1000, 1000]. */
        public Quantity {
            number = Points.of(requireNonNull(number, "number")).toBigDecimalExact();
        }

        @Override
        public String text(Language language) {
            return VietnameseText.format(number, language);
        }

        @Override
        public void writeTo(CanonicalWriter to) {
            to.begin("quantity").field("number").number(Points.of(number)).end();
        }
    }

    /**
     * Two counts.
     *
     * @param share the part and the whole, such as 22/28
     */
    record Proportion(Share share) implements ReportedValue {
        /** Refuses null. */
        public Proportion {
            requireNonNull(share, "share");
        }

        @Override
        public String text(Language language) {
            return Argument.number(share.toString()).text(language);
        }

        @Override
        public void writeTo(CanonicalWriter to) {
            to.begin("proportion").field("share").form(share).end();
        }
    }

    /**
     * Money.
     *
     * @param amount the amount
     */
    record Money(Vnd amount) implements ReportedValue {
        /** Refuses null. */
        public Money {
            requireNonNull(amount, "amount");
        }

        @Override
        public String text(Language language) {
            return VietnameseText.format(amount, language);
        }

        @Override
        public void writeTo(CanonicalWriter to) {
            to.begin("money").field("amount").form(amount).end();
        }
    }

    /**
     * A time.
     *
     * @param range the days
     */
    record Period(DateRange range) implements ReportedValue {
        /** Refuses null. */
        public Period {
            requireNonNull(range, "range");
        }

        @Override
        public String text(Language language) {
            return range.text(language);
        }

        @Override
        public void writeTo(CanonicalWriter to) {
            to.begin("period").field("range").range(range).end();
        }
    }
}
