package vn.dvk.scoring.aggregate;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.value.Share;

/** Counts records, and those of them that a test holds for. */
final class ShareStates<T> implements StateColumn<T, Share> {

    private final Filter<? super T> test;
    private long[] parts = new long[0];
    private long[] wholes = new long[0];

    /** Counts the records already, if the plan counts them. */
    private @Nullable CountStates<?> counted;

    ShareStates(Filter<? super T> test) {
        this.test = test;
    }

    @Override
    public void follow(StateColumn<?, ?> other) {
        if (other instanceof CountStates<?> count) {
            counted = count;
        }
    }

    @Override
    public void reserve(int cells) {
        parts = Arrays.copyOf(parts, cells);
        if (counted == null) {
            wholes = Arrays.copyOf(wholes, cells);
        }
    }

    @Override
    public void add(Block<? extends T> block) {
        int[] cells = block.cells();
        for (int i = 0; i < block.size(); i++) {
            if (test.test(block.row(i))) {
                parts[cells[i]]++;
            }
        }
        if (counted == null) {
            for (int i = 0; i < block.size(); i++) {
                wholes[cells[i]]++;
            }
        }
    }

    @Override
    public void merge(int into, StateColumn<T, Share> other, int from) {
        ShareStates<T> that = (ShareStates<T>) other;
        parts[into] = Math.addExact(parts[into], that.parts[from]);
        if (counted == null) {
            wholes[into] = Math.addExact(wholes[into], that.wholes[from]);
        }
    }

    @Override
    public Share value(int cell) {
        return Share.of(parts[cell], whole(cell));
    }

    @Override
    public void write(int cell, StateWriter to) {
        to.count(parts[cell]).count(whole(cell));
    }

    @Override
    public void read(int cell, StateReader from) {
        parts[cell] = from.count();
        long whole = from.count();
        if (counted == null) {
            wholes[cell] = whole;
        }
        from.require(parts[cell] <= whole);
    }

    private long whole(int cell) {
        return counted == null ? wholes[cell] : counted.count(cell);
    }
}
