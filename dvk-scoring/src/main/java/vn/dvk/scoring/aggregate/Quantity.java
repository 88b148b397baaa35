package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/**
 * Đại lượng: a number that each record has, with its name, from which measures are made.
 *
 * <p>However many measures of a plan use one quantity, it is read once from each record. Numbers are exact; whole numbers of a
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

    private Quantity(Heading heading, int scale, Numbers<? super T> numbers) {
        this.heading = heading;
        this.scale = scale;
        this.numbers = numbers;
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
        return new Quantity<>(named(code, title), DECIMALS, (Block<? extends T> block, NumberBlock to) -> {
            for (int i = 0; i < block.size(); i++) {
                to.set(i, number.apply(block.row(i)));
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
        return new Quantity<>(named(code, title), DECIMALS, (Block<? extends T> block, NumberBlock to) -> {
            for (int i = 0; i < block.size(); i++) {
                int index = i;
                number.apply(block.row(i)).ifPresentOrElse(found -> to.set(index, found), () -> to.setAbsent(index));
            }
        });
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
        return new Quantity<>(named(code, title), decimals, (Block<? extends T> block, NumberBlock to) -> {
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
     * The exact sum.
     *
     * @return the measure, with the code of the quantity and {@code -sum}
     */
    public Measure<T, Points> sum() {
        return new Measure<>(
                heading("sum", AggregateCodes.MEASURE_SUM),
                "sum",
                Combining.FLOW,
                slots -> new SumStates<T, Points>(slots.slotOf(this), scale, sum -> sum),
                Display.column(AggregateWords::number),
                Optional::of);
    }

    int scale() {
        return scale;
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

    private Heading heading(String suffix, String key) {
        return new Heading(Code.of(code() + "-" + suffix), AggregateWords.of(title(), key));
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
