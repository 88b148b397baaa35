package vn.dvk.scoring.aggregate;

import java.util.Arrays;

/** Counts the records that a key has divided: where there are any, what a cell holds is an estimate. */
final class EstimatedStates<T> implements StateColumn<T, Long> {

    private long[] counts = new long[0];

    @Override
    public void reserve(int cells) {
        counts = Arrays.copyOf(counts, cells);
    }

    @Override
    public void add(Block<? extends T> block) {
        for (int i = 0; i < block.size(); i++) {
            if (block.isEstimated(i)) {
                counts[block.cells()[i]]++;
            }
        }
    }

    @Override
    public void merge(int into, StateColumn<T, Long> other, int from) {
        counts[into] = Math.addExact(counts[into], ((EstimatedStates<T>) other).counts[from]);
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
