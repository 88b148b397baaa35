package vn.dvk.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dvk.scoring.engine.Samples.criterion;
import static vn.dvk.scoring.engine.Samples.text;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.Band;
import vn.dvk.core.criteria.BandScale;
import vn.dvk.core.criteria.Banding;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.Disqualification;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.EditionStatus;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.criteria.Rounding;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.Evidence;
import vn.dvk.core.dossier.Fact;
import vn.dvk.core.dossier.Mark;
import vn.dvk.core.dossier.MarkValue;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Problem;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Adjustment;
import vn.dvk.scoring.outcome.AdjustmentKind;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.rule.BuiltInRules;
import vn.dvk.scoring.rule.OverOne;
import vn.dvk.scoring.rule.RuleTypes;
import vn.dvk.scoring.rule.ZeroDenominator;
import vn.dvk.scoring.sheet.BandResult;
import vn.dvk.scoring.sheet.ScoreSheet;

class ScorecardTest {
    private static final Criterion PLAN = criterion("1", 10, BuiltInRules.yesNo("y"));

    @Test
    void zero_points_are_scored() {
        ScoreSheet sheet =
                score(Samples.edition().addTree(PLAN), Samples.dossier().addFact("y", false));
        assertThat(sheet.kind()).isEqualTo(OutcomeKind.SCORED);
        assertThat(sheet.reportedTotal()).contains(Points.ZERO);
    }

    @Test
    void a_missing_fact_leaves_the_total_unscored_with_bounds() {
        ScoreSheet sheet = score(Samples.edition().addTree(PLAN), Samples.dossier());
        assertThat(sheet.total()).isEqualTo(Outcome.unscored(Set.of(InputKey.fact(FactKey.of("y")))));
        assertThat(sheet.reportedTotal()).isEmpty();
        assertThat(sheet.bounds()).isEqualTo(Bounds.of(Points.ZERO, Points.of(10)));
    }

    @Test
    void a_fact_of_another_kind_makes_the_line_invalid() {
        ScoreSheet sheet =
                score(Samples.edition().addTree(PLAN), Samples.dossier().addFact("y", 3));
        assertThat(sheet.kind()).isEqualTo(OutcomeKind.INVALID);
        assertThat(problem(sheet)).isEqualTo("/facts/y dvk.fact.wrong-kind");
        assertThat(sheet.remarks()).extracting(Problem::code).containsExactly("dvk.fact.wrong-kind");
    }

    @Test
    void not_applicable_must_be_allowed() {
        ScoreSheet sheet =
                score(Samples.edition().addTree(PLAN), Samples.dossier().addFact(Fact.notApplicable("y", "no-task")));
        assertThat(sheet.kind()).isEqualTo(OutcomeKind.INVALID);
        assertThat(problem(sheet)).isEqualTo("/lines/1 dvk.line.not-applicable-not-allowed");
    }

    @Test
    void full_points_for_not_applicable_are_an_adjustment() {
        ScoreSheet sheet = score(
                withPolicy(NotApplicablePolicy.FULL_POINTS),
                Samples.dossier()
                        .addFact(Fact.notApplicable("y", "no-task"))
                        .addFact("n", 1)
                        .addFact("d", 2));
        assertThat(sheet.reportedTotal()).contains(Points.of(15));
        assertThat(sheet.explain().lines().get(0).adjustments())
                .containsExactly(new Adjustment(AdjustmentKind.NOT_APPLICABLE, Points.of(10)));
        assertThat(sheet.text(Language.VI)).contains("10 (Không áp dụng)");
    }

    @Test
    void zero_points_for_not_applicable_are_a_loss() {
        ScoreSheet sheet = score(
                withPolicy(NotApplicablePolicy.ZERO_POINTS),
                Samples.dossier()
                        .addFact(Fact.notApplicable("y", "no-task"))
                        .addFact("n", 1)
                        .addFact("d", 2));
        assertThat(sheet.reportedTotal()).contains(Points.of(5));
        assertThat(sheet.explain().ranked().get(0).code()).isEqualTo(Code.of("1"));
    }

    @Test
    void a_sheet_on_which_nothing_applies_is_not_applicable() {
        ScoreSheet sheet = score(
                Samples.edition()
                        .addTree(
                                criterion("1", Points.of(10), BuiltInRules.yesNo("y"), NotApplicablePolicy.FULL_POINTS))
                        .banding(Banding.builder()
                                .comparedAt(ComparedAt.EXACT)
                                .scale(BandScale.POINTS)
                                .addBand(Band.from("dat", text("Đạt"), Points.of(5)))
                                .build()),
                Samples.dossier().addFact(Fact.notApplicable("y", "no-task")));
        assertThat(sheet.kind()).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(sheet.reportedTotal()).isEmpty();
        assertThat(sheet.band()).isInstanceOf(BandResult.NotClassified.class);
    }

    @Test
    void disqualified_keeps_its_total_but_has_no_band() {
        ScoreSheet sheet = score(
                disqualifying(),
                Samples.dossier().addFact("n", 2).addFact("d", 1).addFact("y", true));
        assertThat(sheet.kind()).isEqualTo(OutcomeKind.DISQUALIFIED);
        assertThat(sheet.reportedTotal()).contains(Points.of(10));
        assertThat(sheet.disqualifications()).extracting(Disqualification::code).containsExactly(Code.of("ky-luat"));
        assertThat(sheet.band()).isInstanceOf(BandResult.NotClassified.class);
        assertThat(sheet.text(Language.VI)).contains("Lý do: Có cán bộ bị kỷ luật");
        assertThat(sheet.explain().text(Language.VI))
                .contains("Không đủ điều kiện xếp loại: “Có cán bộ bị kỷ luật” (từ 1 trở lên).");
    }

    @Test
    void an_undecided_disqualification_leaves_the_band_open() {
        ScoreSheet sheet = score(disqualifying(), Samples.dossier().addFact("y", true));
        assertThat(sheet.kind()).isEqualTo(OutcomeKind.UNSCORED);
        assertThat(sheet.band()).isInstanceOfSatisfying(BandResult.Undecided.class, undecided -> {
            assertThat(undecided.possible()).extracting(Band::code).containsExactly(Code.of("dat"));
            assertThat(undecided.noBandPossible()).isTrue();
            assertThat(undecided.needs()).containsExactly(InputKey.fact(FactKey.of("n")));
        });
    }

    @Test
    void a_condition_that_does_not_apply_does_not_disqualify() {
        ScoreSheet sheet = score(
                disqualifying(), Samples.dossier().addFact("y", true).addFact(Fact.notApplicable("n", "no-staff")));
        assertThat(sheet.band().reached()).map(Band::code).contains(Code.of("dat"));
    }

    @Test
    void a_decided_row_is_not_hidden_by_a_missing_fact() {
        Criterion table = criterion(
                "1",
                10,
                BuiltInRules.table()
                        .when(
                                Condition.anyOf(
                                        Condition.where("n").atLeast(4),
                                        Condition.where("d").atLeast(4)),
                                Points.of(10))
                        .when(Condition.where("d").atLeast(1), Points.of(6))
                        .otherwise(Points.ONE)
                        .build());
        ScoreSheet decided =
                score(Samples.edition().addTree(table), Samples.dossier().addFact("n", 4));
        assertThat(decided.reportedTotal()).contains(Points.of(10));
        ScoreSheet open =
                score(Samples.edition().addTree(table), Samples.dossier().addFact("d", 2));
        assertThat(open.total()).isEqualTo(Outcome.unscored(Set.of(InputKey.fact(FactKey.of("n")))));
        assertThat(open.bounds()).isEqualTo(Bounds.of(Points.of(6), Points.of(10)));
    }

    @Test
    void a_case_without_a_row_is_invalid_and_says_which() {
        Criterion table = criterion(
                "1",
                10,
                BuiltInRules.table()
                        .when(Condition.where("n").atLeast(4), Points.of(10))
                        .otherwiseInvalid()
                        .build());
        ScoreSheet sheet =
                score(Samples.edition().addTree(table), Samples.dossier().addFact("n", 3));
        assertThat(problem(sheet)).isEqualTo("/lines/1 dvk.table.no-row");
        assertThat(((Outcome.Invalid) sheet.total()).problems().get(0).message().arguments())
                .hasToString("{criterion=1, facts=n=3}");
    }

    @ParameterizedTest(name = "a zero denominator under {0} is {1}")
    @CsvSource({"NOT_APPLICABLE, NOT_APPLICABLE,", "FULL, SCORED, 10", "ZERO, SCORED, 0", "INVALID, INVALID,"})
    void a_ratio_says_what_nothing_to_do_means(ZeroDenominator zero, OutcomeKind kind, Long points) {
        Criterion ratio = criterion(
                "1", Points.of(10), BuiltInRules.ratio("n", "d", zero, OverOne.CAP), NotApplicablePolicy.FULL_POINTS);
        ScoreSheet sheet = score(
                Samples.edition().addTree(ratio),
                Samples.dossier().addFact("n", 0).addFact("d", 0));
        assertThat(sheet.kind()).isEqualTo(kind);
        assertThat(sheet.reportedTotal().map(Points::toString).orElse(null))
                .isEqualTo(points == null ? null : points.toString());
    }

    @ParameterizedTest(name = "3 of 2 under {0} is {1}")
    @CsvSource({"CAP, SCORED, 10", "ALLOW, SCORED, 15", "INVALID, INVALID,"})
    void a_ratio_says_what_more_than_all_means(OverOne over, OutcomeKind kind, Long points) {
        Criterion ratio = criterion("1", 10, BuiltInRules.ratio("n", "d", ZeroDenominator.ZERO, over));
        ScoreSheet sheet = score(
                Samples.edition().addTree(ratio),
                Samples.dossier().addFact("n", 3).addFact("d", 2));
        assertThat(sheet.kind()).isEqualTo(kind);
        assertThat(sheet.reportedTotal().map(Points::toString).orElse(null))
                .isEqualTo(points == null ? null : points.toString());
        sheet.reportedTotal()
                .ifPresent(total -> assertThat(sheet.explain().sumOfParts()).isEqualTo(total));
    }

    @ParameterizedTest(name = "{0} of 7 at {1} decimals, {2}: {3} a line, {4} in all")
    @CsvSource({"1, 2, HALF_UP, 1.43, 4.29", "1, 2, DOWN, 1.42, 4.26", "2, 1, HALF_EVEN, 2.9, 8.7"})
    void rounding_on_each_line_adds_up_rounded_lines(
            long part, int scale, RoundingMode mode, String line, String total) {
        Edition.Builder edition = Samples.edition(Rounding.eachLine(scale, mode));
        for (int i = 1; i <= 3; i++) {
            edition.addTree(
                    criterion("c" + i, 10, BuiltInRules.ratio("n", "d", ZeroDenominator.ZERO, OverOne.INVALID)));
        }
        ScoreSheet sheet = score(edition, Samples.dossier().addFact("n", part).addFact("d", 7));
        assertThat(sheet.line(Code.of("c2")).orElseThrow().reported()).contains(Points.parse(line));
        assertThat(sheet.reportedTotal()).contains(Points.parse(total));
        assertThat(sheet.exactTotal()).contains(Points.ofRatio(part * 30, 7));
        assertThat(sheet.explain().adjustments()).isEmpty();
    }

    @Test
    void rounding_at_the_total_is_one_adjustment() {
        Edition.Builder edition = Samples.edition(Rounding.atTotal(2, RoundingMode.HALF_UP))
                .addTree(criterion("1", 20, BuiltInRules.ratio("n", "d", ZeroDenominator.ZERO, OverOne.CAP)))
                .addTree(criterion("2", 30, BuiltInRules.yesNo("y")));
        ScoreSheet sheet =
                score(edition, Samples.dossier().addFact("n", 2).addFact("d", 3).addFact("y", true));
        assertThat(sheet.exactTotal()).contains(Points.parse("130/3"));
        assertThat(sheet.reportedTotal()).contains(Points.parse("43.33"));
        assertThat(sheet.explain().adjustments())
                .containsExactly(new Adjustment(AdjustmentKind.ROUNDING, Points.ofRatio(-1, 300)));
    }

    @ParameterizedTest(name = "{0} compared at {1} is {2}")
    @CsvSource({"79.995, REPORTED, tot", "79.995, EXACT, kha", "80, EXACT, tot", "65, EXACT, kha", "64.999, EXACT, none"
    })
    void a_band_says_which_total_it_looks_at(String mark, ComparedAt comparedAt, String band) {
        Edition.Builder edition = Samples.edition(Rounding.atTotal(2, RoundingMode.HALF_UP))
                .addTree(criterion("1", 100, BuiltInRules.direct()))
                .banding(Samples.bands(comparedAt));
        ScoreSheet sheet = score(edition, marked(Mark.of("1", Points.parse(mark))));
        assertThat(sheet.band().reached().map(found -> found.code().text()).orElse("none"))
                .isEqualTo(band);
    }

    @Test
    void an_exclusive_limit_does_not_belong_to_its_band() {
        Edition.Builder edition = Samples.edition()
                .addTree(criterion("1", 50, BuiltInRules.direct()))
                .banding(Banding.builder()
                        .comparedAt(ComparedAt.EXACT)
                        .scale(BandScale.PERCENT_OF_MAXIMUM)
                        .addBand(Band.builder()
                                .code(Code.of("tot"))
                                .title(text("Tốt"))
                                .minimum(Points.of(80))
                                .minimumInclusive(false)
                                .build())
                        .addBand(Band.from("kha", text("Khá"), Points.of(80)))
                        .build());
        assertThat(bandOf(edition, "40")).isEqualTo("kha");
        assertThat(bandOf(edition, "40.001")).isEqualTo("tot");
        assertThat(bandOf(edition, "39.999")).isEqualTo("none");
    }

    @Test
    void marks_are_checked_against_the_rule() {
        Edition.Builder edition =
                Samples.edition().addTree(criterion("1", 10, BuiltInRules.direct(Points.ZERO, Points.parse("0.5"))));
        assertThat(problem(score(edition, marked(Mark.of("1", Points.of(11))))))
                .isEqualTo("/lines/1 dvk.direct.outside");
        assertThat(problem(score(edition, marked(Mark.of("1", Points.parse("0.3"))))))
                .isEqualTo("/lines/1 dvk.direct.off-step");
        assertThat(problem(score(edition, marked(Mark.level("1", "tot"))))).isEqualTo("/lines/1 dvk.mark.not-points");
        assertThat(score(edition, marked(Mark.of("1", Points.parse("9.5")))).reportedTotal())
                .contains(Points.parse("9.5"));
    }

    @Test
    void a_sum_adds_up_its_parts_and_explains_each() {
        Criterion sum = criterion(
                "1",
                10,
                BuiltInRules.sum()
                        .part("1a", text("Có kế hoạch"), Points.of(4), BuiltInRules.yesNo("y"))
                        .part("1b", text("Chất lượng"), Points.of(6), BuiltInRules.direct())
                        .build());
        ScoreSheet sheet = score(
                Samples.edition().addTree(sum),
                marked(Mark.of("1b", Points.of(5))).addFact("y", true));
        assertThat(sheet.reportedTotal()).contains(Points.of(9));
        assertThat(sheet.explain().text(Language.VI))
                .contains("Được 4 điểm vì “Có kế hoạch”: “Có kế hoạch”: có.")
                .contains("Được 5 điểm vì “Chất lượng”: người chấm cho 5 điểm.");
    }

    @Test
    void the_policy_of_a_part_may_give_less_than_its_rule() {
        Criterion sum = criterion(
                "1",
                10,
                BuiltInRules.sum()
                        .part(
                                "1a",
                                text("Có kế hoạch"),
                                Points.of(4),
                                BuiltInRules.yesNo("y", Points.of(4), Points.of(2)),
                                NotApplicablePolicy.ZERO_POINTS)
                        .part("1b", text("Chất lượng"), Points.of(6), BuiltInRules.direct())
                        .build());
        Edition.Builder edition = Samples.edition().addTree(sum);
        ScoreSheet open = score(edition, marked(Mark.of("1b", Points.of(5))));
        assertThat(open.bounds()).isEqualTo(Bounds.of(Points.of(5), Points.of(9)));
        ScoreSheet without =
                score(edition, marked(Mark.of("1b", Points.of(5))).addFact(Fact.notApplicable("y", "no-task")));
        assertThat(without.reportedTotal()).contains(Points.of(5));
        assertThat(without.explain().text(Language.VI)).contains("Được 0 điểm vì “Có kế hoạch” không áp dụng.");
    }

    @Test
    void a_part_without_a_policy_must_apply_unless_none_does() {
        Criterion sum = criterion(
                "1",
                Points.of(10),
                BuiltInRules.sum()
                        .part("1a", text("Có kế hoạch"), Points.of(4), BuiltInRules.yesNo("y"))
                        .part("1b", text("Chất lượng"), Points.of(6), BuiltInRules.direct())
                        .build(),
                NotApplicablePolicy.FULL_POINTS);
        Edition.Builder edition = Samples.edition().addTree(sum).addTree(criterion("2", 1, BuiltInRules.direct()));
        Mark other = Mark.of("2", Points.ONE);
        Mark none = Mark.builder()
                .criterion(Code.of("1b"))
                .value(MarkValue.notApplicable("no-task"))
                .build();
        assertThat(problem(score(edition, marked(none, other).addFact("y", true))))
                .isEqualTo("/lines/1 dvk.sum.part-not-applicable");
        assertThat(score(edition, marked(none, other).addFact(Fact.notApplicable("y", "no-task")))
                        .reportedTotal())
                .contains(Points.of(11));
    }

    @Test
    void a_dossier_outside_the_edition_is_invalid() {
        ScoreSheet sheet = score(
                Samples.edition().addTree(PLAN),
                Samples.dossierOn(LocalDate.of(2026, 1, 1)).addFact("y", true));
        assertThat(problem(sheet)).isEqualTo("/asOf dvk.dossier.outside-edition");
        assertThat(sheet.lines()).allMatch(line -> line.reported().isEmpty());
    }

    @Test
    void what_the_edition_does_not_know_is_remarked_and_changes_nothing() {
        ScoreSheet sheet = score(
                Samples.edition().addTree(PLAN),
                marked(Mark.of("1", Points.ONE), Mark.of("9", Points.ONE))
                        .addFact("y", true)
                        .addFact("zz", 3)
                        .addEvidence(Evidence.builder()
                                .criterion(Code.of("8"))
                                .reference("kho/8.pdf")
                                .build()));
        assertThat(sheet.reportedTotal()).contains(Points.of(10));
        assertThat(sheet.remarks())
                .extracting(remark -> remark.path() + " " + remark.code())
                .containsExactly(
                        "/assessments/self/marks/1 dvk.dossier.unknown-mark",
                        "/assessments/self/marks/9 dvk.dossier.unknown-mark",
                        "/facts/zz dvk.dossier.unknown-fact",
                        "/evidence/8 dvk.dossier.unknown-evidence");
    }

    @Test
    void provenance_names_what_a_score_depends_on() {
        Edition edition = Samples.edition()
                .status(EditionStatus.DRAFT)
                .addTree(PLAN)
                .addTree(criterion("2", 5, BuiltInRules.direct()))
                .build();
        Dossier dossier = Samples.dossier().build();
        ScoreSheet sheet = Scorecard.compile(edition, RuleTypes.builtIn()).score(dossier, AssessmentRole.SELF);
        assertThat(sheet.provenance().fingerprint()).isEqualTo(edition.fingerprint());
        assertThat(sheet.provenance().inputDigest()).isEqualTo(dossier.digest());
        assertThat(sheet.provenance().ruleTypeSemantics())
                .isEqualTo(Map.of(Code.of("direct"), 1, Code.of("yes-no"), 1));
        assertThat(sheet.provenance().draft()).isTrue();
        assertThat(sheet.text(Language.VI)).startsWith("PHIẾU CHẤM ĐIỂM (theo dự thảo bộ tiêu chí)");
    }

    @Test
    void a_mark_can_say_that_a_criterion_does_not_apply() {
        ScoreSheet sheet = score(
                Samples.edition()
                        .addTree(criterion("1", Points.of(10), BuiltInRules.direct(), NotApplicablePolicy.ZERO_POINTS))
                        .addTree(criterion("2", 5, BuiltInRules.yesNo("y"))),
                marked(Mark.builder()
                                .criterion(Code.of("1"))
                                .value(MarkValue.notApplicable("no-task"))
                                .build())
                        .addFact(Fact.of("y", FactValue.of(true))));
        assertThat(sheet.reportedTotal()).contains(Points.of(5));
    }

    private static Edition.Builder withPolicy(NotApplicablePolicy policy) {
        return Samples.edition()
                .addTree(criterion("1", Points.of(10), BuiltInRules.yesNo("y"), policy))
                .addTree(criterion("2", 10, BuiltInRules.ratio("n", "d", ZeroDenominator.ZERO, OverOne.CAP)));
    }

    private static Edition.Builder disqualifying() {
        return Samples.edition()
                .addTree(PLAN)
                .banding(Banding.builder()
                        .comparedAt(ComparedAt.EXACT)
                        .scale(BandScale.POINTS)
                        .addBand(Band.from("dat", text("Đạt"), Points.of(5)))
                        .build())
                .addDisqualification(new Disqualification(
                        Code.of("ky-luat"),
                        text("Có cán bộ bị kỷ luật"),
                        Condition.where("n").atLeast(1)));
    }

    private static Dossier.Builder marked(Mark... marks) {
        return Samples.dossier().addAssessment(Samples.assessment(AssessmentRole.SELF, marks));
    }

    private static String bandOf(Edition.Builder edition, String mark) {
        return score(edition, marked(Mark.of("1", Points.parse(mark))))
                .band()
                .reached()
                .map(band -> band.code().text())
                .orElse("none");
    }

    private static String problem(ScoreSheet sheet) {
        Problem problem = ((Outcome.Invalid) sheet.total()).problems().get(0);
        return problem.path() + " " + problem.code();
    }

    private static ScoreSheet score(Edition.Builder edition, Dossier.Builder dossier) {
        return Scorecard.compile(edition.build(), RuleTypes.builtIn()).score(dossier.build(), AssessmentRole.SELF);
    }
}
