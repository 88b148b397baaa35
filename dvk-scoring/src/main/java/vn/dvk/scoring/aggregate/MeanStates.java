package vn.dvk.scoring.aggregate;

import java.util.Arrays;

/** Adds and counts the numbers of a quantity, and counts the records that have none. */
final class MeanStates<T> implements StateColumn<T, Mean> {

    private final int slot;
    private final ExactSums sums;
    private long[] counts = new long[0];
    private long[] missing = new long[0];

    MeanStates(int slot, int scale) {
        this.slot = slot;
        this.sums = new ExactSums(scale);
    }

    @Override
    public void reserve(int cells) {
        sums.reserve(cells);
        counts = Arrays.copyOf(counts, cells);
        missing = Arrays.copyOf(missing, cells);
    }

    @Override
    public void add(Block<? extends T> block) {
        NumberBlock numbers = block.numbers(slot);
        sums.add(block, numbers);
        int[] cells = block.cells();
        boolean plain = numbers.isPlain();
        for (int i = 0; i < block.size(); i++) {
            if (!plain && numbers.isAbsent(i)) {
                missing[cells[i]]++;
            } else {
                counts[cells[i]]++;
            }
        }
    }

    @Override
    public void merge(int into, StateColumn<T, Mean> other, int from) {
        MeanStates<T> that = (MeanStates<T>) other;
        sums.merge(into, that.sums, from);
        counts[into] = Math.addExact(counts[into], that.counts[from]);
        missing[into] = Math.addExact(missing[into], that.missing[from]);
    }

    @Override
    public Mean value(int cell) {
        return new Mean(sums.sum(cell), counts[cell], missing[cell]);
    }

    @Override
    public void write(int cell, StateWriter to) {
        to.points(sums.sum(cell)).count(counts[cell]).count(missing[cell]);
    }

    @Override
    public void read(int cell, StateReader from) {
        sums.add(cell, from.points());
        counts[cell] = from.count();
        missing[cell] = from.count();
    }
}
