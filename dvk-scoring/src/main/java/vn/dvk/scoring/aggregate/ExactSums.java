package vn.dvk.scoring.aggregate;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.value.Points;

/**
 * One exact sum for each cell: a whole number of the last decimal place, and beside it, only where that is not enough, an
 * exact ratio. What a sum is does not depend on the order in which it was added. Not thread-safe.
 */
final class ExactSums {

    private final int scale;
    private long[] scaled = new long[0];
    private @Nullable Points @Nullable [] rest;

    ExactSums(int scale) {
        this.scale = scale;
    }

    void reserve(int cells) {
        scaled = Arrays.copyOf(scaled, cells);
        if (rest != null) {
            rest = Arrays.copyOf(rest, cells);
        }
    }

    /** Adds all numbers of a block, each to the sum of its cell; absent ones are passed over. */
    void add(Block<?> block, NumberBlock numbers) {
        int[] cells = block.cells();
        if (numbers.isPlain() && !block.isShared() && numbers.scale() == scale) {
            for (int i = 0; i < block.size(); i++) {
                add(cells[i], numbers.scaled(i));
            }
            return;
        }
        for (int i = 0; i < block.size(); i++) {
            if (!numbers.isAbsent(i)) {
                add(cells[i], numbers.points(i).times(block.share(i)));
            }
        }
    }

    void add(int cell, long number) {
        long sum = scaled[cell];
        long next = sum + number;
        if (((sum ^ next) & (number ^ next)) < 0) {
            scaled[cell] = 0;
            addToRest(cell, Points.ofScaled(sum, scale).plus(Points.ofScaled(number, scale)));
        } else {
            scaled[cell] = next;
        }
    }

    void add(int cell, Points number) {
        number.toScaled(scale).ifPresentOrElse(found -> add(cell, found), () -> addToRest(cell, number));
    }

    void merge(int into, ExactSums other, int from) {
        add(into, other.scaled[from]);
        Points theirs = other.rest == null ? null : other.rest[from];
        if (theirs != null) {
            addToRest(into, theirs);
        }
    }

    Points sum(int cell) {
        Points sum = Points.ofScaled(scaled[cell], scale);
        Points more = rest == null ? null : rest[cell];
        return more == null ? sum : sum.plus(more);
    }

    void clear(int cell) {
        scaled[cell] = 0;
        if (rest != null) {
            rest[cell] = null;
        }
    }

    private void addToRest(int cell, Points number) {
        if (rest == null) {
            rest = new Points[scaled.length];
        }
        Points before = rest[cell];
        rest[cell] = before == null ? number : before.plus(number);
    }
}
