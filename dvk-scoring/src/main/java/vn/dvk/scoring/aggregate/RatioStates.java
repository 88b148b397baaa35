package vn.dvk.scoring.aggregate;

import vn.dvk.core.value.Points;

/** Adds two quantities, or the product of both and one of them; a record that lacks either is in neither sum. */
final class RatioStates<T> implements StateColumn<T, Ratio> {

    private final int slot;
    private final int lowerSlot;
    private final boolean weighted;
    private final ExactSums upper;
    private final ExactSums lower;

    RatioStates(int slot, int lowerSlot, boolean weighted, int upperScale, int lowerScale) {
        this.slot = slot;
        this.lowerSlot = lowerSlot;
        this.weighted = weighted;
        this.upper = new ExactSums(upperScale);
        this.lower = new ExactSums(lowerScale);
    }

    @Override
    public void reserve(int cells) {
        upper.reserve(cells);
        lower.reserve(cells);
    }

    @Override
    public void add(Block<? extends T> block) {
        NumberBlock numbers = block.numbers(slot);
        NumberBlock lowers = block.numbers(lowerSlot);
        int[] cells = block.cells();
        for (int i = 0; i < block.size(); i++) {
            if (!numbers.isAbsent(i) && !lowers.isAbsent(i)) {
                Points under = lowers.points(i).times(block.share(i));
                Points number = numbers.points(i);
                upper.add(cells[i], number.times(weighted ? under : block.share(i)));
                lower.add(cells[i], under);
            }
        }
    }

    @Override
    public void merge(int into, StateColumn<T, Ratio> other, int from) {
        RatioStates<T> that = (RatioStates<T>) other;
        upper.merge(into, that.upper, from);
        lower.merge(into, that.lower, from);
    }

    @Override
    public Ratio value(int cell) {
        return new Ratio(upper.sum(cell), lower.sum(cell));
    }

    @Override
    public void write(int cell, StateWriter to) {
        to.points(upper.sum(cell)).points(lower.sum(cell));
    }

    @Override
    public void read(int cell, StateReader from) {
        upper.add(cell, from.points());
        lower.add(cell, from.points());
    }
}
