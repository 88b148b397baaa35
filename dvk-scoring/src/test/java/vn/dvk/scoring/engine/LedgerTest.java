package vn.dvk.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static vn.dvk.core.criteria.AssessmentRole.APPRAISAL;
import static vn.dvk.core.criteria.AssessmentRole.COUNCIL;
import static vn.dvk.core.criteria.AssessmentRole.SELF;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.criteria.CriteriaGroup;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.dossier.Assessment;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.Evidence;
import vn.dvk.core.dossier.Mark;
import vn.dvk.core.dossier.MarkValue;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Problem;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Fingerprint;
import vn.dvk.core.value.LegalBasis;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.ScoringMessages;
import vn.dvk.scoring.rule.BuiltInRules;
import vn.dvk.scoring.rule.RuleTypes;
import vn.dvk.scoring.sheet.Ledger;
import vn.dvk.scoring.sheet.LedgerEntry;

/**
 * Bắc Kạn, 1878/2017: 87 by the unit itself is "tốt", 78 after appraisal is "khá". How the points divide into lines is not
 * public, nor is the lower limit of "khá": both are "minh họa".
 */
class LedgerTest {
    private static final Scorecard SCORECARD = Scorecard.compile(edition(), RuleTypes.builtIn());

    @Test
    void every_role_keeps_its_own_total_and_band() {
        Ledger ledger = SCORECARD.ledger(dossier("Thiếu biên bản quý IV"), SELF, APPRAISAL, COUNCIL);
        assertThat(ledger.column(SELF).total()).contains(Points.of(87));
        assertThat(band(ledger, SELF)).isEqualTo("tot");
        assertThat(ledger.column(APPRAISAL).total()).contains(Points.of(78));
        assertThat(band(ledger, APPRAISAL)).isEqualTo("kha");
        assertThat(ledger.finalColumn().role()).isEqualTo(COUNCIL);
        assertThat(ledger.finalColumn().total()).isEmpty();
        assertThat(ledger.finalColumn().kind()).isEqualTo(OutcomeKind.UNSCORED);
        assertThat(ledger.finalColumn().by()).isEmpty();
    }

    @Test
    void an_entry_says_who_gave_which_mark_when_and_why() {
        Ledger ledger = SCORECARD.ledger(dossier("Thiếu biên bản quý IV"), SELF, APPRAISAL);
        LedgerEntry entry = ledger.entry(Code.of("1"), APPRAISAL).orElseThrow();
        assertThat(entry.by().orElseThrow().assessor()).isEqualTo(Code.of("cb-07"));
        assertThat(entry.by().orElseThrow().date()).isEqualTo(Samples.DAY);
        Mark mark = entry.mark(Code.of("1")).orElseThrow();
        assertThat(mark.value()).isEqualTo(MarkValue.of(Points.of(40)));
        assertThat(mark.reason()).contains("Thiếu biên bản quý IV");
        assertThat(ledger).asString().doesNotContain("biên bản");
        assertThat(ledger.lines()).asString().doesNotContain("biên bản").doesNotContain("kho/");
    }

    @Test
    void a_line_that_facts_decide_has_nobody_to_name() {
        Ledger ledger = SCORECARD.ledger(dossier("x"), SELF, APPRAISAL);
        LedgerEntry entry = ledger.entry(Code.of("2"), APPRAISAL).orElseThrow();
        assertThat(entry.by()).isEmpty();
        assertThat(entry.marks()).isEmpty();
        assertThat(entry.reported()).contains(Points.of(38));
        assertThat(ledger.entry(Code.of("I"), SELF).orElseThrow().reported()).contains(Points.of(87));
        assertThat(ledger.entry(Code.of("none"), SELF)).isEmpty();
        assertThat(ledger.line(Code.of("2")).orElseThrow().evidence()).hasSize(2);
    }

    @Test
    void a_mark_that_differs_from_the_proposed_one_needs_a_reason() {
        assertThat(SCORECARD.ledger(dossier("Thiếu biên bản"), SELF, APPRAISAL).problems())
                .isEmpty();
        Ledger silent = SCORECARD.ledger(dossier(null), SELF, APPRAISAL);
        assertThat(silent.problems())
                .extracting(Problem::path, Problem::code)
                .containsExactly(tuple("/assessments/appraisal/marks/1", "dvk.ledger.reason-missing"));
        assertThat(silent.problems().get(0).text(Language.VI, ScoringMessages.table()))
                .isEqualTo("/assessments/appraisal/marks/1: Điểm của vai trò “Thẩm định” ở mục 1 khác điểm của"
                        + " vai trò “Tự chấm” nhưng không nêu lý do. Ghi lý do cùng với điểm chấm.");
        assertThat(silent.text(Language.VI)).contains("Lưu ý: Điểm của vai trò “Thẩm định” ở mục 1 khác điểm");
    }

    @Test
    void a_mark_is_compared_with_the_nearest_one_before() {
        Dossier dossier = base().addAssessment(assessed(SELF, "49", null))
                .addAssessment(assessed(APPRAISAL, "40", "Thiếu biên bản"))
                .addAssessment(assessed(COUNCIL, "40", null))
                .build();
        assertThat(SCORECARD.ledger(dossier, SELF, APPRAISAL, COUNCIL).problems())
                .isEmpty();
        assertThat(SCORECARD.ledger(dossier, SELF, COUNCIL).problems()).hasSize(1);
        assertThat(SCORECARD.ledger(dossier, APPRAISAL, COUNCIL).problems()).isEmpty();
    }

    @Test
    void nothing_was_proposed_where_there_is_no_mark_before() {
        Dossier dossier = base().addAssessment(assessed(APPRAISAL, "40", null)).build();
        assertThat(SCORECARD.ledger(dossier, SELF, APPRAISAL).problems()).isEmpty();
    }

    @Test
    void roles_must_be_named_once() {
        assertThatIllegalArgumentException().isThrownBy(() -> SCORECARD.ledger(dossier("x")));
        assertThatIllegalArgumentException().isThrownBy(() -> SCORECARD.ledger(dossier("x"), SELF, SELF));
        Ledger ledger = SCORECARD.ledger(dossier("x"), SELF);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.column(COUNCIL))
                .withMessageContaining("council");
    }

    @Test
    void sheets_that_were_made_elsewhere_can_be_put_side_by_side() {
        Dossier dossier = dossier("x");
        assertThat(SCORECARD.ledgerOf(
                        dossier, List.of(SCORECARD.score(dossier, SELF), SCORECARD.score(dossier, APPRAISAL))))
                .isEqualTo(SCORECARD.ledger(dossier, SELF, APPRAISAL));
        Scorecard other = Scorecard.compile(
                Samples.edition()
                        .addTree(Samples.criterion("1", 60, BuiltInRules.direct()))
                        .build(),
                RuleTypes.builtIn());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> other.ledgerOf(dossier, List.of(SCORECARD.score(dossier, SELF))))
                .withMessageContaining("edition e1");
    }

    @Test
    void a_ledger_reads_as_officials_know_it() {
        assertThat(SCORECARD
                        .ledger(dossier("Thiếu biên bản"), SELF, APPRAISAL, COUNCIL)
                        .text(Language.VI))
                .isEqualTo("""
                    PHIẾU CHẤM ĐIỂM
                    Hồ sơ hs-01, đối tượng mô hình m-01, đợt so-ket-2023, số liệu đến ngày 31/12/2023
                    Bộ tiêu chí mau, phiên bản e1
                    STT/Mã | Nội dung                                               | Điểm tối đa | Tự chấm | Thẩm định |    Tập thể xét | Căn cứ           | Minh chứng
                    -------+--------------------------------------------------------+-------------+---------+-----------+----------------+------------------+-----------------
                    I      | Công tác dân vận của đơn vị (minh họa: cách chia thành |         100 |      87 |        78 | Chưa chấm được |                  |
                           | các dòng không có trong nguồn)                         |             |         |           |                |                  |
                    1      |   Kết quả vận động                                     |          60 |      49 |        40 | Chưa chấm được | Bảng điểm, Mục I |
                    2      |   Họp giao ban                                         |          40 |      38 |        38 |             38 |                  | 2 [e3b0c44298fc]
                    -------+--------------------------------------------------------+-------------+---------+-----------+----------------+------------------+-----------------
                           | Tổng cộng                                              |         100 |      87 |        78 | Chưa chấm được |                  |
                    Tự chấm (cb-07, 31/12/2023): 87 trên 100 điểm. Xếp loại: Tốt
                    Thẩm định (cb-07, 31/12/2023): 78 trên 100 điểm. Xếp loại: Khá
                    Tập thể xét: Chưa chấm được. Xếp loại: chưa xác định; có thể là Tốt, Khá, không xếp loại
                    Lưu ý: Mục 1 chưa chấm được ở cột “Tập thể xét” vì còn thiếu điểm chấm mục: 1.
                    """);
    }

    @Test
    void a_ledger_is_written_in_markdown_too() {
        assertThat(SCORECARD.ledger(dossier("Thiếu biên bản"), SELF, APPRAISAL).markdown(Language.EN))
                .isEqualTo("""
                    ## SCORE SHEET

                    Dossier hs-01, subject model m-01, review so-ket-2023, figures as of 2023-12-31 \s
                    Criteria set mau, edition e1

                    | No. | Content | Maximum | Self-assessment | Appraisal | Basis | Evidence |
                    |---|---|---:|---:|---:|---|---|
                    | I | Công tác dân vận của đơn vị (minh họa: cách chia thành các dòng không có trong nguồn) | 100 | 87 | 78 |  |  |
                    | 1 | &nbsp;&nbsp;Kết quả vận động | 60 | 49 | 40 | Bảng điểm, Mục I |  |
                    | 2 | &nbsp;&nbsp;Họp giao ban | 40 | 38 | 38 |  | 2 [e3b0c44298fc] |
                    |  | Total | 100 | 87 | 78 |  |  |

                    - Self-assessment (cb-07, 2023-12-31): 87 of 100 points. Band: Tốt
                    - Appraisal (cb-07, 2023-12-31): 78 of 100 points. Band: Khá
                    """);
    }

    static Dossier dossier(@Nullable String reason) {
        return base().addAssessment(assessed(SELF, "49", null))
                .addAssessment(assessed(APPRAISAL, "40", reason))
                .build();
    }

    static Edition edition() {
        return Samples.edition()
                .addTree(CriteriaGroup.builder()
                        .code(Code.of("I"))
                        .title(Samples.text("Công tác dân vận của đơn vị (minh họa: cách chia thành các dòng không có"
                                + " trong nguồn)"))
                        .addChild(Criterion.builder()
                                .code(Code.of("1"))
                                .title(Samples.text("Kết quả vận động"))
                                .maximum(Points.of(60))
                                .rule(BuiltInRules.direct())
                                .addBasis(LegalBasis.builder()
                                        .title(Samples.text("Bảng điểm"))
                                        .clause("Mục I")
                                        .build())
                                .build())
                        .addChild(Criterion.builder()
                                .code(Code.of("2"))
                                .title(Samples.text("Họp giao ban"))
                                .maximum(Points.of(40))
                                .rule(BuiltInRules.perUnit("n", Points.of(2)))
                                .build())
                        .build())
                .banding(Samples.bands(ComparedAt.REPORTED))
                .build();
    }

    private static Dossier.Builder base() {
        return Samples.dossier()
                .addFact("n", 19)
                .addEvidence(Evidence.builder()
                        .criterion(Code.of("2"))
                        .reference("kho/bien-ban-02.pdf")
                        .build())
                .addEvidence(Evidence.builder()
                        .criterion(Code.of("2"))
                        .reference("kho/bien-ban-01.pdf")
                        .sha256(Fingerprint.parse("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"))
                        .build());
    }

    private static Assessment assessed(AssessmentRole role, String points, @Nullable String reason) {
        Mark.Builder mark = Mark.builder().criterion(Code.of("1")).value(MarkValue.of(Points.parse(points)));
        if (reason != null) {
            mark.reason(reason);
        }
        return Samples.assessment(role, mark.build());
    }

    private static String band(Ledger ledger, AssessmentRole role) {
        return Optional.of(ledger.column(role).band())
                .flatMap(band -> band.reached())
                .orElseThrow()
                .code()
                .text();
    }
}
