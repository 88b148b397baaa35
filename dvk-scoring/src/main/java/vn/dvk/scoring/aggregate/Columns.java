package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * The states of all measures of a plan for the cells of one level. Not thread-safe.
 *
 * @param <T> the type of the records
 */
final class Columns<T> {

    private final ImmutableList<StateColumn<? super T, ?>> columns;
    private int capacity;

    Columns(List<? extends Measure<? super T, ?>> measures, NumberSlots slots) {
        this.columns = measures.stream().map(measure -> measure.start(slots)).collect(ImmutableList.toImmutableList());
        columns.forEach(column -> columns.forEach(column::follow));
    }

    /** Makes room for so many cells, and for some more, so that it is seldom asked for. */
    void reserve(int cells) {
        if (cells > capacity) {
            capacity = Math.max(cells, Math.multiplyExact(2, capacity));
            columns.forEach(column -> column.reserve(capacity));
        }
    }

    void add(Block<T> block) {
        columns.forEach(column -> column.add(block));
    }

    void merge(int into, Columns<T> other, int from) {
        for (int i = 0; i < columns.size(); i++) {
            merge(columns.get(i), into, other.columns.get(i), from);
        }
    }

    ImmutableList<Object> values(int cell) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            values.add(value(i, cell));
        }
        return ImmutableList.copyOf(values);
    }

    Object last(int cell) {
        return requireNonNull(columns.get(columns.size() - 1).value(cell));
    }

    /** The links of the lineage by which records came into units that some value is made of. */
    SortedSet<UsedLink> links(int cell) {
        ImmutableSortedSet.Builder<UsedLink> links = ImmutableSortedSet.naturalOrder();
        columns.forEach(column -> links.addAll(column.links(cell)));
        return links.build();
    }

    private Object value(int column, int cell) {
        try {
            return requireNonNull(columns.get(column).value(cell));
        } catch (SeveralDays refused) {
            throw refused.of(column);
        }
    }

    void write(int cell, StateWriter to) {
        columns.forEach(column -> column.write(cell, to));
    }

    void read(int cell, StateReader from) {
        columns.forEach(column -> column.read(cell, from));
    }

    /** Both columns were started by one measure, so their types are the same. */
    @SuppressWarnings("unchecked")
    private static <T, V> void merge(StateColumn<T, V> column, int into, StateColumn<?, ?> other, int from) {
        column.merge(into, (StateColumn<T, V>) other, from);
    }
}
