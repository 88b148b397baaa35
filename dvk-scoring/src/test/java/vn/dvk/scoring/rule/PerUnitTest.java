package vn.dvk.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dvk.scoring.rule.OneCriterion.count;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.Points;

class PerUnitTest {
    private static final FactDeclaration EVENTS = count("events", "Số hoạt động");
    private static final Points HALF = Points.parse("0.5");

    /** A table of student conduct: 0.5 points for each event, at most 2. */
    @ParameterizedTest(name = "{0} events give {1}")
    @CsvSource({"0, 0", "1, 0.5", "3, 1.5", "4, 2", "5, 2", "1000000, 2"})
    void half_a_point_for_each_event_and_two_at_most(long events, String points) {
        OneCriterion criterion = OneCriterion.of("2", BuiltInRules.perUnit("events", HALF), EVENTS);
        assertThat(criterion.with("events", events).points()).isEqualTo(points);
    }

    @Test
    void a_missing_number_is_not_zero() {
        OneCriterion criterion = OneCriterion.of("2", BuiltInRules.perUnit("events", HALF), EVENTS);
        assertThat(criterion.with().points()).isEqualTo("UNSCORED");
        assertThat(criterion.with().bounds()).isEqualTo("[0, 2]");
        assertThat(criterion.with("events", OneCriterion.NONE).problem())
                .isEqualTo("dvk.line.not-applicable-not-allowed");
    }

    @Test
    void an_uncapped_bonus_says_so() {
        OneCriterion criterion =
                OneCriterion.of("2", BuiltInRules.perUnit("events", HALF, BeyondMaximum.ALLOW), EVENTS);
        assertThat(criterion.with("events", 5).points()).isEqualTo("2.5");
        assertThat(criterion.with().bounds()).isEqualTo("[0, ∞)");
        assertThat(criterion.with("events", 5).why()).isEqualTo("""
            Được 2,5/2 điểm vì “Số hoạt động” là 5 (mỗi đơn vị được 0,5 điểm).
            Vượt mức tối đa 0,5 điểm vì mỗi đơn vị 0,5 điểm, được tính cả phần vượt điểm tối đa.""");
    }

    @Test
    void beyond_the_maximum_may_be_refused() {
        OneCriterion criterion =
                OneCriterion.of("2", BuiltInRules.perUnit("events", HALF, BeyondMaximum.INVALID), EVENTS);
        assertThat(criterion.with("events", 4).points()).isEqualTo("2");
        assertThat(criterion.with("events", 5).problem()).isEqualTo("dvk.per-unit.beyond");
    }

    @Test
    void points_are_taken_away_down_to_the_floor() {
        OneCriterion criterion =
                OneCriterion.of("0", BuiltInRules.perUnit("events", HALF.negate(), Points.of(-2)), EVENTS);
        assertThat(criterion.with("events", 0).points()).isEqualTo("0");
        assertThat(criterion.with("events", 3).points()).isEqualTo("-1.5");
        assertThat(criterion.with("events", 9).points()).isEqualTo("-2");
        assertThat(criterion.with().bounds()).isEqualTo("[-2, 0]");
        assertThat(criterion.with("events", 9).why(Language.EN))
                .contains("points taken for each unit: 0.5, at most 2 in all");
    }

    @Test
    void a_decimal_number_counts_in_proportion_and_below_zero_not_at_all() {
        OneCriterion criterion = OneCriterion.of(
                "2", BuiltInRules.perUnit("rate", Points.ofRatio(1, 3)), OneCriterion.decimal("rate", "Mức tăng"));
        assertThat(criterion.with("rate", new BigDecimal("2.5")).points()).isEqualTo("5/6");
        assertThat(criterion.with("rate", new BigDecimal("-0.1")).problem()).isEqualTo("dvk.number.negative");
    }

    @Test
    void it_reads_as_an_official_would_write_it() {
        OneCriterion criterion = OneCriterion.of("2", BuiltInRules.perUnit("events", HALF), EVENTS);
        assertThat(criterion.with("events", 3).why()).isEqualTo("""
            Được 1,5/2 điểm vì “Số hoạt động” là 3 (mỗi đơn vị được 0,5 điểm).
            Mất 0,5 điểm vì chưa đủ số lượng, mỗi đơn vị 0,5 điểm, để đạt điểm tối đa.""");
        assertThat(criterion.with("events", 5).why())
                .isEqualTo("Được 2/2 điểm vì “Số hoạt động” là 5 (mỗi đơn vị được 0,5 điểm, tối đa 2 điểm).");
    }

    @Test
    void bounds_follow_the_range_of_the_fact() {
        for (BeyondMaximum beyond : BeyondMaximum.values()) {
            OneCriterion criterion = OneCriterion.of(
                    "3", BuiltInRules.perUnit("events", Points.parse("1.5"), beyond), count("events", 1, 2));
            assertThat(criterion.looseBounds(Map.of("events", List.of(1, 2)))).isEmpty();
        }
        OneCriterion minus = OneCriterion.of(
                "0", BuiltInRules.perUnit("events", Points.of(-1), Points.of(-3)), count("events", 0, 2));
        assertThat(minus.looseBounds(Map.of("events", List.of(0, 1, 2)))).isEmpty();
    }

    @Test
    void what_the_table_does_not_settle_does_not_compile() {
        assertThat(OneCriterion.problems("0", BuiltInRules.perUnit("events", Points.of(-1)), EVENTS))
                .containsExactly("dvk.setting.missing");
        assertThat(OneCriterion.problems("0", BuiltInRules.perUnit("events", Points.of(-1), Points.ZERO), EVENTS))
                .containsExactly("/floor dvk.per-unit.floor");
        assertThat(OneCriterion.problems("2", BuiltInRules.perUnit("events", Points.of(-1), Points.of(-2)), EVENTS))
                .containsExactly("dvk.rule.below-maximum");
        assertThat(OneCriterion.problems("2", BuiltInRules.perUnit("events", Points.ONE, Points.of(-2)), EVENTS))
                .containsExactly("/floor dvk.setting.unknown");
        assertThat(OneCriterion.problems("2", BuiltInRules.perUnit("events", Points.ZERO), EVENTS))
                .containsExactly("/each dvk.per-unit.nothing");
        RuleDefinition silent = RuleDefinition.of(
                "per-unit", Setting.tree().with("fact", "answer").build());
        assertThat(OneCriterion.problems("2", silent, OneCriterion.yesNo("answer", "Có")))
                .containsExactly("/fact dvk.setting.fact-kind", "dvk.setting.missing");
    }

    @Test
    void a_maximum_that_no_number_reaches_does_not_compile() {
        assertThat(OneCriterion.problems("2", BuiltInRules.perUnit("events", HALF), count("events", 0, 3)))
                .containsExactly("dvk.rule.below-maximum");
        assertThat(OneCriterion.problems(
                        "10", BuiltInRules.perUnit("events", Points.of(3), BeyondMaximum.INVALID), EVENTS))
                .containsExactly("dvk.rule.below-maximum");
    }
}
