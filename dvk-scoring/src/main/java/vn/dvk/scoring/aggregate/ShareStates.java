package vn.dvk.scoring.aggregate;

import java.util.Arrays;
import vn.dvk.core.value.Share;

/** Counts records, and those of them that a test holds for. */
final class ShareStates<T> implements StateColumn<T, Share> {

    private final Filter<? super T> test;
    private long[] parts = new long[0];
    private long[] wholes = new long[0];

    ShareStates(Filter<? super T> test) {
        this.test = test;
    }

    @Override
    public void reserve(int cells) {
        parts = Arrays.copyOf(parts, cells);
        wholes = Arrays.copyOf(wholes, cells);
    }

    @Override
    public void add(Block<? extends T> block) {
        int[] cells = block.cells();
        for (int i = 0; i < block.size(); i++) {
            int cell = cells[i];
            wholes[cell]++;
            if (test.test(block.row(i))) {
                parts[cell]++;
            }
        }
    }

    @Override
    public void merge(int into, StateColumn<T, Share> other, int from) {
        ShareStates<T> that = (ShareStates<T>) other;
        parts[into] = Math.addExact(parts[into], that.parts[from]);
        wholes[into] = Math.addExact(wholes[into], that.wholes[from]);
    }

    @Override
    public Share value(int cell) {
        return Share.of(parts[cell], wholes[cell]);
    }

    @Override
    public void write(int cell, StateWriter to) {
        to.count(parts[cell]).count(wholes[cell]);
    }

    @Override
    public void read(int cell, StateReader from) {
        parts[cell] = from.count();
        wholes[cell] = from.count();
        from.require(parts[cell] <= wholes[cell]);
    }
}
