package vn.dvk.scoring.aggregate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.value.Points;

/**
 * The finest cells of some dimensions, from which coarser levels are merged. A plan needs one, and one more for each way of
 * rolling up dimensions in which a record counts in each of its groups. Not thread-safe.
 *
 * @param <T> the type of the records
 */
final class View<T> {

    private final GroupingSet set;
    private final int[] dimensions;
    private final boolean[] several;
    private final CellTable cells;
    private final Columns<T> columns;
    private final NumberSlots slots;

    /** Where records are repeated for each of their groups; absent where each record has one cell. */
    private final @Nullable Block<T> expanded;

    private final Members[] members;

    View(Plan<T> plan, GroupingSet set, NumberSlots slots) {
        this.set = set;
        this.dimensions = set.dimensions();
        this.cells = new CellTable(dimensions.length);
        this.slots = slots;
        this.columns = new Columns<>(plan.kept(), slots);
        this.several = new boolean[dimensions.length];
        this.members = new Members[dimensions.length];
        boolean any = false;
        for (int i = 0; i < dimensions.length; i++) {
            several[i] = plan.dimensions().get(dimensions[i]).isSeveral();
            members[i] = new Members();
            any |= several[i];
        }
        this.expanded = any ? new Block<>(slots) : null;
    }

    GroupingSet set() {
        return set;
    }

    CellTable cells() {
        return cells;
    }

    Columns<T> columns() {
        return columns;
    }

    /** Takes in a block; the groups come by dimension of the plan, then by record. */
    void add(Block<T> block, int[][] groups, List<GroupReader<? super T>> readers) {
        if (expanded != null) {
            for (int i = 0; i < block.size(); i++) {
                expand(expanded, block.row(i), groups(groups, readers, block.row(i), i), Points.ONE, 0, false);
            }
            addExpanded(expanded);
            return;
        }
        int[][] own = new int[dimensions.length][];
        for (int i = 0; i < dimensions.length; i++) {
            own[i] = groups[dimensions[i]];
        }
        cells.cells(own, block.size(), block.cells());
        columns.reserve(cells.size());
        block.readNumbers(slots);
        columns.add(block);
    }

    /** The groups of one record; those of a dimension with several come in {@link #members}. */
    private int[] groups(int[][] groups, List<GroupReader<? super T>> readers, T row, int index) {
        int[] own = new int[dimensions.length];
        for (int i = 0; i < dimensions.length; i++) {
            if (several[i]) {
                readers.get(dimensions[i]).read(row, members[i]);
            } else {
                own[i] = groups[dimensions[i]][index];
            }
        }
        return own;
    }

    /** Repeats a record for every combination of its groups. */
    private void expand(Block<T> to, T row, int[] own, Points share, int from, boolean estimated) {
        int next = from;
        while (next < several.length && !several[next]) {
            next++;
        }
        if (next < several.length) {
            for (int i = 0; i < members[next].size(); i++) {
                own[next] = members[next].number(i);
                Points part = share.times(members[next].share(i));
                expand(to, row, own, part, next + 1, estimated || members[next].isEstimated());
            }
            return;
        }
        if (to.isFull()) {
            addExpanded(to);
        }
        to.add(row, cells.cell(own), share, estimated);
    }

    private void addExpanded(Block<T> block) {
        columns.reserve(cells.size());
        block.readNumbers(slots);
        columns.add(block);
        block.clear();
    }
}
