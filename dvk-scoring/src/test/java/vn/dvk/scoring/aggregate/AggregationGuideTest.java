package vn.dvk.scoring.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.error.Language;
import vn.dvk.core.model.SubjectKind;
import vn.dvk.core.movement.SectorCatalog;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.organization.BoTrachUnits;
import vn.dvk.core.organization.Unit;
import vn.dvk.core.organization.UnitDirectory;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.organization.UnitKind;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.ReportedFigure;
import vn.dvk.scoring.aggregate.DividedUnits.Report;
import vn.dvk.scoring.arbitraries.GuideText;
import vn.dvk.scoring.arbitraries.SampleSheets;
import vn.dvk.scoring.sheet.ScoreSheet;

/** Holds the code of {@code docs/aggregation.md}. */
class AggregationGuideTest {

    private static final SampleSheets SHEETS = SampleSheets.standard();

    @Test
    void the_guide_shows_what_runs_here() throws IOException {
        assertThat(GuideText.javaBlocks("aggregation.md"))
                .isNotEmpty()
                .allSatisfy(block ->
                        assertThat(GuideText.source(AggregationGuideTest.class)).contains(block));
    }

    record ModelRow(Code sector, SubjectKind kind, Optional<UnitId> owner, ScoreSheet sheet) {
        DateRange period() {
            return DateRange.ofYears(2021, 2023);
        }

        LocalDate day() {
            return LocalDate.of(2023, 12, 31);
        }
    }

    record Entry(String code, Code sector, long year, Points points) {
        long models() {
            return 5;
        }

        Group province() {
            return Group.of(code, LocalizedText.of("Tỉnh " + code));
        }
    }

    @Test
    void a_plan_makes_a_table() {
        List<Entry> entries = List.of(
                new Entry("44", Code.of("KINH_TE"), 2022, Points.of(90)),
                new Entry("44", Code.of("KINH_TE"), 2023, Points.of(80)),
                new Entry("45", Code.of("KHAC"), 2023, Points.parse("40/3")));

        Dimension<Entry> province = Dimension.of("province", LocalizedText.of("Tỉnh", "Province"), Entry::province);
        Dimension<Entry> sector = Dimension.sector(SectorCatalog.canonical(), Entry::sector);
        Dimension<Entry> year = Dimension.year(Entry::year);
        Quantity<Entry> points = Quantity.of("points", LocalizedText.of("Điểm", "Points"), Entry::points);
        Measure<Entry, Long> count = Measure.count();
        Aggregation<Entry> plan = Aggregation.<Entry>builder()
                .by(province)
                .by(sector)
                .by(year)
                .measure(count)
                .measure(points.sum())
                .rollUp()
                .build();
        SummaryTable table = plan.of(entries);
        long models = table.at(province.at("44"), sector.at("KINH_TE")).get(count);
        Points sum = table.total().get(points.sum());

        assertThat(models).isEqualTo(2);
        assertThat(sum).isEqualTo(Points.parse("550/3"));

        Quantity<Entry> registered =
                Quantity.whole("registered", LocalizedText.of("Đăng ký", "Registered"), Entry::models);
        Measure<Entry, Mean> mean = points.mean();
        Measure<Entry, Optional<Points>> median = points.quantile(Points.parse("1/2"), QuantileMethod.NEAREST_RANK);
        Measure<Entry, TopList> best = points.top(3, Entry::sector);
        Measure<Entry, Ratio> rate = points.per(registered);
        Measure<Entry, Ratio> part = Measure.partOf("part", LocalizedText.of("Tỷ trọng", "Part"), count, Whole.TOTAL);

        SummaryRow of44 = Aggregation.<Entry>builder()
                .by(province)
                .measure(count)
                .measure(mean)
                .measure(median)
                .measure(best)
                .measure(rate)
                .measure(part)
                .build()
                .of(entries)
                .at("44");
        assertThat(of44.get(mean).value()).contains(Points.of(85));
        assertThat(of44.get(median)).contains(Points.of(80));
        assertThat(of44.get(best).entries()).hasSize(2);
        assertThat(of44.get(rate).value()).contains(Points.of(17));
        assertThat(of44.get(part)).isEqualTo(new Ratio(Points.of(2), Points.of(3)));

        Tally<Entry> otherPart = plan.tally();
        Tally<Entry> tally = plan.tally();
        entries.forEach(tally::add);
        byte[] bytes = tally.toBytes();
        SummaryTable whole = plan.read(bytes).merge(otherPart).table();

        assertThat(whole).isEqualTo(table);

        Filter<Entry> filter = plan.filter(table.at("44"));
        List<Entry> records = entries.stream().filter(filter).toList();

        assertThat(records).hasSize(2);
    }

    @Test
    void units_change_between_two_reports() {
        UnitDirectory directory = DividedUnits.DIRECTORY;

        UnitView then = UnitView.asWas(directory);
        UnitView today = UnitView.rebasedTo(LocalDate.of(2025, 7, 1), directory).estimatingBy("population");
        Dimension<Report> asWas = Dimension.unit(then, AuthorityLevel.COMMUNE, Report::unit, Report::day);
        Dimension<Report> rebased = Dimension.unit(today, AuthorityLevel.COMMUNE, Report::unit, Report::day);

        Aggregation<Report> before = Aggregation.<Report>builder()
                .by(asWas)
                .measure(Measure.countInShares())
                .build();
        Aggregation<Report> after = Aggregation.<Report>builder()
                .by(rebased)
                .measure(Measure.countInShares())
                .build();
        assertThat(before.of(DividedUnits.reports()).at("s").get(Measure.countInShares()))
                .isEqualTo(Points.of(2));
        assertThat(after.of(DividedUnits.reports()).at("n").get(Measure.countInShares()))
                .isEqualTo(Points.parse("1.6"));
    }

    @Test
    void units_are_found_as_of_a_day() {
        UnitDirectory directory = BoTrachUnits.directory();
        List<ModelRow> rows = List.of(
                row("m-01", "KINH_TE", SubjectKind.COLLECTIVE, "hoi-nong-dan-xa-ly-trach", "92"),
                row("m-02", "KINH_TE", SubjectKind.INDIVIDUAL, "thon-3-xa-lam-trach", "85.5"),
                row("m-03", "QUOC_PHONG_AN_NINH", SubjectKind.COLLECTIVE, "cong-an-huyen-bo-trach", "80"));

        Dimension<ModelRow> commune =
                Dimension.unitAt(LocalDate.of(2025, 7, 1), directory, AuthorityLevel.COMMUNE, ModelRow::owner);
        Dimension<ModelRow> unit = Dimension.unitOrForceAt(
                LocalDate.of(2023, 12, 31),
                directory,
                AuthorityLevel.DISTRICT,
                List.of(UnitKind.ARMED_FORCES),
                ModelRow::owner);

        LocalDate day = LocalDate.of(2025, 7, 1);
        List<Unit> communes = directory.at(AuthorityLevel.COMMUNE, UnitKind.ADMINISTRATIVE, day);
        Aggregation<ModelRow> complete = Aggregation.<ModelRow>builder()
                .by(commune)
                .measure(Measure.count())
                .expecting(communes, ModelRow::owner)
                .build();
        Optional<Completeness> found = complete.of(rows).total().completeness();

        assertThat(found.orElseThrow().missing()).hasSameSizeAs(communes).isNotEmpty();

        DueReports due = DueReports.monthly(communes, YearMonth.of(2025, 7), YearMonth.of(2025, 9));
        Aggregation<ModelRow> monthly = Aggregation.<ModelRow>builder()
                .by(commune)
                .measure(Measure.count())
                .expecting(due, ModelRow::owner, ModelRow::day)
                .build();
        SortedSet<DueReport> missing =
                monthly.of(rows).total().completeness().orElseThrow().missingReports();

        assertThat(missing).hasSize(3 * communes.size());

        SummaryTable table = Aggregation.<ModelRow>builder()
                .by(commune)
                .by(unit.named("owner", LocalizedText.of("Đơn vị", "Unit")))
                .measure(Measure.count())
                .build()
                .of(rows);
        assertThat(table.rows())
                .extracting(row -> row.groups().toString())
                .containsExactly(
                        "[xa-nam-trach-2025, huyen-bo-trach]",
                        "[xa-phong-nha, huyen-bo-trach]",
                        "[WIDER, cong-an-huyen-bo-trach]",
                        "[]");
    }

    @Test
    void a_table_says_what_is_wrong_with_its_rows() {
        Dimension<ModelRow> sector = Dimension.sector(SectorCatalog.canonical(), ModelRow::sector);
        Measure<ModelRow, Long> count = Measure.count();
        List<ModelRow> rows = List.of(
                row("m-01", "KINH_TE", SubjectKind.COLLECTIVE, "xa-ly-trach", "92"),
                row("m-02", "KHAC", SubjectKind.INDIVIDUAL, "xa-ly-trach", "85.5"));

        Aggregation<ModelRow> watchful = Aggregation.<ModelRow>builder()
                .by(sector)
                .measure(Measure.count())
                .expectingOneEdition(ModelRow::sheet)
                .expectingNoOverlap(ModelRow::period)
                .build();
        List<Finding> findings = watchful.of(rows).findings();

        assertThat(findings).isEmpty();

        SummaryTable table = watchful.of(rows);
        SummaryTable published = table.suppressing(SmallCells.below(5));
        boolean hidden = published.at("KINH_TE").isSuppressed(count);

        assertThat(hidden).isTrue();
    }

    @Test
    void a_change_of_a_rate_is_taken_apart() {
        List<Entry> before = List.of(new Entry("44", Code.of("KINH_TE"), 2022, Points.of(90)));
        List<Entry> after = List.of(new Entry("44", Code.of("KINH_TE"), 2023, Points.of(80)));
        Quantity<Entry> points = Quantity.of("points", LocalizedText.of("Điểm", "Points"), Entry::points);
        Measure<Entry, Mean> rate = points.mean();
        Aggregation<Entry> plan = Aggregation.<Entry>builder()
                .by(Dimension.sector(SectorCatalog.canonical(), Entry::sector))
                .measure(rate)
                .build();

        RateChange change = RateChange.between(plan.of(before), plan.of(after), rate);
        Points ofRates = change.ofRates();
        Points ofComposition = change.ofComposition();
        Map<Code, Points> weights = StandardisedRate.weightsOf(plan.of(before), rate);
        Optional<Points> standardised =
                StandardisedRate.of(plan.of(after), rate, weights).value();

        assertThat(ofRates).isEqualTo(Points.of(-10));
        assertThat(ofComposition).isEqualTo(Points.ZERO);
        assertThat(standardised).contains(Points.of(80));
    }

    @Test
    void a_funnel_follows_one_type_of_subject() {
        Set<SubjectRef> recognised = Set.of(SubjectRef.model("m-01"), SubjectRef.model("m-02"));
        Set<SubjectRef> outstanding = Set.of(SubjectRef.model("m-02"));

        Funnel funnel = Funnel.ofModels()
                .stage("RECOGNISED", LocalizedText.of("Công nhận", "Recognised"), recognised)
                .stage("OUTSTANDING", LocalizedText.of("Tiêu biểu", "Outstanding"), outstanding)
                .build();
        String text = funnel.text(Language.VI);

        assertThat(text).contains("1/2 (50,00%)");
    }

    @Test
    void a_printed_figure_is_laid_beside_a_computed_one() {
        ReportedFigure others = ReportedFigure.parse("hơn 800 mô hình");
        ReportedAgainstComputed finding = ReportedAgainstComputed.compare(others, 841);
        boolean agrees = finding.agrees();

        assertThat(agrees).isTrue();
    }

    record Award(SubjectKind kind, int rank, boolean enterprise, boolean thematic, boolean certificate) {}

    @Test
    void a_form_is_a_plan_with_numbered_rows() {
        List<Award> awards = List.of(
                new Award(SubjectKind.COLLECTIVE, 0, true, true, true),
                new Award(SubjectKind.INDIVIDUAL, 10, false, false, false));

        ReportForm<Award> form = ReportForm.<Award>builder("0603.N/BNV-TĐKT", LocalizedText.of("Số lượng khen thưởng"))
                .total("01", LocalizedText.of("Tổng số"))
                .partition("subject", LocalizedText.of("theo đối tượng"))
                .row("02", LocalizedText.of("Tập thể"), award -> award.kind() == SubjectKind.COLLECTIVE)
                .ofWhich("03", LocalizedText.of("Trong đó: Doanh nghiệp"), Award::enterprise)
                .row("04", LocalizedText.of("Hộ gia đình"), award -> award.kind() == SubjectKind.HOUSEHOLD)
                .row("05", LocalizedText.of("Cá nhân"), award -> award.kind() == SubjectKind.INDIVIDUAL)
                .partitionOf("05", "rank", LocalizedText.of("cá nhân, theo cấp"))
                .row("09", LocalizedText.of("Các cấp lãnh đạo"), award -> award.rank() < 10)
                .row("10", LocalizedText.of("Người trực tiếp công tác"), award -> award.rank() >= 10)
                .partition("manner", LocalizedText.of("theo phương thức"))
                .row("11", LocalizedText.of("Thường xuyên"), award -> !award.thematic())
                .row("12", LocalizedText.of("Chuyên đề"), Award::thematic)
                .column("1", LocalizedText.of("Tổng số"))
                .column("2", LocalizedText.of("Bằng khen"), Award::certificate)
                .column("3", LocalizedText.of("Cờ thi đua"), award -> !award.certificate())
                .control("1", "2", "3")
                .build();
        FilledForm filled = form.of(awards);
        long enterprises = filled.count("03", "1");
        List<FormFinding> findings = filled.findings();

        assertThat(enterprises).isEqualTo(1);
        assertThat(findings).isEmpty();

        ReportedForm received = ReportedForm.builder("0603.N/BNV-TĐKT", "1", "2", "3")
                .row("01", 12, 9, 3)
                .row("02", 4, 3, 1)
                .row("03", 5, 4, 1)
                .build();
        List<FormFinding> wrong = form.check(received);
        List<FormFinding> different = filled.compare(received);

        assertThat(wrong)
                .extracting(finding -> finding.message().code())
                .containsExactly(
                        "dvk.aggregate.form-not-filled",
                        "dvk.aggregate.form-row-greater",
                        "dvk.aggregate.form-row-greater");
        assertThat(different).hasSize(9);
    }

    private static ModelRow row(String model, String sector, SubjectKind kind, String owner, String points) {
        return new ModelRow(Code.of(sector), kind, Optional.of(UnitId.of(owner)), SHEETS.scored(model, points));
    }
}
