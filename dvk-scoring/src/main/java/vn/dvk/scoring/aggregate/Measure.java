package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Share;
import vn.dvk.core.value.Vnd;
import vn.dvk.scoring.sheet.ScoreSheet;

/**
 * Chỉ tiêu tổng hợp: what is computed of the records in each cell, and the key under which a table gives it back.
 *
 * <p>Every measure keeps an exact state that merges in any order; nothing is rounded before it is shown. A total is computed
 * from the records, so a mean is never a mean of means and a share keeps its two counts. Equality is by identity; a
 * table is read with the measure that its plan was made with, or with another of the same code and kind, since a plan may
 * have been shipped. A measure has a code, unique in a plan, and the heading of its column; a text that is no {@link Code} throws
 * {@link IllegalArgumentException}. Immutable, and thread-safe if its fields are; serialisable if what they capture is.
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

    static final String LAST = "last";
    static final String LAST_OF_UNITS = "last-of-units";

    private final Heading heading;
    private final String kind;
    private final Combining combining;
    private final StateFactory<? super T, V> states;
    private final Display<V> display;

    /** The number by which rows are ordered, for a value that is one. */
    private final @Nullable Field<V, Optional<Points>> number;

    /** How values are found by comparing rows, for a measure that needs no records. */
    private final @Nullable Comparison comparison;

    private final ImmutableSet<MeasureTrait> traits;

    /** What a plan with this measure looks out for. */
    private final @Nullable Watch<? super T> watch;

    /** By what records are grouped inside the value, for a measure that does so. */
    private final @Nullable Dimension<? super T> within;

    Measure(Heading heading, String kind, Combining combining, StateFactory<? super T, V> states, Display<V> display) {
        this(heading, kind, combining, states, display, null, null, ImmutableSet.of(), null, null);
    }

    private Measure(
            Heading heading,
            String kind,
            Combining combining,
            StateFactory<? super T, V> states,
            Display<V> display,
            @Nullable Field<V, Optional<Points>> number,
            @Nullable Comparison comparison,
            ImmutableSet<MeasureTrait> traits,
            @Nullable Watch<? super T> watch,
            @Nullable Dimension<? super T> within) {
        this.heading = heading;
        this.kind = kind;
        this.combining = combining;
        this.states = states;
        this.display = display;
        this.number = number;
        this.comparison = comparison;
        this.traits = traits;
        this.watch = watch;
        this.within = within;
    }

    /** The number of records; the measure {@code count}. */
    public static <T> Measure<T, Long> count() {
        return RecordMeasures.count();
    }

    /**
     * The number of the records that a test holds for.
     *
     * @param test tells whether a record is counted
     */
    public static <T> Measure<T, Long> countWhere(String code, LocalizedText title, Filter<? super T> test) {
        return RecordMeasures.countWhere(code, title, test);
    }

    /** The number of records, where a dimension divides them: the sum of their shares; the measure {@code shared-count}. */
    public static <T> Measure<T, Points> countInShares() {
        return RecordMeasures.countInShares();
    }

    /**
     * The number of different codes, such as models or persons by their identifier: what is in several groups counts once in the
     * total. Its memory grows with the number of different codes in each cell.
     *
     * @param key the code of what a record is about
     */
    public static <T> Measure<T, Long> distinct(String code, LocalizedText title, Field<? super T, Code> key) {
        return RecordMeasures.distinct(code, title, key);
    }

    /**
     * The number of records in each group of a dimension, as columns: per band, per outcome, per kind. A plan refuses a dimension
     * whose groups are not known beforehand, or in which a record may have several.
     *
     * @param dimension the dimension
     * @return the measure, with the code of the dimension and {@code -counts}
     */
    public static <T> Measure<T, GroupCounts> countsBy(Dimension<T> dimension) {
        return RecordMeasures.countsBy(dimension);
    }

    /**
     * A user's own measure.
     *
     * @param accumulator how records become a value
     */
    public static <T, V> Measure<T, V> of(String code, LocalizedText title, Accumulator<? super T, ?, V> accumulator) {
        return RecordMeasures.own(code, title, accumulator);
    }

    /**
     * The rank of each row among the rows that differ from it in their innermost group only; total rows of all dimensions, rows
     * such as "unassigned" and rows without a number have none.
     *
     * @param of a measure of the plan that is a number; ranks are of its exact value
     * @param order whether the greatest or the least has rank 1
     * @param method what equal numbers share
     */
    public static <T> Measure<T, Optional<Points>> rank(
            String code, LocalizedText title, Measure<? super T, ?> of, RankOrder order, RankMethod method) {
        return ComparedMeasures.rank(code, title, of, order, method);
    }

    /**
     * The part of each row in a whole, in per cent: of all records, or of the groups above it. Only what adds up has parts: a plan
     * refuses it for means, shares, stocks and numbers of different things.
     *
     * @param of a measure of the plan that adds up
     * @param whole what the whole is
     */
    public static <T> Measure<T, Ratio> partOf(
            String code, LocalizedText title, Measure<? super T, ?> of, Whole whole) {
        return ComparedMeasures.partOf(code, title, of, whole);
    }

    /**
     * The share of the records that a test holds for. Both counts are kept, so that shares of groups pool to that of the
     * total.
     *
     * @param test tells whether a record is in the part
     */
    public static <T> Measure<T, Share> share(String code, LocalizedText title, Filter<? super T> test) {
        return RecordMeasures.share(code, title, test);
    }

    /**
     * The exact sum of a number of each record.
     *
     * @param number the number of a record
     */
    public static <T> Measure<T, Points> sum(String code, LocalizedText title, Field<? super T, Points> number) {
        return Quantity.<T>of(code, title, number).sum().named(code, title);
    }

    /**
     * The sum of an amount of money of each record. A sum that does not fit {@link Vnd} throws {@link ArithmeticException}
     * when the table is made, whatever the order of the records.
     *
     * @param amount the amount of a record
     */
    public static <T> Measure<T, Vnd> sumVnd(String code, LocalizedText title, Field<? super T, Vnd> amount) {
        return QuantityMeasures.sumVnd(code, title, amount);
    }

    /** The mean of the exact totals, as {@link #meanScore(ComparedAt, Field)} gives it; the measure {@code mean-exact}. */
    public static <T> Measure<T, ScoreMean> meanScore(Field<? super T, ScoreSheet> sheet) {
        return meanScore(ComparedAt.EXACT, sheet);
    }

    /**
     * The mean of the exact or of the reported totals of the scored sheets, with the numbers of all sheets beside it. Where
     * sheets of several editions of criteria are in one row, the table says so among its
     * {@linkplain SummaryTable#findings() findings}.
     *
     * @param value which total enters the mean; the reported one is what a reader of the sheets can add up
     * @param sheet the sheet of a record
     * @return the measure {@code mean-exact} or {@code mean-reported}
     */
    public static <T> Measure<T, ScoreMean> meanScore(ComparedAt value, Field<? super T, ScoreSheet> sheet) {
        return ScoreMeasures.mean(value, sheet);
    }

    /** Returns the code, unique in a plan. */
    public Code code() {
        return heading.code();
    }

    /** Returns the heading of the column. */
    public LocalizedText title() {
        return heading.title();
    }

    /** Returns how the values of parts make that of the whole. */
    public Combining combining() {
        return combining;
    }

    /**
     * This measure with another code and heading.
     *
     * @param newCode the code
     * @param newTitle the heading
     */
    public Measure<T, V> named(String newCode, LocalizedText newTitle) {
        Heading other = Heading.of(newCode, newTitle);
        return new Measure<>(other, kind, combining, states, display, number, comparison, traits, watch, within);
    }

    /**
     * This measure as one of titles, such as the number of communes that meet a standard or of units with a flag of honour. A
     * title stays with the unit that got it, so a plan refuses this measure where units are re-based.
     */
    public Measure<T, V> ofTitles() {
        return with(MeasureTrait.OF_TITLES);
    }

    /** This measure of a value that is a number. */
    Measure<T, V> ordered(Field<V, Optional<Points>> by) {
        return new Measure<>(heading, kind, combining, states, display, by, comparison, traits, watch, within);
    }

    /** This measure for records of which only a share counts. */
    Measure<T, V> divisible() {
        return with(MeasureTrait.DIVISIBLE);
    }

    Measure<T, V> with(MeasureTrait trait) {
        ImmutableSet<MeasureTrait> more =
                ImmutableSet.<MeasureTrait>builder().addAll(traits).add(trait).build();
        return new Measure<>(heading, kind, combining, states, display, number, comparison, more, watch, within);
    }

    Measure<T, V> compared(Comparison by) {
        return new Measure<T, V>(heading, kind, combining, states, display, number, by, traits, watch, within)
                .divisible();
    }

    Measure<T, V> watching(Watch<? super T> other) {
        return new Measure<>(heading, kind, combining, states, display, number, comparison, traits, other, within);
    }

    /** This measure of a value inside which records are grouped, which tells it apart from one of another dimension. */
    Measure<T, V> within(Dimension<? super T> dimension) {
        String made = kind + "(" + DimensionWords.identity(dimension) + ")";
        return new Measure<>(heading, made, combining, states, display, number, comparison, traits, watch, dimension);
    }

    Optional<Dimension<? super T>> within() {
        return Optional.ofNullable(within);
    }

    /** Tells whether records stand in the structure of units of another day than their own inside the value. */
    boolean isRebased() {
        return within().filter(Dimension::isRebased).isPresent();
    }

    Optional<Watch<? super T>> watch() {
        return Optional.ofNullable(watch);
    }

    boolean has(MeasureTrait trait) {
        return traits.contains(trait);
    }

    /** Tells whether the value is the number of records. */
    boolean countsRecords() {
        return kind.equals("count") || kind.equals("shared-count");
    }

    /** Tells whether the value is a count of some of the records. */
    boolean countsSome() {
        return kind.equals("count-where");
    }

    /** Tells whether numbers of the value are counts of what is in the cell, and not sums or measurements. */
    boolean showsCounts() {
        return switch (combining) {
            case FLOW -> countsRecords() || countsSome();
            case STOCK, SHARE, MEAN, DISTINCT -> true;
            case DISTRIBUTION -> kind.startsWith("counts(");
            case EXTREMUM, COMPARISON, OWN -> false;
        };
    }

    /** Tells whether the value is a stock of the last day: one day of the whole row. */
    boolean isLast() {
        return kind.equals(LAST);
    }

    /** Tells whether the value is a stock of the last day of each unit. */
    boolean isLastOfUnits() {
        return kind.startsWith(LAST_OF_UNITS + "(");
    }

    /** Tells whether the value is a sum of whole đồng. */
    boolean isMoney() {
        return kind.equals("sum-vnd");
    }

    boolean isOrdered() {
        return number != null;
    }

    Optional<Comparison> comparison() {
        return Optional.ofNullable(comparison);
    }

    StateColumn<? super T, V> start(NumberSlots slots) {
        return states.start(slots);
    }

    Heading heading() {
        return heading;
    }

    /** Code and kind, such as {@code high:share}, and the dimension inside it: what a value is and what type it has. */
    String signature() {
        return heading.code() + ":" + kind;
    }

    boolean isLike(Measure<?, ?> other) {
        return this == other || (signature().equals(other.signature()) && states.isLike(other.states));
    }

    /** The number by which rows are ordered. */
    Optional<Points> number(V value) {
        return number == null ? Optional.empty() : number.apply(value);
    }

    List<String> headings(Language language) {
        return display.headings(heading.title(), language);
    }

    /** The codes of the columns. */
    List<String> codes() {
        return display.codes(code().text());
    }

    List<Shown> cells(V value) {
        return display.cells().of(value);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return "Measure[" + code() + "]";
    }
}
