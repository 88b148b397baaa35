package vn.dvk.scoring.aggregate;

import java.util.Arrays;

/**
 * The cells of a table whose groups are few, found in one step: the numbers of the groups side by side are a place in an array.
 * It holds nothing that {@link CellTable} does not know. Not thread-safe.
 */
final class DenseCells {

    /** Enough for the usual tables, few enough to stay in the cache. */
    private static final int MOST_BITS = 16;

    private static final int FIRST_BITS = 2;

    /** How many bits the number of a group of each dimension takes. */
    private final int[] bits;

    /** The cell plus 1, or 0 where it is not known yet; empty when there are too many groups. */
    private int[] cells;

    DenseCells(int dimensions) {
        this.bits = new int[dimensions];
        Arrays.fill(bits, FIRST_BITS);
        this.cells = room();
    }

    /** Makes room for all groups of a block; tells whether there is any. */
    boolean holds(int[][] groups, int records) {
        boolean grown = false;
        for (int i = 0; i < bits.length && cells.length > 0; i++) {
            int all = 0;
            for (int record = 0; record < records; record++) {
                all |= groups[i][record];
            }
            while (all >>> bits[i] != 0) {
                bits[i]++;
                grown = true;
            }
        }
        if (grown) {
            cells = room();
        }
        return cells.length > 0;
    }

    /** The cells of records whose groups it {@linkplain #holds holds}; what it has not met it asks the table. */
    void cells(int[][] groups, int records, int[] to, CellTable table) {
        Arrays.fill(to, 0, records, 0);
        for (int i = 0; i < bits.length; i++) {
            int shift = bits[i];
            int[] of = groups[i];
            for (int record = 0; record < records; record++) {
                to[record] = to[record] << shift | of[record];
            }
        }
        for (int record = 0; record < records; record++) {
            int place = to[record];
            if (cells[place] == 0) {
                cells[place] = 1 + table.cell(groupsOf(groups, record));
            }
            to[record] = cells[place] - 1;
        }
    }

    private static int[] groupsOf(int[][] groups, int record) {
        int[] own = new int[groups.length];
        for (int i = 0; i < own.length; i++) {
            own[i] = groups[i][record];
        }
        return own;
    }

    private int[] room() {
        int sum = Arrays.stream(bits).sum();
        return new int[sum > MOST_BITS ? 0 : 1 << sum];
    }
}
