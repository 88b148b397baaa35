package vn.dvk.scoring.aggregate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;

/** Keeps the greatest numbers with their codes: as many as asked for, and the whole tie at the end. */
final class TopStates<T> implements StateColumn<T, TopList> {

    private final int slot;
    private final int most;
    private final Field<? super T, Code> key;

    /** By cell, each in its order. */
    private final List<List<TopList.Entry>> cells = new ArrayList<>();

    TopStates(int slot, int most, Field<? super T, Code> key) {
        this.slot = slot;
        this.most = most;
        this.key = key;
    }

    @Override
    public void reserve(int size) {
        while (cells.size() < size) {
            cells.add(new ArrayList<>(0));
        }
    }

    @Override
    public void add(Block<? extends T> block) {
        NumberBlock numbers = block.numbers(slot);
        for (int i = 0; i < block.size(); i++) {
            if (!numbers.isAbsent(i)) {
                int cell = block.cells()[i];
                Points number = numbers.points(i);
                if (isWanted(cell, number)) {
                    add(cell, new TopList.Entry(key.apply(block.row(i)), number));
                }
            }
        }
    }

    private boolean isWanted(int cell, Points number) {
        List<TopList.Entry> kept = cells.get(cell);
        return kept.size() < most || number.compareTo(kept.get(most - 1).number()) >= 0;
    }

    private void add(int cell, TopList.Entry entry) {
        List<TopList.Entry> kept = cells.get(cell);
        int place = Collections.binarySearch(kept, entry);
        kept.add(place < 0 ? -place - 1 : place, entry);
        while (kept.size() > most
                && !kept.get(kept.size() - 1).number().equals(kept.get(most - 1).number())) {
            kept.remove(kept.size() - 1);
        }
    }

    @Override
    public void merge(int into, StateColumn<T, TopList> other, int from) {
        ((TopStates<T>) other).cells.get(from).forEach(entry -> add(into, entry));
    }

    @Override
    public TopList value(int cell) {
        return new TopList(cells.get(cell));
    }

    @Override
    public void write(int cell, StateWriter to) {
        to.count(cells.get(cell).size());
        cells.get(cell).forEach(entry -> to.code(entry.code()).points(entry.number()));
    }

    @Override
    public void read(int cell, StateReader from) {
        int size = from.size();
        for (int i = 0; i < size; i++) {
            add(cell, new TopList.Entry(from.code(), from.points()));
        }
    }
}
