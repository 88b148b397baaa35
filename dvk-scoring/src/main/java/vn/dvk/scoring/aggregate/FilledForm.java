package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/**
 * Biểu đã lập: a {@link ReportForm} filled from records, with everything that was found on the way.
 *
 * <p>A row without records is there with its zeros. Equality is by form, numbers and findings. Immutable and thread-safe.
 */
public final class FilledForm {

    /** How many records are in a row, whatever the columns of the form. */
    static final Measure<Object, Long> RECORDS =
            Measure.count().named("records" + FormMark.SIGN, AggregateWords.both(AggregateCodes.MEASURE_COUNT));

    private final FormLayout layout;
    private final SummaryTable table;
    private final ImmutableList<FormFinding> findings;

    FilledForm(FormLayout layout, SummaryTable table) {
        this.layout = layout;
        this.table = table;
        this.findings = FormRecords.findings(layout, table)
                .addAll(FormAudit.ofMeasures(this))
                .build();
    }

    /**
     * The number of the form.
     *
     * @return the code, as printed
     */
    public String code() {
        return layout.code();
    }

    /**
     * The number of all records that the form counts, also where it has no row for them.
     *
     * @return the number, 0 or more
     */
    public long records() {
        return table.at(layout.total()).get(RECORDS);
    }

    /**
     * A cell that counts records.
     *
     * @param row the number of the row
     * @param column the code of the column
     * @return the number, 0 or more
     * @throws IllegalArgumentException if the form has no such row or column, or the column does not count
     */
    public long count(String row, String column) {
        Object value =
                value(layout.known(row).number(), layout.knownColumn(column).measure());
        if (value instanceof Long count) {
            return count;
        }
        throw new IllegalArgumentException("column must count records, but '" + column + "' does not");
    }

    /**
     * The number in a cell.
     *
     * @param row the number of the row
     * @param column the code of the column
     * @return the exact number, or empty where there is none, as for the mean of no records
     * @throws IllegalArgumentException if the form has no such row or column
     */
    public Optional<Points> number(String row, String column) {
        return number(layout.known(row).number(), layout.knownColumn(column));
    }

    /**
     * The value of a column that was made of a measure.
     *
     * @param row the number of the row
     * @param measure the measure that the form was given
     * @param <V> the type of its values
     * @return the value
     * @throws IllegalArgumentException if the form has no such row or measure
     */
    // A column has the type of the measure that it was made of.
    @SuppressWarnings("unchecked")
    public <V> V get(String row, Measure<?, V> measure) {
        String number = layout.known(row).number();
        FormColumn column = layout.columns().stream()
                .filter(one -> one.given().isLike(requireNonNull(measure, "measure")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("measure must be one of the form, but was " + measure));
        return (V) value(number, column.measure());
    }

    /**
     * Adds up rows. Only rows of one partition, or of what it is divided into, can be added: "of which" rows, rows of two
     * partitions, and a row with a part of it would count records twice.
     *
     * @param column the code of the column
     * @param rows the numbers of the rows
     * @return the sum
     * @throws IllegalArgumentException if the form has no such row or column
     * @throws vn.dvk.core.error.InvalidDefinitionException if the rows or the column cannot be added
     */
    public Points sum(String column, String... rows) {
        FormColumn found = layout.knownColumn(column);
        List<FormLine> lines = Arrays.stream(rows).map(layout::known).toList();
        FormAddends.check(layout, found, lines);
        return Points.sum(lines.stream()
                .map(line -> number(line.number(), found).orElse(Points.ZERO))
                .toList());
    }

    /**
     * What does not add up: records that are in no row of a partition or in several, likewise for the columns of a control sum,
     * and control sums of measures. {@link ReportForm#filter(FormFinding)} finds the records.
     *
     * @return the findings, immutable, in the order of the form; empty if everything adds up
     */
    public List<FormFinding> findings() {
        return findings;
    }

    /**
     * Compares with what somebody else filled in. A computed number that is no whole one is rounded half up to the decimals that
     * are printed; rounding words are open bounds.
     *
     * @param reported the form as it was filled in
     * @return a finding for each cell that does not agree, immutable, in the order of the form; cells that are missing are not
     *     compared
     */
    public List<FormFinding> compare(ReportedForm reported) {
        return FormComparison.of(this, requireNonNull(reported, "reported"));
    }

    /**
     * Lines below the form: its notes, which records it counts, and how many records were settled.
     *
     * @return the notes, immutable
     */
    public List<LocalizedText> notes() {
        ImmutableList.Builder<LocalizedText> notes = ImmutableList.builder();
        layout.notes().forEach(note -> notes.add(note.title()));
        // The last note of the table is about its one dimension: that a record is in several rows.
        table.notes().stream().limit(table.notes().size() - 1L).forEach(notes::add);
        return notes.addAll(FormRecords.settled(layout, table)).build();
    }

    /**
     * The form in aligned columns, with its notes and findings below it.
     *
     * @param language the language of words and numbers
     * @return lines that end with a line feed
     */
    public String text(Language language) {
        return new FormText(this, requireNonNull(language, "language")).aligned();
    }

    /**
     * The form as Markdown, with its notes and findings below it.
     *
     * @param language the language of words and numbers
     * @return lines that end with a line feed
     */
    public String markdown(Language language) {
        return new FormText(this, requireNonNull(language, "language")).markdown();
    }

    /**
     * The form as CSV of RFC 4180: a line for each row with its number, what it is to which row above it, by what that is
     * divided, its text, and the numbers. Notes and findings are not in it. A text that a spreadsheet could take for a formula
     * gets an apostrophe in front.
     *
     * @param language the language of words and numbers
     * @return lines that end with carriage return and line feed
     */
    public String csv(Language language) {
        return new FormText(this, requireNonNull(language, "language")).csv();
    }

    /**
     * The form as JSON: columns, a row on each line with its exact numbers, and the findings as codes.
     *
     * @return the document, which ends with a line feed
     */
    public String json() {
        return FormJson.of(this);
    }

    FormLayout layout() {
        return layout;
    }

    Optional<Points> number(String row, FormColumn column) {
        return number(table.at(row), column.measure());
    }

    Shown shown(String row, FormColumn column) {
        return SummaryText.cells(table.at(row), column.measure()).get(0);
    }

    private Object value(String row, Measure<?, ?> measure) {
        return requireNonNull(table.at(row).get(measure));
    }

    private static <V> Optional<Points> number(SummaryRow row, Measure<?, V> measure) {
        return measure.number(row.get(measure));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FilledForm that
                && layout.code().equals(that.layout.code())
                && table.equals(that.table)
                && findings.equals(that.findings);
    }

    @Override
    public int hashCode() {
        return 31 * layout.code().hashCode() + table.hashCode();
    }

    /** Returns the code and the numbers of records and findings. */
    @Override
    public String toString() {
        return "FilledForm[" + layout.code() + ", " + records() + " records, " + findings.size() + " findings]";
    }
}
