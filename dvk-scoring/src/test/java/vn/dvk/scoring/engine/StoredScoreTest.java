package vn.dvk.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.dvk.core.criteria.AssessmentRole.APPRAISAL;
import static vn.dvk.core.criteria.AssessmentRole.SELF;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.criteria.Disqualification;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.error.Language;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.rule.BuiltInRules;
import vn.dvk.scoring.rule.RuleTypes;
import vn.dvk.scoring.sheet.Ledger;
import vn.dvk.scoring.sheet.ScoreSheet;
import vn.dvk.scoring.sheet.StoredBand;
import vn.dvk.scoring.sheet.StoredScore;
import vn.dvk.scoring.sheet.TitledCode;

class StoredScoreTest {
    private static final Scorecard SCORECARD = Scorecard.compile(LedgerTest.edition(), RuleTypes.builtIn());
    private static final Dossier DOSSIER = LedgerTest.dossier("Thiếu biên bản");
    private static final StoredScore SELF_SCORE = SCORECARD.score(DOSSIER, SELF).store();

    @Test
    void a_stored_score_says_what_the_sheet_said() {
        ScoreSheet sheet = SCORECARD.score(DOSSIER, SELF);
        assertThat(SELF_SCORE.lines()).isEqualTo(sheet.lines());
        assertThat(SELF_SCORE.exactTotal()).isEqualTo(sheet.exactTotal());
        assertThat(SELF_SCORE.reportedTotal()).contains(Points.of(87));
        assertThat(SELF_SCORE.kind()).isEqualTo(sheet.kind());
        assertThat(SELF_SCORE.band())
                .isEqualTo(new StoredBand.Reached(
                        new TitledCode(Code.of("tot"), Samples.text("Tốt")), Points.of(87), Points.of(80), List.of()));
        assertThat(SELF_SCORE.provenance().inputDigest()).isEqualTo(DOSSIER.digest());
        assertThat(SELF_SCORE.provenance().fingerprint()).isEqualTo(SCORECARD.fingerprint());
        assertThat(SELF_SCORE.provenance().ruleTypes()).containsOnlyKeys(Code.of("direct"), Code.of("per-unit"));
        assertThat(SELF_SCORE.line(Code.of("2")).orElseThrow().exact()).contains(Points.of(38));
    }

    /** The bytes are frozen: another id for the same score would cut it off from the scores that refer to it. */
    @Test
    void the_id_never_changes() {
        assertThat(SELF_SCORE.id()).hasToString("a100ede871aec990f3ca36e7eb53ae40cf66a03bb6f45934d5290a80eee74f4a");
        StoredScore corrected = SCORECARD
                .score(DOSSIER, APPRAISAL)
                .store()
                .with(SCORECARD.ledger(DOSSIER, SELF, APPRAISAL))
                .superseding(
                        SCORECARD.score(LedgerTest.dossier(null), APPRAISAL).store(), "Bổ sung lý do");
        assertThat(corrected.id()).hasToString("b4bd9ce5220f860f81f151aaf12d6fe42bd043f16ce6b0b700a72fbb6a6cd9c1");
    }

    @Test
    void without_a_ledger_the_table_has_the_column_of_the_role() {
        assertThat(SELF_SCORE.text(Language.EN))
                .isEqualTo("""
            SCORE SHEET
            Dossier hs-01, subject model m-01, review so-ket-2023, figures as of 2023-12-31
            Criteria set mau, edition e1
            No. | Content                                                         | Maximum | Self-assessment
            ----+-----------------------------------------------------------------+---------+----------------
            I   | Công tác dân vận của đơn vị (minh họa: cách chia thành các dòng |     100 |              87
                | không có trong nguồn)                                           |         |
            1   |   Kết quả vận động                                              |      60 |              49
            2   |   Họp giao ban                                                  |      40 |              38
            ----+-----------------------------------------------------------------+---------+----------------
                | Total                                                           |     100 |              87
            Band: Tốt
            Stored as a100ede871ae…, edition %s….
            """.formatted(SCORECARD.fingerprint().shortForm()));
    }

    @Test
    void a_correction_names_the_score_that_it_replaces_and_the_reason() {
        StoredScore old = SCORECARD.score(LedgerTest.dossier(null), SELF).store();
        StoredScore corrected = SELF_SCORE.superseding(old, "Nguyễn Văn A nhập nhầm");
        assertThat(corrected.supersedes().orElseThrow().id()).isEqualTo(old.id());
        assertThat(corrected.supersedes().orElseThrow().reason()).isEqualTo("Nguyễn Văn A nhập nhầm");
        assertThat(corrected.id()).isNotEqualTo(SELF_SCORE.id());
        assertThat(corrected.supersedes().orElseThrow()).asString().doesNotContain("Nguyễn");
        assertThat(corrected)
                .hasToString(
                        "StoredScore{dossier=hs-01, role=self, kind=SCORED, reported=87, maximum=100, edition=e1}");
        StoredScore again = SCORECARD.score(Samples.dossier().build(), SELF).store();
        assertThat(again.superseding(corrected, "x").supersedes().orElseThrow().id())
                .isEqualTo(corrected.id());
    }

    @Test
    void a_correction_is_of_the_same_subject_review_and_role() {
        StoredScore appraisal = SCORECARD.score(DOSSIER, APPRAISAL).store();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SELF_SCORE.superseding(appraisal, "x"))
                .withMessageContaining("role self");
        assertThatIllegalArgumentException().isThrownBy(() -> SELF_SCORE.superseding(SELF_SCORE, "x"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SELF_SCORE.superseding(
                        SCORECARD.score(LedgerTest.dossier(null), SELF).store(), " "));
    }

    @Test
    void a_ledger_is_that_of_the_score() {
        Ledger ledger = SCORECARD.ledger(DOSSIER, SELF, APPRAISAL);
        StoredScore filed = SCORECARD.score(DOSSIER, APPRAISAL).store().with(ledger);
        assertThat(filed.ledger()).contains(ledger);
        assertThatIllegalArgumentException().isThrownBy(() -> SELF_SCORE.with(ledger));
    }

    @Test
    void disqualifications_and_what_is_open_are_stored() {
        Scorecard scorecard = Scorecard.compile(
                Samples.edition()
                        .addTree(Samples.criterion("1", 100, BuiltInRules.perUnit("n", Points.ONE)))
                        .banding(Samples.bands(ComparedAt.REPORTED))
                        .addDisqualification(new Disqualification(
                                Code.of("ky-luat"),
                                Samples.text("Có kỷ luật"),
                                Condition.where("d").atLeast(1)))
                        .build(),
                RuleTypes.builtIn());
        StoredScore disqualified = scorecard
                .score(Samples.dossier().addFact("n", 5).addFact("d", 1).build(), SELF)
                .store();
        assertThat(disqualified.kind()).isEqualTo(OutcomeKind.DISQUALIFIED);
        assertThat(disqualified.disqualifications())
                .containsExactly(new TitledCode(Code.of("ky-luat"), Samples.text("Có kỷ luật")));
        StoredScore open =
                scorecard.score(Samples.dossier().addFact("n", 5).build(), SELF).store();
        assertThat(open.kind()).isEqualTo(OutcomeKind.UNSCORED);
        assertThat(open.openDisqualifications()).hasSize(1);
        assertThat(open.total()).isEqualTo(Outcome.scored(Points.of(5)));
    }
}
