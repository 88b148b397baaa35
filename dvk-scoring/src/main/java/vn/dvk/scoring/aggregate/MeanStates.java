package vn.dvk.scoring.aggregate;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.value.Points;

/**
 * Adds and counts the numbers of a quantity, and counts the records that have none. Where the plan has the sum and the count as
 * measures of their own, theirs are used.
 */
final class MeanStates<T> implements StateColumn<T, Mean> {

    private final int slot;
    private final boolean alwaysStated;
    private final ExactSums ownSums;
    private ExactSums sums;
    private long[] counts = new long[0];
    private long[] missing = new long[0];

    /** Counts the records already, and all of them have a number. */
    private @Nullable CountStates<?> counted;

    MeanStates(int slot, int scale, boolean alwaysStated) {
        this.slot = slot;
        this.alwaysStated = alwaysStated;
        this.ownSums = new ExactSums(scale);
        this.sums = ownSums;
    }

    @Override
    public void follow(StateColumn<?, ?> other) {
        if (other instanceof SumStates<?, ?> sum) {
            sums = sum.sumsOf(slot).orElse(sums);
        } else if (alwaysStated && other instanceof CountStates<?> count) {
            counted = count;
        }
    }

    @Override
    public void reserve(int cells) {
        ownSums.reserve(cells);
        if (counted == null) {
            counts = Arrays.copyOf(counts, cells);
            missing = Arrays.copyOf(missing, cells);
        }
    }

    @Override
    public void add(Block<? extends T> block) {
        NumberBlock numbers = block.numbers(slot);
        if (isOwn()) {
            ownSums.add(block, numbers);
        }
        if (counted != null) {
            return;
        }
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
        if (isOwn()) {
            ownSums.merge(into, that.ownSums, from);
        }
        if (counted == null) {
            counts[into] = Math.addExact(counts[into], that.counts[from]);
            missing[into] = Math.addExact(missing[into], that.missing[from]);
        }
    }

    @Override
    public Mean value(int cell) {
        return new Mean(sums.sum(cell), count(cell), missing(cell));
    }

    @Override
    public void write(int cell, StateWriter to) {
        to.points(sums.sum(cell)).count(count(cell)).count(missing(cell));
    }

    @Override
    public void read(int cell, StateReader from) {
        Points sum = from.points();
        long count = from.count();
        long without = from.count();
        if (isOwn()) {
            ownSums.add(cell, sum);
        }
        if (counted == null) {
            counts[cell] = count;
            missing[cell] = without;
        }
    }

    private boolean isOwn() {
        return sums == ownSums;
    }

    private long count(int cell) {
        return counted == null ? counts[cell] : counted.count(cell);
    }

    private long missing(int cell) {
        return counted == null ? missing[cell] : 0;
    }
}
