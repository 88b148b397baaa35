package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.value.Points;

/** Adds and counts the numbers of a quantity for each unit of each cell. */
final class MeanOfUnitsStates<T> implements StateColumn<T, MeanOfUnits> {

    private final int slot;
    private final Dimension<? super T> unit;
    private final GroupReader<? super T> reader;
    private final int[] groups = new int[Block.CAPACITY];

    /** The numbers of the units of a cell. */
    private @Nullable PairTable[] cells = new PairTable[0];

    /** Gives each unit of each cell a place in the sums. */
    private final PairTable places = new PairTable();

    private final ExactSums sums;
    private long[] counts = new long[0];

    MeanOfUnitsStates(int slot, int scale, Dimension<? super T> unit) {
        this.slot = slot;
        this.unit = unit;
        this.reader = unit.grouping().start();
        this.sums = new ExactSums(scale);
    }

    @Override
    public void reserve(int size) {
        cells = Arrays.copyOf(cells, size);
    }

    @Override
    public void add(Block<? extends T> block) {
        NumberBlock numbers = block.numbers(slot);
        reader.read(block, groups);
        for (int i = 0; i < block.size(); i++) {
            if (!numbers.isAbsent(i)) {
                add(block.cells()[i], groups[i], numbers.points(i), 1);
            }
        }
    }

    private void add(int cell, int group, Points sum, long count) {
        PairTable known = cells[cell];
        if (known == null) {
            known = new PairTable();
            cells[cell] = known;
        }
        known.numberOf(group);
        int place = places.numberOf(pair(cell, group));
        if (place >= counts.length) {
            counts = Arrays.copyOf(counts, 2 * counts.length + 1);
            sums.reserve(counts.length);
        }
        sums.add(place, sum);
        counts[place] = Math.addExact(counts[place], count);
    }

    @Override
    public void merge(int into, StateColumn<T, MeanOfUnits> other, int from) {
        MeanOfUnitsStates<T> theirs = (MeanOfUnitsStates<T>) other;
        theirs.units(from).forEach((group, found) -> {
            add(into, reader.numberOf(group), found.sum(), found.count());
            reader.use(reader.numberOf(group), theirs.links(group));
        });
    }

    /** The units of a cell in their order. */
    private SortedMap<Group, Mean> units(int cell) {
        SortedMap<Group, Mean> units = new TreeMap<>();
        PairTable known = cells[cell];
        for (int i = 0; known != null && i < known.size(); i++) {
            int group = (int) known.key(i);
            int place = places.find(pair(cell, group));
            units.put(reader.group(group), new Mean(sums.sum(place), counts[place], 0));
        }
        return units;
    }

    @Override
    public MeanOfUnits value(int cell) {
        List<Points> means = new ArrayList<>();
        long outside = 0;
        for (Map.Entry<Group, Mean> unit : units(cell).entrySet()) {
            if (unit.getKey().isSpecial()) {
                outside = Math.addExact(outside, unit.getValue().count());
            } else {
                unit.getValue().value().ifPresent(means::add);
            }
        }
        return new MeanOfUnits(Points.sum(means), means.size(), outside);
    }

    @Override
    public SortedSet<UsedLink> links(int cell) {
        ImmutableSortedSet.Builder<UsedLink> links = ImmutableSortedSet.naturalOrder();
        units(cell).keySet().forEach(group -> links.addAll(links(group)));
        return links.build();
    }

    private SortedSet<UsedLink> links(Group group) {
        return reader.links(reader.find(group));
    }

    @Override
    public void write(int cell, StateWriter to) {
        SortedMap<Group, Mean> units = units(cell);
        to.count(units.size());
        units.forEach((group, found) -> {
            to.group(group).points(found.sum()).count(found.count());
            if (unit.isRebased()) {
                UsedLinks.write(links(group), to);
            }
        });
    }

    @Override
    public void read(int cell, StateReader from) {
        int size = from.size();
        for (int i = 0; i < size; i++) {
            int group = reader.numberOf(from.group());
            add(cell, group, from.points(), from.count());
            if (unit.isRebased()) {
                reader.use(group, UsedLinks.read(unit, from));
            }
        }
    }

    private static long pair(int cell, int group) {
        return ((long) cell << Integer.SIZE) | group;
    }
}
