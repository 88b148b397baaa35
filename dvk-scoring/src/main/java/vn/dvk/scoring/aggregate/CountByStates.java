package vn.dvk.scoring.aggregate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts the records of each group of a dimension. */
final class CountByStates<T> implements StateColumn<T, GroupCounts> {

    private final GroupReader<? super T> reader;
    private final int[] groups = new int[Block.CAPACITY];

    /** By cell, then by the number of the group; null for a cell without records. */
    private long[][] cells = new long[0][];

    CountByStates(Dimension<? super T> dimension) {
        this.reader = dimension.grouping().start();
    }

    @Override
    public void reserve(int size) {
        cells = Arrays.copyOf(cells, size);
    }

    @Override
    public void add(Block<? extends T> block) {
        reader.read(block, groups);
        for (int i = 0; i < block.size(); i++) {
            counts(block.cells()[i])[groups[i]]++;
        }
    }

    /** The counts of a cell, with room for every group. */
    private long[] counts(int cell) {
        long[] known = cells[cell];
        if (known == null || known.length < reader.size()) {
            known = known == null ? new long[reader.size()] : Arrays.copyOf(known, reader.size());
            cells[cell] = known;
        }
        return known;
    }

    private void add(int cell, Group group, long times) {
        int number = reader.numberOf(group);
        long[] counts = counts(cell);
        counts[number] = Math.addExact(counts[number], times);
    }

    @Override
    public void merge(int into, StateColumn<T, GroupCounts> other, int from) {
        ((CountByStates<T>) other).byGroup(from).forEach((group, count) -> add(into, group, count));
    }

    private Map<Group, Long> byGroup(int cell) {
        Map<Group, Long> found = new TreeMap<>();
        long[] counts = counts(cell);
        for (int number = 0; number < counts.length; number++) {
            if (counts[number] > 0) {
                found.put(reader.group(number), counts[number]);
            }
        }
        return found;
    }

    @Override
    public GroupCounts value(int cell) {
        return new GroupCounts(byGroup(cell));
    }

    @Override
    public void write(int cell, StateWriter to) {
        List<Map.Entry<Group, Long>> found = new ArrayList<>(byGroup(cell).entrySet());
        to.count(found.size());
        found.forEach(entry -> to.group(entry.getKey()).count(entry.getValue()));
    }

    @Override
    public void read(int cell, StateReader from) {
        int size = from.size();
        for (int i = 0; i < size; i++) {
            add(cell, from.group(), from.count());
        }
    }
}
