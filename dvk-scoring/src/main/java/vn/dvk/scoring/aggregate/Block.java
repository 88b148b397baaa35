package vn.dvk.scoring.aggregate;

import org.jspecify.annotations.Nullable;
import vn.dvk.core.value.Points;

/**
 * Some records that are worked on together: measure by measure, so that each loop does one thing. Not thread-safe.
 *
 * @param <T> the type of the records
 */
final class Block<T> {

    /** Enough to spread the cost of a call, few enough to stay in the cache. */
    static final int CAPACITY = 512;

    private final T[] rows;
    private final int[] cells = new int[CAPACITY];
    private final NumberBlock[] numbers;
    private final boolean[] estimated = new boolean[CAPACITY];
    private @Nullable Points @Nullable [] shares;
    private int size;

    // An array of objects; it is never handed out as an array of T.
    @SuppressWarnings("unchecked")
    Block(NumberSlots slots) {
        this.rows = (T[]) new Object[CAPACITY];
        this.numbers = slots.blocks();
    }

    int size() {
        return size;
    }

    boolean isFull() {
        return size == CAPACITY;
    }

    T row(int index) {
        return rows[index];
    }

    void add(T row) {
        rows[size++] = row;
    }

    /** Takes a record of which only a share counts here, which may be an estimate. */
    void add(T row, int cell, Points share, boolean isEstimated) {
        if (shares == null) {
            shares = new Points[CAPACITY];
        }
        shares[size] = share;
        estimated[size] = isEstimated;
        cells[size] = cell;
        add(row);
    }

    void add(T row, int cell) {
        cells[size] = cell;
        add(row);
    }

    void clear() {
        size = 0;
        shares = null;
    }

    /** The cell of each record, to be filled in. */
    int[] cells() {
        return cells;
    }

    NumberBlock numbers(int slot) {
        return numbers[slot];
    }

    /** The share of the record that counts here: 1 unless a dimension divides it. */
    Points share(int index) {
        Points share = shares == null ? null : shares[index];
        return share == null ? Points.ONE : share;
    }

    boolean isEstimated(int index) {
        return shares != null && estimated[index];
    }

    boolean isShared() {
        return shares != null;
    }

    /** Reads what the measures need, once for all of them. */
    void readNumbers(NumberSlots slots) {
        slots.read(this, numbers);
    }
}
