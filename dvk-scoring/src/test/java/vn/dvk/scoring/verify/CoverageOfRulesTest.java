package vn.dvk.scoring.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dvk.scoring.verify.SampleRules.text;
import static vn.dvk.scoring.verify.Verify.verifyThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.criteria.Rounding;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.engine.Scorecard;
import vn.dvk.scoring.rule.Average;
import vn.dvk.scoring.rule.BuiltInRules;
import vn.dvk.scoring.rule.OverOne;
import vn.dvk.scoring.rule.RuleTypes;
import vn.dvk.scoring.rule.ZeroDenominator;

/** What cases should touch of each rule type, and what a case touches of it. */
class CoverageOfRulesTest {
    @Test
    void the_cap_and_the_floor_of_points_for_each_unit() {
        Scorecard card = card(2, BuiltInRules.perUnit("n", Points.parse("0.6")));
        assertThat(targets(card))
                .containsExactly(
                        "SIDE n: more than 0",
                        "SIDE n: at most 0",
                        "LIMIT n: exactly 0",
                        "SIDE n: at least 4",
                        "SIDE n: less than 4",
                        "LIMIT n: exactly 4");
        assertThat(touched(card, verifyThat(card).given("n", "4")))
                .containsExactly("SIDE n: more than 0", "SIDE n: at least 4", "LIMIT n: exactly 4");
        assertThat(targets(card(0, BuiltInRules.perUnit("r", Points.of(-2), Points.of(-5)))))
                .contains("SIDE r: at least 2.5", "LIMIT r: exactly 2.5");
    }

    @Test
    void the_floor_of_deductions_and_what_is_exempt() {
        Scorecard card = card(
                40,
                BuiltInRules.deduct("n").eachPercent(Points.of(25)).exempt("m").floor(Points.ZERO));
        assertThat(targets(card))
                .containsExactly(
                        "SIDE n: more than 0",
                        "SIDE n: at most 0",
                        "LIMIT n: exactly 0",
                        "SIDE n: at least 4",
                        "SIDE n: less than 4",
                        "LIMIT n: exactly 4",
                        "SIDE m: more than 0",
                        "SIDE m: at most 0",
                        "LIMIT m: exactly 0");
        assertThat(touched(card, verifyThat(card).given("n", "5").given("m", "1")))
                .containsExactly("SIDE n: more than 0", "SIDE n: at least 4", "SIDE m: more than 0");
    }

    @Test
    void tiers_and_pass_marks_of_a_ratio() {
        Scorecard card = card(
                4,
                BuiltInRules.ratioTiers("n", "m", ZeroDenominator.ZERO, OverOne.CAP)
                        .from(Points.of(80), Points.of(4))
                        .from(Points.of(60), Points.of(3))
                        .below(Points.ZERO));
        assertThat(targets(card))
                .containsExactly(
                        "SIDE m: exactly 0",
                        "SIDE m: other than 0",
                        "SIDE n in % of m: more than 100",
                        "SIDE n in % of m: at most 100",
                        "LIMIT n in % of m: exactly 100",
                        "SIDE n in % of m: at least 80",
                        "SIDE n in % of m: less than 80",
                        "LIMIT n in % of m: exactly 80",
                        "SIDE n in % of m: at least 60",
                        "SIDE n in % of m: less than 60",
                        "LIMIT n in % of m: exactly 60");
        assertThat(touched(card, verifyThat(card).given("n", "3").given("m", "5")))
                .containsExactly(
                        "SIDE m: other than 0",
                        "SIDE n in % of m: at most 100",
                        "SIDE n in % of m: less than 80",
                        "SIDE n in % of m: at least 60",
                        "LIMIT n in % of m: exactly 60");
        assertThat(touched(card, verifyThat(card).given("n", "3").given("m", "0")))
                .containsExactly("SIDE m: exactly 0");
        assertThat(touched(card, verifyThat(card).given("n", "3"))).isEmpty();
    }

    @Test
    void the_floor_the_target_and_the_cap() {
        Scorecard card = card(
                12,
                BuiltInRules.target("n")
                        .of("m", ZeroDenominator.NOT_APPLICABLE)
                        .floorPercent(Points.of(50))
                        .rewarding(Points.of(10), Points.parse("0.1")));
        assertThat(targets(card))
                .containsExactly(
                        "SIDE m: exactly 0",
                        "SIDE m: other than 0",
                        "SIDE n in % of m: at least 50",
                        "SIDE n in % of m: less than 50",
                        "LIMIT n in % of m: exactly 50",
                        "SIDE n in % of m: at least 100",
                        "SIDE n in % of m: less than 100",
                        "LIMIT n in % of m: exactly 100",
                        "SIDE n in % of m: at least 120",
                        "SIDE n in % of m: less than 120",
                        "LIMIT n in % of m: exactly 120");
        assertThat(touched(card, verifyThat(card).given("n", "12").given("m", "10")))
                .contains("LIMIT n in % of m: exactly 120")
                .doesNotContain("SIDE n in % of m: less than 120");
        assertThat(targets(card(5, BuiltInRules.target("n").of(Points.of(30)).capped())))
                .containsExactly("SIDE n: at least 30", "SIDE n: less than 30", "LIMIT n: exactly 30");
    }

    @Test
    void both_ends_of_plus_and_minus() {
        Scorecard card = card(
                10,
                BuiltInRules.plusMinus(Points.of(7), Points.ZERO)
                        .plus("1.c", text("Cộng"), Points.of(5), BuiltInRules.direct())
                        .minus("1.t", text("Trừ"), Points.of(20), BuiltInRules.direct())
                        .build());
        assertThat(targets(card))
                .containsExactly(
                        "SIDE points: at least 10",
                        "SIDE points: less than 10",
                        "LIMIT points: exactly 10",
                        "SIDE points: more than 0",
                        "SIDE points: at most 0",
                        "LIMIT points: exactly 0");
        assertThat(touched(card, verifyThat(card).marked("1.c", "5").marked("1.t", "1")))
                .containsExactly("SIDE points: at least 10", "LIMIT points: exactly 10", "SIDE points: more than 0");
        assertThat(touched(card, verifyThat(card).marked("1.c", "5").marked("1.t", "20")))
                .containsExactly("SIDE points: less than 10", "SIDE points: at most 0", "LIMIT points: exactly 0");
    }

    @Test
    void each_part_of_which_the_best_counts() {
        Scorecard card = card(
                10,
                BuiltInRules.bestOf()
                        .part("1.t", text("Cấp tỉnh"), Points.of(10), BuiltInRules.yesNo("y"))
                        .part("1.h", text("Cấp huyện"), Points.of(6), BuiltInRules.perUnit("n", Points.ONE))
                        .build());
        assertThat(targets(card)).contains("CHOICE “Cấp tỉnh” counts", "CHOICE “Cấp huyện” counts");
        assertThat(touched(card, verifyThat(card).given("y", "no").given("n", "1")))
                .contains("CHOICE “Cấp huyện” counts")
                .doesNotContain("CHOICE “Cấp tỉnh” counts");
    }

    @Test
    void conditions_of_checklists_and_prerequisites() {
        Condition either =
                Condition.where("n").atLeast(4).or(Condition.where("y").isYes());
        for (RuleDefinition rule : List.of(
                BuiltInRules.allOf().part(text("Một"), either).build(),
                BuiltInRules.anyOf(1).part(text("Một"), either).build(),
                BuiltInRules.prerequisite(text("Danh hiệu"), either))) {
            Scorecard card = card(5, rule);
            assertThat(targets(card))
                    .hasSize(7)
                    .contains("SIDE n: at least 4", "LIMIT n: exactly 4", "SIDE y: “Số y”: yes", "SIDE y: “Số y”: no")
                    .anyMatch(target -> target.startsWith("SIDE met ("))
                    .anyMatch(target -> target.startsWith("SIDE not met ("));
            assertThat(touched(card, verifyThat(card).given("n", "3").given("y", "yes")))
                    .hasSize(3)
                    .contains("SIDE n: less than 4", "SIDE y: “Số y”: yes")
                    .anyMatch(target -> target.startsWith("SIDE met ("));
        }
    }

    @Test
    void enough_and_too_few_judges() {
        Scorecard card = card(
                10,
                BuiltInRules.judges(Average.MEAN)
                        .judge("1.a", text("Một"))
                        .judge("1.b", text("Hai"))
                        .judge("1.d", text("Ba"))
                        .atLeast(2)
                        .build());
        assertThat(targets(card))
                .containsExactly(
                        "SIDE marks given: at least 2",
                        "SIDE marks given: less than 2",
                        "LIMIT marks given: exactly 2");
        assertThat(touched(card, verifyThat(card).marked("1.a", "5").marked("1.b", "6")))
                .containsExactly("SIDE marks given: at least 2", "LIMIT marks given: exactly 2");
        assertThat(touched(card, verifyThat(card).marked("1.a", "5"))).containsExactly("SIDE marks given: less than 2");
    }

    @Test
    void the_rest_of_a_table_that_is_invalid_need_not_occur() {
        Scorecard card = card(
                5,
                BuiltInRules.table()
                        .when(Condition.where("n").atLeast(4), Points.of(5))
                        .otherwiseInvalid()
                        .build());
        assertThat(targets(card)).noneMatch(target -> target.startsWith("OTHERWISE"));
    }

    @Test
    void parts_have_limits_of_their_own() {
        Scorecard card = card(
                5,
                BuiltInRules.sum()
                        .part("1.p", text("Phần"), Points.of(5), BuiltInRules.perUnit("n", Points.of(2)))
                        .build());
        assertThat(targets(card)).contains("LIMIT n: exactly 3");
    }

    private static List<String> targets(Scorecard card) {
        return names(Coverage.of(card, List.of(), AssessmentRole.SELF).targets());
    }

    private static List<String> touched(Scorecard card, ScorecardVerifier one) {
        return names(
                Coverage.of(card, List.of(one.dossier()), AssessmentRole.SELF).touched());
    }

    private static List<String> names(Set<CoverageTarget> targets) {
        return targets.stream()
                .filter(target -> target.kind() != CoverageKind.CRITERION)
                .map(target -> target.kind() + target.toString().replaceFirst("^[^:]*:", ""))
                .toList();
    }

    /** An edition of one criterion, with the counts n and m, the decimal r and the answer y. */
    private static Scorecard card(long maximum, RuleDefinition rule) {
        return Scorecard.compile(
                Edition.builder()
                        .set(Code.of("mau"))
                        .id(Code.of("e1"))
                        .inForce(DateRange.always())
                        .rounding(Rounding.none())
                        .addFact(SampleRules.fact("n", FactType.count()))
                        .addFact(SampleRules.fact("m", FactType.count()))
                        .addFact(SampleRules.fact("r", FactType.decimal()))
                        .addFact(SampleRules.fact("y", FactType.yesNo()))
                        .addTree(SampleRules.criterion("1", maximum, rule, NotApplicablePolicy.FULL_POINTS))
                        .build(),
                RuleTypes.builtIn());
    }
}
