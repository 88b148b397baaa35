package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dvk.core.internal.CanIgnoreReturnValue;

/**
 * The tree of groups with the cell of each: every record's state is merged into all nodes above it, so that a total never
 * comes from a displayed row. Not thread-safe.
 *
 * @param <T> the type of the records
 */
final class RollUp<T> {

    private final Aggregation<T> plan;
    private final int level;
    private final ImmutableList<Group> groups;
    private final Cell<T> cell;
    private final SortedMap<Group, RollUp<T>> children = new TreeMap<>();

    RollUp(Aggregation<T> plan, int level, ImmutableList<Group> groups) {
        this.plan = plan;
        this.level = level;
        this.groups = groups;
        this.cell = new Cell<>(plan.measures());
        if (level < plan.dimensions().size()) {
            plan.dimensions().get(level).shown().forEach(this::child);
        }
    }

    void add(List<Group> leaf, Cell<T> state) {
        cell.merge(state);
        if (level < leaf.size()) {
            child(leaf.get(level)).add(leaf, state);
        }
    }

    /** The rows of this node: those below it first, its own last. */
    ImmutableList<SummaryRow> rows() {
        ImmutableList.Builder<SummaryRow> rows = ImmutableList.builder();
        children.values().forEach(child -> rows.addAll(child.rows()));
        boolean shown = level == 0 || level == plan.dimensions().size() || plan.isRollUp();
        if (shown) {
            rows.add(new SummaryRow(groups, plan.dimensions().size(), plan.measures(), cell.finish()));
        }
        return rows.build();
    }

    @CanIgnoreReturnValue
    private RollUp<T> child(Group group) {
        return children.computeIfAbsent(group, found -> {
            ImmutableList<Group> below =
                    ImmutableList.<Group>builder().addAll(groups).add(found).build();
            return new RollUp<>(plan, level + 1, below);
        });
    }
}
