package vn.dvk.scoring.aggregate;

import java.io.Serializable;
import java.util.stream.IntStream;

/**
 * The dimensions by which the rows of one level are grouped; the others are rolled up in them.
 *
 * @param bits a bit for each dimension, the lowest for the outermost
 */
record GroupingSet(int bits) implements Serializable {

    /** The most dimensions of a plan. */
    static final int MAX_DIMENSIONS = Integer.SIZE - 1;

    static final GroupingSet NONE = new GroupingSet(0);

    /** The outermost dimensions. */
    static GroupingSet first(int dimensions) {
        return new GroupingSet((1 << dimensions) - 1);
    }

    boolean has(int dimension) {
        return (bits & (1 << dimension)) != 0;
    }

    GroupingSet with(int dimension) {
        return new GroupingSet(bits | (1 << dimension));
    }

    /** Without the innermost of its dimensions. */
    GroupingSet withoutLast() {
        return new GroupingSet(bits & ~Integer.highestOneBit(bits));
    }

    int size() {
        return Integer.bitCount(bits);
    }

    /** Tells whether it has the outermost dimensions without a gap. */
    boolean isPrefix() {
        return (bits & (bits + 1)) == 0;
    }

    /** The dimensions, outermost first. */
    int[] dimensions() {
        return IntStream.range(0, MAX_DIMENSIONS).filter(this::has).toArray();
    }
}
