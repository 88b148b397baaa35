package vn.dvk.scoring.aggregate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    private final KeyTable<Code> numbers = new KeyTable<>();
    private final List<Code> codes = new ArrayList<>();
    private @Nullable PairTable[] cells = new PairTable[0];

    /** The codes come to the value in no order. */
    DistinctStates(Field<? super T, Optional<Code>> key, Field<List<Code>, V> finish) {
        this.key = key;
        this.finish = finish;
    }

    @Override
    public void reserve(int size) {
        cells = Arrays.copyOf(cells, size);
    }

    @Override
    public void add(Block<? extends T> block) {
        for (int i = 0; i < block.size(); i++) {
            int cell = block.cells()[i];
            key.apply(block.row(i)).ifPresent(code -> add(cell, code));
        }
    }

    private void add(int cell, Code code) {
        int number = numbers.find(code);
        if (number < 0) {
            number = codes.size();
            codes.add(code);
            numbers.put(code, number);
        }
        PairTable known = cells[cell];
        if (known == null) {
            known = new PairTable();
            cells[cell] = known;
        }
        known.numberOf(number);
    }

    @Override
    public void merge(int into, StateColumn<T, V> other, int from) {
        ((DistinctStates<T, V>) other).codesOf(from).forEach(code -> add(into, code));
    }

    private List<Code> codesOf(int cell) {
        List<Code> found = new ArrayList<>();
        PairTable known = cells[cell];
        for (int i = 0; known != null && i < known.size(); i++) {
            found.add(codes.get((int) known.key(i)));
        }
        return found;
    }

    @Override
    public V value(int cell) {
        return finish.apply(codesOf(cell));
    }

    @Override
    public void write(int cell, StateWriter to) {
        List<Code> sorted = codesOf(cell).stream().sorted().toList();
        to.count(sorted.size());
        sorted.forEach(to::code);
    }

    @Override
    public void read(int cell, StateReader from) {
        int size = from.size();
        for (int i = 0; i < size; i++) {
            add(cell, from.code());
        }
    }
}
