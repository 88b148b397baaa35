package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Qualifier;
import vn.dvk.core.value.ReportedFigure;
import vn.dvk.core.value.ReportedValue;
import vn.dvk.core.value.Share;
import vn.dvk.core.value.Vnd;

/**
 * Số liệu báo cáo so với số liệu tính được: a printed figure beside the one computed from records. Neither replaces the other.
 *
 * <p>A rounding word is an open bound: "hơn 800" agrees with 841 and with any greater number, not with 800. An exact figure
 * agrees with the same number only; a computed number that has more decimals than are printed is rounded by the caller first.
 * "Khoảng 3.000" is no bound at all: what is computed is {@link Approximate}, with the difference, and no discrepancy.
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
     * @return true only for {@link Agrees}; where it is false, the figure may also be approximate or not comparable
     */
    default boolean agrees() {
        return this instanceof Agrees;
    }

    /**
     * Tells whether the computed value speaks against the printed figure.
     *
     * @return true only for {@link Differs}
     */
    default boolean isDiscrepancy() {
        return this instanceof Differs;
    }

    /**
     * What is found, in words; of the printed figure only the number and its rounding word are quoted.
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
            String code =
                    reported.qualifier() == Qualifier.EXACT ? AggregateCodes.AGREES : AggregateCodes.AGREES_ROUNDED;
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
            if (!by.isZero()) {
                return numbers(AggregateCodes.DIFFERS, reported, computed).with("by", Argument.number(by.toString()));
            }
            return numbers(
                    reported.qualifier() == Qualifier.EXACT
                            ? AggregateCodes.DIFFERS_COUNTS
                            : AggregateCodes.DIFFERS_AT_BOUND,
                    reported,
                    computed);
        }
    }

    /**
     * The printed figure is near the true one, and nobody has said how near: neither agreement nor discrepancy.
     *
     * @param reported the printed figure
     * @param computed what was computed
     * @param by the computed number minus the printed one, for shares of their quotients, for money in đồng
     */
    record Approximate(ReportedFigure reported, ReportedValue computed, Points by) implements ReportedAgainstComputed {
        /** Refuses null. */
        public Approximate {
            requireNonNull(reported, "reported");
            requireNonNull(computed, "computed");
            requireNonNull(by, "by");
        }

        @Override
        public Message message() {
            return numbers(AggregateCodes.APPROXIMATE, reported, computed).with("by", Argument.number(by.toString()));
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
                    .with("reported", ReportedWords.kind(reported.value()))
                    .with("computed", ReportedWords.kind(computed));
            return new NotComparable(reported, computed, why);
        }
    }

    private static ReportedAgainstComputed found(
            ReportedFigure reported, ReportedValue computed, boolean agrees, Points by) {
        if (reported.qualifier() == Qualifier.ABOUT) {
            return new Approximate(reported, computed, by);
        }
        return agrees ? new Agrees(reported, computed) : new Differs(reported, computed, by);
    }

    private static Message numbers(String code, ReportedFigure reported, ReportedValue computed) {
        return Message.of(code)
                .with("reported", ReportedWords.figure(reported))
                .with("computed", ReportedWords.value(computed));
    }
}
