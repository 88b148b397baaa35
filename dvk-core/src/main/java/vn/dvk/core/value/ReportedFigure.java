package vn.dvk.core.value;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import vn.dvk.core.internal.CanIgnoreReturnValue;

/**
 * Số liệu được báo cáo: a figure as a report prints it, never changed to fit a computed one.
 *
 * <p>The wording is kept to the letter; the value is what it says, and the qualifier how far: "hơn 800" is the quantity 800
 * with {@link Qualifier#MORE_THAN}. {@code toString()} does not show the wording. Immutable and thread-safe.
 *
 * <pre>{@code
 * ReportedFigure others = ReportedFigure.builder()
 *         .wording("hơn 800")
 *         .value(new ReportedValue.Quantity(new BigDecimal(800)))
 *         .qualifier(Qualifier.MORE_THAN)
 *         .unit("mô hình")
 *         .build();
 * others.admits(new BigDecimal(841));   // true
 * others.admits(new BigDecimal(800));   // false
 * }</pre>
 */
@Value.Immutable
public abstract class ReportedFigure implements CanonicalForm {

    ReportedFigure() {}

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
         * @throws IllegalArgumentException if a text cannot be accepted, or a period is not exact
         */
        ReportedFigure build();
    }
}
