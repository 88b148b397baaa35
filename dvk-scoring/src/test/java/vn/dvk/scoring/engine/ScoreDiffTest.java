package vn.dvk.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.dvk.core.criteria.AssessmentRole.APPRAISAL;
import static vn.dvk.core.criteria.AssessmentRole.SELF;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.Rounding;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.DossierId;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.rule.BuiltInRules;
import vn.dvk.scoring.rule.RuleTypes;
import vn.dvk.scoring.rule.ZeroDenominator;
import vn.dvk.scoring.sheet.DiffCause;
import vn.dvk.scoring.sheet.LineDiff;
import vn.dvk.scoring.sheet.ScoreDiff;
import vn.dvk.scoring.sheet.ScoreSheet;

/** Last year's edition gives 2 points for each n, this year's 4; "d" is worth the same in both, "y" was replaced. */
class ScoreDiffTest {
    private static final LocalDate LAST_YEAR = LocalDate.of(2023, 12, 31);
    private static final LocalDate THIS_YEAR = LocalDate.of(2024, 12, 31);
    private static final Scorecard THEN = Scorecard.compile(edition(2023, 2, "cu"), RuleTypes.builtIn());
    private static final Scorecard NOW = Scorecard.compile(edition(2024, 4, "moi"), RuleTypes.builtIn());
    private static final ScoreSheet BEFORE = THEN.score(dossier(LAST_YEAR, 10, 30), SELF);

    @Test
    void equal_sheets_do_not_differ() {
        ScoreDiff diff = ScoreDiff.between(BEFORE, THEN.score(dossier(LAST_YEAR, 10, 30), SELF));
        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.text(Language.VI)).isEqualTo("Không có gì khác nhau.\n");
    }

    @Test
    void other_figures_by_the_same_rules_are_the_cause() {
        ScoreDiff diff = ScoreDiff.between(BEFORE, THEN.score(dossier(LAST_YEAR, 15, 30), SELF));
        assertThat(diff.lines()).hasSize(1);
        LineDiff line = line(diff, "n");
        assertThat(line.cause()).isEqualTo(DiffCause.INPUT);
        assertThat(line.change()).contains(Points.of(10));
        assertThat(line.byInput()).contains(Points.of(10));
        assertThat(line.byRule()).contains(Points.ZERO);
        assertThat(diff.change()).contains(Points.of(10));
    }

    @Test
    void other_rules_for_the_same_figures_are_the_cause() {
        Scorecard more = Scorecard.compile(edition(2023, 3, "cu"), RuleTypes.builtIn());
        ScoreDiff diff = ScoreDiff.between(BEFORE, more.score(dossier(LAST_YEAR, 10, 30), SELF));
        assertThat(diff.lines()).extracting(LineDiff::cause).containsExactly(DiffCause.RULE);
        assertThat(line(diff, "n").byRule()).contains(Points.of(10));
    }

    @Test
    void where_both_changed_a_line_is_judged_by_its_own_rule_and_inputs() {
        ScoreDiff diff = ScoreDiff.between(BEFORE, NOW.score(dossier(THIS_YEAR, 10, 20), SELF));
        assertThat(line(diff, "n").cause()).isEqualTo(DiffCause.RULE);
        assertThat(line(diff, "d").cause()).isEqualTo(DiffCause.INPUT);
        ScoreDiff both = ScoreDiff.between(BEFORE, NOW.score(dossier(THIS_YEAR, 12, 30), SELF));
        assertThat(both.lines()).extracting(line -> line.code().text()).containsExactly("n", "cu", "moi");
        assertThat(line(both, "n").cause()).isEqualTo(DiffCause.BOTH);
        assertThat(line(both, "n").byRule()).isEmpty();
    }

    @Test
    void scoring_what_was_reported_before_by_the_new_rules_splits_every_change() {
        ScoreDiff diff = ScoreDiff.between(BEFORE, NOW.score(dossier(THIS_YEAR, 12, 20), SELF), NOW::score);
        LineDiff both = line(diff, "n");
        assertThat(both.cause()).isEqualTo(DiffCause.BOTH);
        assertThat(both.change()).contains(Points.of(28));
        assertThat(both.byRule()).contains(Points.of(20));
        assertThat(both.byInput()).contains(Points.of(8));
        assertThat(line(diff, "d").cause()).isEqualTo(DiffCause.INPUT);
    }

    @Test
    void the_marks_of_another_role_are_other_figures() {
        Scorecard scorecard = Scorecard.compile(LedgerTest.edition(), RuleTypes.builtIn());
        Dossier dossier = LedgerTest.dossier("Thiếu biên bản");
        ScoreDiff diff = ScoreDiff.between(scorecard.score(dossier, SELF), scorecard.score(dossier, APPRAISAL));
        assertThat(diff.lines())
                .extracting(line -> line.code().text(), LineDiff::cause)
                .containsExactly(tuple("I", DiffCause.INPUT), tuple("1", DiffCause.INPUT));
        assertThat(diff.text(Language.EN)).isEqualTo("""
            1 Kết quả vận động: 49 of 60 → 40 of 60 (-9); because facts or marks changed
            Total: 87 of 100 → 78 of 100 (-9)
            Band: Tốt → Khá
            """);
    }

    @Test
    void lines_are_added_and_removed_by_the_rules() {
        ScoreDiff diff = ScoreDiff.between(BEFORE, NOW.score(dossier(THIS_YEAR, 12, 20), SELF), NOW::score);
        assertThat(line(diff, "cu").after()).isEmpty();
        assertThat(line(diff, "moi").before()).isEmpty();
        assertThat(line(diff, "moi").cause()).isEqualTo(DiffCause.RULE);
        assertThat(diff.line(Code.of("none"))).isEmpty();
    }

    @Test
    void a_diff_reads_as_sentences() {
        ScoreDiff diff = ScoreDiff.between(BEFORE, NOW.score(dossier(THIS_YEAR, 12, 20), SELF), NOW::score);
        assertThat(diff.text(Language.VI)).isEqualTo("""
            n Tiêu chí n: 20 trên 50 → 48 trên 50 (+28); do cả quy định và số liệu thay đổi (do quy định +20, do số liệu +8)
            d Tiêu chí d: 30 trên 40 → 20 trên 40 (-10); do số liệu, điểm chấm thay đổi
            cu Tiêu chí cu: không còn, trước là 10 trên 10
            moi Tiêu chí moi: mới có, 10 trên 10
            Tổng điểm: 60 trên 100 → 78 trên 100 (+18)
            Xếp loại: chưa đạt mức nào → Khá
            """);
        assertThat(diff.text(Language.EN)).contains("cu Tiêu chí cu: no longer there, was 10 of 10");
        assertThat(diff).hasToString("ScoreDiff{dossier=hs-01, lines=[n, d, cu, moi], total=true, band=true}");
    }

    @Test
    void stored_scores_tell_a_cause_where_only_one_thing_changed() {
        ScoreSheet figures = THEN.score(dossier(LAST_YEAR, 15, 30), SELF);
        assertThat(line(ScoreDiff.between(BEFORE.store(), figures.store()), "n").cause())
                .isEqualTo(DiffCause.INPUT);
        ScoreSheet both = NOW.score(dossier(THIS_YEAR, 12, 20), SELF);
        assertThat(line(ScoreDiff.between(BEFORE.store(), both.store()), "n").cause())
                .isEqualTo(DiffCause.UNKNOWN);
    }

    @Test
    void the_other_dossiers_of_a_cohort_are_a_cause_of_their_own() {
        Scorecard peers = Scorecard.compile(
                Samples.edition()
                        .addTree(Samples.criterion(
                                "1", 10, BuiltInRules.peerRelative("n").shareOfBest(ZeroDenominator.ZERO)))
                        .build(),
                RuleTypes.builtIn());
        Dossier own = dossier(LAST_YEAR, 3, 0);
        ScoreSheet alone = peers.scoreCohort(List.of(own), SELF).sheets().get(0);
        ScoreSheet amongst =
                peers.scoreCohort(List.of(own, leader(6)), SELF).sheets().get(0);
        ScoreDiff diff = ScoreDiff.between(alone, amongst);
        assertThat(line(diff, "1").cause()).isEqualTo(DiffCause.COHORT);
        assertThat(diff.text(Language.EN)).contains("since the other dossiers of the cohort changed");
        assertThat(ScoreDiff.between(alone.store(), amongst.store()).lines())
                .extracting(LineDiff::cause)
                .containsExactly(DiffCause.COHORT);
    }

    @Test
    void rounding_is_a_cause_only_of_lines_that_it_touches() {
        Scorecard exact = rounding(Rounding.none());
        Scorecard rounded = rounding(Rounding.eachLine(0, RoundingMode.HALF_UP));
        Dossier before = dossier(LAST_YEAR, 1, 1);
        Dossier after = Samples.dossierOn(LAST_YEAR)
                .addFact("n", 1)
                .addFact("d", 3)
                .addFact("y", false)
                .build();
        ScoreDiff diff = ScoreDiff.between(exact.score(before, SELF), rounded.score(after, SELF));
        assertThat(line(diff, "y").cause()).isEqualTo(DiffCause.INPUT);
        assertThat(line(diff, "n").cause()).isEqualTo(DiffCause.RULE);
        assertThat(line(diff, "d").cause()).isEqualTo(DiffCause.BOTH);
    }

    private static Scorecard rounding(Rounding rounding) {
        return Scorecard.compile(
                Samples.edition(rounding, DateRange.ofYears(2023, 2023))
                        .addTree(Samples.criterion("n", 50, BuiltInRules.perUnit("n", Points.parse("1/3"))))
                        .addTree(Samples.criterion("d", 50, BuiltInRules.perUnit("d", Points.parse("1/4"))))
                        .addTree(Samples.criterion("y", 10, BuiltInRules.yesNo("y")))
                        .build(),
                RuleTypes.builtIn());
    }

    private static Dossier leader(long n) {
        return Dossier.builder()
                .id(DossierId.of("hs-02"))
                .subject(SubjectRef.model("m-02"))
                .review(Samples.dossier().build().review())
                .asOf(LAST_YEAR)
                .addFact("n", n)
                .build();
    }

    private static LineDiff line(ScoreDiff diff, String code) {
        return diff.line(Code.of(code)).orElseThrow();
    }

    private static Edition edition(int year, int each, String third) {
        RuleDefinition perUnit = BuiltInRules.perUnit("n", Points.of(each));
        return Samples.edition(Rounding.none(), DateRange.ofYears(year, year))
                .addTree(Samples.criterion("n", 50, perUnit))
                .addTree(Samples.criterion("d", 40, BuiltInRules.perUnit("d", Points.ONE)))
                .addTree(Samples.criterion(third, 10, BuiltInRules.yesNo("y")))
                .banding(Samples.bands(ComparedAt.REPORTED))
                .build();
    }

    private static Dossier dossier(LocalDate day, long n, long d) {
        return Samples.dossierOn(day)
                .addFact("n", n)
                .addFact("d", d)
                .addFact("y", true)
                .build();
    }
}
