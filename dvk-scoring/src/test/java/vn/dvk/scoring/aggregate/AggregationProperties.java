package vn.dvk.scoring.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Share;
import vn.dvk.core.value.Vnd;
import vn.dvk.scoring.arbitraries.SampleSheets;
import vn.dvk.scoring.sheet.ScoreSheet;

class AggregationProperties {

    private static final SampleSheets SHEETS = SampleSheets.standard();
    private static final LocalizedText TITLE = LocalizedText.of("Cột", "Column");

    private static final Measure<Row, Long> COUNT = Measure.count();
    private static final Measure<Row, Share> HIGH =
            Measure.share("high", TITLE, row -> row.outer().equals("A"));
    private static final Measure<Row, Points> SUM = Measure.sum("sum", TITLE, Row::points);
    private static final Measure<Row, Vnd> MONEY = Measure.sumVnd("money", TITLE, Row::money);
    private static final Measure<Row, ScoreMean> MEAN = Measure.meanScore(Row::sheet);

    private static final Aggregation<Row> PLAN = Aggregation.<Row>builder()
            .by(Dimension.of("outer", TITLE, row -> group(row.outer())))
            .by(Dimension.of("inner", TITLE, row -> group(row.inner())))
            .measure(COUNT)
            .measure(HIGH)
            .measure(SUM)
            .measure(MONEY)
            .measure(MEAN)
            .rollUp()
            .build();

    /**
     * A record with everything that is measured.
     *
     * @param outer the group of the first dimension
     * @param inner the group of the second dimension
     * @param points a ratio
     * @param money an amount
     * @param sheet a sheet of any kind
     */
    record Row(String outer, String inner, Points points, Vnd money, ScoreSheet sheet) {}

    @Property
    void any_order_gives_the_same_table_and_the_same_bytes(@ForAll("rows") List<Row> rows, @ForAll Random random) {
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);

        assertSame(PLAN.of(shuffled), PLAN.of(rows));
        assertThat(PLAN.tally().addAll(shuffled).toBytes())
                .isEqualTo(PLAN.tally().addAll(rows).toBytes());
    }

    @Property
    void bytes_are_read_as_they_were_written(@ForAll("rows") List<Row> rows) {
        byte[] bytes = PLAN.tally().addAll(rows).toBytes();

        assertThat(PLAN.read(bytes).toBytes()).isEqualTo(bytes);
        assertSame(PLAN.read(bytes).table(), PLAN.of(rows));
        assertSame(
                PLAN.read(bytes).addAll(rows).table(),
                PLAN.tally().addAll(rows).addAll(rows).table());
    }

    @Property
    void any_split_and_merge_gives_the_same_table_and_the_same_bytes(
            @ForAll("rows") List<Row> rows, @ForAll Random random) {
        List<Tally<Row>> parts = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            parts.add(PLAN.tally());
        }
        rows.forEach(row -> parts.get(random.nextInt(parts.size())).add(row));
        while (parts.size() > 1) {
            Tally<Row> other = parts.remove(random.nextInt(parts.size()));
            parts.get(random.nextInt(parts.size())).merge(other);
        }

        assertSame(parts.get(0).table(), PLAN.of(rows));
        assertThat(parts.get(0).toBytes()).isEqualTo(PLAN.tally().addAll(rows).toBytes());
    }

    @Property
    void a_parallel_stream_gives_the_same_table(@ForAll("rows") List<Row> rows) {
        assertSame(PLAN.of(rows.parallelStream()), PLAN.of(rows));
        assertSame(rows.stream().collect(PLAN.collector()), PLAN.of(rows));
    }

    @Property
    void every_row_is_a_recount_of_its_records(@ForAll("rows") List<Row> rows) {
        for (SummaryRow row : PLAN.of(rows).rows()) {
            List<Row> within = rows.stream().filter(record -> isIn(record, row)).toList();
            SummaryRow recount = PLAN.of(within).total();

            assertThat(row.get(COUNT)).isEqualTo(within.size());
            assertThat(row.values()).isEqualTo(recount.values());
            assertThat(row.get(SUM))
                    .isEqualTo(Points.sum(within.stream().map(Row::points).toList()));
        }
    }

    @Property
    void the_counts_of_each_level_add_up_to_the_number_of_records(@ForAll("rows") List<Row> rows) {
        SummaryTable table = PLAN.of(rows);

        for (int level = 0; level <= 2; level++) {
            int wanted = level;
            assertThat(table.rows().stream()
                            .filter(row -> row.level() == wanted)
                            .mapToLong(row -> row.get(COUNT))
                            .sum())
                    .isEqualTo(rows.size());
        }
    }

    @Property
    void a_mean_lies_between_the_least_and_the_greatest_score(@ForAll("rows") List<Row> rows) {
        List<Points> scores = rows.stream()
                .flatMap(row -> row.sheet().exactTotal().stream())
                .sorted()
                .toList();
        ScoreMean mean = PLAN.of(rows).total().get(MEAN);

        assertThat(mean.scored()).isEqualTo(scores.size());
        assertThat(mean.sheets()).isEqualTo(rows.size());
        assertThat(mean.mean().isPresent()).isEqualTo(!scores.isEmpty());
        mean.mean().ifPresent(found -> assertThat(found).isBetween(scores.get(0), scores.get(scores.size() - 1)));
    }

    @Provide
    Arbitrary<List<Row>> rows() {
        Arbitrary<String> code = Arbitraries.of("A", "B", "C");
        Arbitrary<Points> points = Combinators.combine(
                        Arbitraries.longs().between(-50, 50),
                        Arbitraries.longs().between(1, 7))
                .as(Points::ofRatio);
        Arbitrary<Vnd> money =
                Arbitraries.longs().between(-1_000_000, 1_000_000).map(Vnd::of);
        return Combinators.combine(code, code, points, money, sheets())
                .as(Row::new)
                .list()
                .ofMaxSize(25);
    }

    private static Arbitrary<ScoreSheet> sheets() {
        SubjectRef model = SubjectRef.model("m-1");
        Arbitrary<ScoreSheet> scored = Combinators.combine(
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(1, 7))
                .as((over, under) -> SHEETS.scored(model, over + "/" + under, "0"));
        return Arbitraries.oneOf(
                scored,
                scored,
                Arbitraries.of(SHEETS.unscored(model), SHEETS.notApplicable(model), SHEETS.invalid(model)));
    }

    private static Group group(String code) {
        return Group.of(code, LocalizedText.of("Nhóm " + code));
    }

    private static boolean isIn(Row record, SummaryRow row) {
        List<String> own = List.of(record.outer(), record.inner());
        List<String> wanted = row.groups().stream().map(Group::toString).toList();
        return own.subList(0, wanted.size()).equals(wanted);
    }

    private static void assertSame(SummaryTable actual, SummaryTable expected) {
        assertThat(actual).isEqualTo(expected);
        assertThat(actual.text(Language.VI)).isEqualTo(expected.text(Language.VI));
        assertThat(actual.text(Language.EN)).isEqualTo(expected.text(Language.EN));
    }
}
