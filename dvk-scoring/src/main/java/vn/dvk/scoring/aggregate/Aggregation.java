package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Stream;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.organization.Unit;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;
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

    private final Plan<T> plan;

    private Aggregation(Plan<T> plan) {
        this.plan = plan;
    }

    /** Returns a builder with nothing set. */
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

    /** Returns a collector that makes the table, unordered. */
    public Collector<T, ?, SummaryTable> collector() {
        return Collector.of(
                this::tally, Tally<T>::add, Tally<T>::merge, Tally<T>::table, Collector.Characteristics.UNORDERED);
    }

    /** Returns a tally without records, for pushing them one by one, for merging, and for shipping what was counted. */
    public Tally<T> tally() {
        return new Tally<>(plan);
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
        return TallyBytes.read(plan, requireNonNull(bytes, "bytes"));
    }

    /**
     * Finds the records of a row again: those that the plan takes and that are in all its groups.
     *
     * @param row a row of a table of this plan
     * @return the filter, serialisable as the plan is
     * @throws IllegalArgumentException if the row has a dimension that the plan does not have
     */
    public Filter<T> filter(SummaryRow row) {
        return RowFilter.of(plan, row);
    }

    /** Returns what records are grouped by, outermost first, immutable. */
    public List<Dimension<? super T>> dimensions() {
        return plan.dimensions();
    }

    /** Returns what is computed of each group: at least one measure, immutable. */
    public List<Measure<? super T, ?>> measures() {
        return plan.measures();
    }

    Plan<T> plan() {
        return plan;
    }

    /** Returns the codes of dimensions and measures. */
    @Override
    public String toString() {
        return plan.toString();
    }

    /**
     * Builds an {@link Aggregation}; each method but {@link #build()} gives back this builder. Not thread-safe.
     *
     * @param <T> the type of the records
     */
    @CanIgnoreReturnValue
    public static final class Builder<T> {

        private final PlanDraft<T> draft = new PlanDraft<>();

        private Builder() {}

        /** Sets what stands above the table. */
        public Builder<T> title(LocalizedText newTitle) {
            draft.title = Heading.of("title", requireNonNull(newTitle, "newTitle"));
            return this;
        }

        /** Groups within the dimensions before by one more. */
        public Builder<T> by(Dimension<? super T> dimension) {
            draft.dimensions.add(requireNonNull(dimension, "dimension"));
            return this;
        }

        /** Computes one more measure. */
        public Builder<T> measure(Measure<? super T, ?> measure) {
            draft.measures.add(requireNonNull(measure, "measure"));
            return this;
        }

        /**
         * Leaves out all records for which a test does not hold. The table says so below itself.
         *
         * @param what which records are counted, for the reader
         * @param test tells whether a record counts
         */
        public Builder<T> where(LocalizedText what, Filter<? super T> test) {
            draft.restrictions.add(
                    new Restriction<>(Heading.of("where", requireNonNull(what, "what")), requireNonNull(test, "test")));
            return this;
        }

        /** Adds a subtotal for each group of every dimension but the last. */
        public Builder<T> rollUp() {
            draft.rollUp = true;
            return this;
        }

        /** Adds a row for each combination of groups of some of the dimensions, whichever they are; of at most ten. */
        public Builder<T> cube() {
            draft.cube = true;
            return this;
        }

        /**
         * Asks for the rows grouped by just these dimensions. Once it is called, only the grouping sets that are asked for are
         * in the table: by all dimensions, by some, or by none for the grand total; {@link #rollUp()} adds its own.
         *
         * @param by dimensions of the plan, none for the grand total
         */
        @SafeVarargs
        public final Builder<T> groupingSet(Dimension<? super T>... by) {
            ImmutableList.Builder<Dimension<? super T>> set = ImmutableList.builder();
            for (Dimension<? super T> dimension : by) {
                set.add(dimension);
            }
            draft.chosen.add(set.build());
            return this;
        }

        /**
         * Orders the rows of each dimension by a measure, the least first; rows such as "unassigned" and rows without a number
         * stand behind.
         *
         * @param measure a measure of the plan that is a number
         */
        public Builder<T> orderByAscending(Measure<? super T, ?> measure) {
            draft.rowOrder = RowOrder.of(requireNonNull(measure, "measure"), false);
            return this;
        }

        /**
         * Orders the rows of each dimension by a measure, the greatest first; rows such as "unassigned" and rows without a
         * number stand behind.
         *
         * @param measure a measure of the plan that is a number
         */
        public Builder<T> orderByDescending(Measure<? super T, ?> measure) {
            draft.rowOrder = RowOrder.of(requireNonNull(measure, "measure"), true);
            return this;
        }

        /**
         * States which units have to report, whenever that is, so that each row says which of them did. A dimension of units expects
         * a unit in the rows in which its records stand, or if there are none, in that of its last day; in rows of other dimensions
         * every unit is expected. A plan by year, quarter, month or period refuses it: there a month without a report would not be
         * seen, so its {@linkplain #expecting(DueReports, Field, Field) periods} have to be stated.
         *
         * @param units the units, as a directory gives them
         * @param reporter the unit that a record is from, if stated
         */
        public Builder<T> expecting(Collection<Unit> units, Field<? super T, Optional<UnitId>> reporter) {
            return expecting(DueReports.once(units), reporter, row -> LocalDate.EPOCH);
        }

        /**
         * States which units have to report for which periods, so that each row says which of their reports are there. One that is
         * missing has a row where a record of the last day of its period would stand, by unit and by time.
         *
         * @param due the reports that have to be there
         * @param reporter the unit that a record is from, if stated
         * @param day a day of the period that a record is about
         */
        public Builder<T> expecting(
                DueReports due, Field<? super T, Optional<UnitId>> reporter, Field<? super T, LocalDate> day) {
            draft.expectation = new Expectation<>(
                    requireNonNull(due, "due"), requireNonNull(reporter, "reporter"), requireNonNull(day, "day"));
            return this;
        }

        /**
         * States that the scores of a row ought to be of one edition of criteria. Where sheets of several are in one row, the table
         * names them among its {@linkplain SummaryTable#findings() findings}. Sheets that are not scored do not count. The measure
         * {@link Measure#meanScore(Field) meanScore} looks out for it by itself.
         *
         * @param sheet the sheet of a record
         */
        public Builder<T> expectingOneEdition(Field<? super T, ScoreSheet> sheet) {
            draft.watches.add(Watch.ofSheets(requireNonNull(sheet, "sheet")));
            return this;
        }

        /**
         * States that the stored scores of a row ought to be of one edition of criteria, as
         * {@link #expectingOneEdition(Field)} does for sheets.
         *
         * @param score the stored score of a record
         */
        public Builder<T> expectingOneStoredEdition(Field<? super T, StoredScore> score) {
            draft.watches.add(Watch.ofStored(requireNonNull(score, "score")));
            return this;
        }

        /**
         * States that no two periods of a row ought to share a day. Where they do, as 2021–2023 and 2023 or a year and its first half,
         * what both of them have counted is in the row twice, and the table names them among its
         * {@linkplain SummaryTable#findings() findings}. Rows by {@link Dimension#period(Field) period} are looked at without it.
         *
         * @param period the period that a record is of
         */
        public Builder<T> expectingNoOverlap(Field<? super T, DateRange> period) {
            draft.watches.add(Watch.ofPeriods(requireNonNull(period, "period")));
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
            return new Aggregation<>(draft.plan());
        }
    }
}
