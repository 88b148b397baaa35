package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;

/**
 * Kế hoạch tổng hợp: by what records are grouped, and what is computed of each group; to be used any number of times.
 *
 * <p>The table is the same, to the byte, whatever the order of the records and however they are split among threads. The
 * grand total is always there, computed from the records; {@link Builder#rollUp()} adds subtotals. Equality is by identity.
 * Immutable, and thread-safe if the functions of its dimensions and measures are.
 *
 * <pre>{@code
 * Measure<ModelRow, Long> count = Measure.count();
 * Aggregation<ModelRow> plan =
 *         Aggregation.<ModelRow>builder().by(sector).by(kind).measure(count).rollUp().build();
 * SummaryTable table = plan.of(rows);
 * table.at("KINH_TE", "COLLECTIVE").get(count);
 * }</pre>
 *
 * @param <T> the type of the records
 */
public final class Aggregation<T> {

    private final @Nullable LocalizedText title;
    private final ImmutableList<Dimension<? super T>> dimensions;
    private final ImmutableList<Measure<? super T, ?>> measures;
    private final boolean rollUp;

    private Aggregation(Builder<T> builder) {
        this.title = builder.title;
        this.dimensions = ImmutableList.copyOf(builder.dimensions);
        this.measures = ImmutableList.copyOf(builder.measures);
        this.rollUp = builder.rollUp;
    }

    /**
     * A builder with nothing set.
     *
     * @param <T> the type of the records
     * @return the builder
     */
    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /**
     * The table of some records.
     *
     * @param rows the records, read once
     * @return the table
     * @throws IllegalArgumentException if a dimension gives two different groups of one code
     */
    public SummaryTable of(Iterable<? extends T> rows) {
        Tally<T> tally = new Tally<>(this);
        rows.forEach(tally::add);
        return tally.finish();
    }

    /**
     * The table of a stream of records, which is used up. A parallel stream gives the same table.
     *
     * @param rows the records
     * @return the table
     * @throws IllegalArgumentException if a dimension gives two different groups of one code
     */
    public SummaryTable of(Stream<? extends T> rows) {
        return rows.collect(collector());
    }

    /**
     * A collector that makes the table.
     *
     * @return the collector, unordered
     */
    public Collector<T, ?, SummaryTable> collector() {
        return Collector.of(
                () -> new Tally<>(this),
                Tally<T>::add,
                Tally<T>::merge,
                Tally<T>::finish,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * What records are grouped by, outermost first.
     *
     * @return the dimensions, immutable
     */
    public List<Dimension<? super T>> dimensions() {
        return dimensions;
    }

    /**
     * What is computed of each group.
     *
     * @return the measures, immutable, at least one
     */
    public List<Measure<? super T, ?>> measures() {
        return measures;
    }

    /**
     * Tells whether the table has subtotals.
     *
     * @return whether it is rolled up
     */
    public boolean isRollUp() {
        return rollUp;
    }

    Optional<LocalizedText> title() {
        return Optional.ofNullable(title);
    }

    ImmutableList<SummaryTable.Head> heads() {
        return dimensions.stream()
                .map(dimension -> new SummaryTable.Head(dimension.code(), dimension.title()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the codes of dimensions and measures. */
    @Override
    public String toString() {
        return "Aggregation[by " + dimensions.stream().map(Dimension::code).toList() + ", measures "
                + measures.stream().map(Measure::code).toList() + (rollUp ? ", roll-up" : "") + "]";
    }

    /**
     * Builds an {@link Aggregation}. Not thread-safe.
     *
     * @param <T> the type of the records
     */
    @CanIgnoreReturnValue
    public static final class Builder<T> {

        private final List<Dimension<? super T>> dimensions = new ArrayList<>();
        private final List<Measure<? super T, ?>> measures = new ArrayList<>();
        private @Nullable LocalizedText title;
        private boolean rollUp;

        private Builder() {}

        /**
         * Sets what stands above the table.
         *
         * @param newTitle the title
         * @return this builder
         */
        public Builder<T> title(LocalizedText newTitle) {
            this.title = requireNonNull(newTitle, "newTitle");
            return this;
        }

        /**
         * Groups within the dimensions before by one more.
         *
         * @param dimension the dimension
         * @return this builder
         */
        public Builder<T> by(Dimension<? super T> dimension) {
            dimensions.add(requireNonNull(dimension, "dimension"));
            return this;
        }

        /**
         * Computes one more measure.
         *
         * @param measure the measure
         * @return this builder
         */
        public Builder<T> measure(Measure<? super T, ?> measure) {
            measures.add(requireNonNull(measure, "measure"));
            return this;
        }

        /**
         * Adds a subtotal for each group of every dimension but the last.
         *
         * @return this builder
         */
        public Builder<T> rollUp() {
            this.rollUp = true;
            return this;
        }

        /**
         * Makes the plan.
         *
         * @return the plan
         * @throws IllegalArgumentException if it has no measure, or two dimensions or two measures of one code
         */
        public Aggregation<T> build() {
            if (measures.isEmpty()) {
                throw new IllegalArgumentException("measures must not be empty");
            }
            requireDistinct(
                    "dimensions", dimensions.stream().map(Dimension::code).toList());
            requireDistinct("measures", measures.stream().map(Measure::code).toList());
            return new Aggregation<>(this);
        }

        private static void requireDistinct(String what, List<Code> codes) {
            Set<Code> seen = new HashSet<>();
            for (Code code : codes) {
                if (!seen.add(code)) {
                    throw new IllegalArgumentException(
                            what + " must have different codes, but '" + code + "' is there twice");
                }
            }
        }
    }
}
