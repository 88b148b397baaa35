package vn.dvk.scoring.aggregate;

import java.util.Arrays;

/**
 * Numbers the cells of a table: a cell is a number of a group in each of some dimensions. Dimension by dimension it is a step
 * down a tree, so that there may be any number of groups and of dimensions. Without a dimension there is one cell. Not
 * thread-safe.
 */
final class CellTable {

    private final PairTable[] steps;
    private final DenseCells dense;

    CellTable(int dimensions) {
        this.steps = new PairTable[dimensions];
        for (int i = 0; i < dimensions; i++) {
            steps[i] = new PairTable();
        }
        this.dense = new DenseCells(dimensions);
    }

    int dimensions() {
        return steps.length;
    }

    int size() {
        return steps.length == 0 ? 1 : steps[steps.length - 1].size();
    }

    /** The cell of one group in each dimension. */
    int cell(int[] groups) {
        int cell = 0;
        for (int i = 0; i < steps.length; i++) {
            cell = steps[i].numberOf(pair(cell, groups[i]));
        }
        return cell;
    }

    /** The cell of one group in each dimension, or -1 where there is none. */
    int find(int[] groups) {
        int cell = 0;
        for (int i = 0; i < steps.length && cell >= 0; i++) {
            cell = groups[i] < 0 ? -1 : steps[i].find(pair(cell, groups[i]));
        }
        return cell;
    }

    /** The cells of many records: the groups come by dimension, then by record. */
    void cells(int[][] groups, int records, int[] cells) {
        if (dense.holds(groups, records)) {
            dense.cells(groups, records, cells, this);
            return;
        }
        Arrays.fill(cells, 0, records, 0);
        for (int i = 0; i < steps.length; i++) {
            PairTable step = steps[i];
            int[] of = groups[i];
            for (int record = 0; record < records; record++) {
                cells[record] = step.numberOf(pair(cells[record], of[record]));
            }
        }
    }

    /** The groups of a cell, one in each dimension. */
    int[] groups(int cell) {
        int[] groups = new int[steps.length];
        int at = cell;
        for (int i = steps.length - 1; i >= 0; i--) {
            long pair = steps[i].key(at);
            groups[i] = (int) pair;
            at = (int) (pair >>> Integer.SIZE);
        }
        return groups;
    }

    private static long pair(int above, int group) {
        return ((long) above << Integer.SIZE) | group;
    }
}
