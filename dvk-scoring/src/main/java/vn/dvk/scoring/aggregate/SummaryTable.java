package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;

/**
 * Biểu tổng hợp: what an {@link Aggregation} makes of records.
 *
 * <p>Rows stand in the order of their groups; a subtotal stands behind the rows it adds up, and the grand total is the last
 * row. Two tables are equal when titles, headings, rows and values are. Immutable and thread-safe.
 */
public final class SummaryTable {

    private final @Nullable LocalizedText title;
    private final ImmutableList<Head> heads;
    private final ImmutableList<? extends Measure<?, ?>> measures;
    private final ImmutableList<SummaryRow> rows;
    private final ImmutableMap<List<Code>, SummaryRow> byCodes;

    SummaryTable(
            Optional<LocalizedText> title,
            ImmutableList<Head> heads,
            List<? extends Measure<?, ?>> measures,
            ImmutableList<SummaryRow> rows) {
        this.title = title.orElse(null);
        this.heads = heads;
        this.measures = ImmutableList.copyOf(measures);
        this.rows = rows;
        requireOneGroupPerCode(heads, rows);
        ImmutableMap.Builder<List<Code>, SummaryRow> index = ImmutableMap.builder();
        rows.forEach(row -> index.put(row.groups().stream().map(Group::code).toList(), row));
        this.byCodes = index.buildOrThrow();
    }

    /**
     * All rows.
     *
     * @return the rows, immutable, the grand total last
     */
    public List<SummaryRow> rows() {
        return rows;
    }

    /**
     * The grand total of all records.
     *
     * @return the row of level 0
     */
    public SummaryRow total() {
        return rows.get(rows.size() - 1);
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
                        + Arrays.toString(codes) + "; the rows are " + byCodes.keySet()));
    }

    /**
     * The row of some groups, if there is one.
     *
     * @param codes the codes of the groups, outermost first
     * @return the row, or empty if the table does not have it
     * @throws IllegalArgumentException if a text is not a {@link Code}
     */
    public Optional<SummaryRow> find(String... codes) {
        return Optional.ofNullable(
                byCodes.get(Arrays.stream(codes).map(Code::of).toList()));
    }

    /**
     * What stands above the table.
     *
     * @return the title, if the plan has one
     */
    public Optional<LocalizedText> title() {
        return Optional.ofNullable(title);
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
        return SummaryText.of(this, requireNonNull(language, "language"));
    }

    List<Head> heads() {
        return heads;
    }

    List<? extends Measure<?, ?>> measures() {
        return measures;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SummaryTable that
                && Objects.equals(title, that.title)
                && heads.equals(that.heads)
                && measureHeads().equals(that.measureHeads())
                && rows.equals(that.rows);
    }

    @Override
    public int hashCode() {
        return Objects.hash(heads, rows);
    }

    /** Returns the size, such as {@code SummaryTable[by [sector], 5 rows]}. */
    @Override
    public String toString() {
        return "SummaryTable[by " + heads.stream().map(Head::code).toList() + ", " + rows.size() + " rows]";
    }

    private List<Head> measureHeads() {
        return measures.stream()
                .map(measure -> new Head(measure.code(), measure.title()))
                .toList();
    }

    private static void requireOneGroupPerCode(List<Head> heads, List<SummaryRow> rows) {
        for (int i = 0; i < heads.size(); i++) {
            Map<Code, Group> seen = new HashMap<>();
            for (SummaryRow row : rows) {
                if (row.level() > i) {
                    Group group = row.groups().get(i);
                    Group other = seen.putIfAbsent(group.code(), group);
                    if (other != null && !other.equals(group)) {
                        throw new IllegalArgumentException(
                                "Dimension '" + heads.get(i).code()
                                        + "' must give one title and order to each code, but gave two to '"
                                        + group.code() + "'");
                    }
                }
            }
        }
    }

    /**
     * The heading of a column.
     *
     * @param code the code of the dimension or measure
     * @param title its title
     */
    record Head(Code code, LocalizedText title) {}
}
