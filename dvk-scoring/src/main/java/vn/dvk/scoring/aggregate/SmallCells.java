package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ô số nhỏ: which counts of a table are too small to be published, because people could be recognised behind them.
 *
 * <p>{@link SummaryTable#suppressing} hides every count above 0 and below the limit, with all that is computed of those
 * records, and then as many further cells as are needed so that
 * <ul>
 *   <li>no hidden count follows from shown cells and totals, in any grouping set of the table: however rows are added and
 *       subtracted, exactly;
 *   <li>no several hidden counts of a column have a known sum that is above 0 and below the limit, whether the total of them has a
 *       row or follows from others;
 *   <li>no hidden count follows from other columns: measures that tell of some of the records, such as {@link Measure#countWhere},
 *       {@link Measure#countsBy}, shares, and means with the number of missing values, are hidden in the same rows, all of them
 *       where one is. So it does not matter whether they overlap or make up the whole. The number of all records stays where it is
 *       not small.
 * </ul>
 *
 * <p>Where so many counts are small that not every sum can be looked at, more is hidden than is needed, never less.
 *
 * <p>It protects from computing within one table. It does not protect from
 * <ul>
 *   <li>comparing two tables of nearly the same records, or of the same records grouped in other ways: suppress one table that has
 *       all grouping sets, and publish no other;
 *   <li>bounds: that a hidden count lies between some numbers follows from most totals, and may be narrow;
 *   <li>subtracting shown columns: the number of all records less one count is looked after, and no other difference. A table that
 *       shows all, women and honoured women also tells how many women are not honoured;
 *   <li>sums and measurements: a sum is hidden with its records, not because it is small, unless {@link #countedBy} says that it
 *       counts people. Totals that stay keep their greatest, least and top values, which are those of single records;
 *   <li>whoever has the records, the {@linkplain Tally tally}, or the table as it was.
 * </ul>
 *
 * <p>It is not for lists that must be published with names, such as awards. Zeros are shown: that there is nobody is no
 * secret. Equality is by limit and measures. Immutable and thread-safe.
 *
 * <pre>{@code
 * table.suppressing(SmallCells.below(5));                                   // the records are persons
 * table.suppressing(SmallCells.below(5).countedBy(participants.sum()));     // each record has some persons
 * }</pre>
 */
public final class SmallCells {

    private final long limit;
    private final ImmutableList<Measure<?, ?>> measures;

    private SmallCells(long limit, ImmutableList<Measure<?, ?>> measures) {
        this.limit = limit;
        this.measures = measures;
    }

    /**
     * Counts above 0 and below a limit, also the fractions of {@link Measure#countInShares()}.
     *
     * @param limit the least count that is shown beside zero, 2 or more; 5 hides 1, 2, 3 and 4
     * @return the rule, for a table with {@link Measure#count()} or {@link Measure#countInShares()}
     * @throws IllegalArgumentException if the limit is below 2
     */
    public static SmallCells below(long limit) {
        if (limit < 2) {
            throw new IllegalArgumentException("limit must be in [2, ..], but was " + limit);
        }
        return new SmallCells(limit, ImmutableList.of());
    }

    /**
     * This rule for a table in which a measure counts the people, such as the sum of the participants of each record; a row is hidden
     * where this number or that of its records is small.
     *
     * @param measure a measure of the table that adds up and is a number
     * @return a new rule
     * @throws IllegalArgumentException if the measure is no flow
     */
    public SmallCells countedBy(Measure<?, ?> measure) {
        if (requireNonNull(measure, "measure").combining() != Combining.FLOW || !measure.isOrdered()) {
            throw new IllegalArgumentException(
                    "measure must be a number that adds up, such as a count or a sum, but was " + measure.signature());
        }
        return new SmallCells(
                limit,
                ImmutableList.<Measure<?, ?>>builder()
                        .addAll(measures)
                        .add(measure)
                        .build());
    }

    /**
     * The least count that is shown beside zero.
     *
     * @return the limit, 2 or more
     */
    public long limit() {
        return limit;
    }

    /** The measures that count people, beside the number of records. */
    List<Measure<?, ?>> measures() {
        return measures;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SmallCells that && limit == that.limit && measures.equals(that.measures);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(limit) + measures.hashCode();
    }

    /** Returns the limit and the measures. */
    @Override
    public String toString() {
        return "SmallCells[below " + limit + ", counted by "
                + measures.stream().map(Measure::code).toList() + "]";
    }
}
