package vn.dvk.core.value;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Message;
import vn.dvk.core.internal.CanIgnoreReturnValue;

/**
 * Số liệu được báo cáo: a figure as a report prints it, never changed to fit a computed one.
 *
 * <p>The wording is kept to the letter; the value is what it says, and the qualifier how far: "hơn 800" is the quantity 800
 * with {@link Qualifier#MORE_THAN}. {@code toString()} does not show the wording. Immutable and thread-safe.
 *
 * <pre>{@code
 * ReportedFigure others = ReportedFigure.parse("hơn 800 mô hình");
 * others.admits(new BigDecimal(841));   // true
 * others.admits(new BigDecimal(800));   // false
 * }</pre>
 *
 * <p>Wording, value and qualifier must say the same: "hơn 800" is neither 900 nor exactly 800. Where the wording has no digits, or
 * other words before the number than are known, value and qualifier stand as they are stated.
 */
@Value.Immutable
public abstract class ReportedFigure implements CanonicalForm {

    ReportedFigure() {}

    /**
     * Reads a printed figure as Vietnamese writes it: see {@link #parse(String, Language)}.
     *
     * @param wording the wording, such as {@code hơn 800}, {@code gần 14.900 mô hình} or {@code trên 3,8 tỷ đồng}
     * @return the figure
     * @throws IllegalArgumentException if the wording cannot be understood as a whole
     */
    public static ReportedFigure parse(String wording) {
        return parse(wording, Language.VI);
    }

    /**
     * Reads a printed figure: a rounding word or none, one number, and what is counted.
     *
     * <table>
     * <caption>What is understood before the number, in small or capital letters</caption>
     * <tr><th>words</th><th>qualifier</th></tr>
     * <tr><td>none, đúng, chính xác, exactly</td><td>{@link Qualifier#EXACT}</td></tr>
     * <tr><td>hơn, trên, nhiều hơn, &gt;, more than, over, above</td><td>{@link Qualifier#MORE_THAN}</td></tr>
     * <tr><td>gần (đến, tới), dưới, chưa đến, chưa tới, chưa đầy, ít hơn, &lt;, nearly, almost, under, below, less than, fewer
     * than</td><td>{@link Qualifier#NEARLY}</td></tr>
     * <tr><td>khoảng, vào khoảng, xấp xỉ, chừng, trên dưới, ước (tính, khoảng), ~, ≈, about, around, approximately,
     * roughly</td><td>{@link Qualifier#ABOUT}</td></tr>
     * </table>
     *
     * <p>Nothing is guessed: other words, two numbers, and bounds that include their number ("ít nhất 5", "từ 5 trở lên", "đến 800")
     * are refused. The number may be multiplied by nghìn (ngàn), vạn, triệu, tỷ, nghìn tỷ; with đồng behind it, it is money; 22/28 is
     * a proportion; 39,62% is a quantity of the unit %. What else stands behind the number is the unit, without a remark in
     * brackets at the end.
     *
     * @param wording the wording, exactly as printed
     * @param language how its numbers are written: 1.152 and 59,7 in Vietnamese, 1,152 and 59.7 in English
     * @return the figure
     * @throws IllegalArgumentException if the wording cannot be understood as a whole; the message does not quote it
     */
    public static ReportedFigure parse(String wording, Language language) {
        return FigureWording.parse(requireNonNull(wording, "wording"), requireNonNull(language, "language"));
    }

    /**
     * A whole number, printed as Vietnamese writes it.
     *
     * @param number the number
     * @return the figure, exact and without a unit
     */
    public static ReportedFigure of(long number) {
        return builder()
                .wording(VietnameseText.format(number, Language.VI))
                .value(new ReportedValue.Quantity(BigDecimal.valueOf(number)))
                .build();
    }

    /**
     * What a wording says otherwise than a value and a qualifier do.
     *
     * @param wording the wording as printed
     * @param value what it is said to state
     * @param qualifier how it is said to bound the true value
     * @param unit the unit, if there is one; "triệu đồng" multiplies the number of the wording
     * @return what is wrong, immutable; empty where they agree, or the wording has no digits
     */
    public static List<Message> faults(
            String wording, ReportedValue value, Qualifier qualifier, Optional<String> unit) {
        requireNonNull(value, "value");
        requireNonNull(qualifier, "qualifier");
        return FigureWording.faults(requireNonNull(wording, "wording"), value, qualifier, requireNonNull(unit, "unit"));
    }

    /**
     * A builder with nothing set.
     *
     * @return the builder
     */
    public static Builder builder() {
        return ImmutableReportedFigure.builder();
    }

    /**
     * The words and digits exactly as printed.
     *
     * @return the wording
     */
    public abstract String wording();

    /**
     * What the wording states.
     *
     * @return the value
     */
    public abstract ReportedValue value();

    /**
     * How the value bounds the true one.
     *
     * @return the qualifier; {@link Qualifier#EXACT} unless set
     */
    @Value.Default
    public Qualifier qualifier() {
        return Qualifier.EXACT;
    }

    /**
     * What is counted or measured, such as {@code mô hình}, {@code %} or {@code triệu đồng}.
     *
     * @return the unit, or empty when the wording has none
     */
    public abstract Optional<String> unit();

    /**
     * The time the figure speaks of.
     *
     * @return the days, or empty when it is not stated
     */
    public abstract Optional<DateRange> asOf();

    /**
     * Where it is printed.
     *
     * @return the source, or empty when it is not stated
     */
    public abstract Optional<LegalBasis> source();

    /**
     * The number with its rounding word, without the other words: {@code trên 3.800.000.000 đồng}. The word is the printed one
     * where that is of the language, else the name of the qualifier.
     *
     * @param language the language
     * @return the text
     */
    public String text(Language language) {
        return FigureWording.text(this, requireNonNull(language, "language"));
    }

    /**
     * Tells whether a computed number agrees with this figure, which must be a quantity.
     *
     * @param computed the computed number, in the unit of this figure
     * @return whether it keeps to the qualifier's bound
     * @throws IllegalArgumentException if this figure states something else than a quantity
     */
    public boolean admits(BigDecimal computed) {
        requireNonNull(computed, "computed");
        if (value() instanceof ReportedValue.Quantity quantity) {
            return qualifier().admits(computed.compareTo(quantity.number()));
        }
        throw otherKind("Quantity");
    }

    /**
     * Tells whether a computed share agrees with this figure, which must be a proportion. An exact figure asks for the same
     * two counts; a bound compares quotients.
     *
     * @param computed the computed share
     * @return whether it keeps to the qualifier's bound
     * @throws IllegalArgumentException if this figure states something else than a proportion
     */
    public boolean admits(Share computed) {
        requireNonNull(computed, "computed");
        if (value() instanceof ReportedValue.Proportion proportion) {
            if (qualifier() == Qualifier.EXACT) {
                return computed.equals(proportion.share());
            }
            boolean comparable = computed.isDefined() && proportion.share().isDefined();
            return comparable && qualifier().admits(Share.byQuotient().compare(computed, proportion.share()));
        }
        throw otherKind("Proportion");
    }

    /**
     * Tells whether a computed amount agrees with this figure, which must be money.
     *
     * @param computed the computed amount
     * @return whether it keeps to the qualifier's bound
     * @throws IllegalArgumentException if this figure states something else than money
     */
    public boolean admits(Vnd computed) {
        requireNonNull(computed, "computed");
        if (value() instanceof ReportedValue.Money money) {
            return qualifier().admits(computed.compareTo(money.amount()));
        }
        throw otherKind("Money");
    }

    @Override
    public void writeTo(CanonicalWriter to) {
        to.begin("reported-figure").field("wording").text(wording());
        to.field("value").form(value()).field("qualifier").text(qualifier().name());
        unit().ifPresent(unit -> to.field("unit").text(unit));
        asOf().ifPresent(days -> to.field("asOf").range(days));
        source().ifPresent(source -> to.field("source").form(source));
        to.end();
    }

    /** Returns the value and the qualifier; the wording is not shown. */
    @Override
    public String toString() {
        return "ReportedFigure{wording=<redacted>, value=" + value() + ", qualifier=" + qualifier()
                + asOf().map(days -> ", asOf=" + days).orElse("") + "}";
    }

    @Value.Check
    void check() {
        LocalizedText.checked("wording", wording());
        unit().ifPresent(unit -> LocalizedText.checked("unit", unit));
        if (qualifier() != Qualifier.EXACT && value() instanceof ReportedValue.Period) {
            throw new IllegalArgumentException("qualifier of a period must be EXACT, but was " + qualifier());
        }
        faults(wording(), value(), qualifier(), unit()).stream().findFirst().ifPresent(fault -> {
            throw FigureWording.refused(fault);
        });
    }

    private IllegalArgumentException otherKind(String asked) {
        return new IllegalArgumentException("value must be a " + asked + " to compare with, but was a "
                + value().getClass().getSimpleName());
    }

    /** Builds a figure; wording and value must be set. */
    @CanIgnoreReturnValue
    public interface Builder {

        /**
         * Sets the wording.
         *
         * @param wording one line, exactly as printed
         * @return this builder
         */
        Builder wording(String wording);

        /**
         * Sets what the wording states.
         *
         * @param value the value
         * @return this builder
         */
        Builder value(ReportedValue value);

        /**
         * Sets how the value bounds the true one.
         *
         * @param qualifier the qualifier
         * @return this builder
         */
        Builder qualifier(Qualifier qualifier);

        /**
         * Sets what is counted or measured.
         *
         * @param unit one line of text
         * @return this builder
         */
        Builder unit(String unit);

        /**
         * Sets the time the figure speaks of.
         *
         * @param asOf the days
         * @return this builder
         */
        Builder asOf(DateRange asOf);

        /**
         * Sets where it is printed.
         *
         * @param source the source
         * @return this builder
         */
        Builder source(LegalBasis source);

        /**
         * Makes the figure.
         *
         * @return the figure
         * @throws IllegalArgumentException if a text cannot be accepted, a period is not exact, or the wording says another number
         *     or another rounding word
         */
        ReportedFigure build();
    }
}
