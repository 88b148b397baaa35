package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;

/**
 * Biểu tổng hợp: what an {@link Aggregation} makes of records.
 *
 * <p>Rows stand in the order of their groups; a subtotal stands behind the rows it adds up, rows of other grouping sets behind
 * those, and the grand total is the last row. Two tables are equal when titles, headings, rows and values are. Immutable and thread-safe.
 */
public final class SummaryTable {

    private final @Nullable LocalizedText title;
    private final ImmutableList<LocalizedText> notes;
    private final ImmutableList<Heading> heads;
    private final ImmutableList<? extends Measure<?, ?>> measures;
    private final ImmutableList<SummaryRow> rows;
    private final ImmutableList<Finding> findings;

    private final boolean byMeasure;
    private final boolean complete;
    private final RowIndex index;

    /** Absent where nothing is re-based. */
    private final @Nullable ImmutableSortedSet<UsedLink> lineage;

    SummaryTable(
            Optional<LocalizedText> title,
            List<LocalizedText> notes,
            ImmutableList<Heading> heads,
            List<? extends Measure<?, ?>> measures,
            ImmutableList<SummaryRow> rows,
            List<Finding> findings,
            boolean byMeasure,
            Optional<ImmutableSortedSet<UsedLink>> lineage) {
        this.title = title.orElse(null);
        this.notes = ImmutableList.copyOf(notes);
        this.heads = heads;
        this.measures = ImmutableList.copyOf(measures);
        this.rows = rows;
        this.findings = ImmutableList.copyOf(findings);
        this.byMeasure = byMeasure;
        this.complete = rows.stream().anyMatch(row -> row.completeness().isPresent());
        this.lineage = lineage.orElse(null);
        this.index = new RowIndex(heads, rows);
    }

    /** Returns all rows, immutable, the grand total last. */
    public List<SummaryRow> rows() {
        return rows;
    }

    /**
     * The grand total of all records.
     *
     * @return the row of level 0
     * @throws IllegalStateException if the plan asks for other grouping sets only
     */
    public SummaryRow total() {
        return find().orElseThrow(() -> new IllegalStateException(
                "The table has no grand total, as its plan chose grouping sets; ask for it with groupingSet()"));
    }

    /**
     * The row of some groups.
     *
     * @param codes the codes of the groups, outermost first; fewer than all dimensions for a subtotal, none for the total
     * @return the row
     * @throws IllegalArgumentException if the table has no such row: no record is in it, or it would be a subtotal of a plan
     *     without roll-up
     */
    public SummaryRow at(String... codes) {
        return find(codes)
                .orElseThrow(() -> new IllegalArgumentException("codes must be those of a row, but were "
                        + Arrays.toString(codes) + "; the rows are " + index.known()));
    }

    /**
     * The row of groups of any dimensions, in any order; over all other dimensions it is a total.
     *
     * @param first a group, as {@link Dimension#at(String)} gives it
     * @param more further groups
     * @return the row
     * @throws IllegalArgumentException if the table has no such row
     */
    public SummaryRow at(Coordinate first, Coordinate... more) {
        return find(first, more)
                .orElseThrow(() -> new IllegalArgumentException("groups must be those of a row, but were "
                        + RowIndex.groups(first, more) + "; the rows are " + index.known()));
    }

    /**
     * The row of some groups, if there is one.
     *
     * @param codes the codes of the groups, outermost first
     * @return the row, or empty if the table does not have it
     * @throws IllegalArgumentException if a text is not a {@link Code}
     */
    public Optional<SummaryRow> find(String... codes) {
        return index.find(codes);
    }

    /**
     * The row of groups of any dimensions, if there is one.
     *
     * @param first a group, as {@link Dimension#at(String)} gives it
     * @param more further groups
     * @return the row, or empty if the table does not have it
     */
    public Optional<SummaryRow> find(Coordinate first, Coordinate... more) {
        return index.find(RowIndex.groups(first, more));
    }

    /** Returns what stands above the table, if the plan has a title. */
    public Optional<LocalizedText> title() {
        return Optional.ofNullable(title);
    }

    /**
     * Returns what a reader must know, immutable: which records were left out, and how a record of several groups counts.
     */
    public List<LocalizedText> notes() {
        return notes;
    }

    /**
     * What whoever signs the table must know of single rows: scores of several editions of criteria in one row, and periods that
     * overlap. The plan says what is looked for.
     *
     * @return the findings, immutable, in the order of rows
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * This table without small counts and without what would give them away: every row with few records loses all its values,
     * and so do as many further rows as are needed. Measures that tell of some of the records are hidden in more rows, all of them
     * in the same ones. A hidden value is shown as {@code ×}, with a note; it is not in the table any more. Findings of rows that are hidden are left out.
     *
     * <p>Rows are solved as equations, again for each few rows that are hidden: for some thousand rows this takes about a second. The
     * time grows with the square of the number of hidden rows, or more where grouping sets cross.
     * {@link SmallCells} says what this protects from, and what not.
     *
     * @param cells which counts are small
     * @return a new table with the same rows
     * @throws IllegalArgumentException if the plan does not count records with {@link Measure#count()} or
     *     {@link Measure#countInShares()} nor has the measure that counts people, orders rows by a measure, which would show
     *     between which values a hidden one lies, or has grouping sets in a ring without one of all their dimensions
     * @throws IllegalStateException if values are suppressed in it already
     */
    public SummaryTable suppressing(SmallCells cells) {
        return SuppressedTable.of(this, requireNonNull(cells, "cells"));
    }

    /**
     * The links of the lineage that were used for any of the records, where units are re-based.
     *
     * @return the links, immutable, in order; empty where no record needed one, or nothing is re-based
     */
    public List<UsedLink> lineage() {
        return lineage == null ? ImmutableList.of() : lineage.asList();
    }

    /**
     * The table in aligned columns: titles to the left, numbers to the right, in the number format of the language.
     *
     * <p>Means and shares in per cent are shown to two decimals, rounded half up, and so are sums without an end, marked with
     * {@code ≈}; {@link SummaryRow#get} gives the exact values.
     *
     * @param language the language
     * @return lines that end with a line feed
     */
    public String text(Language language) {
        return shown(language).aligned();
    }

    /**
     * The table as Markdown, with total rows in bold, and the notes and findings below it.
     *
     * @param language the language of words and numbers
     * @return lines that end with a line feed
     */
    public String markdown(Language language) {
        return MarkdownTable.of(shown(language));
    }

    /**
     * The table as CSV of RFC 4180: a header, then a line for each row with its level, code and title of each group, and the
     * values. Where units are re-based, two columns more say {@code ESTIMATED} and name the links of the row, such as
     * {@code xa-cu-nam>xa-bo-trach@2025-07-01}. A text that a spreadsheet could take for a formula gets an apostrophe in front. Neither
     * notes nor findings are in it. It is to be written in UTF-8; some spreadsheets ask for a byte order mark in front.
     *
     * @param language the language of words and numbers
     * @return lines that end with carriage return and line feed
     */
    public String csv(Language language) {
        return CsvTable.of(shown(language));
    }

    /**
     * The table as JSON: a row on each line with its level, the dimensions that it is grouped by, its groups, and its values by
     * the codes of the measures. Numbers are exact; one without an end is a text such as {@code "40/3"}. Where units are re-based,
     * estimated rows say so, and {@code lineage} has the links that were used.
     *
     * @return the document, which ends with a line feed
     */
    public String json() {
        return JsonTable.of(this);
    }

    /** This table with other rows, and what is said of them. */
    SummaryTable with(List<LocalizedText> newNotes, ImmutableList<SummaryRow> newRows, List<Finding> newFindings) {
        return new SummaryTable(
                title(), newNotes, heads, measures, newRows, newFindings, byMeasure, Optional.ofNullable(lineage));
    }

    /** Tells whether rows stand in an order that tells something of their values. */
    boolean isByMeasure() {
        return byMeasure;
    }

    boolean isRebased() {
        return lineage != null;
    }

    /** Tells whether rows say which units have reported. */
    boolean hasCompleteness() {
        return complete;
    }

    private SummaryText shown(Language language) {
        return new SummaryText(this, requireNonNull(language, "language"));
    }

    /**
     * The dimensions of the table, outermost first: their codes, by which {@link SummaryRow#group(Code)} finds the group of a row,
     * and their titles.
     *
     * @return the headings, immutable
     */
    public List<Heading> heads() {
        return heads;
    }

    /**
     * The measures of the table, in the order of the columns; with each of them {@link SummaryRow#get} reads a value.
     *
     * @return the measures, at least one, immutable
     */
    public List<? extends Measure<?, ?>> measures() {
        return measures;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SummaryTable that
                && Objects.equals(title, that.title)
                && notes.equals(that.notes)
                && heads.equals(that.heads)
                && measureHeads().equals(that.measureHeads())
                && rows.equals(that.rows)
                && findings.equals(that.findings)
                && Objects.equals(lineage, that.lineage);
    }

    @Override
    public int hashCode() {
        return Objects.hash(heads, rows);
    }

    /** Returns the size, such as {@code SummaryTable[by [sector], 5 rows]}. */
    @Override
    public String toString() {
        return "SummaryTable[by " + heads.stream().map(Heading::code).toList() + ", " + rows.size() + " rows]";
    }

    private List<Heading> measureHeads() {
        return measures.stream().map(Measure::heading).toList();
    }

    SummaryRow row(Collection<Coordinate> groups) {
        return index.find(groups).orElseThrow();
    }
}
