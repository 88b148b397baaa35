package vn.dvk.scoring.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.dvk.core.error.InvalidDefinitionException;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/** The laws of all measures: any order, split and number of threads; bytes; and a recount by other means. */
class MeasureProperties {

    private static final LocalizedText TITLE = LocalizedText.of("Cột", "Column");
    private static final LocalDate START = LocalDate.of(2023, 1, 1);

    /**
     * A record.
     *
     * @param letters its groups, perhaps none
     * @param kind another group
     * @param number a ratio, perhaps not stated
     * @param weight a whole number
     * @param day a day of its own
     */
    record Row(List<String> letters, String kind, Optional<Points> number, long weight, int day) {
        List<Group> groups() {
            return letters.stream().map(MeasureProperties::group).toList();
        }

        LocalDate date() {
            return START.plusDays(day);
        }
    }

    private static final Quantity<Row> NUMBER = Quantity.ifStated("number", TITLE, Row::number);
    private static final Quantity<Row> WEIGHT = Quantity.scaled("weight", TITLE, 2, Row::weight);
    private static final Quantity<Row> STOCK = WEIGHT.asStock(Row::date);
    private static final Dimension<Row> KIND = Dimension.of("kind", TITLE, Row::kind, MeasureProperties::group);
    private static final Measure<Row, Long> COUNT = Measure.count();
    private static final Measure<Row, Long> HEAVY = Measure.countWhere("heavy", TITLE, row -> row.weight() > 10);
    private static final Points NINTH = Points.parse("0.9");

    private static final Aggregation<Row> PLAN = plan(Sharing.IN_EACH)
            .measure(COUNT)
            .measure(HEAVY)
            .measure(NUMBER.mean())
            .measure(NUMBER.quantile(NINTH, QuantileMethod.NEAREST_RANK))
            .measure(NUMBER.top(2, row -> Code.of(row.kind())))
            .measure(NUMBER.variance())
            .measure(NUMBER.meanOfUnits(KIND))
            .measure(WEIGHT.sampleVariance())
            .measure(Measure.distinct("days", TITLE, row -> Code.of("d" + row.day())))
            .measure(Measure.countsBy(Dimension.subjectKindIfStated(row -> Optional.empty())))
            .measure(Measure.partOf("part", TITLE, COUNT, Whole.PARENT))
            .build();

    private static final Aggregation<Row> SHARES = plan(Sharing.IN_SHARES)
            .measure(Measure.countInShares())
            .measure(NUMBER.sum())
            .measure(NUMBER.meanWeightedBy(WEIGHT))
            .measure(WEIGHT.per(NUMBER))
            .measure(NUMBER.max())
            .measure(WEIGHT.min())
            .measure(STOCK.last())
            .build();

    @Property(tries = 100)
    void any_order_and_any_split_give_the_same_table_and_the_same_bytes(
            @ForAll("rows") List<Row> rows, @ForAll Random random) {
        for (Aggregation<Row> plan : List.of(PLAN, SHARES)) {
            List<Row> shuffled = new ArrayList<>(rows);
            Collections.shuffle(shuffled, random);
            Tally<Row> first = plan.tally();
            Tally<Row> second = plan.tally();
            shuffled.forEach(row -> (random.nextBoolean() ? first : second).add(row));
            Tally<Row> merged = random.nextBoolean() ? first.merge(second) : second.merge(first);
            Tally<Row> whole = plan.tally().addAll(rows);

            assertThat(merged.toBytes()).isEqualTo(whole.toBytes());
            assertThat(merged.table()).isEqualTo(whole.table());
        }
    }

    @Property(tries = 100)
    void bytes_are_read_as_they_were_written(@ForAll("rows") List<Row> rows) {
        for (Aggregation<Row> plan : List.of(PLAN, SHARES)) {
            byte[] bytes = plan.tally().addAll(rows).toBytes();

            assertThat(plan.read(bytes).toBytes()).isEqualTo(bytes);
            assertThat(plan.read(bytes).table()).isEqualTo(plan.of(rows));
        }
    }

    @Property(tries = 5)
    void bytes_that_somebody_made_up_are_refused_or_mean_what_they_say(
            @ForAll("rows") List<Row> rows, @ForAll @IntRange(min = 1, max = 255) int mask) {
        for (Aggregation<Row> plan : List.of(PLAN, SHARES)) {
            byte[] bytes = plan.tally().addAll(rows).toBytes();
            int end = bytes.length - Integer.BYTES;
            for (int i = 0; i < end; i++) {
                byte[] made = bytes.clone();
                made[i] ^= (byte) mask;
                System.arraycopy(TallyBytes.checkSum(made, end), 0, made, end, Integer.BYTES);
                try {
                    assertThat(plan.read(made).toBytes()).isEqualTo(made);
                } catch (InvalidDefinitionException refused) {
                    assertThat(refused.problems()).hasSize(1);
                }
            }
        }
    }

    @Property(tries = 100)
    void many_threads_give_the_table_of_one(@ForAll("rows") List<Row> rows) {
        assertThat(PLAN.of(rows.parallelStream())).isEqualTo(PLAN.of(rows));
        assertThat(SHARES.of(rows.parallelStream())).isEqualTo(SHARES.of(rows));
    }

    @Property(tries = 100)
    void every_row_is_a_recount_of_the_records_that_its_filter_finds(@ForAll("rows") List<Row> rows) {
        SummaryTable table = PLAN.of(rows);
        for (SummaryRow row : table.rows()) {
            List<Row> found = rows.stream().filter(PLAN.filter(row)).toList();
            List<Points> numbers = found.stream()
                    .flatMap(one -> one.number().stream())
                    .sorted()
                    .toList();

            assertThat(row.get(COUNT)).isEqualTo(found.size());
            assertThat(row.get(HEAVY))
                    .isEqualTo(found.stream().filter(one -> one.weight() > 10).count());
            assertThat(row.get(NUMBER.mean()))
                    .isEqualTo(new Mean(Points.sum(numbers), numbers.size(), found.size() - numbers.size()));
            assertThat(row.get(NUMBER.variance())).isEqualTo(variance(numbers));
            assertThat(row.get(NUMBER.meanOfUnits(KIND))).isEqualTo(meanOfKinds(found));
            assertThat(row.get(NUMBER.quantile(NINTH, QuantileMethod.NEAREST_RANK)))
                    .isEqualTo(
                            numbers.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(numbers.get((9 * numbers.size() + 9) / 10 - 1)));
            assertThat(row.get(NUMBER.top(2, one -> Code.of(one.kind()))).entries())
                    .extracting(TopList.Entry::number)
                    .containsExactlyElementsOf(numbers.stream()
                            .filter(number -> numbers.stream()
                                            .filter(other -> other.compareTo(number) > 0)
                                            .count()
                                    < 2)
                            .sorted(Comparator.reverseOrder())
                            .toList());
        }
    }

    private static MeanOfUnits meanOfKinds(List<Row> rows) {
        List<Points> means = rows.stream()
                .map(Row::kind)
                .distinct()
                .flatMap(kind -> mean(rows.stream()
                                .filter(row -> row.kind().equals(kind))
                                .flatMap(row -> row.number().stream())
                                .toList())
                        .stream())
                .toList();
        return new MeanOfUnits(Points.sum(means), means.size(), 0);
    }

    private static Optional<Points> mean(List<Points> numbers) {
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(Points.sum(numbers).dividedBy(numbers.size()));
    }

    @Property(tries = 100)
    void divided_records_lose_nothing(@ForAll("rows") List<Row> rows) {
        SummaryTable table = SHARES.of(rows);
        for (int level = 0; level <= 2; level++) {
            int wanted = level;
            List<SummaryRow> all = table.rows().stream()
                    .filter(row -> row.level() == wanted && isInner(row))
                    .toList();

            assertThat(Points.sum(all.stream()
                            .map(row -> row.get(Measure.<Row>countInShares()))
                            .toList()))
                    .isEqualTo(Points.of(rows.size()));
            assertThat(Points.sum(all.stream().map(row -> row.get(NUMBER.sum())).toList()))
                    .isEqualTo(table.total().get(NUMBER.sum()));
        }
        assertThat(table.total().get(NUMBER.max()))
                .isEqualTo(rows.stream().flatMap(row -> row.number().stream()).max(Comparator.naturalOrder()));
    }

    @Property(tries = 100)
    void the_last_stock_is_that_of_the_last_day(@ForAll("rows") List<Row> rows) {
        int last = rows.stream().mapToInt(Row::day).max().orElse(-1);
        Stock stock = SHARES.of(rows).total().get(STOCK.last());
        List<Row> ofLastDay = rows.stream().filter(row -> row.day() == last).toList();

        assertThat(stock.sum())
                .isEqualTo(Points.sum(ofLastDay.stream()
                        .map(row -> Points.ofScaled(row.weight(), 2))
                        .toList()));
        assertThat(stock.asOf()).isEqualTo(ofLastDay.stream().map(Row::date).findFirst());
    }

    /** One of the levels of one dimension: a cube has the rows of both. */
    private static boolean isInner(SummaryRow row) {
        return row.level() != 1 || row.groupedBy().contains(Code.of("letters"));
    }

    private static Optional<Points> variance(List<Points> numbers) {
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        Points mean = Points.sum(numbers).dividedBy(numbers.size());
        return Optional.of(Points.sum(numbers.stream()
                        .map(number -> number.minus(mean).times(number.minus(mean)))
                        .toList())
                .dividedBy(numbers.size()));
    }

    private static Aggregation.Builder<Row> plan(Sharing sharing) {
        return Aggregation.<Row>builder()
                .by(Dimension.several("letters", TITLE, sharing, Row::groups))
                .by(KIND)
                .cube();
    }

    private static Group group(String code) {
        return Group.of(code, LocalizedText.of("Nhóm " + code));
    }

    @Provide
    Arbitrary<List<Row>> rows() {
        Arbitrary<List<String>> letters =
                Arbitraries.of(List.of(), List.of("A"), List.of("B", "A"), List.of("C", "B", "A"), List.of("B", "B"));
        Arbitrary<Optional<Points>> number = Combinators.combine(
                        Arbitraries.longs().between(-20, 20),
                        Arbitraries.of(1L, 2L, 3L, 7L),
                        Arbitraries.integers().between(0, 5))
                .as((over, under, none) -> none == 0 ? Optional.empty() : Optional.of(Points.ofRatio(over, under)));
        return Combinators.combine(
                        letters,
                        Arbitraries.of("X", "Y"),
                        number,
                        Arbitraries.longs().between(0, 500),
                        Arbitraries.integers().between(0, 4))
                .as(Row::new)
                .list()
                .ofMaxSize(20);
    }
}
