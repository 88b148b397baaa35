package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The states of a user's accumulator. */
final class OwnStates<T, S, V> implements StateColumn<T, V> {

    private final Accumulator<? super T, S, V> accumulator;
    private @Nullable Object[] cells = new Object[0];

    OwnStates(Accumulator<? super T, S, V> accumulator) {
        this.accumulator = accumulator;
    }

    @Override
    public void reserve(int size) {
        cells = Arrays.copyOf(cells, size);
    }

    @Override
    public void add(Block<? extends T> block) {
        for (int i = 0; i < block.size(); i++) {
            int cell = block.cells()[i];
            cells[cell] = requireNonNull(accumulator.add(state(cell), block.row(i)), "state");
        }
    }

    // Both columns were started by one measure, so their states are of one type.
    @Override
    @SuppressWarnings("unchecked")
    public void merge(int into, StateColumn<T, V> other, int from) {
        OwnStates<T, S, V> that = (OwnStates<T, S, V>) other;
        cells[into] = requireNonNull(accumulator.merge(state(into), that.state(from)), "state");
    }

    @Override
    public V value(int cell) {
        return requireNonNull(accumulator.finish(state(cell)), "value");
    }

    @Override
    public void write(int cell, StateWriter to) {
        accumulator.write(state(cell), to);
    }

    @Override
    public void read(int cell, StateReader from) {
        cells[cell] = requireNonNull(accumulator.read(from), "state");
    }

    // Only states of the accumulator are put there.
    @SuppressWarnings("unchecked")
    private S state(int cell) {
        Object known = cells[cell];
        if (known == null) {
            known = requireNonNull(accumulator.start(), "state");
            cells[cell] = known;
        }
        return (S) known;
    }
}
