package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.ReportedFigure;
import vn.dvk.core.value.ReportedValue;
import vn.dvk.core.value.Share;
import vn.dvk.core.value.Vnd;

/**
 * Số liệu báo cáo so với số liệu tính được: a printed figure beside the one computed from records. Neither replaces the other.
 *
 * <p>A rounding word is an open bound: "hơn 800" agrees with 841 and with any greater number, not with 800. An exact figure
 * agrees with the same number only; a computed number that has more decimals than are printed is rounded by the caller first.
 *
 * <pre>{@code
 * ReportedAgainstComputed finding = ReportedAgainstComputed.compare(reported337, 290);
 * finding instanceof ReportedAgainstComputed.Differs differs   // differs.by() is -47
 * finding.text(Language.VI);                                   // Báo cáo nêu 337, tính được 290: lệch -47.
 * }</pre>
 *
 * <p>Equality is by content. Immutable and thread-safe.
 */
public sealed interface ReportedAgainstComputed {

    /**
     * Compares a printed number with a computed one.
     *
     * @param reported the printed figure
     * @param computed the computed number, in the unit of the figure
     * @return the finding; not comparable unless the figure is a quantity
     */
    static ReportedAgainstComputed compare(ReportedFigure reported, long computed) {
        return compare(reported, BigDecimal.valueOf(computed));
    }

    /**
     * Compares a printed number with a computed one.
     *
     * @param reported the printed figure
     * @param computed the computed number, in the unit of the figure
     * @return the finding; not comparable unless the figure is a quantity
     */
    static ReportedAgainstComputed compare(ReportedFigure reported, BigDecimal computed) {
        ReportedValue value = new ReportedValue.Quantity(computed);
        return requireNonNull(reported, "reported").value() instanceof ReportedValue.Quantity printed
                ? found(
                        reported,
                        value,
                        reported.admits(computed),
                        Points.of(computed).minus(Points.of(printed.number())))
                : NotComparable.ofKind(reported, value);
    }

    /**
     * Compares a printed proportion with a computed one.
     *
     * @param reported the printed figure
     * @param computed the computed share
     * @return the finding; not comparable unless the figure is a proportion, and both have a whole
     */
    static ReportedAgainstComputed compare(ReportedFigure reported, Share computed) {
        ReportedValue value = new ReportedValue.Proportion(computed);
        if (!(requireNonNull(reported, "reported").value() instanceof ReportedValue.Proportion printed)) {
            return NotComparable.ofKind(reported, value);
        }
        if (!computed.isDefined() || !printed.share().isDefined()) {
            return new NotComparable(reported, value, Message.of(AggregateCodes.NOT_COMPARABLE_SHARE));
        }
        Points by = computed.quotient().minus(printed.share().quotient());
        return found(reported, value, reported.admits(computed), by);
    }

    /**
     * Compares a printed amount of money with a computed one.
     *
     * @param reported the printed figure
     * @param computed the computed amount
     * @return the finding; not comparable unless the figure is money
     */
    static ReportedAgainstComputed compare(ReportedFigure reported, Vnd computed) {
        ReportedValue value = new ReportedValue.Money(computed);
        return requireNonNull(reported, "reported").value() instanceof ReportedValue.Money printed
                ? found(
                        reported,
                        value,
                        reported.admits(computed),
                        Points.of(computed.amount())
                                .minus(Points.of(printed.amount().amount())))
                : NotComparable.ofKind(reported, value);
    }

    /**
     * The printed figure, unchanged.
     *
     * @return the figure
     */
    ReportedFigure reported();

    /**
     * What was computed.
     *
     * @return the value
     */
    ReportedValue computed();

    /**
     * What is found, without words.
     *
     * @return the message
     */
    Message message();

    /**
     * Tells whether both agree.
     *
     * @return true only for {@link Agrees}
     */
    default boolean agrees() {
        return this instanceof Agrees;
    }

    /**
     * What is found, in words; of the printed figure only the number is quoted.
     *
     * @param language the language
     * @return one sentence
     */
    default String text(Language language) {
        return AggregateWords.text(message(), language);
    }

    /**
     * The computed value keeps to what is printed.
     *
     * @param reported the printed figure
     * @param computed what was computed
     */
    record Agrees(ReportedFigure reported, ReportedValue computed) implements ReportedAgainstComputed {
        /** Refuses null. */
        public Agrees {
            requireNonNull(reported, "reported");
            requireNonNull(computed, "computed");
        }

        @Override
        public Message message() {
            String code = switch (reported.qualifier()) {
                case EXACT -> AggregateCodes.AGREES_EXACT;
                case MORE_THAN -> AggregateCodes.AGREES_MORE_THAN;
                case NEARLY -> AggregateCodes.AGREES_NEARLY;
            };
            return numbers(code, reported, computed);
        }
    }

    /**
     * The computed value does not keep to what is printed.
     *
     * @param reported the printed figure
     * @param computed what was computed
     * @param by the computed number minus the printed one, for shares of their quotients, for money in đồng; 0 where an open
     *     bound is met by its own number, or the same quotient is made of other counts
     */
    record Differs(ReportedFigure reported, ReportedValue computed, Points by) implements ReportedAgainstComputed {
        /** Refuses null. */
        public Differs {
            requireNonNull(reported, "reported");
            requireNonNull(computed, "computed");
            requireNonNull(by, "by");
        }

        @Override
        public Message message() {
            String code = switch (reported.qualifier()) {
                case EXACT -> AggregateCodes.DIFFERS_EXACT;
                case MORE_THAN -> AggregateCodes.DIFFERS_MORE_THAN;
                case NEARLY -> AggregateCodes.DIFFERS_NEARLY;
            };
            return numbers(code, reported, computed).with("by", Argument.number(by.toString()));
        }
    }

    /**
     * The two cannot be laid side by side.
     *
     * @param reported the printed figure
     * @param computed what was computed
     * @param message why
     */
    record NotComparable(ReportedFigure reported, ReportedValue computed, Message message)
            implements ReportedAgainstComputed {
        /** Refuses null. */
        public NotComparable {
            requireNonNull(reported, "reported");
            requireNonNull(computed, "computed");
            requireNonNull(message, "message");
        }

        private static NotComparable ofKind(ReportedFigure reported, ReportedValue computed) {
            Message why = Message.of(AggregateCodes.NOT_COMPARABLE_KIND)
                    .with("reported", reported.value().getClass().getSimpleName())
                    .with("computed", computed.getClass().getSimpleName());
            return new NotComparable(reported, computed, why);
        }
    }

    private static ReportedAgainstComputed found(
            ReportedFigure reported, ReportedValue computed, boolean agrees, Points by) {
        return agrees ? new Agrees(reported, computed) : new Differs(reported, computed, by);
    }

    private static Message numbers(String code, ReportedFigure reported, ReportedValue computed) {
        return Message.of(code).with("reported", number(reported.value())).with("computed", number(computed));
    }

    private static Argument number(ReportedValue value) {
        if (value instanceof ReportedValue.Quantity quantity) {
            return Argument.number(quantity.number().toPlainString());
        } else if (value instanceof ReportedValue.Proportion proportion) {
            return Argument.number(proportion.share().toString());
        } else if (value instanceof ReportedValue.Money money) {
            return Argument.number(money.amount().amount());
        }
        return Argument.code(value.toString());
    }
}
