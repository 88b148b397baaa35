package vn.dvk.scoring.aggregate;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dvk.core.value.Points;

/** How often each number occurs: it grows with the number of different numbers, not with that of records. Not thread-safe. */
final class ValueCounts {

    private final int scale;
    private final PairTable scaled = new PairTable();
    private final Map<Points, Long> exact = new TreeMap<>();
    private long[] counts = new long[1];

    ValueCounts(int scale) {
        this.scale = scale;
    }

    void add(long number, long times) {
        int place = scaled.numberOf(number);
        if (place >= counts.length) {
            counts = Arrays.copyOf(counts, 2 * counts.length);
        }
        counts[place] = Math.addExact(counts[place], times);
    }

    void add(Points number, long times) {
        number.toScaled(scale)
                .ifPresentOrElse(found -> add(found, times), () -> exact.merge(number, times, Math::addExact));
    }

    void merge(ValueCounts other) {
        for (int place = 0; place < other.scaled.size(); place++) {
            add(other.scaled.key(place), other.counts[place]);
        }
        other.exact.forEach(this::add);
    }

    /** The numbers in their order, each with how often it occurs. */
    SortedMap<Points, Long> sorted() {
        TreeMap<Points, Long> all = new TreeMap<>(exact);
        for (int place = 0; place < scaled.size(); place++) {
            all.put(Points.ofScaled(scaled.key(place), scale), counts[place]);
        }
        return all;
    }
}
