package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Share;
import vn.dvk.core.value.VietnameseText;
import vn.dvk.core.value.Vnd;
import vn.dvk.scoring.sheet.ScoreSheet;

/**
 * Chỉ tiêu tổng hợp: what is computed of the records in each cell, and the key under which a table gives it back.
 *
 * <p>Every measure keeps an exact state that merges in any order; nothing is rounded before it is shown. A total is computed
 * from the records, so a mean is never a mean of means and a share keeps its two counts. Equality is by identity; a
 * table is read with the measure that its plan was made with, or with another of the same code and kind, since a plan may
 * have been shipped. Immutable, and thread-safe if its fields are; serialisable if what they capture is.
 *
 * <pre>{@code
 * Measure<ModelRow, Long> count = Measure.count();
 * Measure<ModelRow, ScoreMean> mean = Measure.meanScore(ModelRow::sheet);
 * table.total().get(count);
 * }</pre>
 *
 * @param <T> the type of the records
 * @param <V> the type of the values
 */
public final class Measure<T, V> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Heading heading;
    private final String kind;
    private final Combining combining;
    private final StateFactory<? super T, V> states;
    private final Display<V> display;
    private final Field<V, Optional<Points>> number;

    Measure(
            Heading heading,
            String kind,
            Combining combining,
            StateFactory<? super T, V> states,
            Display<V> display,
            Field<V, Optional<Points>> number) {
        this.heading = heading;
        this.kind = kind;
        this.combining = combining;
        this.states = states;
        this.display = display;
        this.number = number;
    }

    /**
     * The number of records.
     *
     * @param <T> the type of the records
     * @return the measure {@code count}
     */
    public static <T> Measure<T, Long> count() {
        return new Measure<>(
                Heading.of("count", AggregateCodes.MEASURE_COUNT),
                "count",
                Combining.FLOW,
                slots -> new CountStates<>(),
                Display.column(VietnameseText::format),
                count -> Optional.of(Points.of(count)));
    }

    /**
     * The share of the records that a test holds for. Both counts are kept, so that shares of groups pool to that of the
     * total.
     *
     * @param code the code, unique in a plan
     * @param title the heading of the column
     * @param test tells whether a record is in the part
     * @param <T> the type of the records
     * @return the measure
     * @throws IllegalArgumentException if the text is not a {@link Code}
     */
    public static <T> Measure<T, Share> share(String code, LocalizedText title, Filter<? super T> test) {
        requireNonNull(test, "test");
        return new Measure<>(
                heading(code, title),
                "share",
                Combining.SHARE,
                slots -> new ShareStates<T>(test),
                Display.column(AggregateWords::share),
                share -> share.isDefined() ? Optional.of(share.quotient()) : Optional.empty());
    }

    /**
     * The exact sum of a number of each record.
     *
     * @param code the code, unique in a plan
     * @param title the heading of the column
     * @param number the number of a record
     * @param <T> the type of the records
     * @return the measure
     * @throws IllegalArgumentException if the text is not a {@link Code}
     */
    public static <T> Measure<T, Points> sum(String code, LocalizedText title, Field<? super T, Points> number) {
        return Quantity.<T>of(code, title, number).sum().named(code, title);
    }

    /**
     * The sum of an amount of money of each record. A sum that does not fit {@link Vnd} throws {@link ArithmeticException}
     * when the table is made, whatever the order of the records.
     *
     * @param code the code, unique in a plan
     * @param title the heading of the column
     * @param amount the amount of a record
     * @param <T> the type of the records
     * @return the measure
     * @throws IllegalArgumentException if the text is not a {@link Code}
     */
    public static <T> Measure<T, Vnd> sumVnd(String code, LocalizedText title, Field<? super T, Vnd> amount) {
        requireNonNull(amount, "amount");
        Quantity<T> dong = Quantity.whole(code, title, row -> amount.apply(row).amount());
        return new Measure<>(
                heading(code, title),
                "sum-vnd",
                Combining.FLOW,
                slots -> new SumStates<T, Vnd>(slots.slotOf(dong), dong.scale(), Measure::vnd),
                Display.column(VietnameseText::format),
                sum -> Optional.of(Points.of(sum.amount())));
    }

    /**
     * The mean of the exact totals of the scored sheets, with the numbers of all sheets beside it.
     *
     * @param sheet the sheet of a record
     * @param <T> the type of the records
     * @return the measure {@code mean-exact}
     */
    public static <T> Measure<T, ScoreMean> meanScore(Field<? super T, ScoreSheet> sheet) {
        return meanScore(ComparedAt.EXACT, sheet);
    }

    /**
     * The mean of the exact or of the reported totals of the scored sheets, with the numbers of all sheets beside it.
     *
     * @param value which total enters the mean; the reported one is what a reader of the sheets can add up
     * @param sheet the sheet of a record
     * @param <T> the type of the records
     * @return the measure {@code mean-exact} or {@code mean-reported}
     */
    public static <T> Measure<T, ScoreMean> meanScore(ComparedAt value, Field<? super T, ScoreSheet> sheet) {
        requireNonNull(value, "value");
        requireNonNull(sheet, "sheet");
        boolean exact = value == ComparedAt.EXACT;
        String key = exact ? AggregateCodes.MEASURE_MEAN_EXACT : AggregateCodes.MEASURE_MEAN_REPORTED;
        String code = exact ? "mean-exact" : "mean-reported";
        return new Measure<>(
                Heading.of(code, key),
                code,
                Combining.MEAN,
                slots -> new ScoreMeanStates<T>(value, sheet),
                Display.scoreMean(),
                ScoreMean::mean);
    }

    /**
     * The code.
     *
     * @return the code, unique in a plan
     */
    public Code code() {
        return heading.code();
    }

    /**
     * The heading of the column.
     *
     * @return the title
     */
    public LocalizedText title() {
        return heading.title();
    }

    /**
     * How the values of parts make that of the whole.
     *
     * @return the way
     */
    public Combining combining() {
        return combining;
    }

    /**
     * This measure with another code and heading.
     *
     * @param newCode the code
     * @param newTitle the heading
     * @return a new measure
     * @throws IllegalArgumentException if the text is not a {@link Code}
     */
    public Measure<T, V> named(String newCode, LocalizedText newTitle) {
        return new Measure<>(heading(newCode, newTitle), kind, combining, states, display, number);
    }

    StateColumn<? super T, V> start(NumberSlots slots) {
        return states.start(slots);
    }

    Heading heading() {
        return heading;
    }

    /** Code and kind, such as {@code high:share}: what a value is and what type it has. */
    String signature() {
        return heading.code() + ":" + kind;
    }

    boolean isLike(Measure<?, ?> other) {
        return this == other || signature().equals(other.signature());
    }

    /** The number by which rows are ordered. */
    Optional<Points> number(V value) {
        return number.apply(value);
    }

    List<String> headings(Language language) {
        return display.headings(heading.title(), language);
    }

    List<String> cells(V value, Language language) {
        return display.cells(value, language);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return "Measure[" + code() + "]";
    }

    private static Heading heading(String code, LocalizedText title) {
        return Heading.of(code, requireNonNull(title, "title"));
    }

    /** What does not fit is found at the end, so that it does not depend on the order. */
    private static Vnd vnd(Points sum) {
        if (sum.numerator().bitLength() > Long.SIZE - 1) {
            throw new ArithmeticException("The sum of money must be in [" + Vnd.MIN_VALUE + ", " + Vnd.MAX_VALUE
                    + "], but was " + sum + " VND");
        }
        return Vnd.of(sum.numerator().longValueExact());
    }
}
