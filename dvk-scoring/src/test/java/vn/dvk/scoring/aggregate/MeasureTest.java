package vn.dvk.scoring.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dvk.core.error.Language;
import vn.dvk.core.model.SubjectKind;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Vnd;

class MeasureTest {

    private static final LocalizedText TITLE = LocalizedText.of("Điểm", "Points");
    private static final Quantity<Points> NUMBER = Quantity.of("number", TITLE, number -> number);
    private static final Quantity<Long> TENTHS = Quantity.scaled("tenths", TITLE, 1, number -> number);

    @Nested
    class Means {

        @Test
        void a_mean_keeps_its_sum_and_its_count() {
            Mean mean = value(NUMBER.mean(), "1", "2", "2");

            assertThat(mean).isEqualTo(new Mean(Points.of(5), 3, 0));
            assertThat(mean.value()).contains(Points.ofRatio(5, 3));
            assertThat(value(NUMBER.mean()).value()).isEmpty();
        }

        @Test
        void what_is_not_stated_is_counted_and_is_no_zero() {
            Quantity<Optional<Points>> stated = Quantity.ifStated("stated", TITLE, number -> number);
            List<Optional<Points>> rows =
                    List.of(Optional.of(Points.of(4)), Optional.empty(), Optional.of(Points.ZERO));
            SummaryTable table = Aggregation.<Optional<Points>>builder()
                    .measure(stated.mean())
                    .measure(stated.sum())
                    .measure(stated.min())
                    .measure(stated.quantile(Points.ofRatio(1, 2), QuantileMethod.LINEAR))
                    .measure(stated.variance())
                    .build()
                    .of(rows);

            assertThat(table.total().get(stated.mean())).isEqualTo(new Mean(Points.of(4), 2, 1));
            assertThat(table.total().get(stated.min())).contains(Points.ZERO);
            assertThat(table.total().get(stated.variance())).contains(Points.of(4));
            assertThat(table.text(Language.VI)).startsWith("""
                               Điểm (bình quân)  Không nêu  Điểm (tổng)  Điểm (thấp nhất)  Điểm (trung vị, nội suy tuyến tính)  Điểm (phương sai)
                    """);
        }

        @Test
        void a_weighted_mean_and_a_rate_are_of_sums() {
            record Unit(long models, long points, long registered) {}
            Quantity<Unit> models = Quantity.whole("models", TITLE, Unit::models);
            Quantity<Unit> points = Quantity.whole("points", TITLE, Unit::points);
            Quantity<Unit> registered = Quantity.whole("registered", TITLE, Unit::registered);
            List<Unit> rows = List.of(new Unit(1, 90, 2), new Unit(3, 70, 4));
            SummaryTable table = Aggregation.<Unit>builder()
                    .measure(points.meanWeightedBy(models))
                    .measure(models.per(registered))
                    .build()
                    .of(rows);

            assertThat(table.total().get(points.meanWeightedBy(models)))
                    .isEqualTo(new Ratio(Points.of(300), Points.of(4)));
            assertThat(table.total().get(models.per(registered)).value()).contains(Points.ofRatio(2, 3));
            assertThat(Aggregation.<Unit>builder()
                            .measure(models.per(registered))
                            .build()
                            .of(List.of())
                            .total()
                            .get(models.per(registered))
                            .value())
                    .isEmpty();
        }
    }

    @Nested
    class Extremes_and_distributions {

        @Test
        void the_least_and_the_greatest_also_where_no_decimal_ends() {
            assertThat(value(NUMBER.max(), "1", "4/3", "1.3")).contains(Points.ofRatio(4, 3));
            assertThat(value(NUMBER.max(), "4/3", "2", "5/3")).contains(Points.of(2));
            assertThat(value(NUMBER.min(), "1/3", "0.5", "-2/7")).contains(Points.ofRatio(-2, 7));
            assertThat(value(NUMBER.min())).isEmpty();
        }

        @Test
        void a_variance_has_no_cancellation() {
            // NIST StRD NumAcc4: 10000000.2 once, then 10000000.1 and 10000000.3 500 times each; s² is exactly 0.01.
            List<Long> rows = new ArrayList<>(List.of(100_000_002L));
            rows.addAll(Collections.nCopies(500, 100_000_001L));
            rows.addAll(Collections.nCopies(500, 100_000_003L));

            assertThat(valueOf(TENTHS.sampleVariance(), rows)).contains(Points.parse("0.01"));
            assertThat(valueOf(TENTHS.sampleVariance(), rows.subList(0, 1))).isEmpty();
            assertThat(valueOf(TENTHS.variance(), rows.subList(0, 1))).contains(Points.ZERO);
            assertThat(valueOf(TENTHS.variance(), List.of(4_000_000_000L, 4_000_000_001L)))
                    .contains(Points.parse("0.0025"));
        }

        @Test
        void a_quantile_is_what_its_definition_says() {
            List<Long> rows = List.of(40L, 10L, 30L, 20L);

            assertThat(quantile(rows, "1/2", QuantileMethod.NEAREST_RANK)).contains(Points.of(2));
            assertThat(quantile(rows, "1/2", QuantileMethod.LINEAR)).contains(Points.parse("2.5"));
            assertThat(quantile(rows, "0", QuantileMethod.NEAREST_RANK)).contains(Points.of(1));
            assertThat(quantile(rows, "1", QuantileMethod.LINEAR)).contains(Points.of(4));
            assertThat(quantile(rows, "1/3", QuantileMethod.LINEAR)).contains(Points.of(2));
            assertThat(quantile(rows, "0.9", QuantileMethod.NEAREST_RANK)).contains(Points.of(4));
            assertThat(quantile(List.of(), "0.9", QuantileMethod.NEAREST_RANK)).isEmpty();
            assertThat(value(NUMBER.quantile(Points.ofRatio(1, 2), QuantileMethod.NEAREST_RANK), "1/3", "1/7", "1"))
                    .contains(Points.ofRatio(1, 3));
            assertThatThrownBy(() -> TENTHS.quantile(Points.of(2), QuantileMethod.LINEAR))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("share must be in [0, 1], but was 2");
        }

        private Optional<Points> quantile(List<Long> rows, String share, QuantileMethod method) {
            return valueOf(TENTHS.quantile(Points.parse(share), method), rows);
        }
    }

    @Nested
    class Counts {

        private record Model(String model, SubjectKind kind, long points) {
            Code code() {
                return Code.of(model);
            }
        }

        private final List<Model> rows = List.of(
                new Model("m-3", SubjectKind.COLLECTIVE, 90),
                new Model("m-1", SubjectKind.COLLECTIVE, 85),
                new Model("m-2", SubjectKind.INDIVIDUAL, 85),
                new Model("m-1", SubjectKind.COLLECTIVE, 85),
                new Model("m-4", SubjectKind.INDIVIDUAL, 70));

        private final Dimension<Model> kind = Dimension.subjectKind(Model::kind);

        @Test
        void what_is_there_twice_is_one_thing() {
            Measure<Model, Long> models = Measure.distinct("models", TITLE, Model::code);
            SummaryTable table = Aggregation.<Model>builder()
                    .by(kind)
                    .measure(models)
                    .build()
                    .of(rows);

            assertThat(table.rows()).extracting(row -> row.get(models)).containsExactly(2L, 2L, 4L);
        }

        @Test
        void the_records_of_each_kind_are_columns() {
            Measure<Model, GroupCounts> kinds = Measure.countsBy(kind);
            GroupCounts counts = valueOf(kinds, rows);

            assertThat(counts.of("COLLECTIVE")).isEqualTo(3);
            assertThat(counts.of("HOUSEHOLD")).isZero();
            assertThat(counts.total()).isEqualTo(5);
            assertThat(counts).hasToString("{COLLECTIVE=3, INDIVIDUAL=2}");
            assertThat(Aggregation.<Model>builder()
                            .measure(kinds)
                            .build()
                            .of(rows)
                            .text(Language.VI))
                    .isEqualTo("""
                               Số lượng  Tập thể  Cá nhân  Hộ gia đình  Chưa phân nhóm
                    ---------  --------  -------  -------  -----------  --------------
                    Tổng cộng         5        3        2            0               0
                    """);
        }

        @Test
        void a_tie_at_the_end_of_the_top_is_kept_whole() {
            Quantity<Model> points = Quantity.whole("points", TITLE, Model::points);
            Measure<Model, TopList> two = points.top(2, Model::code);
            SummaryTable table =
                    Aggregation.<Model>builder().measure(two).build().of(rows);

            assertThat(table.total().get(two).entries())
                    .extracting(entry -> entry.code() + " " + entry.number())
                    .containsExactly("m-3 90", "m-1 85", "m-1 85", "m-2 85");
            assertThat(table.text(Language.EN)).contains("m-3 (90), m-1 (85), m-1 (85), m-2 (85)");
            assertThat(valueOf(points.top(1, Model::code), rows).entries()).hasSize(1);
            assertThatThrownBy(() -> points.top(0, Model::code))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("most must be in [1, 10000], but was 0");
        }
    }

    @Nested
    class Comparisons {

        private record Part(String place, String part, long points) {}

        private final Dimension<Part> place = Dimension.of("place", TITLE, row -> group(row.place()));
        private final Dimension<Part> part = Dimension.of("part", TITLE, row -> group(row.part()));
        private final Quantity<Part> points = Quantity.whole("points", TITLE, Part::points);
        private final List<Part> rows = List.of(
                new Part("A", "x", 10),
                new Part("A", "y", 20),
                new Part("B", "x", 20),
                new Part("B", "z", 20),
                new Part("C", "x", 30),
                new Part("D", "x", 5),
                new Part("", "x", 90));

        @Test
        void equal_rows_share_a_rank_by_the_named_method() {
            assertThat(ranks(RankOrder.GREATEST_FIRST, RankMethod.COMPETITION)).containsExactly("2", "1", "2", "4");
            assertThat(ranks(RankOrder.GREATEST_FIRST, RankMethod.MODIFIED)).containsExactly("3", "1", "3", "4");
            assertThat(ranks(RankOrder.GREATEST_FIRST, RankMethod.DENSE)).containsExactly("2", "1", "2", "3");
            assertThat(ranks(RankOrder.GREATEST_FIRST, RankMethod.FRACTIONAL)).containsExactly("2.5", "1", "2.5", "4");
            assertThat(ranks(RankOrder.LEAST_FIRST, RankMethod.COMPETITION)).containsExactly("2", "4", "2", "1");
        }

        /** Ranks of A to D; C is put level with A, and neither "unassigned" nor the total is ranked. */
        private List<String> ranks(RankOrder order, RankMethod method) {
            Measure<Part, Points> sum = points.sum();
            Measure<Part, Optional<Points>> rank = Measure.rank("rank", TITLE, sum, order, method);
            SummaryTable table = Aggregation.<Part>builder()
                    .by(place)
                    .measure(sum)
                    .measure(rank)
                    .build()
                    .of(rows);
            assertThat(table.at("UNASSIGNED").get(rank)).isEmpty();
            assertThat(table.total().get(rank)).isEmpty();
            return Stream.of("A", "B", "C", "D")
                    .map(code -> table.at(code).get(rank).orElseThrow().toString())
                    .toList();
        }

        @Test
        void many_rows_are_ranked_without_comparing_each_with_each() {
            Measure<Long, Points> sum =
                    Quantity.<Long>whole("sum", TITLE, row -> row % 10_000).sum();
            Measure<Long, Optional<Points>> rank =
                    Measure.rank("rank", TITLE, sum, RankOrder.LEAST_FIRST, RankMethod.COMPETITION);
            Aggregation<Long> plan = Aggregation.<Long>builder()
                    .by(Dimension.year(row -> row))
                    .measure(sum)
                    .measure(rank)
                    .build();
            List<Long> rows = LongStream.range(0, 20_000).boxed().toList();

            SummaryTable table = assertTimeout(Duration.ofSeconds(10), () -> plan.of(rows));

            assertThat(table.at("0").get(rank)).contains(Points.ONE);
            assertThat(table.at("19999").get(rank)).contains(Points.of(19_999));
        }

        @Test
        void rows_are_ranked_within_the_groups_above_them() {
            Measure<Part, Points> sum = points.sum();
            Measure<Part, Optional<Points>> rank =
                    Measure.rank("rank", TITLE, sum, RankOrder.GREATEST_FIRST, RankMethod.COMPETITION);
            SummaryTable table = Aggregation.<Part>builder()
                    .by(place)
                    .by(part)
                    .measure(sum)
                    .measure(rank)
                    .rollUp()
                    .build()
                    .of(rows);

            assertThat(table.at("A", "x").get(rank)).contains(Points.of(2));
            assertThat(table.at("A", "y").get(rank)).contains(Points.of(1));
            assertThat(table.at("B").get(rank)).contains(Points.of(1));
        }

        @Test
        void the_part_of_a_row_is_of_a_named_whole() {
            Measure<Part, Points> sum = points.sum();
            Measure<Part, Ratio> ofTotal = Measure.partOf("of-total", TITLE, sum, Whole.TOTAL);
            Measure<Part, Ratio> ofParent = Measure.partOf("of-parent", TITLE, sum, Whole.PARENT);
            SummaryTable table = Aggregation.<Part>builder()
                    .by(place)
                    .by(part)
                    .measure(sum)
                    .measure(ofTotal)
                    .measure(ofParent)
                    .build()
                    .of(rows);

            assertThat(table.at("A", "y").get(ofTotal)).isEqualTo(new Ratio(Points.of(20), Points.of(195)));
            assertThat(table.at("A", "y").get(ofParent)).isEqualTo(new Ratio(Points.of(20), Points.of(30)));
            assertThat(table.total().get(ofParent).value()).contains(Points.ONE);
            assertThat(table.text(Language.VI)).contains("66,67%");
        }

        private Group group(String code) {
            return code.isEmpty() ? Group.UNASSIGNED : Group.of(code, TITLE);
        }
    }

    @Test
    void sums_beyond_a_long_are_exact() {
        Quantity<Long> whole = Quantity.whole("whole", TITLE, number -> number);
        List<Long> rows = LongStream.of(Long.MAX_VALUE, Long.MAX_VALUE, 5, Long.MIN_VALUE, -7)
                .boxed()
                .toList();

        assertThat(valueOf(whole.sum(), rows)).isEqualTo(Points.of(Long.MAX_VALUE - 3));
        assertThat(valueOf(whole.sum(), rows.subList(0, 3))).hasToString("18446744073709551619");
        assertThat(valueOf(Measure.<Long, Vnd>of("own", TITLE, new LongestDong()), rows))
                .isEqualTo(Vnd.MAX_VALUE);
    }

    @Test
    void every_measure_says_how_it_combines() {
        assertThat(Stream.of(
                                NUMBER.sum(),
                                NUMBER.mean(),
                                NUMBER.max(),
                                NUMBER.variance(),
                                NUMBER.last(),
                                NUMBER.per(NUMBER),
                                Measure.share("s", TITLE, row -> true),
                                Measure.distinct("d", TITLE, row -> Code.of("A")),
                                Measure.of("own", TITLE, new LongestDong()),
                                Measure.rank("r", TITLE, NUMBER.sum(), RankOrder.LEAST_FIRST, RankMethod.DENSE))
                        .map(Measure::combining))
                .containsExactly(
                        Combining.FLOW,
                        Combining.MEAN,
                        Combining.EXTREMUM,
                        Combining.DISTRIBUTION,
                        Combining.STOCK,
                        Combining.SHARE,
                        Combining.SHARE,
                        Combining.DISTINCT,
                        Combining.OWN,
                        Combining.COMPARISON);
    }

    /** The greatest amount of đồng. */
    private static final class LongestDong implements Accumulator<Long, Long, Vnd> {

        private static final long serialVersionUID = 1L;

        @Override
        public Long start() {
            return Long.MIN_VALUE;
        }

        @Override
        public Long add(Long state, Long row) {
            return Math.max(state, row);
        }

        @Override
        public Long merge(Long state, Long other) {
            return Math.max(state, other);
        }

        @Override
        public Vnd finish(Long state) {
            return Vnd.of(state);
        }

        @Override
        public void write(Long state, StateWriter to) {
            to.whole(state);
        }

        @Override
        public Long read(StateReader from) {
            return from.whole();
        }
    }

    private static <V> V value(Measure<Points, V> measure, String... numbers) {
        return valueOf(measure, Stream.of(numbers).map(Points::parse).toList());
    }

    private static <T, V> V valueOf(Measure<T, V> measure, List<? extends T> rows) {
        return Aggregation.<T>builder()
                .measure(measure)
                .build()
                .of(rows)
                .total()
                .get(measure);
    }
}
