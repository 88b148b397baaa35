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
 * {@link #ifStated} says so; then it is in no sum, and never a zero. Numbers are exact; whole numbers of a
 * fixed number of decimals are the fastest. Equality is by identity. Immutable, and thread-safe if its field is.
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
    private final Numbers<? super T> numbers;

    /** Absent for a flow. */
    private final @Nullable Field<? super T, LocalDate> day;

    private final boolean alwaysStated;

    private Quantity(
            Heading heading,
            int scale,
            Numbers<? super T> numbers,
            @Nullable Field<? super T, LocalDate> day,
            boolean alwaysStated) {
        this.heading = heading;
        this.scale = scale;
        this.numbers = numbers;
        this.day = day;
        this.alwaysStated = alwaysStated;
    }

    private static <T> Quantity<T> of(Heading heading, int scale, Numbers<? super T> numbers) {
        return new Quantity<>(heading, scale, numbers, null, true);
    }

    /**
     * An exact number that every record has.
     *
     * @param code the code, from which the codes of its measures are made
     * @param title what it is called
     * @param number the number of a record
     * @param <T> the type of the records
     * @return the quantity
     * @throws IllegalArgumentException if the text is not a {@link Code}
     */
    public static <T> Quantity<T> of(String code, LocalizedText title, Field<? super T, Points> number) {
        requireNonNull(number, "number");
        return Quantity.<T>of(named(code, title), DECIMALS, (Block<? extends T> block, NumberBlock to) -> {
            for (int i = 0; i < block.size(); i++) {
                to.set(i, requireNonNull(number.apply(block.row(i)), "number"));
            }
        });
    }

    /**
     * An exact number that a record may not have. A record without it enters no measure of the quantity, and never as zero.
     *
     * @param code the code, from which the codes of its measures are made
     * @param title what it is called
     * @param number the number of a record, if stated
     * @param <T> the type of the records
     * @return the quantity
     * @throws IllegalArgumentException if the text is not a {@link Code}
     */
    public static <T> Quantity<T> ifStated(
            String code, LocalizedText title, Field<? super T, Optional<Points>> number) {
        requireNonNull(number, "number");
        Numbers<T> numbers = (Block<? extends T> block, NumberBlock to) -> {
            for (int i = 0; i < block.size(); i++) {
                int index = i;
                requireNonNull(number.apply(block.row(i)), "number")
                        .ifPresentOrElse(found -> to.set(index, found), () -> to.setAbsent(index));
            }
        };
        return new Quantity<>(named(code, title), DECIMALS, numbers, null, false);
    }

    /**
     * A whole number that every record has.
     *
     * @param code the code, from which the codes of its measures are made
     * @param title what it is called
     * @param number the number of a record
     * @param <T> the type of the records
     * @return the quantity
     * @throws IllegalArgumentException if the text is not a {@link Code}
     */
    public static <T> Quantity<T> whole(String code, LocalizedText title, LongField<? super T> number) {
        return scaled(code, title, 0, number);
    }

    /**
     * A decimal that every record has, held as a whole number of its last place: 8525 is 85.25 with 2 decimals.
     *
     * @param code the code, from which the codes of its measures are made
     * @param title what it is called
     * @param decimals the number of decimals, 0 to 9
     * @param number the whole number of a record
     * @param <T> the type of the records
     * @return the quantity
     * @throws IllegalArgumentException if the text is not a {@link Code}, or the decimals are out of range
     */
    public static <T> Quantity<T> scaled(String code, LocalizedText title, int decimals, LongField<? super T> number) {
        requireNonNull(number, "number");
        if (decimals < 0 || decimals > 9) {
            throw new IllegalArgumentException("decimals must be in [0, 9], but was " + decimals);
        }
        return Quantity.<T>of(named(code, title), decimals, (Block<? extends T> block, NumberBlock to) -> {
            for (int i = 0; i < block.size(); i++) {
                to.set(i, number.applyAsLong(block.row(i)));
            }
        });
    }

    /**
     * The code.
     *
     * @return the code
     */
    public Code code() {
        return heading.code();
    }

    /**
     * What it is called.
     *
     * @return the title
     */
    public LocalizedText title() {
        return heading.title();
    }

    /**
     * This quantity as a stock: a level that is found again in each report, such as the models in operation at the end of each
     * month. Over time it is not added up: {@link #last()} takes the last day, and a plan refuses {@link #sum()} where its rows
     * combine time. Without it a quantity is a flow: what is new in each record, which adds up over everything.
     *
     * @param newDay the day that the number of a record is of
     * @return a new quantity
     */
    public Quantity<T> asStock(Field<? super T, LocalDate> newDay) {
        return new Quantity<>(heading, scale, numbers, requireNonNull(newDay, "newDay"), alwaysStated);
    }

    /**
     * Tells whether it is a level found at a time, and not what is new.
     *
     * @return whether it is a stock
     */
    public boolean isStock() {
        return day != null;
    }

    /**
     * The exact sum; of a stock only where no row combines time.
     *
     * @return the measure, with the code of the quantity and {@code -sum}
     */
    public Measure<T, Points> sum() {
        return QuantityMeasures.sum(this);
    }

    /**
     * The pooled mean, with its sum, its count and the number of records without a number.
     *
     * @return the measure, with the code of the quantity and {@code -mean}
     */
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

    /**
     * The least number.
     *
     * @return the measure, with the code of the quantity and {@code -min}
     */
    public Measure<T, Optional<Points>> min() {
        return QuantityMeasures.extremum(this, false);
    }

    /**
     * The greatest number.
     *
     * @return the measure, with the code of the quantity and {@code -max}
     */
    public Measure<T, Optional<Points>> max() {
        return QuantityMeasures.extremum(this, true);
    }

    /**
     * The variance of a sample, exactly: Σ(x − mean)² over n − 1; none for fewer than two numbers.
     *
     * @return the measure, with the code of the quantity and {@code -sample-variance}
     */
    public Measure<T, Optional<Points>> sampleVariance() {
        return QuantityMeasures.variance(this, true);
    }

    /**
     * The variance of all there is, exactly: Σ(x − mean)² over n; none without numbers.
     *
     * @return the measure, with the code of the quantity and {@code -variance}
     */
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

    private static Heading named(String code, LocalizedText title) {
        return Heading.of(code, requireNonNull(title, "title"));
    }

    /** Reads the numbers of a block of records. */
    @FunctionalInterface
    private interface Numbers<T> extends Serializable {
        void read(Block<? extends T> block, NumberBlock to);
    }
}
