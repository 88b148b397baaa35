package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/**
 * Đại lượng: a number that each record has, with its name, from which measures are made.
 *
 * <p>However many measures of a plan use one quantity, it is read once from each record. A record may lack its number where
 * {@link #ifStated} says so; then it is in no sum, and never a zero. NumberReader are exact; whole numbers of a
 * fixed number of decimals are the fastest. The code of a measure is that of its quantity with a suffix, which is said with
 * each, such as {@code points-sum}; a text that is no {@link Code} throws {@link IllegalArgumentException}. Equality is by identity. Immutable, and thread-safe if its field is.
 *
 * <pre>{@code
 * Quantity<Row> points = Quantity.of("points", LocalizedText.of("Điểm", "Points"), Row::points);
 * plan.measure(points.sum());
 * }</pre>
 *
 * @param <T> the type of the records
 */
public final class Quantity<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The decimals with which a sum of exact numbers is kept as a whole number; what has more is kept as a ratio. */
    static final int DECIMALS = 4;

    private final Heading heading;
    private final int scale;
    private final NumberReader<? super T> numbers;

    /** Absent for a flow. */
    private final @Nullable Field<? super T, LocalDate> day;

    private final boolean alwaysStated;

    private Quantity(
            Heading heading,
            int scale,
            NumberReader<? super T> numbers,
            @Nullable Field<? super T, LocalDate> day,
            boolean alwaysStated) {
        this.heading = heading;
        this.scale = scale;
        this.numbers = numbers;
        this.day = day;
        this.alwaysStated = alwaysStated;
    }

    /**
     * An exact number that every record has.
     *
     * @param number the number of a record
     */
    public static <T> Quantity<T> of(String code, LocalizedText title, Field<? super T, Points> number) {
        requireNonNull(number, "number");
        return new Quantity<>(Heading.of(code, title), DECIMALS, NumberReader.exact(number), null, true);
    }

    /**
     * An exact number that a record may not have. A record without it enters no measure of the quantity, and never as zero.
     *
     * @param number the number of a record, if stated
     */
    public static <T> Quantity<T> ifStated(
            String code, LocalizedText title, Field<? super T, Optional<Points>> number) {
        requireNonNull(number, "number");
        return new Quantity<>(Heading.of(code, title), DECIMALS, NumberReader.ifStated(number), null, false);
    }

    /**
     * A whole number that every record has.
     *
     * @param number the number of a record
     */
    public static <T> Quantity<T> whole(String code, LocalizedText title, LongField<? super T> number) {
        return scaled(code, title, 0, number);
    }

    /**
     * A decimal that every record has, held as a whole number of its last place: 8525 is 85.25 with 2 decimals.
     *
     * @param decimals the number of decimals, 0 to 9
     * @param number the whole number of a record
     * @throws IllegalArgumentException if the decimals are out of range
     */
    public static <T> Quantity<T> scaled(String code, LocalizedText title, int decimals, LongField<? super T> number) {
        requireNonNull(number, "number");
        if (decimals < 0 || decimals > 9) {
            throw new IllegalArgumentException("decimals must be in [0, 9], but was " + decimals);
        }
        return new Quantity<>(Heading.of(code, title), decimals, NumberReader.scaled(number), null, true);
    }

    /** Returns the code, from which the codes of its measures are made. */
    public Code code() {
        return heading.code();
    }

    /** Returns what it is called. */
    public LocalizedText title() {
        return heading.title();
    }

    /**
     * This quantity as a stock: a level that is found again in each report, such as the models in operation at the end of each
     * month. Over time it is not added up: {@link #last()} takes the last day, and a plan refuses {@link #sum()} where its rows
     * combine time. Without it a quantity is a flow: what is new in each record, which adds up over everything.
     *
     * @param newDay the day that the number of a record is of
     */
    public Quantity<T> asStock(Field<? super T, LocalDate> newDay) {
        return new Quantity<>(heading, scale, numbers, requireNonNull(newDay, "newDay"), alwaysStated);
    }

    /** Tells whether it is a level found at a time, and not what is new. */
    public boolean isStock() {
        return day != null;
    }

    /** Returns the exact sum, {@code -sum}; of a stock only where no row combines time. */
    public Measure<T, Points> sum() {
        return QuantityMeasures.sum(this);
    }

    /** Returns the pooled mean, {@code -mean}, with its sum, its count and the number of records without a number. */
    public Measure<T, Mean> mean() {
        return QuantityMeasures.mean(this);
    }

    /**
     * The mean of the means of units, in which every unit weighs the same, however many records it has. Often it is another number
     * than the pooled {@link #mean()}, and neither replaces the other; so its title says what is averaged. Records of special rows,
     * such as unassigned ones, are of no unit. Its memory grows with the number of units in each cell.
     *
     * @param unit the dimension whose groups are the units; a plan refuses one in which a record may have several
     * @return the measure, with the code of the quantity, {@code -mean-of-} and the code of the dimension
     */
    public Measure<T, MeanOfUnits> meanOfUnits(Dimension<? super T> unit) {
        return QuantityMeasures.meanOfUnits(this, requireNonNull(unit, "unit"));
    }

    /**
     * The mean weighted by another quantity: Σ number × weight over Σ weight, of the records that have both.
     *
     * @param weight the weight of a record
     * @return the measure, with the code of the quantity and {@code -weighted-mean}
     */
    public Measure<T, Ratio> meanWeightedBy(Quantity<T> weight) {
        return QuantityMeasures.weightedMean(this, requireNonNull(weight, "weight"));
    }

    /**
     * The rate of two sums: Σ of this over Σ of another, of the records that have both; of a stock only where no row combines time.
     *
     * @param other the quantity below the line
     * @return the measure, with the codes of both quantities joined by {@code -per-}
     */
    public Measure<T, Ratio> per(Quantity<T> other) {
        return QuantityMeasures.per(this, requireNonNull(other, "other"));
    }

    /** Returns the least number, {@code -min}. */
    public Measure<T, Optional<Points>> min() {
        return QuantityMeasures.extremum(this, false);
    }

    /** Returns the greatest number, {@code -max}. */
    public Measure<T, Optional<Points>> max() {
        return QuantityMeasures.extremum(this, true);
    }

    /** Returns the variance of a sample, {@code -sample-variance}, exactly: Σ(x − mean)² over n − 1; none for fewer than two numbers. */
    public Measure<T, Optional<Points>> sampleVariance() {
        return QuantityMeasures.variance(this, true);
    }

    /** Returns the variance of all there is, {@code -variance}, exactly: Σ(x − mean)² over n; none without numbers. */
    public Measure<T, Optional<Points>> variance() {
        return QuantityMeasures.variance(this, false);
    }

    /**
     * An exact quantile. Its state keeps how often each number occurs, so its memory grows with the number of different numbers:
     * at most 10,001 for points of a scale to 100 with two decimals, without a limit for amounts of money.
     *
     * @param share the share of the numbers, 0 to 1; 1/2 is the median
     * @param method the definition
     * @return the measure, with a code of the quantity, {@code -quantile-} and the share, such as
     *     {@code points-quantile-1-2}
     * @throws IllegalArgumentException if the share is not in [0, 1]
     */
    public Measure<T, Optional<Points>> quantile(Points share, QuantileMethod method) {
        return QuantityMeasures.quantile(this, requireNonNull(share, "share"), requireNonNull(method, "method"));
    }

    /**
     * The records with the greatest numbers, the whole tie at the end included; its memory grows with that tie.
     *
     * @param most how many, 1 to 10,000
     * @param key the code of a record
     * @return the measure, with the code of the quantity and {@code -top-} with the number
     * @throws IllegalArgumentException if the number is out of range
     */
    public Measure<T, TopList> top(int most, Field<? super T, Code> key) {
        return QuantityMeasures.top(this, most, requireNonNull(key, "key"));
    }

    /**
     * The stock of the last day: added up over units, and over time the last day only.
     *
     * @return the measure, with the code of the quantity and {@code -last}; a plan refuses it if the quantity is no stock
     */
    public Measure<T, Stock> last() {
        return QuantityMeasures.last(this);
    }

    /**
     * The sum of the last known values of units, {@code -last-of-} and the code of the dimension: each unit counts with the number
     * of its own last day, so that a unit that reports late is not left out as in {@link #last()}. It needs memory for each unit of
     * a cell.
     *
     * @param unit what the units are: a dimension in which each record has one group
     */
    public Measure<T, StockOfUnits> lastOfEach(Dimension<? super T> unit) {
        return QuantityMeasures.lastOfEach(this, requireNonNull(unit, "unit"));
    }

    boolean isAlwaysStated() {
        return alwaysStated;
    }

    int scale() {
        return scale;
    }

    /** The day of a record of a stock. */
    LocalDate day(T row) {
        return requireNonNull(requireNonNull(day).apply(row), "day");
    }

    void read(Block<? extends T> block, NumberBlock to) {
        to.start();
        numbers.read(block, to);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return "Quantity[" + heading.code() + "]";
    }
}
