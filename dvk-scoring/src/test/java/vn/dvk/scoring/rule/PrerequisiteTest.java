package vn.dvk.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.error.Language;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

class PrerequisiteTest {
    private static final LocalizedText TITLE = LocalizedText.of("Danh hiệu Gia đình văn hóa hằng năm");
    private static final FactDeclaration FAMILY = OneCriterion.yesNo("family", "Gia đình đạt danh hiệu");
    private static final FactDeclaration WORK = OneCriterion.fact(
            "work", "Mức hoàn thành nhiệm vụ", FactType.choice("xuat-sac", "tot", "hoan-thanh", "khong"));

    /** Đà Lạt, standard 5 of an individual: the title of a cultured family and duties well done, both of other schemes. */
    private static final RuleDefinition CN5 = BuiltInRules.prerequisite(
            TITLE, Condition.where("family").isYes().and(Condition.where("work").isOneOf("xuat-sac", "tot")));

    @Test
    void a_result_of_another_scheme_is_met_or_not_met() {
        OneCriterion criterion = OneCriterion.of("2", CN5, FAMILY, WORK);
        assertThat(criterion.with("family", true, "work", Code.of("tot")).points())
                .isEqualTo("2");
        assertThat(criterion.with("family", true, "work", Code.of("hoan-thanh")).points())
                .isEqualTo("0");
    }

    @Test
    void a_result_that_is_not_there_yet_is_no_failure() {
        OneCriterion criterion = OneCriterion.of("2", CN5, FAMILY, WORK);
        assertThat(criterion.with("family", true).needs()).isEqualTo("[fact:work]");
        assertThat(criterion.with("family", true).bounds()).isEqualTo("[0, 2]");
        assertThat(criterion.with("family", false).points()).isEqualTo("0");
    }

    @Test
    void it_may_be_worth_nothing_and_still_say_whether_it_is_met() {
        OneCriterion criterion = OneCriterion.of("0", CN5, FAMILY, WORK);
        assertThat(criterion.with("family", false).points()).isEqualTo("0");
        assertThat(criterion.with("family", false).why())
                .isEqualTo("Được 0/0 điểm vì chưa đạt điều kiện tiên quyết “Danh hiệu Gia đình văn hóa hằng năm” "
                        + "(“Gia đình đạt danh hiệu”: không).");
        assertThat(criterion.with("family", true, "work", Code.of("tot")).why(Language.EN))
                .contains("is met (“Gia đình đạt danh hiệu”: yes and “Mức hoàn thành nhiệm vụ” is tot)");
    }

    @Test
    void not_met_may_cost_points() {
        RuleDefinition rule =
                BuiltInRules.prerequisite(TITLE, Condition.where("family").isYes(), Points.ONE, Points.of(-1));
        assertThat(OneCriterion.of("1", rule, FAMILY).with("family", false).points())
                .isEqualTo("-1");
    }

    @Test
    void a_condition_over_nothing_does_not_compile() {
        assertThat(OneCriterion.problems("2", CN5, FAMILY))
                .containsExactly("/when/allOf/1/fact dvk.condition.unknown-fact");
    }
}
