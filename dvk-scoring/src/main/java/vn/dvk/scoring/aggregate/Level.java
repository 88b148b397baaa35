package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.SortedSet;

/**
 * The cells of one grouping set, merged from the records' own states and never from rows. Not thread-safe.
 *
 * @param <T> the type of the records
 */
final class Level<T> {

    private final CellTable cells;
    private final Columns<T> columns;
    private final Columns<T> none;

    private Level(CellTable cells, Columns<T> columns, Columns<T> none) {
        this.cells = cells;
        this.columns = columns;
        this.none = none;
        none.reserve(1);
    }

    static <T> Level<T> of(Plan<T> plan, GroupingSet set, View<T> view) {
        Columns<T> none = new Columns<>(plan.kept(), new NumberSlots());
        view.columns().reserve(view.cells().size());
        if (set.equals(view.set())) {
            return new Level<>(view.cells(), view.columns(), none);
        }
        int[] kept = places(set, view.set());
        CellTable cells = new CellTable(kept.length);
        Columns<T> columns = new Columns<>(plan.kept(), new NumberSlots());
        columns.reserve(cells.size());
        for (int from = 0; from < view.cells().size(); from++) {
            int[] all = view.cells().groups(from);
            int[] groups = new int[kept.length];
            for (int i = 0; i < kept.length; i++) {
                groups[i] = all[kept[i]];
            }
            int into = cells.cell(groups);
            columns.reserve(cells.size());
            columns.merge(into, view.columns(), from);
        }
        return new Level<>(cells, columns, none);
    }

    CellTable cells() {
        return cells;
    }

    /** The values of a cell, or of no record at all where there is no such cell. */
    ImmutableList<Object> values(int[] groups) {
        int cell = cells.find(groups);
        return cell < 0 ? none.values(0) : columns.values(cell);
    }

    /** The last of the values of a cell. */
    Object last(int cell) {
        return columns.last(cell);
    }

    /** The links of the lineage by which records came into units that some value of a cell is made of. */
    SortedSet<UsedLink> links(int[] groups) {
        int cell = cells.find(groups);
        return cell < 0 ? ImmutableSortedSet.of() : columns.links(cell);
    }

    /** Where the dimensions of a set stand among those of a view. */
    private static int[] places(GroupingSet set, GroupingSet view) {
        int[] all = view.dimensions();
        int[] places = new int[set.size()];
        int next = 0;
        for (int i = 0; i < all.length; i++) {
            if (set.has(all[i])) {
                places[next++] = i;
            }
        }
        return places;
    }
}
