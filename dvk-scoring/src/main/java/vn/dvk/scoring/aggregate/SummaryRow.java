package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.value.Code;

/**
 * Dòng của biểu tổng hợp: the values of one group, or a total with its explicit level.
 *
 * <p>The level is the number of dimensions that the row is grouped by: 0 for the grand total, the number of all dimensions for
 * a row that is no total; {@link #groupedBy()} says which they are. Equality is by groups, values, completeness
 * and, where units are re-based, by estimates and links. Immutable and thread-safe.
 */
public final class SummaryRow {

    private final ImmutableList<Heading> heads;
    private final GroupingSet set;
    private final ImmutableList<Group> groups;
    private final ImmutableList<? extends Measure<?, ?>> measures;
    private final ImmutableList<Object> values;
    private final @Nullable Completeness completeness;
    private final Rebasing rebasing;

    SummaryRow(
            ImmutableList<Heading> heads,
            GroupingSet set,
            List<Group> groups,
            List<? extends Measure<?, ?>> measures,
            ImmutableList<Object> values,
            Optional<Completeness> completeness,
            Rebasing rebasing) {
        this.heads = heads;
        this.set = set;
        this.groups = ImmutableList.copyOf(groups);
        this.measures = ImmutableList.copyOf(measures);
        this.values = values;
        this.completeness = completeness.orElse(null);
        this.rebasing = rebasing;
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
     * The dimensions that the row is grouped by; over all others it is a total.
     *
     * @return their codes, immutable, outermost first
     */
    public List<Code> groupedBy() {
        return coordinates().stream().map(Coordinate::dimension).toList();
    }

    /**
     * Tells whether the row adds up others: the grand total or a subtotal.
     *
     * @return whether some dimension is rolled up in it
     */
    public boolean isTotal() {
        return groups.size() < heads.size();
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
     * The group of the row in one dimension.
     *
     * @param dimension the code of the dimension
     * @return the group, or empty where the row is a total over that dimension
     * @throws IllegalArgumentException if the plan has no such dimension
     */
    public Optional<Group> group(Code dimension) {
        requireNonNull(dimension, "dimension");
        int next = 0;
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i).code().equals(dimension)) {
                return set.has(i) ? Optional.of(groups.get(next)) : Optional.empty();
            }
            next += set.has(i) ? 1 : 0;
        }
        throw new IllegalArgumentException("dimension must be one of the plan, whose dimensions are "
                + heads.stream().map(Heading::code).toList() + ", but was '" + dimension + "'");
    }

    /**
     * The value of a measure.
     *
     * @param measure a measure of the plan that made the table, or one of the same code and kind
     * @param <V> the type of its values
     * @return the value
     * @throws IllegalArgumentException if the plan does not have the measure
     * @throws IllegalStateException if the value {@linkplain #isSuppressed is suppressed}
     */
    // A value was made by a measure of the same kind, so it has that measure's type.
    @SuppressWarnings("unchecked")
    public <V> V get(Measure<?, V> measure) {
        Object value = value(measure);
        if (value == Hidden.VALUE) {
            throw new IllegalStateException("The value of '" + measure.code() + "' of the row " + groups
                    + " is suppressed, because it is small or would give away one that is; ask isSuppressed first");
        }
        return (V) value;
    }

    /**
     * Tells whether a value was {@linkplain SummaryTable#suppressing suppressed}: it is small, or would give away one that is.
     *
     * @param measure a measure of the plan that made the table, or one of the same code and kind
     * @return whether there is no value to be had
     * @throws IllegalArgumentException if the plan does not have the measure
     */
    public boolean isSuppressed(Measure<?, ?> measure) {
        return value(measure) == Hidden.VALUE;
    }

    private Object value(Measure<?, ?> measure) {
        requireNonNull(measure, "measure");
        for (int i = 0; i < measures.size(); i++) {
            if (measures.get(i).isLike(measure)) {
                return values.get(i);
            }
        }
        throw new IllegalArgumentException("measure must be one of the plan, whose measures are "
                + measures.stream().map(Measure::signature).toList() + ", but was " + measure.signature()
                + (measures.stream().anyMatch(known -> known.signature().equals(measure.signature()))
                        ? " with an accumulator that is not equal and leaves the type of its values open"
                        : ""));
    }

    /**
     * Which units had to report for this row, and which of them did.
     *
     * @return the completeness, if the plan {@linkplain Aggregation.Builder#expecting expects} units and the number of records is
     *     not suppressed: each unit that reported has at least one
     */
    public Optional<Completeness> completeness() {
        return Optional.ofNullable(completeness);
    }

    /**
     * Ước tính: tells whether a key divided records of the row, so that its values are an estimate. Totals over all re-based units
     * hold whole records and are none.
     *
     * @return whether it is an estimate
     */
    public boolean isEstimated() {
        return rebasing.estimatedBy() != null;
    }

    /**
     * The links of the lineage by which records came into the re-based groups of the row, and into the re-based units inside its
     * values; each leads to such a group or unit.
     *
     * @return the links, immutable, in order; empty where nothing is re-based, and for totals over all units unless a value has
     *     units inside
     */
    public List<UsedLink> lineage() {
        return rebasing.links().asList();
    }

    /** The dimension of which the row holds an estimate. */
    boolean isEstimatedBy(Code dimension) {
        return Objects.equals(rebasing.estimatedBy(), dimension);
    }

    /** This row with other values. */
    SummaryRow with(ImmutableList<Object> other) {
        return new SummaryRow(heads, set, groups, measures, other, completeness(), rebasing);
    }

    /** This row with other values, some of them hidden, and perhaps without its completeness. */
    SummaryRow without(ImmutableList<Object> other, boolean completeness) {
        return new SummaryRow(
                heads, set, groups, measures, other, completeness ? Optional.empty() : completeness(), rebasing);
    }

    GroupingSet set() {
        return set;
    }

    /** The groups with their dimensions, outermost first. */
    ImmutableList<Coordinate> coordinates() {
        int[] dimensions = set.dimensions();
        ImmutableList.Builder<Coordinate> coordinates = ImmutableList.builder();
        for (int i = 0; i < dimensions.length; i++) {
            coordinates.add(new Coordinate(
                    heads.get(dimensions[i]).code(), groups.get(i).code()));
        }
        return coordinates.build();
    }

    ImmutableList<Object> values() {
        return values;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SummaryRow that
                && set.equals(that.set)
                && heads.equals(that.heads)
                && groups.equals(that.groups)
                && values.equals(that.values)
                && completeness().equals(that.completeness())
                && rebasing.equals(that.rebasing);
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
