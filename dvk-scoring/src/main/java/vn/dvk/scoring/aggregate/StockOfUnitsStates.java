package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.value.Points;

/** Adds the numbers of the last day of each unit of each cell. */
final class StockOfUnitsStates<T> implements StateColumn<T, StockOfUnits> {

    private final int slot;
    private final Quantity<T> quantity;
    private final Dimension<? super T> unit;
    private final GroupReader<? super T> reader;
    private final int[] groups = new int[Block.CAPACITY];

    /** The units of a cell. */
    private @Nullable PairTable[] cells = new PairTable[0];

    /** Gives each unit of each cell a place in the sums. */
    private final PairTable places = new PairTable();

    private final ExactSums sums;
    private long[] days = new long[0];

    /** The reports of the last day; where there is none, the day does not count. */
    private long[] reports = new long[0];

    StockOfUnitsStates(int slot, Quantity<T> quantity, Dimension<? super T> unit) {
        this.slot = slot;
        this.quantity = quantity;
        this.unit = unit;
        this.reader = unit.grouping().start();
        this.sums = new ExactSums(quantity.scale());
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
                add(
                        block.cells()[i],
                        groups[i],
                        new Report(quantity.day(block.row(i)).toEpochDay(), numbers.points(i), 1));
            }
        }
    }

    /** What is from before a new last day is forgotten. */
    private void add(int cell, int group, Report report) {
        int place = place(cell, group);
        if (reports[place] == 0 || report.day > days[place]) {
            days[place] = report.day;
            reports[place] = 0;
            sums.clear(place);
        }
        if (report.day == days[place]) {
            reports[place] = Math.addExact(reports[place], report.count);
            sums.add(place, report.sum);
        }
    }

    private int place(int cell, int group) {
        PairTable known = cells[cell];
        if (known == null) {
            known = new PairTable();
            cells[cell] = known;
        }
        known.numberOf(group);
        int place = places.numberOf(pair(cell, group));
        if (place >= days.length) {
            days = Arrays.copyOf(days, 2 * days.length + 1);
            reports = Arrays.copyOf(reports, days.length);
            sums.reserve(days.length);
        }
        return place;
    }

    @Override
    public void merge(int into, StateColumn<T, StockOfUnits> other, int from) {
        StockOfUnitsStates<T> theirs = (StockOfUnitsStates<T>) other;
        theirs.units(from).forEach((group, report) -> {
            add(into, reader.numberOf(group), report);
            reader.use(reader.numberOf(group), theirs.links(group));
        });
    }

    /** The units of a cell in their order. */
    private SortedMap<Group, Report> units(int cell) {
        SortedMap<Group, Report> units = new TreeMap<>();
        PairTable known = cells[cell];
        for (int i = 0; known != null && i < known.size(); i++) {
            int group = (int) known.key(i);
            int place = places.find(pair(cell, group));
            units.put(reader.group(group), new Report(days[place], sums.sum(place), reports[place]));
        }
        return units;
    }

    @Override
    public StockOfUnits value(int cell) {
        Points sum = Points.ZERO;
        long count = 0;
        long outside = 0;
        LocalDate earliest = null;
        LocalDate latest = null;
        for (Map.Entry<Group, Report> unit : units(cell).entrySet()) {
            if (unit.getKey().isSpecial()) {
                outside = Math.addExact(outside, unit.getValue().count);
                continue;
            }
            LocalDate day = LocalDate.ofEpochDay(unit.getValue().day);
            sum = sum.plus(unit.getValue().sum);
            count++;
            earliest = earliest == null || day.isBefore(earliest) ? day : earliest;
            latest = latest == null || day.isAfter(latest) ? day : latest;
        }
        return new StockOfUnits(sum, count, earliest, latest, outside);
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
        SortedMap<Group, Report> units = units(cell);
        to.count(units.size());
        units.forEach((group, found) -> {
            to.group(group).whole(found.day).points(found.sum).count(found.count);
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
            Report report = new Report(from.whole(), from.points(), from.count());
            from.require(report.day >= LocalDate.MIN.toEpochDay() && report.day <= LocalDate.MAX.toEpochDay());
            from.require(report.count > 0);
            add(cell, group, report);
            if (unit.isRebased()) {
                reader.use(group, UsedLinks.read(unit, from));
            }
        }
    }

    private static long pair(int cell, int group) {
        return ((long) cell << Integer.SIZE) | group;
    }

    /** The reports of a unit's last day. */
    private record Report(long day, Points sum, long count) {}
}
