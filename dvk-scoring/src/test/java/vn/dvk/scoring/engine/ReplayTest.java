package vn.dvk.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dvk.core.criteria.AssessmentRole.APPRAISAL;
import static vn.dvk.core.criteria.AssessmentRole.SELF;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.DossierId;
import vn.dvk.core.dossier.Evidence;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Fingerprint;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.rule.BuiltInRules;
import vn.dvk.scoring.rule.RuleTypes;
import vn.dvk.scoring.sheet.Replay;
import vn.dvk.scoring.sheet.ReplayCause;
import vn.dvk.scoring.sheet.ScoreLine;
import vn.dvk.scoring.sheet.StoredProvenance;
import vn.dvk.scoring.sheet.StoredScore;

class ReplayTest {
    private static final Scorecard SCORECARD = Scorecard.compile(LedgerTest.edition(), RuleTypes.builtIn());
    private static final Dossier DOSSIER = LedgerTest.dossier("Thiếu biên bản");
    private static final StoredScore STORED = SCORECARD.score(DOSSIER, SELF).store();

    @Test
    void the_same_from_the_same_is_proven() {
        Replay replay = SCORECARD.replay(STORED, DOSSIER);
        assertThat(replay).isEqualTo(new Replay.Proven(STORED));
        assertThat(replay.isProven()).isTrue();
        assertThat(replay.text(Language.VI))
                .isEqualTo("Đã kiểm chứng: cùng bộ tiêu chí, quy tắc và số liệu cho cùng kết quả.\n");
    }

    @Test
    void a_ledger_and_a_correction_are_no_part_of_what_is_proven() {
        StoredScore old = SCORECARD.score(LedgerTest.dossier(null), SELF).store();
        StoredScore filed =
                STORED.with(SCORECARD.ledger(DOSSIER, APPRAISAL, SELF)).superseding(old, "Bổ sung lý do");
        assertThat(SCORECARD.replay(filed, DOSSIER).isProven()).isTrue();
    }

    @Test
    void a_dossier_that_changed_is_named_with_what_it_changes() {
        Dossier changed = builder(DOSSIER).addFact("d", 1).build();
        Replay.Differs differs = differs(SCORECARD.replay(STORED, changed));
        assertThat(differs.causes()).containsExactly(ReplayCause.INPUT);
        assertThat(differs.results().isEmpty()).isTrue();
        Dossier fewer = Samples.dossier().addFact("n", 3).build();
        assertThat(differs(SCORECARD.replay(STORED, fewer)).results().lines())
                .extracting(line -> line.code().text())
                .containsExactly("I", "1", "2");
    }

    @Test
    void evidence_is_a_part_of_the_dossier() {
        Dossier changed = builder(DOSSIER)
                .addEvidence(Evidence.builder()
                        .criterion(Code.of("1"))
                        .reference("kho/anh.png")
                        .build())
                .build();
        assertThat(differs(SCORECARD.replay(STORED, changed)).causes()).containsExactly(ReplayCause.INPUT);
    }

    @Test
    void another_day_is_named_beside_the_dossier_that_states_it() {
        Dossier.Builder other = Samples.dossierOn(LocalDate.of(2023, 11, 30));
        DOSSIER.facts().forEach(other::addFact);
        DOSSIER.assessments().forEach(other::addAssessment);
        DOSSIER.evidence().forEach(other::addEvidence);
        Replay.Differs differs = differs(SCORECARD.replay(STORED, other.build()));
        assertThat(differs.causes()).containsExactly(ReplayCause.AS_OF, ReplayCause.INPUT);
        assertThat(differs.text(Language.EN))
                .startsWith("The day of the figures has changed: now 2023-11-30, stored with 2023-12-31.");
    }

    @Test
    void another_edition_is_named() {
        Edition edition = Samples.edition()
                .addTree(Samples.criterion("1", 60, BuiltInRules.direct()))
                .addTree(Samples.criterion("2", 40, BuiltInRules.perUnit("n", Points.ONE)))
                .banding(Samples.bands(ComparedAt.REPORTED))
                .build();
        Replay.Differs differs =
                differs(Scorecard.compile(edition, RuleTypes.builtIn()).replay(STORED, DOSSIER));
        assertThat(differs.causes()).containsExactly(ReplayCause.EDITION);
        assertThat(differs.text(Language.VI))
                .startsWith("Bộ tiêu chí đã thay đổi: nay là phiên bản e1 của mau (")
                .contains("2 Tiêu chí 2: 38 trên 40 → 19 trên 40 (-19); do quy định thay đổi");
    }

    @Test
    void another_version_of_the_engine_or_of_a_rule_type_is_named() {
        StoredScore old = with(provenance(STORED.provenance(), 7, Map.of("direct", 1, "per-unit", 9)));
        Replay.Differs differs = differs(SCORECARD.replay(old, DOSSIER));
        assertThat(differs.causes()).containsExactly(ReplayCause.ENGINE_SEMANTICS, ReplayCause.RULE_TYPE_SEMANTICS);
        assertThat(differs.text(Language.EN))
                .isEqualTo("The engine's semantics have changed: now " + Scorecard.ENGINE_SEMANTICS
                        + ", stored with 7.\n"
                        + "The semantics of rule type per-unit have changed: now 1, stored with 9.\n"
                        + "Nothing differs.\n");
    }

    @Test
    void a_cohort_that_is_missing_is_named() {
        StoredProvenance amongst = provenanceBuilder(STORED.provenance(), 1, Map.of("direct", 1, "per-unit", 1))
                .cohortDigest(Fingerprint.ofSha256(new byte[32]))
                .build();
        assertThat(differs(SCORECARD.replay(with(amongst), DOSSIER)).causes()).containsExactly(ReplayCause.COHORT);
    }

    @Test
    void a_dossier_of_another_subject_or_id_is_called_another_dossier() {
        Replay.Differs subject = differs(SCORECARD.replay(STORED, other("hs-02", SubjectRef.model("m-02"))));
        assertThat(subject.causes()).containsExactly(ReplayCause.DOSSIER);
        assertThat(subject.text(Language.VI))
                .startsWith("Đây là hồ sơ của đối tượng khác: nay là mô hình m-02, khi lưu là mô hình m-01.");
        Replay.Differs id = differs(SCORECARD.replay(STORED, other("hs-02", DOSSIER.subject())));
        assertThat(id.causes()).containsExactly(ReplayCause.DOSSIER);
        assertThat(id.text(Language.EN))
                .startsWith("This is another dossier: it is now dossier hs-02, and was dossier hs-01 when stored.");
    }

    private static Dossier other(String id, SubjectRef subject) {
        return Dossier.builder()
                .id(DossierId.of(id))
                .subject(subject)
                .review(DOSSIER.review())
                .asOf(DOSSIER.asOf())
                .build();
    }

    @Test
    void a_score_of_a_cohort_is_replayed_with_the_cohort() {
        RuleDefinition peers = RuleDefinition.of(
                "peer-relative",
                Setting.tree().with("achieved", "n").with("allZero", "zero").build());
        Scorecard scorecard = Scorecard.compile(
                Samples.edition().addTree(Samples.criterion("1", 10, peers)).build(), RuleTypes.builtIn());
        Dossier first = Samples.dossier().addFact("n", 3).build();
        Dossier second = Dossier.builder()
                .id(DossierId.of("hs-02"))
                .subject(SubjectRef.model("m-02"))
                .review(first.review())
                .asOf(first.asOf())
                .addFact("n", 6)
                .build();
        CohortSheets sheets = scorecard.scoreCohort(List.of(first, second), SELF);
        StoredScore stored = sheets.sheets().get(0).store();
        assertThat(stored.reportedTotal()).contains(Points.of(5));
        assertThat(scorecard.replay(stored, first, sheets.cohort()).isProven()).isTrue();
        assertThat(differs(scorecard.replay(stored, first)).causes()).containsExactly(ReplayCause.COHORT);
        assertThat(differs(scorecard.replay(
                                stored,
                                first,
                                scorecard.scoreCohort(List.of(first), SELF).cohort()))
                        .text(Language.VI))
                .startsWith("Cụm thi đua đã thay đổi: mã băm nay là ")
                .contains("; do các hồ sơ khác trong cụm thi đua thay đổi")
                .doesNotContain("do số liệu");
        assertThat(differs(scorecard.replay(scorecard.score(first, SELF).store(), first, sheets.cohort()))
                        .causes())
                .containsExactly(ReplayCause.COHORT);
    }

    @Test
    void a_result_that_differs_although_nothing_changed_is_called_a_defect() {
        StoredScore.Builder wrong =
                start(STORED.provenance()).total(STORED.total()).bounds(STORED.bounds());
        wrong.reportedTotal(Points.of(87));
        for (ScoreLine line : STORED.lines()) {
            wrong.addLine(line.code().equals(Code.of("2")) ? better(line) : line);
        }
        Replay.Differs differs = differs(SCORECARD.replay(wrong.build(), DOSSIER));
        assertThat(differs.causes()).containsExactly(ReplayCause.DEFECT);
        assertThat(differs.results().lines())
                .extracting(line -> line.code().text())
                .containsExactly("2");
        assertThat(differs.text(Language.EN))
                .isEqualTo("Nothing that the score depends on has changed, and yet it comes out differently: this is a"
                        + " defect of the engine or of a rule type.\n"
                        + "2 Họp giao ban: 39 of 40 → 38 of 40 (-1); the cause is not known\n");
    }

    @Test
    void a_dossier_outside_the_edition_is_compared_like_any_other() {
        Dossier late = Samples.dossierOn(LocalDate.of(2030, 1, 1)).build();
        Replay.Differs differs = differs(SCORECARD.replay(STORED, late));
        assertThat(differs.causes()).isEqualTo(List.of(ReplayCause.AS_OF, ReplayCause.INPUT));
        StoredScore invalid = SCORECARD.score(late, SELF).store();
        assertThat(SCORECARD.replay(invalid, late).isProven()).isTrue();
    }

    static Dossier.Builder builder(Dossier dossier) {
        Dossier.Builder builder = Samples.dossier();
        dossier.facts().forEach(builder::addFact);
        dossier.assessments().forEach(builder::addAssessment);
        dossier.evidence().forEach(builder::addEvidence);
        return builder;
    }

    private static ScoreLine better(ScoreLine line) {
        Points points = line.exact().orElseThrow().plus(Points.ONE);
        return ScoreLine.builder()
                .code(line.code())
                .title(line.title())
                .depth(line.depth())
                .group(line.group())
                .maximum(line.maximum())
                .outcome(Outcome.scored(points))
                .exact(Optional.of(points))
                .reported(Optional.of(points))
                .bonus(line.bonus())
                .bounds(Bounds.exactly(points))
                .addAllAdjustments(List.of())
                .build();
    }

    private static StoredScore with(StoredProvenance provenance) {
        StoredScore.Builder score = start(provenance)
                .total(STORED.total())
                .bounds(STORED.bounds())
                .reportedTotal(STORED.reportedTotal().orElseThrow());
        STORED.lines().forEach(score::addLine);
        return score.build();
    }

    private static StoredScore.Builder start(StoredProvenance provenance) {
        return StoredScore.builder()
                .provenance(provenance)
                .dossier(STORED.dossier())
                .subject(STORED.subject())
                .review(STORED.review())
                .role(STORED.role())
                .maximum(STORED.maximum())
                .kind(STORED.kind())
                .band(STORED.band());
    }

    private static StoredProvenance provenance(StoredProvenance of, int engine, Map<String, Integer> types) {
        return provenanceBuilder(of, engine, types).build();
    }

    private static StoredProvenance.Builder provenanceBuilder(
            StoredProvenance of, int engine, Map<String, Integer> types) {
        StoredProvenance.Builder provenance = StoredProvenance.builder()
                .set(of.set())
                .edition(of.edition())
                .fingerprint(of.fingerprint())
                .engineSemantics(engine)
                .asOf(of.asOf())
                .inputDigest(of.inputDigest());
        types.forEach((type, version) -> provenance.putRuleType(Code.of(type), version));
        return provenance;
    }

    private static Replay.Differs differs(Replay replay) {
        assertThat(replay).isInstanceOf(Replay.Differs.class);
        assertThat(replay.isProven()).isFalse();
        return (Replay.Differs) replay;
    }
}
