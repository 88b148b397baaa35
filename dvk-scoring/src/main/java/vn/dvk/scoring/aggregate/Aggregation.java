package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.value.CanonicalWriter;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.Fingerprint;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.sheet.ScoreSheet;
import vn.dvk.scoring.sheet.StoredScore;

/**
 * Kế hoạch tổng hợp: by what records are grouped, and what is computed of each group; to be used any number of times.
 *
 * <p>The table is the same, to the byte, whatever the order of the records and however they are split among threads or
 * machines. Totals are computed from the records, never from rows. Without more words there is a row for each combination of
 * groups and the grand total; {@link Builder#rollUp()}, {@link Builder#cube()} and {@link Builder#groupingSet} ask for others.
 *
 * <p>Equality is by identity. Immutable, and thread-safe if the fields of its dimensions and measures are; serialisable if
 * what they capture is, so that an engine can ship it.
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
public final class Aggregation<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final @Nullable Heading title;
    private final ImmutableList<Dimension<? super T>> dimensions;
    private final ImmutableList<Measure<? super T, ?>> measures;
    private final ImmutableList<Restriction<? super T>> restrictions;
    private final ImmutableList<GroupingSet> sets;
    private final @Nullable RowOrder<?> rowOrder;
    private final @Nullable Expectation<T> expectation;
    private final ImmutableList<Watch<? super T>> watches;

    private Aggregation(Builder<T> builder, List<GroupingSet> sets) {
        this.title = builder.title;
        this.dimensions = ImmutableList.copyOf(builder.dimensions);
        this.measures = ImmutableList.copyOf(builder.measures);
        this.restrictions = ImmutableList.copyOf(builder.restrictions);
        this.sets = ImmutableList.copyOf(sets);
        this.rowOrder = builder.rowOrder;
        this.expectation = builder.expectation;
        this.watches = watches(builder);
    }

    private static <T> ImmutableList<Watch<? super T>> watches(Builder<T> builder) {
        List<Watch<? super T>> watches = new ArrayList<>(builder.watches);
        builder.measures.forEach(measure -> measure.watch().ifPresent(watches::add));
        return ImmutableList.copyOf(watches);
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
        return tally().addAll(rows).table();
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
                this::tally, Tally<T>::add, Tally<T>::merge, Tally<T>::table, Collector.Characteristics.UNORDERED);
    }

    /**
     * A tally without records, for pushing them one by one, for merging, and for shipping what was counted.
     *
     * @return the tally
     */
    public Tally<T> tally() {
        return new Tally<>(this);
    }

    /**
     * The tally that was written as bytes. A plan is known by the codes and headings of its dimensions, by its measures and
     * grouping sets, and by the words of {@link Builder#where}; what its functions do cannot be compared.
     *
     * @param bytes what {@link Tally#toBytes()} gave for this plan, here or on another machine
     * @return the tally
     * @throws vn.dvk.core.error.InvalidDefinitionException if the bytes are damaged, of another plan, or of another version
     */
    public Tally<T> read(byte[] bytes) {
        return TallyBytes.read(this, requireNonNull(bytes, "bytes"));
    }

    /**
     * Finds the records of a row again: those that the plan takes and that are in all its groups.
     *
     * @param row a row of a table of this plan
     * @return the filter, serialisable as the plan is
     * @throws IllegalArgumentException if the row has a dimension that the plan does not have
     */
    public Filter<T> filter(SummaryRow row) {
        return RowFilter.of(this, row);
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

    /** What is kept of the records of each cell: the measures, behind them what is looked out for, how many are estimates, and who has reported. */
    ImmutableList<Measure<? super T, ?>> kept() {
        ImmutableList.Builder<Measure<? super T, ?>> kept = ImmutableList.builder();
        kept.addAll(measures);
        watches.forEach(watch -> kept.add(watch.measure()));
        estimating().ifPresent(dimension -> kept.add(RecordMeasures.estimated()));
        expectation().ifPresent(expected -> kept.add(expected.measure()));
        return kept.build();
    }

    ImmutableList<Watch<? super T>> watches() {
        return watches;
    }

    /** Tells whether some value would have twice what is in the records twice. */
    boolean repeats() {
        return measures.stream().anyMatch(measure -> measure.combining().repeats());
    }

    /** The place of the dimension whose groups hold estimates; at most one in a plan. */
    Optional<Integer> estimating() {
        for (int i = 0; i < dimensions.size(); i++) {
            if (dimensions.get(i).isEstimating()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    boolean isRebased() {
        return dimensions.stream().anyMatch(Dimension::isRebased);
    }

    Optional<Expectation<T>> expectation() {
        return Optional.ofNullable(expectation);
    }

    /** The groups of a dimension that have a row even without records. */
    List<Group> shown(int dimension) {
        Dimension<? super T> found = dimensions.get(dimension);
        return Stream.concat(
                        found.shown().stream(), expectation().stream().flatMap(units -> units.groups(found).stream()))
                .distinct()
                .toList();
    }

    /** Tells whether a record is not left out. */
    boolean takes(T row) {
        for (Restriction<? super T> restriction : restrictions) {
            if (!restriction.test().test(row)) {
                return false;
            }
        }
        return true;
    }

    Optional<LocalizedText> title() {
        return Optional.ofNullable(title).map(Heading::title);
    }

    ImmutableList<Heading> heads() {
        return dimensions.stream().map(Dimension::heading).collect(ImmutableList.toImmutableList());
    }

    /** The grouping sets of the rows. */
    ImmutableList<GroupingSet> sets() {
        return sets;
    }

    /** The grouping sets that start a sequence of rows: the detail, then those that are no subtotal of it. */
    List<GroupingSet> widest() {
        List<GroupingSet> widest = new ArrayList<>();
        sets.stream()
                .filter(set -> set.size() > 0 && set.isPrefix())
                .max(Comparator.comparing(GroupingSet::size))
                .ifPresent(widest::add);
        sets.stream().filter(set -> !set.isPrefix()).forEach(widest::add);
        return widest;
    }

    /** Tells whether the rows of a set stand in the sequence that another starts. */
    boolean shows(GroupingSet set, GroupingSet widest) {
        return set.equals(widest) || (widest.isPrefix() && sets.contains(set));
    }

    /**
     * The sets of dimensions whose cells are kept, from which all levels can be merged: those of the rows, and of what stands
     * above them, by which they are ordered and with which they are compared.
     */
    ImmutableSet<GroupingSet> views() {
        ImmutableSet.Builder<GroupingSet> views = ImmutableSet.builder();
        for (GroupingSet set : sets) {
            views.add(viewOf(set));
            for (GroupingSet above = set; above.size() > 0; above = above.withoutLast()) {
                views.add(viewOf(above.withoutLast()));
            }
        }
        return views.build();
    }

    /** A record that counts in each of its groups must be counted anew where those groups are rolled up. */
    GroupingSet viewOf(GroupingSet set) {
        GroupingSet view = GroupingSet.NONE;
        for (int i = 0; i < dimensions.size(); i++) {
            if (set.has(i) || dimensions.get(i).membership() != Membership.IN_EACH) {
                view = view.with(i);
            }
        }
        return view;
    }

    ImmutableList<LocalizedText> notes() {
        ImmutableList.Builder<LocalizedText> notes = ImmutableList.builder();
        restrictions.forEach(restriction -> notes.add(restriction.note()));
        dimensions.forEach(dimension -> dimension.note().ifPresent(notes::add));
        return notes.build();
    }

    Optional<Comparator<Optional<Points>>> rowOrder() {
        return Optional.ofNullable(rowOrder).map(RowOrder::comparator);
    }

    Optional<Points> orderingNumber(List<Object> values) {
        return requireNonNull(rowOrder).number(measures, values);
    }

    /** Tells whether tallies of another plan can be merged with those of this one. */
    boolean isLike(Aggregation<?> other) {
        return this == other || fingerprint().equals(other.fingerprint());
    }

    /** Tells plans apart whose tallies are different things. */
    Fingerprint fingerprint() {
        return CanonicalWriter.fingerprint(to -> {
            to.begin("aggregation").field("dimensions").list(dimensions.size());
            dimensions.forEach(dimension -> to.text(dimension.signature()));
            to.field("measures").list(kept().size());
            kept().forEach(measure -> to.text(measure.signature()));
            to.field("views").list(views().size());
            views().forEach(view -> to.whole(view.bits()));
            List<LocalizedText> words = words();
            to.field("words").list(words.size());
            words.forEach(text -> to.text(text.vi()));
            to.end();
        });
    }

    /**
     * What a function does cannot be seen, so the words for it count: which records are left out, and the headings of
     * dimensions, which also say as of which day units are taken.
     */
    private List<LocalizedText> words() {
        ImmutableList.Builder<LocalizedText> words = ImmutableList.builder();
        dimensions.forEach(dimension -> words.add(dimension.title()));
        restrictions.forEach(restriction -> words.add(restriction.what().title()));
        return words.build();
    }

    /** Returns the codes of dimensions and measures. */
    @Override
    public String toString() {
        return "Aggregation[by " + dimensions.stream().map(Dimension::code).toList() + ", measures "
                + measures.stream().map(Measure::code).toList() + "]";
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
        private final List<Restriction<? super T>> restrictions = new ArrayList<>();
        private final List<List<Dimension<? super T>>> chosen = new ArrayList<>();
        private final List<Watch<? super T>> watches = new ArrayList<>();
        private @Nullable Heading title;
        private @Nullable RowOrder<?> rowOrder;
        private @Nullable Expectation<T> expectation;
        private boolean rollUp;
        private boolean cube;

        private Builder() {}

        /**
         * Sets what stands above the table.
         *
         * @param newTitle the title
         * @return this builder
         */
        public Builder<T> title(LocalizedText newTitle) {
            this.title = Heading.of("title", requireNonNull(newTitle, "newTitle"));
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
         * Leaves out all records for which a test does not hold. The table says so below itself.
         *
         * @param what which records are counted, for the reader
         * @param test tells whether a record counts
         * @return this builder
         */
        public Builder<T> where(LocalizedText what, Filter<? super T> test) {
            restrictions.add(
                    new Restriction<>(Heading.of("where", requireNonNull(what, "what")), requireNonNull(test, "test")));
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
         * Adds a row for each combination of groups of some of the dimensions, whichever they are; of at most ten.
         *
         * @return this builder
         */
        public Builder<T> cube() {
            this.cube = true;
            return this;
        }

        /**
         * Asks for the rows grouped by just these dimensions. Once it is called, only the grouping sets that are asked for are
         * in the table: by all dimensions, by some, or by none for the grand total; {@link #rollUp()} adds its own.
         *
         * @param by dimensions of the plan, none for the grand total
         * @return this builder
         */
        @SafeVarargs
        public final Builder<T> groupingSet(Dimension<? super T>... by) {
            ImmutableList.Builder<Dimension<? super T>> set = ImmutableList.builder();
            for (Dimension<? super T> dimension : by) {
                set.add(dimension);
            }
            chosen.add(set.build());
            return this;
        }

        /**
         * Orders the rows of each dimension by a measure, the least first; rows such as "unassigned" and rows without a number
         * stand behind.
         *
         * @param measure a measure of the plan that is a number
         * @return this builder
         */
        public Builder<T> orderByAscending(Measure<? super T, ?> measure) {
            this.rowOrder = RowOrder.of(requireNonNull(measure, "measure"), false);
            return this;
        }

        /**
         * Orders the rows of each dimension by a measure, the greatest first; rows such as "unassigned" and rows without a
         * number stand behind.
         *
         * @param measure a measure of the plan that is a number
         * @return this builder
         */
        public Builder<T> orderByDescending(Measure<? super T, ?> measure) {
            this.rowOrder = RowOrder.of(requireNonNull(measure, "measure"), true);
            return this;
        }

        /**
         * States which units have to report, so that each row says which of them did. A dimension of units puts each expected unit
         * into the rows in which its records stand, which are there also without records; in rows of other dimensions every unit is
         * expected.
         *
         * @param units the units
         * @param reporter the unit that a record is from, if stated
         * @return this builder
         */
        public Builder<T> expecting(Collection<UnitId> units, Field<? super T, Optional<UnitId>> reporter) {
            this.expectation = Expectation.of(units, requireNonNull(reporter, "reporter"));
            return this;
        }

        /**
         * States that the scores of a row ought to be of one edition of criteria. Where sheets of several are in one row, the table
         * names them among its {@linkplain SummaryTable#findings() findings}. Sheets that are not scored do not count. The measure
         * {@link Measure#meanScore(Field) meanScore} looks out for it by itself.
         *
         * @param sheet the sheet of a record
         * @return this builder
         */
        public Builder<T> expectingOneEdition(Field<? super T, ScoreSheet> sheet) {
            watches.add(Watch.ofSheets(requireNonNull(sheet, "sheet")));
            return this;
        }

        /**
         * States that the stored scores of a row ought to be of one edition of criteria, as
         * {@link #expectingOneEdition(Field)} does for sheets.
         *
         * @param score the stored score of a record
         * @return this builder
         */
        public Builder<T> expectingOneStoredEdition(Field<? super T, StoredScore> score) {
            watches.add(Watch.ofStored(requireNonNull(score, "score")));
            return this;
        }

        /**
         * States that no two periods of a row ought to share a day. Where they do, as 2021–2023 and 2023 or a year and its first half,
         * what both of them have counted is in the row twice, and the table names them among its
         * {@linkplain SummaryTable#findings() findings}. Rows by {@link Dimension#period(Field) period} are looked at without it.
         *
         * @param period the period that a record is of
         * @return this builder
         */
        public Builder<T> expectingNoOverlap(Field<? super T, DateRange> period) {
            watches.add(Watch.ofPeriods(requireNonNull(period, "period")));
            return this;
        }

        /**
         * Makes the plan.
         *
         * @return the plan
         * @throws vn.dvk.core.error.InvalidDefinitionException if it has no measure, two dimensions or two measures of one code,
         *     or asks for what has no meaning; with all problems
         */
        public Aggregation<T> build() {
            List<GroupingSet> sets = new SetMaker(dimensions, chosen, rollUp, cube).sets();
            PlanCheck.check(dimensions, measures, chosen, sets, cube, rowOrder, watches);
            return new Aggregation<>(this, sets);
        }
    }
}
