package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.organization.UnitId;

/** Keeps which reports are in each cell. */
final class ReporterStates<T> implements StateColumn<T, SortedSet<FoundReport>> {

    private final Field<? super T, Optional<FoundReport>> finder;
    private final KeyTable<FoundReport> numbers = new KeyTable<>();
    private final List<FoundReport> reports = new ArrayList<>();
    private @Nullable PairTable[] cells = new PairTable[0];

    ReporterStates(Field<? super T, Optional<FoundReport>> finder) {
        this.finder = finder;
    }

    @Override
    public void reserve(int size) {
        cells = Arrays.copyOf(cells, size);
    }

    @Override
    public void add(Block<? extends T> block) {
        for (int i = 0; i < block.size(); i++) {
            int cell = block.cells()[i];
            finder.apply(block.row(i)).ifPresent(found -> add(cell, found));
        }
    }

    private void add(int cell, FoundReport found) {
        int number = numbers.find(found);
        if (number < 0) {
            number = reports.size();
            reports.add(found);
            numbers.put(found, number);
        }
        PairTable known = cells[cell];
        if (known == null) {
            known = new PairTable();
            cells[cell] = known;
        }
        known.numberOf(number);
    }

    @Override
    public void merge(int into, StateColumn<T, SortedSet<FoundReport>> other, int from) {
        ((ReporterStates<T>) other).value(from).forEach(found -> add(into, found));
    }

    @Override
    public SortedSet<FoundReport> value(int cell) {
        List<FoundReport> found = new ArrayList<>();
        PairTable known = cells[cell];
        for (int i = 0; known != null && i < known.size(); i++) {
            found.add(reports.get((int) known.key(i)));
        }
        return ImmutableSortedSet.copyOf(found);
    }

    @Override
    public void write(int cell, StateWriter to) {
        SortedSet<FoundReport> found = value(cell);
        to.count(found.size());
        found.forEach(report -> to.code(report.unit().code()).text(report.period()));
    }

    @Override
    public void read(int cell, StateReader from) {
        int size = from.size();
        for (int i = 0; i < size; i++) {
            add(cell, new FoundReport(new UnitId(from.code()), from.text()));
        }
    }
}
