package vn.dvk.scoring.aggregate;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.value.Points;

/** Keeps the least or the greatest number; as a whole number of the last decimal place wherever it fits. */
final class ExtremumStates<T> implements StateColumn<T, Optional<Points>> {

    private final int slot;
    private final int scale;

    /** 1 for the greatest, -1 for the least. */
    private final int sign;

    private long[] scaled = new long[0];
    private boolean[] known = new boolean[0];

    /** Where a number does not fit; then {@link #scaled} does not count. */
    private @Nullable Points @Nullable [] exact;

    ExtremumStates(int slot, int scale, boolean greatest) {
        this.slot = slot;
        this.scale = scale;
        this.sign = greatest ? 1 : -1;
    }

    @Override
    public void reserve(int cells) {
        scaled = Arrays.copyOf(scaled, cells);
        known = Arrays.copyOf(known, cells);
        if (exact != null) {
            exact = Arrays.copyOf(exact, cells);
        }
    }

    @Override
    public void add(Block<? extends T> block) {
        NumberBlock numbers = block.numbers(slot);
        int[] cells = block.cells();
        boolean plain = numbers.isPlain();
        for (int i = 0; i < block.size(); i++) {
            if (plain || (!numbers.isAbsent(i) && numbers.isScaled(i))) {
                add(cells[i], numbers.scaled(i));
            } else if (!numbers.isAbsent(i)) {
                add(cells[i], numbers.points(i));
            }
        }
    }

    private void add(int cell, long number) {
        if (!known[cell]) {
            known[cell] = true;
            scaled[cell] = number;
        } else if (exact != null && exact[cell] != null) {
            add(cell, Points.ofScaled(number, scale));
        } else if (sign > 0 ? number > scaled[cell] : number < scaled[cell]) {
            scaled[cell] = number;
        }
    }

    private void add(int cell, Points number) {
        if (known[cell] && sign * number.compareTo(number(cell)) <= 0) {
            return;
        }
        known[cell] = true;
        var fits = number.toScaled(scale);
        if (fits.isPresent()) {
            scaled[cell] = fits.getAsLong();
        }
        if (exact != null || fits.isEmpty()) {
            exact = exact == null ? new Points[scaled.length] : exact;
            exact[cell] = fits.isPresent() ? null : number;
        }
    }

    private Points number(int cell) {
        Points found = exact == null ? null : exact[cell];
        return found == null ? Points.ofScaled(scaled[cell], scale) : found;
    }

    @Override
    public void merge(int into, StateColumn<T, Optional<Points>> other, int from) {
        ExtremumStates<T> that = (ExtremumStates<T>) other;
        if (that.known[from]) {
            add(into, that.number(from));
        }
    }

    @Override
    public Optional<Points> value(int cell) {
        return known[cell] ? Optional.of(number(cell)) : Optional.empty();
    }

    @Override
    public void write(int cell, StateWriter to) {
        to.count(known[cell] ? 1 : 0);
        value(cell).ifPresent(to::points);
    }

    @Override
    public void read(int cell, StateReader from) {
        if (from.count() > 0) {
            add(cell, from.points());
        }
    }
}
