package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Share;

/** The measures that count records, or what is in them, and those of a user's own. */
final class RecordMeasures {

    private RecordMeasures() {}

    static <T> Measure<T, Long> count() {
        return counting(
                Heading.of("count", AggregateCodes.MEASURE_COUNT),
                "count",
                Combining.FLOW,
                slots -> new CountStates<>());
    }

    static <T> Measure<T, Long> countWhere(String code, LocalizedText title, Filter<? super T> test) {
        requireNonNull(test, "test");
        return counting(Heading.of(code, title), "count-where", Combining.FLOW, slots -> new CountWhereStates<T>(test));
    }

    static <T> Measure<T, Long> distinct(String code, LocalizedText title, Field<? super T, Code> key) {
        requireNonNull(key, "key");
        return counting(
                Heading.of(code, title),
                "distinct",
                Combining.DISTINCT,
                slots -> new DistinctStates<T, Long>(
                        row -> Optional.of(requireNonNull(key.apply(row), "key")), codes -> (long) codes.size()));
    }

    private static <T> Measure<T, Long> counting(
            Heading heading, String kind, Combining combining, StateFactory<? super T, Long> states) {
        return new Measure<T, Long>(heading, kind, combining, states, Display.column(Shown::whole))
                .ordered(count -> Optional.of(Points.of(count)));
    }

    static <T> Measure<T, Points> countInShares() {
        return new Measure<T, Points>(
                        Heading.of("shared-count", AggregateCodes.MEASURE_SHARED_COUNT),
                        "shared-count",
                        Combining.FLOW,
                        slots -> new SharedCountStates<>(),
                        Display.column(Shown::number))
                .ordered(Optional::of)
                .divisible();
    }

    static <T> Measure<T, GroupCounts> countsBy(Dimension<T> dimension) {
        Measure<T, GroupCounts> counts = new Measure<T, GroupCounts>(
                        Heading.joined(AggregateWords.both(AggregateCodes.MEASURE_COUNT), dimension.code() + "-counts"),
                        "counts",
                        Combining.DISTRIBUTION,
                        slots -> new CountByStates<T>(dimension),
                        Display.counts(dimension.known()))
                .within(dimension);
        return dimension.known().isEmpty() || dimension.isSeveral() ? counts.with(MeasureTrait.OPEN_COUNTS) : counts;
    }

    static <T> Measure<T, Share> share(String code, LocalizedText title, Filter<? super T> test) {
        requireNonNull(test, "test");
        return new Measure<T, Share>(
                        Heading.of(code, title),
                        "share",
                        Combining.SHARE,
                        slots -> new ShareStates<T>(test),
                        Display.column(Shown::share))
                .ordered(share -> share.isDefined() ? Optional.of(share.quotient()) : Optional.empty());
    }

    static <T, S, V> Measure<T, V> own(String code, LocalizedText title, Accumulator<? super T, S, V> accumulator) {
        requireNonNull(accumulator, "accumulator");
        return new Measure<T, V>(
                        Heading.of(code, title),
                        "own:" + accumulator.getClass().getName(),
                        Combining.OWN,
                        new OwnFactory<T, S, V>(accumulator),
                        Display.column(value -> own(accumulator, value)))
                .ordered(accumulator::number);
    }

    /** A number where it is one, spelled as any other unless the accumulator has a spelling of its own. */
    private static <V> Shown own(Accumulator<?, ?, V> accumulator, V value) {
        Shown.Spelling spelling = language -> accumulator.text(value, language);
        return accumulator
                .number(value)
                .<Shown>map(number ->
                        new Shown.Own(number, spelling.in(Language.VI).equals(value.toString()) ? null : spelling))
                .orElseGet(() -> Shown.text(spelling));
    }

    /** How many records of a cell a key has divided; a column of its own behind those of the measures. */
    static <T> Measure<T, Long> estimated() {
        return new Measure<T, Long>(
                        Heading.of("estimated", AggregateCodes.COLUMN_ESTIMATED),
                        "estimated",
                        Combining.FLOW,
                        slots -> new EstimatedStates<>(),
                        Display.column(Shown::whole))
                .divisible();
    }
}
