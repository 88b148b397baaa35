package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Stream;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.LocalizedText;

/**
 * Biểu mẫu báo cáo: a form with numbered rows and columns, as regulations print them, and what each of them counts.
 *
 * <p>A form has rows of several kinds. The total counts all records. The rows of a partition divide the total, or a row:
 * several partitions of one total stand side by side, and a row such as "Cá nhân" may be divided again. "Of which" rows
 * (trong đó) are some of a row and add up to nothing. Columns count all records, those of a filter, or are any
 * {@link Measure} that is a number.
 *
 * <p>Every record must be in exactly one row of each partition, and in one column of each control sum. One that is in none or
 * in several counts in none of them, and is a {@linkplain FilledForm#findings() finding}, until the form
 * {@linkplain Builder#settle settles} it. All numbers are counted from the records, never from rows.
 *
 * <p>Equality is by identity. Immutable, and thread-safe if the functions in it are; serialisable if what they capture is. A
 * filled form is the same, to the byte, for any order of the records and any split.
 *
 * <pre>{@code
 * ReportForm<Award> form = ReportForm.<Award>builder("0603.N/BNV-TĐKT", title)
 *         .total("01", total)
 *         .partition("subject", bySubject)
 *         .row("02", collectives, award -> award.subject() == COLLECTIVE)
 *         .ofWhich("03", enterprises, award -> award.isEnterprise())
 *         .row("05", individuals, award -> award.subject() == INDIVIDUAL)
 *         .column("1", LocalizedText.of("Tổng số"))
 *         .build();
 * FilledForm filled = form.of(awards);
 * filled.count("03", "1");
 * }</pre>
 *
 * @param <T> the type of the records
 */
public final class ReportForm<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final FormLayout layout;
    private final Aggregation<T> counting;

    ReportForm(FormLayout layout, Aggregation<T> counting) {
        this.layout = layout;
        this.counting = counting;
    }

    /**
     * A builder without rows and columns.
     *
     * @param code the number of the form, as printed, such as {@code 0601.N/BNV-TĐKT}
     * @param title its title
     * @return the builder
     * @throws IllegalArgumentException if the code is no line of text
     */
    public static <T> Builder<T> builder(String code, LocalizedText title) {
        return new ReportFormBuilder<>(LocalizedText.of(code).vi(), requireNonNull(title, "title"));
    }

    /**
     * Fills the form from records.
     *
     * @param records the records, read once
     * @return the filled form
     */
    public FilledForm of(Iterable<? extends T> records) {
        return of(tally().addAll(records));
    }

    /**
     * Fills the form from a stream of records, which is used up. A parallel stream gives the same form.
     *
     * @param records the records
     * @return the filled form
     */
    public FilledForm of(Stream<? extends T> records) {
        return records.collect(collector());
    }

    /**
     * Fills the form from what was tallied.
     *
     * @param tally a tally of this form
     * @return the filled form
     * @throws IllegalArgumentException if the tally is of another form or plan
     */
    public FilledForm of(Tally<T> tally) {
        if (!counting.plan().isLike(requireNonNull(tally, "tally").plan())) {
            throw new IllegalArgumentException("tally must be one of this form");
        }
        return new FilledForm(layout, tally.table());
    }

    /** Returns a collector that fills the form, unordered. */
    public Collector<T, ?, FilledForm> collector() {
        return Collector.of(this::tally, Tally<T>::add, Tally<T>::merge, this::of, Collector.Characteristics.UNORDERED);
    }

    /** Returns a tally without records, for pushing them one by one, for merging, and for shipping what was counted. */
    public Tally<T> tally() {
        return counting.tally();
    }

    /**
     * The tally that was written as bytes.
     *
     * @param bytes what {@link Tally#toBytes()} gave for this form, here or on another machine
     * @return the tally
     * @throws vn.dvk.core.error.InvalidDefinitionException if the bytes are damaged, of another form, or of another version
     */
    public Tally<T> read(byte[] bytes) {
        return counting.read(bytes);
    }

    /**
     * Checks what somebody else filled in: control sums, partitions, "of which" rows, and cells that are missing or that the
     * form does not have. Rounding words are open bounds.
     *
     * @param reported the filled form
     * @return all findings, immutable, in the order of the form; empty if everything adds up
     */
    public List<FormFinding> check(ReportedForm reported) {
        return FormAudit.of(layout, requireNonNull(reported, "reported"));
    }

    /**
     * Finds the records of a row again.
     *
     * @param row the number of the row
     * @return the filter, serialisable as the form is
     * @throws IllegalArgumentException if the form does not have the row
     */
    public Filter<T> filter(String row) {
        return filterOf(layout.known(row).number());
    }

    /**
     * Finds the records again that are in no row, or in several.
     *
     * @param finding a finding in a form that was filled from records
     * @return the filter, serialisable as the form is
     * @throws IllegalArgumentException if the finding is about no records
     */
    public Filter<T> filter(FormFinding finding) {
        FormMark mark = finding.mark();
        if (mark == null) {
            throw new IllegalArgumentException("finding must be about records, but was " + finding.message());
        }
        return filterOf(mark.code());
    }

    private Filter<T> filterOf(String group) {
        return new RowFilter<>(counting.plan(), ImmutableMap.of(0, group));
    }

    /** Returns the code and the numbers of rows and columns. */
    @Override
    public String toString() {
        return "ReportForm[" + layout.code() + ", rows "
                + layout.lines().stream().map(FormLine::number).toList() + ", columns "
                + layout.columns().stream().map(FormColumn::code).toList() + "]";
    }

    /**
     * Builds a {@link ReportForm}, row by row as it is printed; each method but {@link #build()} gives back this builder.
     *
     * <p>Rows have a number such as {@code 01} and the text beside it, columns a code such as {@code 1} and a heading, partitions
     * a code, for findings, and what divides the records, such as {@code phạm vi}. A number or code that is no
     * {@link vn.dvk.core.value.Code} throws {@link IllegalArgumentException}. Not thread-safe.
     *
     * @param <T> the type of the records
     */
    @CanIgnoreReturnValue
    public interface Builder<T> {

        /** Adds the row of all records. */
        Builder<T> total(String number, LocalizedText text);

        /** Begins a partition of all records; the rows that follow are its rows. A form may have several. */
        Builder<T> partition(String code, LocalizedText title);

        /**
         * Begins a partition of a row; the rows that follow are its rows, and only records of that row are asked for.
         */
        Builder<T> partitionOf(String row, String code, LocalizedText title);

        /**
         * Goes on with a partition that was begun before another one.
         *
         * @param code the code of the partition
         * @throws IllegalArgumentException if no partition of that code was begun
         */
        Builder<T> resume(String code);

        /**
         * Adds a row to the partition that was begun last.
         *
         * @param test tells whether a record is in it
         */
        Builder<T> row(String number, LocalizedText text, Filter<? super T> test);

        /**
         * Adds a row that is some of the last total or row of a partition, and no addend (trong đó). Only records of that row are
         * asked for.
         *
         * @param test tells whether a record of that row is in this one
         */
        Builder<T> ofWhich(String number, LocalizedText text, Filter<? super T> test);

        /**
         * Says what becomes of a record that is in several rows of the partition that was begun last, as where a form has the rows
         * "1 năm" and "từ 1 năm đến dưới 3 năm": it counts in the first of them. The filled form says so and how many there were.
         *
         * @param why the reason, for the reader
         * @param first the number of the row that comes first
         * @param others the numbers of the others, in order
         */
        Builder<T> settle(LocalizedText why, String first, String... others);

        /** Adds a column that counts all records. */
        Builder<T> column(String code, LocalizedText title);

        /**
         * Adds a column that counts some of the records.
         *
         * @param test tells whether a record is counted
         */
        Builder<T> column(String code, LocalizedText title, Filter<? super T> test);

        /**
         * Adds a column of a measure.
         *
         * @param measure a measure that is a number
         */
        Builder<T> column(String code, LocalizedText title, Measure<? super T, ?> measure);

        /**
         * Adds a column that counts some of the records of another one, and is no addend (trong đó).
         *
         * @param of the code of the other column
         * @param test tells whether a record is counted
         */
        Builder<T> columnOfWhich(String code, LocalizedText title, String of, Filter<? super T> test);

        /**
         * States that columns add up to another one, such as {@code 1=(2+3+4)}. Where all of them count records, each record must be
         * in exactly one of the terms.
         *
         * @param total the code of the column
         * @param terms the codes of the others
         */
        Builder<T> control(String total, String... terms);

        /**
         * Sets what is counted.
         *
         * @param unit the unit, such as {@code phong trào}
         */
        Builder<T> unit(LocalizedText unit);

        /** Adds a line below the form, such as where it is from or how it is read. */
        Builder<T> note(LocalizedText note);

        /**
         * Leaves out all records for which a test does not hold. The form says so below itself.
         *
         * @param what which records are counted, for the reader
         * @param test tells whether a record counts
         */
        Builder<T> where(LocalizedText what, Filter<? super T> test);

        /**
         * Makes the form.
         *
         * @return the form
         * @throws vn.dvk.core.error.InvalidDefinitionException if rows, partitions, columns or control sums do not fit together;
         *     with all problems
         */
        ReportForm<T> build();
    }
}
