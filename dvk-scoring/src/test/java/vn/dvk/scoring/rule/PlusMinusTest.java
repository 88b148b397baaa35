package vn.dvk.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

class PlusMinusTest {
    private static final LocalizedText PLUS = LocalizedText.of("Điểm cộng");
    private static final LocalizedText MINUS = LocalizedText.of("Điểm trừ");

    /** Quảng Trị, type 4: a base with plus and minus marks, within [min, max]; the numbers are "minh họa". */
    private static final RuleDefinition RULE = BuiltInRules.plusMinus(Points.of(7), Points.ZERO)
            .plus("1.cong", PLUS, Points.of(5), BuiltInRules.direct())
            .minus("1.tru", MINUS, Points.of(20), BuiltInRules.direct())
            .build();

    @ParameterizedTest(name = "plus {0} and minus {1} give {2}")
    @CsvSource({"0, 0, 7", "2, 0, 9", "5, 0, 10", "5, 3, 9", "0, 7, 0", "0, 20, 0", "5, 12, 0", "0.5, 0.25, 7.25"})
    void the_sum_is_clamped_once_at_the_end(String plus, String minus, String points) {
        OneCriterion criterion = OneCriterion.of("10", RULE);
        assertThat(criterion
                        .with("1.cong", Points.parse(plus), "1.tru", Points.parse(minus))
                        .points())
                .isEqualTo(points);
    }

    @Test
    void a_part_that_was_not_marked_is_not_zero() {
        OneCriterion criterion = OneCriterion.of("10", RULE);
        assertThat(criterion.with("1.cong", Points.of(5)).needs()).isEqualTo("[mark:1.tru]");
        assertThat(criterion.with("1.cong", Points.of(5)).bounds()).isEqualTo("[0, 10]");
        assertThat(criterion.with("1.tru", Points.of(4)).bounds()).isEqualTo("[3, 8]");
        assertThat(criterion
                        .with("1.cong", Points.ZERO, "1.tru", OneCriterion.ABSENT)
                        .problem())
                .isEqualTo("dvk.sum.part-not-applicable");
    }

    @Test
    void the_least_may_be_below_zero() {
        RuleDefinition rule = BuiltInRules.plusMinus(Points.ONE, Points.of(-1))
                .minus("1.tru", MINUS, Points.of(5), BuiltInRules.direct())
                .build();
        assertThat(OneCriterion.of("1", rule).with("1.tru", Points.of(5)).points())
                .isEqualTo("-1");
    }

    @Test
    void plus_and_minus_may_come_from_facts() {
        RuleDefinition rule = BuiltInRules.plusMinus(Points.of(4), Points.ZERO)
                .plus("1.a", PLUS, Points.of(2), BuiltInRules.perUnit("events", Points.parse("0.5")))
                .minus(
                        "1.b",
                        MINUS,
                        Points.of(4),
                        BuiltInRules.perUnit("warnings", Points.ONE),
                        NotApplicablePolicy.ZERO_POINTS)
                .build();
        OneCriterion criterion =
                OneCriterion.of("6", rule, OneCriterion.count("events", 0, 4), OneCriterion.count("warnings", 0, 5));
        assertThat(criterion.with("events", 3, "warnings", 1).points()).isEqualTo("4.5");
        assertThat(criterion.with("events", 3, "warnings", OneCriterion.NONE).points())
                .isEqualTo("5.5");
        Map<String, List<Object>> values =
                Map.of("events", List.of(0, 1, 2, 3, 4), "warnings", List.of(0, 1, 2, 3, 4, 5, OneCriterion.NONE));
        assertThat(criterion.looseBounds(values)).isEmpty();
    }

    @Test
    void every_step_is_explained_and_the_clamping_too() {
        OneCriterion criterion = OneCriterion.of("10", RULE);
        assertThat(criterion.with("1.cong", Points.of(5), "1.tru", Points.of(1)).why())
                .isEqualTo("""
            Được 7 điểm vì đó là điểm gốc của tiêu chí.
            Được 5 điểm vì “Điểm cộng”: người chấm cho 5 điểm.
            Bị trừ 1 điểm vì “Điểm trừ”: người chấm cho 1 điểm.
            Bị trừ 1 điểm vì tổng 11 điểm vượt mức cao nhất 10 điểm.""");
    }

    @Test
    void what_was_taken_off_is_told_once_and_what_was_not_reached_besides() {
        RuleDefinition full = BuiltInRules.plusMinus(Points.of(10), Points.ZERO)
                .minus("1.tru", MINUS, Points.of(4), BuiltInRules.direct())
                .build();
        assertThat(OneCriterion.of("10", full).with("1.tru", Points.of(3)).why())
                .isEqualTo("""
            Được 10 điểm vì đó là điểm gốc của tiêu chí.
            Bị trừ 3 điểm vì “Điểm trừ”: người chấm cho 3 điểm.""");
        OneCriterion some = OneCriterion.of("10", RULE);
        assertThat(some.with("1.cong", Points.of(1), "1.tru", Points.of(2)).why())
                .contains("Bị trừ 2 điểm vì", "Mất 4 điểm vì");
    }

    @Test
    void what_cannot_be_does_not_compile() {
        assertThat(OneCriterion.problems(
                        "10", BuiltInRules.plusMinus(Points.of(11), Points.ZERO).build()))
                .containsExactly("/base dvk.plus-minus.base-outside", "dvk.plus-minus.no-part");
        assertThat(OneCriterion.problems(
                        "10",
                        BuiltInRules.plusMinus(Points.of(7), Points.ZERO)
                                .plus("1.cong", PLUS, Points.of(2), BuiltInRules.direct())
                                .plus("1.cong", PLUS, Points.of(1), BuiltInRules.direct())
                                .build()))
                .containsExactly("/plus/1/code dvk.code.twice");
        assertThat(OneCriterion.problems(
                        "10",
                        BuiltInRules.plusMinus(Points.of(7), Points.ZERO)
                                .plus("1.cong", PLUS, Points.of(2), BuiltInRules.direct())
                                .build()))
                .containsExactly("dvk.rule.below-maximum");
        assertThat(OneCriterion.problems(
                        "10", RuleDefinition.of("plus-minus", Setting.tree().build())))
                .contains("dvk.setting.missing", "dvk.plus-minus.no-part");
    }
}
