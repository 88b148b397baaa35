package vn.dvk.scoring.aggregate;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.value.Points;

/** Counts how often each number occurs, and finds a quantile by its definition. */
final class QuantileStates<T> implements StateColumn<T, Optional<Points>> {

    private final int slot;
    private final int scale;
    private final Points share;
    private final QuantileMethod method;
    private @Nullable ValueCounts[] cells = new ValueCounts[0];

    QuantileStates(int slot, int scale, Points share, QuantileMethod method) {
        this.slot = slot;
        this.scale = scale;
        this.share = share;
        this.method = method;
    }

    @Override
    public void reserve(int size) {
        cells = Arrays.copyOf(cells, size);
    }

    @Override
    public void add(Block<? extends T> block) {
        NumberBlock numbers = block.numbers(slot);
        for (int i = 0; i < block.size(); i++) {
            if (numbers.isAbsent(i)) {
                continue;
            }
            ValueCounts counts = counts(block.cells()[i]);
            if (numbers.isScaled(i)) {
                counts.add(numbers.scaled(i), 1);
            } else {
                counts.add(numbers.points(i), 1);
            }
        }
    }

    private ValueCounts counts(int cell) {
        ValueCounts known = cells[cell];
        if (known == null) {
            known = new ValueCounts(scale);
            cells[cell] = known;
        }
        return known;
    }

    @Override
    public void merge(int into, StateColumn<T, Optional<Points>> other, int from) {
        ValueCounts theirs = ((QuantileStates<T>) other).cells[from];
        if (theirs != null) {
            counts(into).merge(theirs);
        }
    }

    @Override
    public Optional<Points> value(int cell) {
        SortedMap<Points, Long> sorted = counts(cell).sorted();
        long count = sorted.values().stream().mapToLong(Long::longValue).sum();
        if (count == 0) {
            return Optional.empty();
        }
        return Optional.of(
                switch (method) {
                    case NEAREST_RANK -> {
                        long rank = whole(share.times(count), RoundingMode.CEILING);
                        yield at(sorted, Math.max(rank, 1) - 1);
                    }
                    case LINEAR -> {
                        Points place = share.times(count - 1);
                        long below = whole(place, RoundingMode.FLOOR);
                        Points low = at(sorted, below);
                        Points high = at(sorted, Math.min(below + 1, count - 1));
                        yield low.plus(high.minus(low).times(place.minus(Points.of(below))));
                    }
                });
    }

    private static long whole(Points place, RoundingMode mode) {
        BigInteger rounded = place.toBigDecimal(0, mode).toBigIntegerExact();
        return rounded.longValueExact();
    }

    /** The number at a place of all numbers in their order, counted from 0. */
    private static Points at(SortedMap<Points, Long> sorted, long place) {
        long left = place;
        for (Map.Entry<Points, Long> entry : sorted.entrySet()) {
            left -= entry.getValue();
            if (left < 0) {
                return entry.getKey();
            }
        }
        throw new IllegalStateException("place must be in [0, count - 1], but was " + place);
    }

    @Override
    public void write(int cell, StateWriter to) {
        SortedMap<Points, Long> sorted = counts(cell).sorted();
        to.count(sorted.size());
        sorted.forEach((number, count) -> to.points(number).count(count));
    }

    @Override
    public void read(int cell, StateReader from) {
        int size = from.size();
        for (int i = 0; i < size; i++) {
            counts(cell).add(from.points(), from.count());
        }
    }
}
