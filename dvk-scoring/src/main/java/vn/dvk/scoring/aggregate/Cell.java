package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The states of all measures for the records of one group of groups. Not thread-safe.
 *
 * @param <T> the type of the records
 */
final class Cell<T> {

    private final ImmutableList<Slot<T, ?>> slots;

    Cell(List<? extends Measure<? super T, ?>> measures) {
        ImmutableList.Builder<Slot<T, ?>> started = ImmutableList.builder();
        measures.forEach(measure -> started.add(Slot.of(measure)));
        this.slots = started.build();
    }

    void add(T row) {
        for (Slot<T, ?> slot : slots) {
            slot.add(row);
        }
    }

    /** Takes in a cell of the same measures. */
    void merge(Cell<T> other) {
        for (int i = 0; i < slots.size(); i++) {
            slots.get(i).merge(other.slots.get(i));
        }
    }

    ImmutableList<Object> finish() {
        return slots.stream().map(Slot::finish).collect(ImmutableList.toImmutableList());
    }

    /** One state, seen through the type of the records of the plan. */
    private static final class Slot<T, V> {

        private final MeasureState<? super T, V> state;

        private Slot(MeasureState<? super T, V> state) {
            this.state = state;
        }

        static <T, V> Slot<T, V> of(Measure<? super T, V> measure) {
            return new Slot<>(measure.start());
        }

        void add(T row) {
            state.add(row);
        }

        /** Both states were started by one measure, so their types are the same. */
        @SuppressWarnings("unchecked")
        void merge(Slot<T, ?> other) {
            ((MeasureState<T, V>) state).merge((MeasureState<T, V>) other.state);
        }

        Object finish() {
            return requireNonNull(state.finish());
        }
    }
}
