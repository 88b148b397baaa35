package vn.dvk.scoring.aggregate;

import java.time.LocalDate;
import java.util.Arrays;

/** Adds the numbers of the last day and forgets those of earlier days. */
final class StockStates<T> implements StateColumn<T, Stock> {

    private final int slot;
    private final Quantity<T> quantity;
    private final ExactSums sums;
    private long[] days = new long[0];

    /** The reports of the last day; where there is none, the day does not count. */
    private long[] reports = new long[0];

    StockStates(int slot, Quantity<T> quantity) {
        this.slot = slot;
        this.quantity = quantity;
        this.sums = new ExactSums(quantity.scale());
    }

    @Override
    public void reserve(int cells) {
        sums.reserve(cells);
        days = Arrays.copyOf(days, cells);
        reports = Arrays.copyOf(reports, cells);
    }

    @Override
    public void add(Block<? extends T> block) {
        NumberBlock numbers = block.numbers(slot);
        for (int i = 0; i < block.size(); i++) {
            int cell = block.cells()[i];
            if (!numbers.isAbsent(i) && isLast(cell, quantity.day(block.row(i)).toEpochDay())) {
                reports[cell]++;
                sums.add(cell, numbers.points(i).times(block.share(i)));
            }
        }
    }

    /** Tells whether a day is not before the last one; what is from before a new last day is forgotten. */
    private boolean isLast(int cell, long found) {
        if (reports[cell] == 0 || found > days[cell]) {
            days[cell] = found;
            reports[cell] = 0;
            sums.clear(cell);
        }
        return found == days[cell];
    }

    @Override
    public void merge(int into, StateColumn<T, Stock> other, int from) {
        StockStates<T> that = (StockStates<T>) other;
        if (that.reports[from] > 0 && isLast(into, that.days[from])) {
            reports[into] = Math.addExact(reports[into], that.reports[from]);
            sums.merge(into, that.sums, from);
        }
    }

    @Override
    public Stock value(int cell) {
        return new Stock(reports[cell] == 0 ? null : LocalDate.ofEpochDay(days[cell]), sums.sum(cell), reports[cell]);
    }

    @Override
    public void write(int cell, StateWriter to) {
        to.count(reports[cell]);
        if (reports[cell] > 0) {
            to.whole(days[cell]).points(sums.sum(cell));
        }
    }

    @Override
    public void read(int cell, StateReader from) {
        reports[cell] = from.count();
        if (reports[cell] > 0) {
            days[cell] = from.whole();
            from.require(days[cell] >= LocalDate.MIN.toEpochDay() && days[cell] <= LocalDate.MAX.toEpochDay());
            sums.add(cell, from.points());
        }
    }
}
