package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.dvk.core.internal.CanIgnoreReturnValue;

/**
 * Bảng kiểm đếm: what a plan remembers of the records that were read so far. Records are pushed into it one by one; tallies of
 * parts merge into that of the whole, here or on another machine.
 *
 * <p>Nothing depends on the order of the records or on how they are split among tallies: equal records give the same table
 * and the same bytes. It needs memory for each cell of the finest level, not for each record, unless a measure says otherwise.
 * A function of the plan that throws leaves the tally unusable. Mutable, and not thread-safe.
 *
 * <pre>{@code
 * Tally<Row> tally = plan.tally();
 * rows.forEach(tally::add);
 * byte[] shipped = tally.toBytes();
 * SummaryTable table = plan.read(shipped).merge(other).table();
 * }</pre>
 *
 * @param <T> the type of the records
 */
public final class Tally<T> {

    private final Plan<T> plan;
    private final ImmutableList<GroupReader<? super T>> readers;
    private final ImmutableList<View<T>> views;
    private final Block<T> block;
    private final int[][] groups;

    Tally(Plan<T> plan) {
        this.plan = plan;
        this.readers = plan.dimensions().stream()
                .map(dimension -> dimension.grouping().start())
                .collect(ImmutableList.toImmutableList());
        NumberSlots slots = new NumberSlots();
        this.views = plan.sets().views().stream()
                .map(set -> new View<>(plan, set, slots))
                .collect(ImmutableList.toImmutableList());
        this.block = new Block<>(slots);
        this.groups = new int[readers.size()][Block.CAPACITY];
    }

    /**
     * Takes in a record, unless the plan leaves it out.
     *
     * @param row the record
     */
    public void add(T row) {
        if (plan.takes(requireNonNull(row, "row"))) {
            block.add(row);
            if (block.isFull()) {
                flush();
            }
        }
    }

    /**
     * Takes in records.
     *
     * @param rows the records
     * @return this tally
     */
    @CanIgnoreReturnValue
    public Tally<T> addAll(Iterable<? extends T> rows) {
        rows.forEach(this::add);
        return this;
    }

    /**
     * Takes in what another tally remembers, which stays as it is.
     *
     * @param other a tally of this plan, or of the same plan on another machine
     * @return this tally
     * @throws IllegalArgumentException if it is this tally, or one of another plan
     */
    @CanIgnoreReturnValue
    public Tally<T> merge(Tally<T> other) {
        if (this == requireNonNull(other, "other") || !plan.isLike(other.plan)) {
            throw new IllegalArgumentException("other must be another tally of the same plan");
        }
        flush();
        other.flush();
        int[][] numbers = numbersOf(other);
        for (int i = 0; i < views.size(); i++) {
            merge(views.get(i), other.views.get(i), numbers);
        }
        return this;
    }

    /**
     * The table of what was taken in so far.
     *
     * @return the table
     * @throws IllegalArgumentException if a dimension gives two different groups of one code
     */
    public SummaryTable table() {
        flush();
        return new TableMaker<>(plan, readers, views).table();
    }

    /**
     * What was taken in so far as bytes, to be {@linkplain Aggregation#read(byte[]) read} by the same plan. Equal records give
     * equal bytes, whatever their order and however they were split.
     *
     * @return a new array
     */
    public byte[] toBytes() {
        flush();
        return TallyBytes.of(plan, readers, views);
    }

    Plan<T> plan() {
        return plan;
    }

    ImmutableList<GroupReader<? super T>> readers() {
        return readers;
    }

    ImmutableList<View<T>> views() {
        return views;
    }

    private void flush() {
        if (block.size() == 0) {
            return;
        }
        for (int i = 0; i < readers.size(); i++) {
            if (!plan.dimensions().get(i).isSeveral()) {
                readers.get(i).read(block, groups[i]);
            }
        }
        views.forEach(view -> view.add(block, groups, readers));
        block.clear();
    }

    /** For each group of another tally its number in this one. */
    private int[][] numbersOf(Tally<T> other) {
        int[][] numbers = new int[readers.size()][];
        for (int i = 0; i < numbers.length; i++) {
            GroupReader<?> theirs = other.readers.get(i);
            numbers[i] = new int[theirs.size()];
            for (int number = 0; number < numbers[i].length; number++) {
                numbers[i][number] = readers.get(i).numberOf(theirs.group(number));
                readers.get(i).use(numbers[i][number], theirs.links(number));
            }
        }
        return numbers;
    }

    private static <T> void merge(View<T> own, View<T> other, int[][] numbers) {
        int[] dimensions = own.set().dimensions();
        for (int from = 0; from < other.cells().size(); from++) {
            int[] groups = other.cells().groups(from);
            for (int i = 0; i < groups.length; i++) {
                groups[i] = numbers[dimensions[i]][groups[i]];
            }
            int into = own.cells().cell(groups);
            own.columns().reserve(own.cells().size());
            other.columns().reserve(other.cells().size());
            own.columns().merge(into, other.columns(), from);
        }
    }

    /** Returns the plan and the number of cells. */
    @Override
    public String toString() {
        List<Integer> sizes = views.stream().map(view -> view.cells().size()).toList();
        return "Tally[" + plan + ", cells " + sizes + "]";
    }
}
