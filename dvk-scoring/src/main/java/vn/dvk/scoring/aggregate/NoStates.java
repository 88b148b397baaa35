package vn.dvk.scoring.aggregate;

/**
 * Remembers nothing, for a measure that is found by comparing rows.
 *
 * @param value what stands there until the rows are compared
 */
record NoStates<T, V>(V value) implements StateColumn<T, V> {

    @Override
    public void reserve(int cells) {}

    @Override
    public void add(Block<? extends T> block) {}

    @Override
    public void merge(int into, StateColumn<T, V> other, int from) {}

    @Override
    public V value(int cell) {
        return value;
    }

    @Override
    public void write(int cell, StateWriter to) {}

    @Override
    public void read(int cell, StateReader from) {}
}
