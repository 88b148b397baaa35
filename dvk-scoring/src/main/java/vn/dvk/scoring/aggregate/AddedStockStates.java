package vn.dvk.scoring.aggregate;

import java.time.LocalDate;
import java.util.Arrays;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Points;

/** Adds a stock over units, and refuses to where records of several days come together. */
final class AddedStockStates<T> implements StateColumn<T, Points> {

    private final int slot;
    private final Quantity<T> quantity;
    private final ExactSums sums;
    private long[] first = new long[0];
    private long[] last = new long[0];
    private boolean[] known = new boolean[0];

    AddedStockStates(int slot, Quantity<T> quantity) {
        this.slot = slot;
        this.quantity = quantity;
        this.sums = new ExactSums(quantity.scale());
    }

    @Override
    public void reserve(int cells) {
        sums.reserve(cells);
        first = Arrays.copyOf(first, cells);
        last = Arrays.copyOf(last, cells);
        known = Arrays.copyOf(known, cells);
    }

    @Override
    public void add(Block<? extends T> block) {
        NumberBlock numbers = block.numbers(slot);
        sums.add(block, numbers);
        for (int i = 0; i < block.size(); i++) {
            if (!numbers.isAbsent(i)) {
                long day = quantity.day(block.row(i)).toEpochDay();
                spread(block.cells()[i], day, day);
            }
        }
    }

    private void spread(int cell, long from, long to) {
        first[cell] = known[cell] ? Math.min(first[cell], from) : from;
        last[cell] = known[cell] ? Math.max(last[cell], to) : to;
        known[cell] = true;
    }

    @Override
    public void merge(int into, StateColumn<T, Points> other, int from) {
        AddedStockStates<T> that = (AddedStockStates<T>) other;
        sums.merge(into, that.sums, from);
        if (that.known[from]) {
            spread(into, that.first[from], that.last[from]);
        }
    }

    @Override
    public Points value(int cell) {
        if (first[cell] != last[cell]) {
            throw new SeveralDays(Message.of(AggregateCodes.STOCK_OF_SEVERAL_DAYS)
                    .with("quantity", AggregateWords.name(new Heading(quantity.code(), quantity.title())))
                    .with("first", Argument.day(LocalDate.ofEpochDay(first[cell])))
                    .with("last", Argument.day(LocalDate.ofEpochDay(last[cell]))));
        }
        return sums.sum(cell);
    }

    @Override
    public void write(int cell, StateWriter to) {
        to.count(known[cell] ? 1 : 0);
        if (known[cell]) {
            to.whole(first[cell]).whole(last[cell]).points(sums.sum(cell));
        }
    }

    @Override
    public void read(int cell, StateReader from) {
        if (from.count() > 0) {
            long earliest = from.whole();
            long latest = from.whole();
            from.require(LocalDate.MIN.toEpochDay() <= earliest && latest <= LocalDate.MAX.toEpochDay());
            from.require(earliest <= latest);
            spread(cell, earliest, latest);
            sums.add(cell, from.points());
        }
    }
}
