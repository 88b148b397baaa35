package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dòng của biểu tổng hợp: the values of one group, or a total with its explicit level.
 *
 * <p>The level is the number of dimensions that the row is grouped by: 0 for the grand total, the number of all dimensions for
 * a row that is no total. Equality is by groups and values. Immutable and thread-safe.
 */
public final class SummaryRow {

    private final ImmutableList<Group> groups;
    private final int depth;
    private final ImmutableList<? extends Measure<?, ?>> measures;
    private final ImmutableList<Object> values;

    SummaryRow(
            ImmutableList<Group> groups,
            int depth,
            List<? extends Measure<?, ?>> measures,
            ImmutableList<Object> values) {
        this.groups = groups;
        this.depth = depth;
        this.measures = ImmutableList.copyOf(measures);
        this.values = values;
    }

    /**
     * The number of dimensions that the row is grouped by.
     *
     * @return 0 for the grand total
     */
    public int level() {
        return groups.size();
    }

    /**
     * Tells whether the row adds up others: the grand total or a subtotal.
     *
     * @return whether some dimension is rolled up in it
     */
    public boolean isTotal() {
        return groups.size() < depth;
    }

    /**
     * The groups of the row.
     *
     * @return as many groups as {@link #level()} says, immutable, outermost first
     */
    public List<Group> groups() {
        return groups;
    }

    /**
     * The value of a measure.
     *
     * @param measure a measure of the plan that made the table, the same object
     * @param <V> the type of its values
     * @return the value
     * @throws IllegalArgumentException if the plan does not have the measure
     */
    // A value was made by the measure at its own index, so it has that measure's type.
    @SuppressWarnings("unchecked")
    public <V> V get(Measure<?, V> measure) {
        requireNonNull(measure, "measure");
        for (int i = 0; i < measures.size(); i++) {
            if (measures.get(i) == measure) {
                return (V) values.get(i);
            }
        }
        throw new IllegalArgumentException("measure must be one of the plan, whose measures are "
                + measures.stream().map(Measure::code).toList() + ", but was another '" + measure.code() + "'");
    }

    List<Object> values() {
        return values;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SummaryRow that
                && depth == that.depth
                && groups.equals(that.groups)
                && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return 31 * groups.hashCode() + values.hashCode();
    }

    /** Returns groups and values, such as {@code [KINH_TE] -> [4]}. */
    @Override
    public String toString() {
        return groups + " -> " + values;
    }
}
