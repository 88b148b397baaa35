package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.SortedSet;
import vn.dvk.core.organization.UnitId;

/** Keeps which reports are in each cell. */
final class ReporterStates<T> implements StateColumn<T, SortedSet<FoundReport>> {

    private final Field<? super T, Optional<FoundReport>> finder;
    private final CellMembers<FoundReport> reports = new CellMembers<>();

    ReporterStates(Field<? super T, Optional<FoundReport>> finder) {
        this.finder = finder;
    }

    @Override
    public void reserve(int size) {
        reports.reserve(size);
    }

    @Override
    public void add(Block<? extends T> block) {
        for (int i = 0; i < block.size(); i++) {
            int cell = block.cells()[i];
            finder.apply(block.row(i)).ifPresent(found -> reports.add(cell, found));
        }
    }

    @Override
    public void merge(int into, StateColumn<T, SortedSet<FoundReport>> other, int from) {
        ((ReporterStates<T>) other).reports.of(from).forEach(found -> reports.add(into, found));
    }

    @Override
    public SortedSet<FoundReport> value(int cell) {
        return ImmutableSortedSet.copyOf(reports.of(cell));
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
            reports.add(cell, new FoundReport(new UnitId(from.code()), from.text()));
        }
    }
}
