package vn.dvk.scoring.aggregate;

import vn.dvk.core.value.Points;

/** Adds the shares with which records count: 1 each, unless a dimension divides them. */
final class SharedCountStates<T> implements StateColumn<T, Points> {

    private final ExactSums sums = new ExactSums(0);

    @Override
    public void reserve(int cells) {
        sums.reserve(cells);
    }

    @Override
    public void add(Block<? extends T> block) {
        int[] cells = block.cells();
        for (int i = 0; i < block.size(); i++) {
            if (block.isShared()) {
                sums.add(cells[i], block.share(i));
            } else {
                sums.add(cells[i], 1);
            }
        }
    }

    @Override
    public void merge(int into, StateColumn<T, Points> other, int from) {
        sums.merge(into, ((SharedCountStates<T>) other).sums, from);
    }

    @Override
    public Points value(int cell) {
        return sums.sum(cell);
    }

    @Override
    public void write(int cell, StateWriter to) {
        to.points(sums.sum(cell));
    }

    @Override
    public void read(int cell, StateReader from) {
        sums.add(cell, from.points());
    }
}
