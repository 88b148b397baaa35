package vn.dvk.scoring.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.testing.SerializableTester;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.error.InvalidDefinitionException;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Problem;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.arbitraries.SampleSheets;
import vn.dvk.scoring.sheet.ScoreSheet;

/** What a table says about its rows: mixed editions of criteria, and periods that overlap. */
class FindingTest {

    private static final LocalizedText TITLE = LocalizedText.of("Huyện", "District");
    private static final SampleSheets OLD = SampleSheets.ofEdition("2021");
    private static final SampleSheets NEW = SampleSheets.ofEdition("2024");
    private static final DateRange REVIEW = DateRange.ofYears(2021, 2023);
    private static final DateRange YEAR = DateRange.ofYears(2023, 2023);
    private static final DateRange HALF = DateRange.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30));

    private record Row(String district, DateRange period, ScoreSheet sheet) {
        Group group() {
            return Group.of(district, LocalizedText.of("Huyện " + district, "District " + district));
        }
    }

    private static final Dimension<Row> DISTRICT = Dimension.of("district", TITLE, Row::group);
    private static final Dimension<Row> PERIOD = Dimension.period(Row::period);
    private static final Measure<Row, Long> COUNT = Measure.count();
    private static final Quantity<Row> POINTS = Quantity.of(
            "points",
            LocalizedText.of("Điểm", "Points"),
            row -> row.sheet().exactTotal().orElse(Points.ZERO));

    private static final Aggregation<Row> SHIPPED = SerializableTester.reserialize(plan().by(DISTRICT)
            .measure(Measure.meanScore(Row::sheet))
            .expectingNoOverlap(Row::period)
            .build());

    private static final List<Row> ROWS = List.of(
            new Row("A", REVIEW, OLD.scored("m-1", "80")),
            new Row("A", REVIEW, NEW.scored("m-2", "90")),
            new Row("B", YEAR, NEW.scored("m-3", "70")),
            new Row("B", HALF, OLD.invalid(SubjectRef.model("m-4"))));

    @Test
    void scores_of_two_editions_in_one_mean_are_named() {
        SummaryTable table = plan().by(DISTRICT)
                .measure(POINTS.mean())
                .expectingOneEdition(Row::sheet)
                .build()
                .of(ROWS);

        assertThat(table.findings()).extracting(Finding::at).containsExactly(List.of(DISTRICT.at("A")), List.of());
        assertThat(table.findings()).extracting(Finding::code).containsOnly("dvk.aggregate.finding.mixed-editions");
        Finding first = table.findings().get(0);
        assertThat(first.message().arguments())
                .extractingByKeys("edition", "otherEdition")
                .extracting(Object::toString)
                .containsExactly("2021", "2024");
        assertThat(first.text(Language.VI))
                .startsWith("Một dòng gộp điểm chấm theo hai phiên bản bộ tiêu chí: mau-thu 2021 (");
        assertThat(table.text(Language.EN))
                .contains("Finding: Scores of two editions of criteria are in one row: mau-thu 2021 (")
                .endsWith("[District A; Total]\n");
        assertThat(table.markdown(Language.VI))
                .contains("_Lưu ý: Một dòng gộp")
                .endsWith("\\[Huyện A; Tổng cộng\\]_\n");
        assertThat(table.json()).contains("""
            "findings":[{"code":"dvk.aggregate.finding.mixed-editions","at":["district=A"],"arguments":{"set":"mau-thu",""");
    }

    @Test
    void a_mean_of_scores_looks_out_for_editions_by_itself() {
        Aggregation<Row> plan =
                plan().by(DISTRICT).measure(Measure.meanScore(Row::sheet)).build();

        assertThat(plan.of(ROWS).findings()).hasSize(2);
        assertThat(plan.of(ROWS.subList(1, 4)).findings())
                .as("an invalid sheet is in no mean, so its edition does not matter")
                .isEmpty();
        assertThat(plan().measure(COUNT).build().of(ROWS).findings()).isEmpty();
    }

    @Test
    void stored_scores_are_looked_at_in_the_same_way() {
        SummaryTable stored = plan().by(DISTRICT)
                .measure(COUNT)
                .expectingOneStoredEdition(row -> row.sheet().store())
                .build()
                .of(ROWS);

        assertThat(stored.findings())
                .isEqualTo(plan().by(DISTRICT)
                        .measure(COUNT)
                        .expectingOneEdition(Row::sheet)
                        .build()
                        .of(ROWS)
                        .findings());
    }

    @Test
    void periods_that_overlap_are_named() {
        SummaryTable table = plan().by(DISTRICT)
                .measure(COUNT)
                .expectingNoOverlap(Row::period)
                .build()
                .of(ROWS);

        assertThat(table.findings()).hasSize(1);
        assertThat(table.findings().get(0).at()).isEmpty();
        assertThat(table.findings().get(0).text(Language.VI))
                .isEqualTo(
                        "Một dòng gộp số liệu của hai kỳ có thời gian trùng nhau: 2021–2023 và 2023; việc thuộc cả hai kỳ bị tính hai"
                                + " lần.");
        assertThat(table.findings().get(0).text(Language.EN))
                .isEqualTo("Records of overlapping periods are in one row: 2021–2023 and 2023; what both count is in it"
                        + " twice.");
    }

    @Test
    void rows_by_period_are_looked_at_without_being_asked() {
        SummaryTable table =
                plan().by(DISTRICT).by(PERIOD).measure(COUNT).cube().build().of(ROWS);
        SummaryTable others =
                plan().by(PERIOD).measure(POINTS.max()).rollUp().build().of(ROWS);

        assertThat(table.findings()).extracting(Finding::at).containsExactly(List.of());
        assertThat(others.findings())
                .as("the greatest of all is the same however often it is met")
                .isEmpty();
    }

    @Test
    void every_period_that_overlaps_an_earlier_one_is_named_once() {
        List<DateRange> periods = List.of(
                DateRange.ofYears(2024, 2024),
                HALF,
                YEAR,
                DateRange.ofYears(2022, 2022),
                REVIEW,
                DateRange.fromYear(2025),
                DateRange.until(LocalDate.of(2021, 1, 1)));

        assertThat(PeriodGroups.overlaps(periods))
                .extracting(message -> message.arguments().values().toString())
                .containsExactly(
                        "[../2021-01-01, 2021/2023]",
                        "[2021/2023, 2022/2022]",
                        "[2021/2023, 2023/2023]",
                        "[2024/2024, 2024-01-01/2024-06-30]");
        assertThat(PeriodGroups.overlaps(List.of())).isEmpty();
        assertThat(PeriodGroups.overlaps(List.of(DateRange.always(), YEAR))).hasSize(1);
        periods.forEach(period -> assertThat(
                        PeriodGroups.period(PeriodGroups.of(period)).sameDays(period))
                .isTrue());
        assertThat(PeriodGroups.period(PeriodGroups.of(DateRange.always()))).isEqualTo(DateRange.always());
    }

    @Test
    void periods_are_not_asked_about_where_nothing_adds_up() {
        InvalidDefinitionException refused = catchThrowableOfType(
                InvalidDefinitionException.class,
                () -> plan().measure(POINTS.max())
                        .expectingNoOverlap(Row::period)
                        .build());

        assertThat(refused.problems()).extracting(Problem::code).containsExactly("dvk.aggregate.plan-nothing-added");
        assertThat(refused.problems()).extracting(Problem::path).containsExactly("/noOverlap");
    }

    @Test
    void nothing_is_said_of_rows_that_are_suppressed() {
        SummaryTable table = plan().by(DISTRICT)
                .measure(COUNT)
                .expectingOneEdition(Row::sheet)
                .build()
                .of(ROWS)
                .suppressing(SmallCells.below(3));

        assertThat(table.findings()).extracting(Finding::at).containsExactly(List.of());
    }

    @Test
    void a_finding_keeps_its_place_and_reads_well() {
        Finding finding = plan().measure(COUNT)
                .expectingNoOverlap(Row::period)
                .build()
                .of(ROWS)
                .findings()
                .get(0);

        assertThat(finding).isEqualTo(new Finding(finding.message(), List.of()));
        assertThat(finding)
                .hasToString("dvk.aggregate.finding.overlapping-periods {first=2021/2023, second=2023/2023} at []");
    }

    @Property(tries = 50)
    void findings_and_bytes_are_the_same_for_any_order_and_any_split(
            @ForAll("rows") List<Row> rows, @ForAll Random random) {
        Aggregation<Row> plan = SHIPPED;
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        Tally<Row> first = plan.tally();
        Tally<Row> second = plan.tally();
        shuffled.forEach(row -> (random.nextBoolean() ? first : second).add(row));
        byte[] bytes = plan.tally().addAll(rows).toBytes();

        assertThat(first.merge(second).toBytes()).isEqualTo(bytes);
        assertThat(first.table()).isEqualTo(plan.of(rows));
        assertThat(plan.read(bytes).toBytes()).isEqualTo(bytes);
        assertThat(plan.read(bytes).table().findings()).isEqualTo(plan.of(rows).findings());
    }

    @Property(tries = 3)
    void bytes_that_somebody_made_up_are_refused_or_mean_what_they_say(@ForAll("rows") List<Row> rows) {
        Aggregation<Row> plan = plan().measure(COUNT)
                .expectingOneEdition(Row::sheet)
                .expectingNoOverlap(Row::period)
                .build();
        byte[] bytes = plan.tally().addAll(rows).toBytes();
        int end = bytes.length - Integer.BYTES;
        for (int i = 0; i < end; i++) {
            byte[] made = bytes.clone();
            made[i] ^= 1;
            System.arraycopy(TallyBytes.checkSum(made, end), 0, made, end, Integer.BYTES);
            try {
                assertThat(plan.read(made).toBytes()).isEqualTo(made);
            } catch (InvalidDefinitionException refused) {
                assertThat(refused.problems()).hasSize(1);
            }
        }
    }

    @Provide
    Arbitrary<List<Row>> rows() {
        return Arbitraries.of(ROWS).list().ofMaxSize(12);
    }

    private static Aggregation.Builder<Row> plan() {
        return Aggregation.builder();
    }
}
