package vn.dvk.scoring.aggregate;

import java.util.Arrays;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.value.Points;

/**
 * The numbers of a block of records: whole numbers of the last decimal place wherever they fit, which is almost everywhere,
 * and exact ratios where not. Not thread-safe.
 */
final class NumberBlock {

    private final int scale;
    private final long[] scaled = new long[Block.CAPACITY];
    private final boolean[] absent = new boolean[Block.CAPACITY];
    private final @Nullable Points[] exact = new Points[Block.CAPACITY];

    /** Whether every number of the block is in {@link #scaled}, and the other arrays are empty. */
    private boolean plain = true;

    NumberBlock(int scale) {
        this.scale = scale;
    }

    int scale() {
        return scale;
    }

    void start() {
        if (!plain) {
            Arrays.fill(absent, false);
            Arrays.fill(exact, null);
            plain = true;
        }
    }

    void set(int index, long number) {
        scaled[index] = number;
    }

    void set(int index, Points number) {
        OptionalLong fits = number.toScaled(scale);
        if (fits.isPresent()) {
            set(index, fits.getAsLong());
        } else {
            exact[index] = number;
            plain = false;
        }
    }

    void setAbsent(int index) {
        absent[index] = true;
        plain = false;
    }

    boolean isPlain() {
        return plain;
    }

    boolean isAbsent(int index) {
        return absent[index];
    }

    boolean isScaled(int index) {
        return exact[index] == null;
    }

    long scaled(int index) {
        return scaled[index];
    }

    Points points(int index) {
        Points found = exact[index];
        return found == null ? Points.ofScaled(scaled[index], scale) : found;
    }
}
