package vn.dvk.scoring.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.error.Language;
import vn.dvk.core.model.SubjectKind;
import vn.dvk.core.movement.SectorCatalog;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.organization.BoTrachUnits;
import vn.dvk.core.organization.UnitDirectory;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Qualifier;
import vn.dvk.core.value.ReportedFigure;
import vn.dvk.core.value.ReportedValue;
import vn.dvk.scoring.arbitraries.GuideText;
import vn.dvk.scoring.arbitraries.SampleSheets;
import vn.dvk.scoring.sheet.ScoreSheet;

/** Holds the code of {@code docs/aggregation.md}. */
class AggregationGuideTest {

    private static final SampleSheets SHEETS = SampleSheets.standard();

    @Test
    void the_guide_shows_what_runs_here() throws IOException {
        assertThat(GuideText.javaBlocks("aggregation.md"))
                .hasSize(4)
                .allSatisfy(block ->
                        assertThat(GuideText.source(AggregationGuideTest.class)).contains(block));
    }

    record ModelRow(Code sector, SubjectKind kind, Optional<UnitId> owner, ScoreSheet sheet) {}

    @Test
    void a_plan_makes_a_table() {
        SectorCatalog catalog = SectorCatalog.canonical();
        UnitDirectory directory = BoTrachUnits.directory();
        List<ModelRow> rows = List.of(
                row("m-01", "KINH_TE", SubjectKind.COLLECTIVE, "hoi-nong-dan-xa-ly-trach", "92"),
                row("m-02", "KINH_TE", SubjectKind.INDIVIDUAL, "thon-3-xa-lam-trach", "85.5"),
                row("m-03", "QUOC_PHONG_AN_NINH", SubjectKind.COLLECTIVE, "cong-an-huyen-bo-trach", "80"));

        Dimension<ModelRow> sector = Dimension.sector(catalog, ModelRow::sector);
        Dimension<ModelRow> kind = Dimension.subjectKind(ModelRow::kind);
        Measure<ModelRow, Long> count = Measure.count();
        Measure<ModelRow, ScoreMean> mean = Measure.meanScore(ModelRow::sheet);
        Aggregation<ModelRow> plan = Aggregation.<ModelRow>builder()
                .by(sector)
                .by(kind)
                .measure(count)
                .measure(mean)
                .rollUp()
                .build();
        SummaryTable table = plan.of(rows);
        long models = table.total().get(count);
        long collectives = table.at("KINH_TE", "COLLECTIVE").get(count);
        String text = table.text(Language.VI);

        assertThat(List.of(models, collectives)).containsExactly(3L, 1L);
        assertThat(text).contains("Tổng cộng").contains("85,83");

        Dimension<ModelRow> commune =
                Dimension.unitAt(AuthorityLevel.COMMUNE, LocalDate.of(2025, 7, 1), directory, ModelRow::owner);
        SummaryTable byCommune = Aggregation.<ModelRow>builder()
                .by(commune)
                .measure(count)
                .build()
                .of(rows);

        assertThat(byCommune.at("WIDER").get(count)).isEqualTo(1);
        assertThat(byCommune.at("xa-phong-nha").get(count)).isEqualTo(1);
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
        ReportedFigure others = ReportedFigure.builder()
                .wording("hơn 800")
                .value(new ReportedValue.Quantity(new BigDecimal(800)))
                .qualifier(Qualifier.MORE_THAN)
                .build();
        ReportedAgainstComputed finding = ReportedAgainstComputed.compare(others, 841);
        boolean agrees = finding.agrees();

        assertThat(agrees).isTrue();
    }

    private static ModelRow row(String model, String sector, SubjectKind kind, String owner, String points) {
        return new ModelRow(Code.of(sector), kind, Optional.of(UnitId.of(owner)), SHEETS.scored(model, points));
    }
}
