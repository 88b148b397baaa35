package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableSortedSet;
import java.util.SortedSet;

/**
 * What a measure remembers of the records of each cell: exact, compact, and mergeable in any order. Not thread-safe.
 *
 * <p>Merging is associative and commutative, an unused state is neutral, and a value depends on nothing but the records that
 * were added to the state and to what was merged into it. Nothing is rounded here.
 *
 * @param <T> the type of the records
 * @param <V> the type of the values
 */
interface StateColumn<T, V> {

    /**
     * Looks at another column of the same cells: what that one keeps already need not be kept twice. Called before anything is
     * added, for each other column.
     */
    default void follow(StateColumn<?, ?> other) {}

    /** Makes room for the states of cells up to a number; it never becomes smaller. */
    void reserve(int cells);

    /** Adds each record of a block to the state of its cell. */
    void add(Block<? extends T> block);

    /** Takes in the state of a cell of a column of the same measure. */
    void merge(int into, StateColumn<T, V> other, int from);

    V value(int cell);

    /** The links of the lineage by which records came into the units that the value of a cell is made of. */
    default SortedSet<UsedLink> links(int cell) {
        return ImmutableSortedSet.of();
    }

    /** Writes the state of a cell: the same bytes for the same records, whatever their order. */
    void write(int cell, StateWriter to);

    /** Reads the state of a cell that is still unused. */
    void read(int cell, StateReader from);
}
