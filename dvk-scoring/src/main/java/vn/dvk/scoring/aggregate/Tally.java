package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The records read so far, by groups; two tallies of one plan merge in any order. Not thread-safe.
 *
 * @param <T> the type of the records
 */
final class Tally<T> {

    private final Aggregation<T> plan;
    private final Map<List<Group>, Cell<T>> cells = new HashMap<>();

    Tally(Aggregation<T> plan) {
        this.plan = plan;
    }

    void add(T row) {
        ImmutableList.Builder<Group> groups = ImmutableList.builder();
        for (Dimension<? super T> dimension : plan.dimensions()) {
            groups.add(dimension.group(row));
        }
        cells.computeIfAbsent(groups.build(), key -> new Cell<>(plan.measures()))
                .add(row);
    }

    /** Takes in another tally, which is not used any more. */
    Tally<T> merge(Tally<T> other) {
        other.cells.forEach((groups, cell) -> {
            Cell<T> own = cells.putIfAbsent(groups, cell);
            if (own != null) {
                own.merge(cell);
            }
        });
        return this;
    }

    SummaryTable finish() {
        RollUp<T> root = new RollUp<>(plan, 0, ImmutableList.of());
        cells.forEach(root::add);
        return new SummaryTable(plan.title(), plan.heads(), plan.measures(), root.rows());
    }
}
