package vn.dvk.scoring.aggregate;

import java.util.Arrays;

/** Counts the records that a test holds for. */
final class CountWhereStates<T> implements StateColumn<T, Long> {

    private final Filter<? super T> test;
    private long[] counts = new long[0];

    CountWhereStates(Filter<? super T> test) {
        this.test = test;
    }

    @Override
    public void reserve(int cells) {
        counts = Arrays.copyOf(counts, cells);
    }

    @Override
    public void add(Block<? extends T> block) {
        int[] cells = block.cells();
        for (int i = 0; i < block.size(); i++) {
            if (test.test(block.row(i))) {
                counts[cells[i]]++;
            }
        }
    }

    @Override
    public void merge(int into, StateColumn<T, Long> other, int from) {
        counts[into] = Math.addExact(counts[into], ((CountWhereStates<T>) other).counts[from]);
    }

    @Override
    public Long value(int cell) {
        return counts[cell];
    }

    @Override
    public void write(int cell, StateWriter to) {
        to.count(counts[cell]);
    }

    @Override
    public void read(int cell, StateReader from) {
        counts[cell] = from.count();
    }
}
