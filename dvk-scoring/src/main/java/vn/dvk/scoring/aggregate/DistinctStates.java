package vn.dvk.scoring.aggregate;

import java.util.List;
import java.util.Optional;
import vn.dvk.core.value.Code;

/**
 * Keeps which codes occur: once in each cell, however often, and once in whatever cells are merged.
 *
 * @param <T> the type of the records
 * @param <V> the type of the values
 */
final class DistinctStates<T, V> implements StateColumn<T, V> {

    private final Field<? super T, Optional<Code>> key;
    private final Field<List<Code>, V> finish;
    private final CellMembers<Code> codes = new CellMembers<>();

    /** The codes come to the value in no order. */
    DistinctStates(Field<? super T, Optional<Code>> key, Field<List<Code>, V> finish) {
        this.key = key;
        this.finish = finish;
    }

    @Override
    public void reserve(int size) {
        codes.reserve(size);
    }

    @Override
    public void add(Block<? extends T> block) {
        for (int i = 0; i < block.size(); i++) {
            int cell = block.cells()[i];
            key.apply(block.row(i)).ifPresent(code -> codes.add(cell, code));
        }
    }

    @Override
    public void merge(int into, StateColumn<T, V> other, int from) {
        ((DistinctStates<T, V>) other).codes.of(from).forEach(code -> codes.add(into, code));
    }

    @Override
    public V value(int cell) {
        return finish.apply(codes.of(cell));
    }

    @Override
    public void write(int cell, StateWriter to) {
        List<Code> sorted = codes.of(cell).stream().sorted().toList();
        to.count(sorted.size());
        sorted.forEach(to::code);
    }

    @Override
    public void read(int cell, StateReader from) {
        int size = from.size();
        for (int i = 0; i < size; i++) {
            codes.add(cell, from.code());
        }
    }
}
