package vn.dvk.scoring.aggregate;

/**
 * Ô số nhỏ: which counts of a table are too small to be published, because people could be recognised behind them.
 *
 * <p>{@link SummaryTable#suppressing} hides every count from 1 up to one below the limit, with all that is computed of those
 * records, and then as many further cells as are needed so that no hidden count follows from shown cells and totals, in any
 * grouping set of the table: however rows are added and subtracted, exactly. What is known to be the sum of several hidden cells
 * of one total is not below the limit either.
 *
 * <p>It protects from computing within one table. It does not protect from
 * <ul>
 *   <li>comparing two tables of nearly the same records, or of the same records grouped in other ways: suppress one table that has
 *       all grouping sets, and publish no other;
 *   <li>bounds: that a hidden count lies between some numbers follows from most totals, and may be narrow;
 *   <li>comparing measures that count overlapping things: each is protected by itself. Totals that stay keep their greatest, least
 *       and top values, which are those of single records;
 *   <li>whoever has the records, the {@linkplain Tally tally}, or the table as it was.
 * </ul>
 *
 * <p>It is not for lists that must be published with names, such as awards. Zeros are shown: that there is nobody is no
 * secret. Equality is by limit. Immutable and thread-safe.
 *
 * @param limit the least count that is shown beside zero, 2 or more
 */
public record SmallCells(long limit) {

    /** Refuses a limit below which there is no count. */
    public SmallCells {
        if (limit < 2) {
            throw new IllegalArgumentException("limit must be in [2, ..], but was " + limit);
        }
    }

    /**
     * Counts from 1 to one less than a limit.
     *
     * @param limit the least count that is shown beside zero, 2 or more; 5 hides 1, 2, 3 and 4
     * @return the rule
     * @throws IllegalArgumentException if the limit is below 2
     */
    public static SmallCells below(long limit) {
        return new SmallCells(limit);
    }
}
