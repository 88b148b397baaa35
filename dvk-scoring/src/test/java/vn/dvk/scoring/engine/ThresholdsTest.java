package vn.dvk.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactTerm;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.rule.BuiltInRules;
import vn.dvk.scoring.rule.OverOne;
import vn.dvk.scoring.rule.ZeroDenominator;

/** Where points of the built-in rules change their course, so that a fall can be looked for there. */
class ThresholdsTest {
    private static final FactTerm N = Condition.where("n");
    private static final FactKey KEY = FactKey.of("n");
    private static final LocalizedText TITLE = LocalizedText.of("Nội dung");

    @Test
    void points_for_each_unit_change_their_course_at_the_cap_or_the_floor() {
        assertThat(numbers("10", BuiltInRules.perUnit("n", Points.of(4)))).contains(Points.parse("2.5"));
        assertThat(numbers("0", BuiltInRules.perUnit("n", Points.of(-4), Points.of(-10))))
                .contains(Points.parse("2.5"));
        RuleDefinition thirds = RuleDefinition.of(
                "per-unit",
                Setting.tree().with("fact", "n").with("each", "40/3").build());
        assertThat(numbers("100", thirds)).contains(Points.parse("7.5"));
    }

    @Test
    void deductions_end_where_the_floor_is_met_and_are_compared_with_exemptions() {
        RuleDefinition each =
                BuiltInRules.deduct("n").each(Points.of(2)).exempt("m").floor(Points.of(4));
        assertThat(numbers("10", each)).containsExactly(Points.of(3));
        assertThat(shares("10", each)).isEqualTo(Map.of(FactKey.of("m"), Set.of(Points.ONE)));
        RuleDefinition quarter =
                BuiltInRules.deduct("n").eachPercent(Points.of(25)).floor(Points.ZERO);
        assertThat(numbers("40", quarter)).containsExactly(Points.of(4));
        assertThat(shares("40", quarter)).isEmpty();
    }

    @Test
    void a_ratio_changes_its_course_at_the_whole_and_at_each_tier() {
        RuleDefinition plain = BuiltInRules.ratio("n", "m", ZeroDenominator.ZERO, OverOne.ALLOW);
        assertThat(shares("10", plain)).isEqualTo(Map.of(FactKey.of("m"), Set.of(Points.ONE)));
        RuleDefinition tiers = BuiltInRules.ratioTiers("n", "m", ZeroDenominator.ZERO, OverOne.CAP)
                .from(Points.of(80), Points.of(4))
                .from(Points.of(60), Points.of(3))
                .below(Points.ZERO);
        assertThat(shares("4", tiers))
                .isEqualTo(Map.of(FactKey.of("m"), Set.of(Points.ONE, Points.parse("0.8"), Points.parse("0.6"))));
        assertThat(numbers("4", tiers)).isEmpty();
    }

    @Test
    void a_target_changes_its_course_at_its_floor_and_at_itself_and_where_the_reward_ends() {
        RuleDefinition ofFact = BuiltInRules.target("n")
                .of("m", ZeroDenominator.FULL)
                .floorPercent(Points.of(50))
                .rewarding(Points.of(10), Points.parse("0.1"));
        assertThat(shares("12", ofFact))
                .isEqualTo(Map.of(FactKey.of("m"), Set.of(Points.parse("0.5"), Points.ONE, Points.parse("1.2"))));
        RuleDefinition fixed = BuiltInRules.target("n")
                .of(Points.of(40))
                .floorPercent(Points.of(50))
                .rewarding(Points.of(10), Points.parse("0.1"));
        assertThat(numbers("12", fixed)).containsExactly(Points.of(20), Points.of(40), Points.of(48));
        assertThat(shares("12", fixed)).isEmpty();
        RuleDefinition capped = BuiltInRules.target("n").of(Points.of(40)).capped();
        assertThat(numbers("12", capped)).containsExactly(Points.ZERO, Points.of(40));
    }

    @Test
    void a_comparison_with_peers_changes_its_course_at_the_target() {
        RuleDefinition peers = RuleDefinition.of(
                "peer-relative",
                Setting.tree().with("achieved", "n").with("target", "m").build());
        assertThat(shares("10", peers)).isEqualTo(Map.of(FactKey.of("m"), Set.of(Points.ONE)));
    }

    @Test
    void every_value_that_a_condition_names_counts_however_deep_it_stands() {
        Condition deep = Condition.allOf(
                N.equalTo(1),
                Condition.anyOf(N.moreThan(2), Condition.not(N.isOneOf(Set.of(FactValue.of(3), FactValue.of(4))))),
                Condition.where("m").equalTo(5));
        List<FactValue> named = List.of(FactValue.of(1), FactValue.of(2), FactValue.of(3), FactValue.of(4));
        assertThat(values(BuiltInRules.table().when(deep, Points.of(10)).build()))
                .containsExactlyInAnyOrderElementsOf(named);
        assertThat(values(BuiltInRules.prerequisite(TITLE, deep))).containsExactlyInAnyOrderElementsOf(named);
        assertThat(values(BuiltInRules.allOf().part(TITLE, deep).build())).containsExactlyInAnyOrderElementsOf(named);
        assertThat(values(BuiltInRules.direct())).isEmpty();
    }

    @Test
    void parts_change_their_course_by_their_own_maximum_at_any_depth() {
        RuleDefinition part = BuiltInRules.perUnit("n", Points.of(2));
        RuleDefinition sum = BuiltInRules.sum()
                .part("a", TITLE, Points.of(10), part)
                .part(
                        "b",
                        TITLE,
                        Points.of(90),
                        BuiltInRules.bestOf()
                                .part("c", TITLE, Points.of(90), part)
                                .part("d", TITLE, Points.of(90), BuiltInRules.direct())
                                .build())
                .build();
        assertThat(numbers("100", sum)).containsExactlyInAnyOrder(Points.of(5), Points.ZERO, Points.of(45));
        RuleDefinition offset = BuiltInRules.plusMinus(Points.of(50), Points.ZERO)
                .plus("a", TITLE, Points.of(10), part)
                .minus("b", TITLE, Points.of(20), part)
                .build();
        assertThat(numbers("100", offset)).containsExactlyInAnyOrder(Points.of(5), Points.ZERO, Points.of(10));
        RuleDefinition either = BuiltInRules.anyOf(1)
                .part("a", TITLE, Points.of(6), part)
                .part(TITLE, N.atLeast(7))
                .build();
        assertThat(numbers("10", either)).contains(Points.of(3));
        assertThat(values(either)).containsExactly(FactValue.of(7));
    }

    @Test
    void of_a_rule_of_a_user_nobody_knows_where_points_change_their_course() {
        RuleDefinition user = RuleDefinition.of("acme:own", Setting.tree().build());
        assertThat(collected("10", user).foreign()).isTrue();
        RuleDefinition own = BuiltInRules.sum()
                .part("a", TITLE, Points.of(5), user)
                .part("b", TITLE, Points.of(5), BuiltInRules.direct())
                .build();
        assertThat(collected("10", own).foreign()).isTrue();
        assertThat(collected("10", BuiltInRules.direct()).foreign()).isFalse();
    }

    private static Set<Points> numbers(String maximum, RuleDefinition rule) {
        return collected(maximum, rule).numbers(KEY);
    }

    private static Map<FactKey, Set<Points>> shares(String maximum, RuleDefinition rule) {
        return collected(maximum, rule).shares(KEY);
    }

    private static Set<FactValue> values(RuleDefinition rule) {
        return collected("10", rule).values(KEY);
    }

    private static Thresholds collected(String maximum, RuleDefinition rule) {
        Thresholds thresholds = new Thresholds(key -> Optional.of(FactType.count()));
        thresholds.collect(rule.type(), rule.settings(), Points.parse(maximum));
        return thresholds;
    }
}
