package vn.dvk.scoring.aggregate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a builder has heard of a plan so far. Not thread-safe.
 *
 * @param <T> the type of the records
 */
final class PlanDraft<T> {

    final List<Dimension<? super T>> dimensions = new ArrayList<>();
    final List<Measure<? super T, ?>> measures = new ArrayList<>();
    final List<Restriction<? super T>> restrictions = new ArrayList<>();
    final List<List<Dimension<? super T>>> chosen = new ArrayList<>();
    final List<Watch<? super T>> watches = new ArrayList<>();

    @Nullable Heading title;

    @Nullable RowOrder<?> rowOrder;

    @Nullable Expectation<T> expectation;

    boolean rollUp;
    boolean cube;

    /** The plan, if nothing is wrong with it. */
    Plan<T> plan() {
        List<GroupingSet> sets = new SetMaker(dimensions, chosen, rollUp, cube).sets();
        PlanCheck.check(dimensions, measures, chosen, sets, cube, rowOrder, watches, expectation);
        return new Plan<>(this, sets);
    }
}
