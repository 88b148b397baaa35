package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
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
 * from the records, so a mean is never a mean of means and a share keeps its two counts. Equality is by identity: a table is
 * read with the measure that its plan was made with. Thread-safe if its function is.
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
public final class Measure<T, V> {

    private final Code code;
    private final LocalizedText title;
    private final Supplier<? extends MeasureState<T, V>> states;
    private final Display<V> display;

    private Measure(Code code, LocalizedText title, Supplier<? extends MeasureState<T, V>> states, Display<V> display) {
        this.code = code;
        this.title = title;
        this.states = states;
        this.display = display;
    }

    /**
     * The number of records.
     *
     * @param <T> the type of the records
     * @return the measure {@code count}
     */
    public static <T> Measure<T, Long> count() {
        return new Measure<>(
                Code.of("count"),
                AggregateWords.both(AggregateCodes.MEASURE_COUNT),
                CountState<T>::new,
                Display.column(VietnameseText::format));
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
    public static <T> Measure<T, Share> share(String code, LocalizedText title, Predicate<? super T> test) {
        requireNonNull(test, "test");
        return of(code, title, () -> new ShareState<T>(test), Display.column(AggregateWords::share));
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
    public static <T> Measure<T, Points> sum(String code, LocalizedText title, Function<? super T, Points> number) {
        requireNonNull(number, "number");
        return of(code, title, () -> new SumState<T>(number), Display.column(AggregateWords::number));
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
    public static <T> Measure<T, Vnd> sumVnd(String code, LocalizedText title, Function<? super T, Vnd> amount) {
        requireNonNull(amount, "amount");
        return of(code, title, () -> new VndState<T>(amount), Display.column(VietnameseText::format));
    }

    /**
     * The mean of the exact totals of the scored sheets, with the numbers of all sheets beside it.
     *
     * @param sheet the sheet of a record
     * @param <T> the type of the records
     * @return the measure {@code mean-exact}
     */
    public static <T> Measure<T, ScoreMean> meanScore(Function<? super T, ScoreSheet> sheet) {
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
    public static <T> Measure<T, ScoreMean> meanScore(ComparedAt value, Function<? super T, ScoreSheet> sheet) {
        requireNonNull(value, "value");
        requireNonNull(sheet, "sheet");
        boolean exact = value == ComparedAt.EXACT;
        String key = exact ? AggregateCodes.MEASURE_MEAN_EXACT : AggregateCodes.MEASURE_MEAN_REPORTED;
        return of(
                exact ? "mean-exact" : "mean-reported",
                AggregateWords.both(key),
                () -> new ScoreMeanState<T>(value, sheet),
                Display.scoreMean());
    }

    /**
     * The code.
     *
     * @return the code, unique in a plan
     */
    public Code code() {
        return code;
    }

    /**
     * The heading of the column.
     *
     * @return the title
     */
    public LocalizedText title() {
        return title;
    }

    /**
     * This measure with another code and heading. It is another measure: a table knows the one its plan was made with.
     *
     * @param newCode the code
     * @param newTitle the heading
     * @return a new measure
     * @throws IllegalArgumentException if the text is not a {@link Code}
     */
    public Measure<T, V> named(String newCode, LocalizedText newTitle) {
        return new Measure<>(Code.of(newCode), requireNonNull(newTitle, "newTitle"), states, display);
    }

    MeasureState<T, V> start() {
        return states.get();
    }

    List<String> headings(Language language) {
        return display.headings(title, language);
    }

    List<String> cells(V value, Language language) {
        return display.cells(value, language);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return "Measure[" + code + "]";
    }

    private static <T, V> Measure<T, V> of(
            String code, LocalizedText title, Supplier<? extends MeasureState<T, V>> states, Display<V> display) {
        return new Measure<>(Code.of(code), requireNonNull(title, "title"), states, display);
    }
}
