package vn.dvk.scoring.aggregate;

import java.io.Serializable;
import java.util.Optional;
import vn.dvk.core.value.Points;

/**
 * Adds exact numbers, and makes a value of the sum.
 *
 * @param <T> the type of the records
 * @param <V> the type of the values
 */
final class SumStates<T, V> implements StateColumn<T, V> {

    private final int slot;
    private final ExactSums sums;
    private final Finish<V> finish;

    SumStates(int slot, int scale, Finish<V> finish) {
        this.slot = slot;
        this.sums = new ExactSums(scale);
        this.finish = finish;
    }

    /** The sums, if they are those of a quantity. */
    Optional<ExactSums> sumsOf(int quantity) {
        return slot == quantity ? Optional.of(sums) : Optional.empty();
    }

    @Override
    public void reserve(int cells) {
        sums.reserve(cells);
    }

    @Override
    public void add(Block<? extends T> block) {
        sums.add(block, block.numbers(slot));
    }

    @Override
    public void merge(int into, StateColumn<T, V> other, int from) {
        sums.merge(into, ((SumStates<T, V>) other).sums, from);
    }

    @Override
    public V value(int cell) {
        return finish.value(sums.sum(cell));
    }

    @Override
    public void write(int cell, StateWriter to) {
        to.points(sums.sum(cell));
    }

    @Override
    public void read(int cell, StateReader from) {
        sums.add(cell, from.points());
    }

    /** What becomes of an exact sum. */
    @FunctionalInterface
    interface Finish<V> extends Serializable {
        V value(Points sum);
    }
}
