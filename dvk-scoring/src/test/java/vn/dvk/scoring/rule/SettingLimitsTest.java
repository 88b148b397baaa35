package vn.dvk.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dvk.scoring.rule.OneCriterion.count;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dvk.core.criteria.ConditionSettings;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/** Settings of rules that are just what may be, and those that are just beyond. */
class SettingLimitsTest {
    private static final FactDeclaration N = count("n", "Số");
    private static final FactDeclaration M = count("m", "Tổng");
    private static final LocalizedText TITLE = LocalizedText.of("Nội dung");
    private static final Points TEN = Points.of(10);

    @Test
    void each_violation_costs_something() {
        assertThat(problems(BuiltInRules.deduct("n").each(Points.parse("0.01")).floor(Points.ZERO)))
                .isEmpty();
        assertThat(problems(BuiltInRules.deduct("n").each(Points.ZERO).floor(Points.ZERO)))
                .containsExactly("/each dvk.deduct.each-sign");
        assertThat(problems(BuiltInRules.deduct("n").eachPercent(Points.of(-1)).floor(Points.ZERO)))
                .containsExactly("/eachPercent dvk.deduct.each-sign");
        assertThat(problems(RuleDefinition.of(
                        "deduct",
                        Setting.tree().with("violations", "n").with("floor", 0).build())))
                .containsExactly("dvk.deduct.each");
    }

    @Test
    void marks_go_up_in_steps_that_meet_the_maximum() {
        assertThat(problems(BuiltInRules.direct(Points.of(1), Points.of(3)))).isEmpty();
        assertThat(problems(BuiltInRules.direct(TEN, Points.ONE))).isEmpty();
        assertThat(problems(BuiltInRules.direct(Points.ZERO, Points.of(3)))).containsExactly("/step dvk.direct.step");
        assertThat(problems(BuiltInRules.direct(Points.ZERO, Points.ZERO))).containsExactly("/step dvk.direct.step");
        assertThat(problems(BuiltInRules.direct(Points.ZERO, Points.of(-1)))).containsExactly("/step dvk.direct.step");
        assertThat(problems(BuiltInRules.direct(Points.parse("10.5"), Points.ONE)))
                .contains("/min dvk.direct.min");
    }

    @Test
    void a_panel_has_no_more_judges_present_than_seats() {
        for (int atLeast : new int[] {1, 2}) {
            assertThat(problems(judges(Points.of(atLeast)))).isEmpty();
        }
        for (String atLeast : List.of("0", "-1", "3", "1.5")) {
            assertThat(problems(judges(Points.parse(atLeast)))).containsExactly("/atLeast dvk.judges.at-least");
        }
    }

    @Test
    void a_base_lies_between_the_least_and_the_maximum() {
        assertThat(problems(base(7, 7))).isEmpty();
        assertThat(problems(base(10, 0))).isEmpty();
        assertThat(problems(base(7, 8))).containsExactly("/base dvk.plus-minus.base-outside");
        assertThat(problems(base(11, 0))).containsExactly("/base dvk.plus-minus.base-outside");
    }

    @Test
    void tiers_fall_from_a_hundred_per_cent_to_zero() {
        assertThat(problems(
                        tiers().from(Points.HUNDRED, TEN)
                                .from(Points.ZERO, Points.ONE)
                                .build(),
                        N,
                        M))
                .isEmpty();
        assertThat(problems(tiers().from(Points.parse("100.1"), TEN).below(Points.ZERO), N, M))
                .containsExactly("/tiers/0/fromPercent dvk.ratio.tier-percent");
        assertThat(problems(
                        tiers().from(Points.of(50), TEN)
                                .from(Points.of(-1), Points.ONE)
                                .below(Points.ZERO),
                        N,
                        M))
                .containsExactly("/tiers/1/fromPercent dvk.ratio.tier-percent");
        assertThat(problems(
                        tiers().from(Points.of(50), TEN)
                                .from(Points.of(50), Points.ONE)
                                .below(Points.ZERO),
                        N,
                        M))
                .contains("/tiers dvk.ratio.tier-order");
    }

    @Test
    void a_part_is_worth_nothing_less_than_nothing() {
        RuleDefinition sum = BuiltInRules.sum()
                .part("1.a", TITLE, Points.of(11), BuiltInRules.direct())
                .part("1.b", TITLE, Points.of(-1), BuiltInRules.perUnit("n", Points.of(-1), Points.of(-5)))
                .build();
        assertThat(problems(sum)).contains("/parts/1/maximum dvk.sum.part-maximum");
        RuleDefinition best = BuiltInRules.bestOf()
                .part("1.a", TITLE, TEN, BuiltInRules.direct())
                .part("1.b", TITLE, Points.of(-1), BuiltInRules.perUnit("n", Points.of(-1), Points.of(-5)))
                .build();
        assertThat(problems(best)).contains("/parts/1/maximum dvk.sum.part-maximum");
    }

    @Test
    void a_part_of_a_checklist_is_a_condition_or_a_rule() {
        Setting both = Setting.tree()
                .with("title", "Nội dung")
                .with("when", ConditionSettings.toSetting(Condition.where("n").atLeast(1)))
                .with("code", "1.a")
                .with("maximum", 10)
                .with("rule", Setting.tree().with("type", "direct").build())
                .build();
        RuleDefinition rule = RuleDefinition.of(
                "all-of",
                Setting.tree()
                        .with("parts", new Setting.Sequence(List.of(both)))
                        .build());
        assertThat(problems(rule)).contains("/parts/0 dvk.checklist.when-or-rule");
        RuleDefinition half = BuiltInRules.allOf()
                .part("1.a", TITLE, TEN, BuiltInRules.direct(), TEN)
                .build();
        assertThat(problems(half)).isEmpty();
        RuleDefinition beyond = BuiltInRules.allOf()
                .part("1.a", TITLE, TEN, BuiltInRules.direct(), Points.of(11))
                .build();
        assertThat(problems(beyond)).containsExactly("/parts/0/minimum dvk.checklist.minimum");
    }

    private static RuleDefinition judges(Points atLeast) {
        Setting.Tree panel = BuiltInRules.judges(Average.MEDIAN)
                .judge("j1", TITLE)
                .judge("j2", TITLE)
                .build()
                .settings();
        Setting.TreeBuilder settings = Setting.tree().with("atLeast", atLeast);
        for (String name : panel.names()) {
            settings = settings.with(name, panel.find(name).orElseThrow());
        }
        return RuleDefinition.of("judges", settings.build());
    }

    private static RuleDefinition base(long base, long least) {
        return BuiltInRules.plusMinus(Points.of(base), Points.of(least))
                .plus("1.a", TITLE, TEN, BuiltInRules.direct())
                .build();
    }

    private static RatioTiersBuilder tiers() {
        return BuiltInRules.ratioTiers("n", "m", ZeroDenominator.ZERO, OverOne.CAP);
    }

    private static List<String> problems(RuleDefinition rule) {
        return problems(rule, N);
    }

    private static List<String> problems(RuleDefinition rule, FactDeclaration... facts) {
        return OneCriterion.problems("10", rule, facts);
    }
}
