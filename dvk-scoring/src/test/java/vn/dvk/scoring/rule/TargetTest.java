package vn.dvk.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dvk.scoring.rule.OneCriterion.count;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Vnd;

/** Targets as the units of a movement are assigned them; all numbers are "minh họa". */
class TargetTest {
    private static final FactDeclaration BUILT = count("built", "Số mô hình đã xây dựng");
    private static final FactDeclaration ASSIGNED = count("assigned", "Chỉ tiêu được giao");

    @ParameterizedTest(name = "{0} of {1} give {2}")
    @CsvSource({"0, 8, 0", "3, 8, 0", "4, 8, 5", "7, 8, 35/4", "8, 8, 10", "12, 8, 10"})
    void in_proportion_from_the_floor_to_the_target(long built, long assigned, String points) {
        RuleDefinition rule =
                target(ZeroDenominator.INVALID).floorPercent(Points.of(50)).capped();
        assertThat(OneCriterion.of("10", rule, BUILT, ASSIGNED)
                        .with("built", built, "assigned", assigned)
                        .points())
                .isEqualTo(Points.parse(points).toString());
    }

    @ParameterizedTest(name = "{0} of 10 give {1}")
    @CsvSource({"5, 5", "10, 10", "11, 11", "12, 12", "13, 12", "1000, 12"})
    void going_beyond_is_rewarded_up_to_the_maximum(long built, long points) {
        RuleDefinition rule = target(ZeroDenominator.INVALID).rewarding(Points.of(10), Points.parse("0.1"));
        assertThat(OneCriterion.of("12", rule, BUILT, ASSIGNED)
                        .with("built", built, "assigned", 10)
                        .points())
                .isEqualTo(Long.toString(points));
    }

    @Test
    void going_beyond_may_be_refused() {
        OneCriterion criterion =
                OneCriterion.of("10", target(ZeroDenominator.INVALID).refusingMore(), BUILT, ASSIGNED);
        assertThat(criterion.with("built", 9, "assigned", 8).problem()).isEqualTo("dvk.target.over");
    }

    @ParameterizedTest
    @EnumSource
    void a_target_of_zero_is_what_the_rule_says(ZeroDenominator zero) {
        OneCriterion criterion = OneCriterion.of("10", target(zero).capped(), BUILT, ASSIGNED);
        OneCriterion.Line line = criterion.with("built", 3, "assigned", 0);
        switch (zero) {
            case NOT_APPLICABLE -> assertThat(line.problem()).isEqualTo("dvk.line.not-applicable-not-allowed");
            case FULL -> assertThat(line.points()).isEqualTo("10");
            case ZERO -> assertThat(line.points()).isEqualTo("0");
            case INVALID -> assertThat(line.problem()).isEqualTo("dvk.target.zero");
        }
    }

    @Test
    void nothing_to_reach_is_full_without_the_reward() {
        RuleDefinition rule = target(ZeroDenominator.FULL).rewarding(Points.of(10), Points.ONE);
        OneCriterion criterion = OneCriterion.of("12", rule, BUILT, ASSIGNED);
        assertThat(criterion.with("built", 3, "assigned", 0).points()).isEqualTo("10");
    }

    @Test
    void one_number_may_be_the_target_of_all() {
        RuleDefinition rule = BuiltInRules.target("rate").of(Points.of(85)).capped();
        OneCriterion criterion = OneCriterion.of("10", rule, OneCriterion.decimal("rate", "Tỷ lệ hộ đạt"));
        assertThat(criterion.with("rate", new BigDecimal("85")).points()).isEqualTo("10");
        assertThat(criterion.with("rate", new BigDecimal("59.5")).points()).isEqualTo("7");
        assertThat(criterion.with("rate", new BigDecimal("-2")).points()).isEqualTo("0");
        assertThat(criterion.with("rate", new BigDecimal("59.5")).why()).isEqualTo("""
            Được 7/10 điểm vì “Tỷ lệ hộ đạt” là 59,5, chỉ tiêu là 85 (đạt 70% chỉ tiêu).
            Mất 3 điểm vì còn thiếu 30% so với chỉ tiêu.""");
    }

    @Test
    void money_is_compared_with_money_only() {
        FactDeclaration raised = OneCriterion.fact("raised", "Số tiền huy động", FactType.money());
        FactDeclaration plan = OneCriterion.fact("plan", "Số tiền được giao", FactType.money());
        RuleDefinition rule = BuiltInRules.target("raised")
                .of("plan", ZeroDenominator.INVALID)
                .capped();
        assertThat(OneCriterion.of("10", rule, raised, plan)
                        .with("raised", Vnd.of(1_500_000_000L), "plan", Vnd.of(2_000_000_000L))
                        .points())
                .isEqualTo("7.5");
        assertThat(OneCriterion.problems("10", rule, raised, count("plan", "Chỉ tiêu")))
                .containsExactly("/target dvk.target.kinds");
    }

    @Test
    void it_reads_as_an_official_would_write_it() {
        RuleDefinition rule = target(ZeroDenominator.INVALID)
                .floorPercent(Points.of(50))
                .rewarding(Points.of(10), Points.parse("0.1"));
        OneCriterion criterion = OneCriterion.of("12", rule, BUILT, ASSIGNED);
        assertThat(criterion.with("built", 11, "assigned", 10).why()).isEqualTo("""
            Được 10 điểm vì “Số mô hình đã xây dựng” là 11, “Chỉ tiêu được giao” là 10 (đạt 110% chỉ tiêu).
            Được 1 điểm vì vượt 10% so với chỉ tiêu (mỗi 1% vượt được 0,1 điểm).
            Mất 1 điểm vì chưa đạt mức thưởng cao nhất cho phần vượt chỉ tiêu (mỗi 1% vượt được 0,1 điểm).""");
        assertThat(criterion.with("built", 4, "assigned", 10).why())
                .contains("(đạt 40% chỉ tiêu, dưới 50% thì không tính điểm)")
                .contains("Mất 10 điểm vì chưa đạt 50% chỉ tiêu.");
    }

    @Test
    void nothing_to_reach_is_explained_as_it_was_counted() {
        String zero = " “Chỉ tiêu được giao” là 0 (tính theo quy định cho trường hợp chỉ tiêu bằng 0).";
        assertThat(reached(ZeroDenominator.FULL).why()).isEqualTo("Được 10/10 điểm vì" + zero);
        assertThat(reached(ZeroDenominator.ZERO).why())
                .isEqualTo("Được 0/10 điểm vì" + zero + "\nMất 10 điểm vì" + zero);
        RuleDefinition rewarding = target(ZeroDenominator.FULL).rewarding(Points.of(10), Points.ONE);
        assertThat(OneCriterion.of("12", rewarding, BUILT, ASSIGNED)
                        .with("built", 0, "assigned", 0)
                        .why())
                .isEqualTo("Được 10/12 điểm vì" + zero + "\nMất 2 điểm vì" + zero);
    }

    @Test
    void a_target_below_zero_is_none() {
        OneCriterion criterion = OneCriterion.of(
                "10",
                target(ZeroDenominator.FULL).capped(),
                OneCriterion.decimal("built", "Đã đạt"),
                OneCriterion.decimal("assigned", "Được giao"));
        assertThat(criterion
                        .with("built", BigDecimal.ONE, "assigned", new BigDecimal("-0.5"))
                        .problem())
                .isEqualTo("dvk.target.negative");
        assertThat(criterion
                        .with("built", new BigDecimal("-0.5"), "assigned", BigDecimal.ONE)
                        .points())
                .isEqualTo("0");
    }

    @Test
    void what_a_fixed_target_can_give_follows_from_what_can_be_achieved() {
        RuleDefinition rule = BuiltInRules.target("built").of(Points.of(4)).capped();
        assertThat(OneCriterion.of("10", rule, count("built", 0, 9))
                        .with(Map.of())
                        .bounds())
                .isEqualTo("[0, 10]");
        assertThat(OneCriterion.of("10", rule, count("built", 1, 9))
                        .with(Map.of())
                        .bounds())
                .isEqualTo("[2.5, 10]");
        assertThat(OneCriterion.problems("10", rule, count("built", 0, 3))).containsExactly("dvk.rule.below-maximum");
    }

    @Test
    void bounds_are_those_of_every_completion() {
        Map<String, List<Object>> values =
                Map.of("built", List.of(1, 2, 3, 4, 5, 6), "assigned", List.of(0, 1, 2, 3, 4));
        for (ZeroDenominator zero : ZeroDenominator.values()) {
            for (RuleDefinition rule : List.of(
                    target(zero).floorPercent(Points.of(50)).capped(),
                    target(zero).refusingMore(),
                    target(zero).rewarding(Points.of(5), Points.parse("0.05")))) {
                OneCriterion criterion = OneCriterion.of("10", rule, count("built", 1, 6), count("assigned", 0, 4));
                assertThat(criterion.looseBounds(values)).isEmpty();
            }
        }
    }

    @Test
    void what_is_at_the_limit_of_what_can_be_compiles() {
        assertThat(problems(
                        "10",
                        target(ZeroDenominator.FULL)
                                .floorPercent(Points.HUNDRED)
                                .capped()))
                .isEmpty();
        assertThat(problems(
                        "10",
                        target(ZeroDenominator.FULL)
                                .floorPercent(Points.parse("0.01"))
                                .capped()))
                .isEmpty();
        assertThat(problems(
                        "10",
                        target(ZeroDenominator.FULL).floorPercent(Points.ZERO).capped()))
                .containsExactly("/floorPercent dvk.target.floor");
        assertThat(problems("10", target(ZeroDenominator.FULL).rewarding(Points.of(-1), Points.ONE)))
                .containsExactly("/atTarget dvk.target.no-room");
    }

    @Test
    void silence_about_zero_and_about_more_does_not_compile() {
        Setting.TreeBuilder silent = Setting.tree().with("achieved", "built").with("target", "assigned");
        assertThat(OneCriterion.problems("10", RuleDefinition.of("target", silent.build()), BUILT, ASSIGNED))
                .containsExactly("dvk.setting.missing", "dvk.setting.missing");
        Setting.TreeBuilder both = Setting.tree()
                .with("achieved", "built")
                .with("target", "assigned")
                .with("targetValue", 3)
                .with("overTarget", "cap");
        assertThat(OneCriterion.problems("10", RuleDefinition.of("target", both.build()), BUILT, ASSIGNED))
                .contains("dvk.target.target-or-value");
    }

    @Test
    void what_cannot_be_does_not_compile() {
        assertThat(problems("10", target(ZeroDenominator.FULL).rewarding(Points.of(10), Points.ONE)))
                .containsExactly("/atTarget dvk.target.no-room");
        assertThat(problems("10", target(ZeroDenominator.FULL).rewarding(Points.of(8), Points.ZERO)))
                .containsExactly("/eachPercentOver dvk.target.each-percent");
        assertThat(problems("10", BuiltInRules.target("built").of(Points.ZERO).capped()))
                .containsExactly("/targetValue dvk.target.value-sign");
        assertThat(problems(
                        "10",
                        target(ZeroDenominator.FULL)
                                .floorPercent(Points.of(101))
                                .capped()))
                .containsExactly("/floorPercent dvk.target.floor");
    }

    private static OneCriterion.Line reached(ZeroDenominator zero) {
        return OneCriterion.of("10", target(zero).capped(), BUILT, ASSIGNED).with("built", 3, "assigned", 0);
    }

    private static List<String> problems(String maximum, RuleDefinition rule) {
        return OneCriterion.problems(maximum, rule, BUILT, ASSIGNED);
    }

    private static TargetBuilder target(ZeroDenominator zero) {
        return BuiltInRules.target("built").of("assigned", zero);
    }
}
