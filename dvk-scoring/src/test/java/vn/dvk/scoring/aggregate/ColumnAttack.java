package vn.dvk.scoring.aggregate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Somebody who adds and subtracts all numbers of a table, of all columns at once, and knows which columns overlap: the unknown
 * numbers are those of the finest cells by kind of record, and every number that is shown is a sum of some of them.
 */
final class ColumnAttack {

    private static final long PRIME = 2_147_483_647;

    private final List<List<Integer>> cells = new ArrayList<>();
    private final SummaryTable whole;
    private final int kinds;
    private final List<long[]> basis = new ArrayList<>();
    private final List<Unknown> hidden = new ArrayList<>();

    /** A hidden number, and what it is the sum of. */
    private static final class Unknown {
        private final int row;
        private final Measure<?, Long> column;
        private final long number;
        private final long[] sum;

        Unknown(int row, Measure<?, Long> column, long number, long[] sum) {
            this.row = row;
            this.column = column;
            this.number = number;
            this.sum = sum;
        }

        @Override
        public String toString() {
            return row + "/" + column.code() + "=" + number;
        }
    }

    /**
     * Reads a table.
     *
     * @param groups the most groups of each dimension, whose codes are 0, 1, 2, …
     * @param columns for each column which of the kinds of records it counts
     * @param kinds the number of kinds of records
     */
    ColumnAttack(
            SummaryTable whole,
            SummaryTable suppressed,
            int[] groups,
            Map<Measure<?, Long>, IntPredicate> columns,
            int kinds) {
        this.whole = whole;
        this.kinds = kinds;
        cells(List.of(), groups);
        for (int i = 0; i < whole.rows().size(); i++) {
            for (Map.Entry<Measure<?, Long>, IntPredicate> column : columns.entrySet()) {
                long[] sum = sum(whole.rows().get(i), column.getValue());
                if (suppressed.rows().get(i).isSuppressed(column.getKey())) {
                    long number = whole.rows().get(i).get(column.getKey());
                    hidden.add(new Unknown(i, column.getKey(), number, sum));
                } else {
                    learn(sum);
                }
            }
        }
    }

    /** The hidden numbers that are known, and the pairs in one column or one row whose sum is known and below a limit. */
    List<String> found(int limit) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < hidden.size(); i++) {
            Unknown one = hidden.get(i);
            if (isKnown(one.sum)) {
                found.add(one.toString());
            }
            for (Unknown other : hidden.subList(0, i)) {
                long sum = one.number + other.number;
                boolean beside = one.row == other.row || one.column == other.column;
                if (beside && sum > 0 && sum < limit && isKnown(plus(one.sum, other.sum))) {
                    found.add(one + " + " + other);
                }
            }
        }
        return found;
    }

    /** Every combination of groups of which the table does not say that there is nobody, by not having a row of it. */
    private void cells(List<Integer> begun, int[] groups) {
        if (begun.size() < groups.length) {
            for (int group = 0; group < groups[begun.size()]; group++) {
                List<Integer> more = new ArrayList<>(begun);
                more.add(group);
                cells(more, groups);
            }
        } else if (whole.rows().stream()
                .map(SummaryRow::set)
                .distinct()
                .allMatch(set -> whole.rows().stream().anyMatch(row -> row.set().equals(set) && isIn(begun, row)))) {
            cells.add(begun);
        }
    }

    private static boolean isIn(List<Integer> cell, SummaryRow row) {
        int[] dimensions = row.set().dimensions();
        for (int i = 0; i < dimensions.length; i++) {
            if (!row.groups().get(i).code().text().equals("g" + cell.get(dimensions[i]))) {
                return false;
            }
        }
        return true;
    }

    private long[] sum(SummaryRow row, IntPredicate column) {
        long[] sum = new long[cells.size() * kinds];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = isIn(cells.get(i / kinds), row) && column.test(i % kinds) ? 1 : 0;
        }
        return sum;
    }

    private static long[] plus(long[] one, long[] other) {
        long[] sum = new long[one.length];
        Arrays.setAll(sum, i -> one[i] + other[i]);
        return sum;
    }

    private void learn(long[] sum) {
        long[] rest = rest(sum);
        int pivot = pivot(rest);
        if (pivot < rest.length) {
            long inverse = power(rest[pivot], PRIME - 2);
            Arrays.setAll(rest, i -> rest[i] * inverse % PRIME);
            basis.add(rest);
        }
    }

    private boolean isKnown(long[] sum) {
        long[] rest = rest(sum);
        return pivot(rest) == rest.length;
    }

    private long[] rest(long[] sum) {
        long[] rest = sum.clone();
        for (long[] known : basis) {
            long factor = PRIME - rest[pivot(known)] % PRIME;
            Arrays.setAll(rest, i -> (rest[i] + factor * known[i]) % PRIME);
        }
        return rest;
    }

    private static int pivot(long[] sum) {
        int pivot = 0;
        while (pivot < sum.length && sum[pivot] == 0) {
            pivot++;
        }
        return pivot;
    }

    private static long power(long base, long exponent) {
        long power = 1;
        for (long square = base, left = exponent; left > 0; left /= 2) {
            power = left % 2 == 1 ? power * square % PRIME : power;
            square = square * square % PRIME;
        }
        return power;
    }
}
