package vn.dvk.scoring.aggregate;

import java.util.Arrays;
import java.util.Optional;
import vn.dvk.core.value.Points;

/** Counts numbers, adds them and adds their squares, all exactly; the variance is made of the three at the end. */
final class VarianceStates<T> implements StateColumn<T, Optional<Points>> {

    /** The square of a number below it fits. */
    private static final long SMALL = 3_000_000_000L;

    private final int slot;

    /** 1 for the variance of a sample, 0 for that of a whole population. */
    private final int correction;

    private final ExactSums sums;
    private final ExactSums squares;
    private long[] counts = new long[0];

    VarianceStates(int slot, int scale, boolean sample) {
        this.slot = slot;
        this.correction = sample ? 1 : 0;
        this.sums = new ExactSums(scale);
        this.squares = new ExactSums(2 * scale);
    }

    @Override
    public void reserve(int cells) {
        sums.reserve(cells);
        squares.reserve(cells);
        counts = Arrays.copyOf(counts, cells);
    }

    @Override
    public void add(Block<? extends T> block) {
        NumberBlock numbers = block.numbers(slot);
        sums.add(block, numbers);
        int[] cells = block.cells();
        for (int i = 0; i < block.size(); i++) {
            if (numbers.isAbsent(i)) {
                continue;
            }
            counts[cells[i]]++;
            long number = numbers.scaled(i);
            if (numbers.isScaled(i) && number < SMALL && number > -SMALL) {
                squares.add(cells[i], number * number);
            } else {
                Points exact = numbers.points(i);
                squares.add(cells[i], exact.times(exact));
            }
        }
    }

    @Override
    public void merge(int into, StateColumn<T, Optional<Points>> other, int from) {
        VarianceStates<T> that = (VarianceStates<T>) other;
        sums.merge(into, that.sums, from);
        squares.merge(into, that.squares, from);
        counts[into] = Math.addExact(counts[into], that.counts[from]);
    }

    /** (n × Σx² − (Σx)²) / (n × (n − 1)), or / n². */
    @Override
    public Optional<Points> value(int cell) {
        Points count = Points.of(counts[cell]);
        Points divisor = count.times(count.minus(Points.of(correction)));
        if (divisor.signum() <= 0) {
            return Optional.empty();
        }
        Points sum = sums.sum(cell);
        return Optional.of(count.times(squares.sum(cell)).minus(sum.times(sum)).dividedBy(divisor));
    }

    @Override
    public void write(int cell, StateWriter to) {
        to.count(counts[cell]).points(sums.sum(cell)).points(squares.sum(cell));
    }

    @Override
    public void read(int cell, StateReader from) {
        counts[cell] = from.count();
        sums.add(cell, from.points());
        squares.add(cell, from.points());
    }
}
