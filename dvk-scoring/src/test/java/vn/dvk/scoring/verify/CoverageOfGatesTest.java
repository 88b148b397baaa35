package vn.dvk.scoring.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.dossier.Assessment;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.DossierId;
import vn.dvk.core.dossier.Mark;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.engine.Scorecard;
import vn.dvk.scoring.json.CriteriaSetJson;
import vn.dvk.scoring.outcome.ScoringMessages;
import vn.dvk.scoring.rule.RuleTypes;

/** Cases should touch gates, the requirements of bands and the limits for some subjects as well. */
class CoverageOfGatesTest {
    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);
    private static final Scorecard CARD =
            Scorecard.compile(CriteriaSetJson.read("""
                    {"format": "dvk/criteria-set", "version": 1, "id": "s", "title": "Bộ (minh họa)", "editions": [
                     {"id": "e", "inForce": "2021/2025", "rounding": {"stage": "NEVER"},
                      "facts": [
                       {"key": "fires", "title": "Số vụ cháy", "kind": "COUNT"},
                       {"key": "on-time", "title": "Đúng hạn", "kind": "YES_NO"},
                       {"key": "mountain", "title": "Miền núi", "kind": "YES_NO", "of": "SUBJECT"}],
                      "tree": [{"code": "1", "title": "Một", "maximum": 100, "rule": {"type": "direct"}}],
                      "gates": [
                       {"code": "nua", "title": "Đạt một nửa", "otherwise": "NO_BAND",
                        "requires": {"each": ["1"], "atLeastPercent": 50, "comparedAt": "EXACT"}},
                       {"code": "chay", "title": "Không cháy", "otherwise": "NO_BAND",
                        "requires": {"fact": "fires", "lessThan": 2}}],
                      "banding": {"comparedAt": "EXACT", "scale": "POINTS",
                       "bands": [
                        {"code": "tot", "title": "Tốt", "minimum": 90, "requirements": [
                         {"title": "Đúng hạn", "requires": {"fact": "on-time", "equal": true}}]},
                        {"code": "dat", "title": "Đạt", "minimum": 60}],
                       "variants": [{"title": "Miền núi", "when": {"fact": "mountain", "equal": true},
                        "minimums": [{"band": "dat", "minimum": 55}]}]}}]}
                    """).orThrow().editions().get(0), RuleTypes.builtIn());

    @Test
    void one_case_leaves_gates_requirements_and_variants_open() {
        assertThat(of(dossier(95, 0, true, false)).text(Language.EN))
                .contains("""
                Gates never tested:
                  nua: “Đạt một nửa” failed
                  chay: “Không cháy” failed
                """)
                .contains("""
                Requirements of bands never in the way:
                  tot: points enough, but not “Đúng hạn”
                Limits for some subjects never used:
                  dat: the limits “Miền núi”
                """)
                .contains("  chay: fires: at least 2\n")
                .contains("  chay: fires: exactly 2\n");
    }

    @Test
    void each_is_touched_where_it_decides() {
        Coverage coverage = of(
                dossier(95, 0, false, false),
                dossier(40, 0, true, false),
                dossier(95, 2, true, false),
                dossier(57, 0, true, true));
        assertThat(coverage.gaps(CoverageKind.GATE, CoverageKind.REQUIREMENT, CoverageKind.VARIANT))
                .isEmpty();
    }

    @Test
    void a_requirement_is_no_obstacle_to_a_total_below_the_band() {
        assertThat(of(dossier(70, 0, false, false)).gaps(CoverageKind.REQUIREMENT))
                .hasSize(1);
    }

    /** The total of a mountain commune is compared with a limit of its own. */
    @Test
    void limits_that_are_not_compared_are_not_touched() {
        Coverage coverage = of(dossier(60, 0, true, true));
        assertThat(coverage.gaps(CoverageKind.LIMIT))
                .hasToString("[chay: fires: exactly 2, tot: a total of exactly 90," + " dat: a total of exactly 60]");
        assertThat(of(dossier(60, 0, true, false)).gaps(CoverageKind.LIMIT))
                .hasToString("[chay: fires: exactly 2, tot: a total of exactly 90]");
    }

    @Test
    void every_kind_has_a_heading() {
        for (CoverageKind kind : CoverageKind.values()) {
            for (Language language : Language.values()) {
                assertThat(ScoringMessages.table().label("dvk.coverage.kind." + kind, language))
                        .as(kind.name())
                        .isPresent();
            }
        }
    }

    private static Coverage of(Dossier... dossiers) {
        return Coverage.of(CARD, List.of(dossiers), AssessmentRole.SELF);
    }

    private static Dossier dossier(long points, long fires, boolean onTime, boolean mountain) {
        return Dossier.builder()
                .id(DossierId.of("hs-1"))
                .subject(SubjectRef.unit("u-1"))
                .review(Code.of("nam-2023"))
                .asOf(DAY)
                .addFact("fires", fires)
                .addFact("on-time", onTime)
                .addFact("mountain", mountain)
                .addAssessment(Assessment.builder()
                        .role(AssessmentRole.SELF)
                        .assessor(Code.of("cb-1"))
                        .date(DAY)
                        .addMark(Mark.of("1", Points.of(points)))
                        .build())
                .build();
    }
}
