package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Keeps which of a few texts occur in each cell. A text is made the first time that its key is met. */
final class SeenStates<T> implements StateColumn<T, SortedSet<String>> {

    private final Watch<T> watch;
    private final KeyTable<Object> keys = new KeyTable<>();
    private final List<String> texts = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private @Nullable PairTable[] cells = new PairTable[0];

    SeenStates(Watch<T> watch) {
        this.watch = watch;
    }

    @Override
    public void reserve(int size) {
        cells = Arrays.copyOf(cells, size);
    }

    @Override
    public void add(Block<? extends T> block) {
        for (int i = 0; i < block.size(); i++) {
            T row = block.row(i);
            Optional<Object> key = watch.key().apply(row);
            if (key.isPresent()) {
                int number = keys.find(key.get());
                if (number < 0) {
                    number = numberOf(watch.text().apply(row));
                    keys.put(key.get(), number);
                }
                add(block.cells()[i], number);
            }
        }
    }

    private int numberOf(String text) {
        Integer known = numbers.putIfAbsent(text, texts.size());
        if (known == null) {
            texts.add(text);
            return texts.size() - 1;
        }
        return known;
    }

    private void add(int cell, int number) {
        PairTable known = cells[cell];
        if (known == null) {
            known = new PairTable();
            cells[cell] = known;
        }
        known.numberOf(number);
    }

    @Override
    public void merge(int into, StateColumn<T, SortedSet<String>> other, int from) {
        ((SeenStates<T>) other).value(from).forEach(text -> add(into, numberOf(text)));
    }

    @Override
    public SortedSet<String> value(int cell) {
        ImmutableSortedSet.Builder<String> found = ImmutableSortedSet.naturalOrder();
        PairTable known = cells[cell];
        for (int i = 0; known != null && i < known.size(); i++) {
            found.add(texts.get((int) known.key(i)));
        }
        return found.build();
    }

    @Override
    public void write(int cell, StateWriter to) {
        SortedSet<String> found = value(cell);
        to.count(found.size());
        found.forEach(to::text);
    }

    @Override
    public void read(int cell, StateReader from) {
        int size = from.size();
        for (int i = 0; i < size; i++) {
            String text = from.text();
            from.require(watch.kind().isWritten(text));
            add(cell, numberOf(text));
        }
    }
}
