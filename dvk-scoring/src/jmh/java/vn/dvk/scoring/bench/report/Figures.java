package vn.dvk.scoring.bench.report;

/**
 * The figures of one row, on which every contestant must agree.
 *
 * @param province the province, or {@link #ALL}
 * @param sector the sector, or {@link #ALL}
 * @param year the year, or {@link #ALL}
 * @param points in hundredths, as are the least and the most
 */
record Figures(
        int province, int sector, int year, long count, long points, long amount, long least, long most, long good) {
    /** Stands in a row of a total. */
    static final int ALL = -1;
}
