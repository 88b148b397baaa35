package vn.dvk.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dvk.scoring.rule.OneCriterion.NONE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.rule.OneCriterion.Line;

/** One of the following: awards of three levels, of which the highest counts; all points are "minh họa". */
class BestOfTest {
    private static final FactDeclaration[] AWARDS = {
        OneCriterion.yesNo("province", "Được cấp tỉnh khen thưởng"),
        OneCriterion.yesNo("district", "Được cấp huyện khen thưởng"),
        OneCriterion.yesNo("commune", "Được cấp xã khen thưởng")
    };
    private static final RuleDefinition RULE = BuiltInRules.bestOf()
            .part("1.t", LocalizedText.of("Khen thưởng cấp tỉnh"), Points.of(10), BuiltInRules.yesNo("province"))
            .part("1.h", LocalizedText.of("Khen thưởng cấp huyện"), Points.of(6), BuiltInRules.yesNo("district"))
            .part("1.x", LocalizedText.of("Khen thưởng cấp xã"), Points.of(3), BuiltInRules.yesNo("commune"))
            .build();
    private final OneCriterion criterion = OneCriterion.of("10", RULE, AWARDS);

    @Test
    void the_best_counts_and_nothing_is_added_up() {
        assertThat(criterion
                        .with("province", false, "district", true, "commune", true)
                        .points())
                .isEqualTo("6");
        assertThat(criterion
                        .with("province", false, "district", false, "commune", false)
                        .points())
                .isEqualTo("0");
    }

    @Test
    void what_cannot_beat_the_best_is_not_needed() {
        assertThat(criterion.with("province", true).points()).isEqualTo("10");
        assertThat(criterion.with("province", false, "district", true).points()).isEqualTo("6");
        Line open = criterion.with("commune", true, "district", false);
        assertThat(open.needs()).isEqualTo("[fact:province]");
        assertThat(open.bounds()).isEqualTo("[3, 10]");
    }

    @Test
    void a_part_that_does_not_apply_is_left_out() {
        assertThat(criterion
                        .with("province", NONE, "district", true, "commune", false)
                        .points())
                .isEqualTo("6");
        assertThat(criterion
                        .with("province", NONE, "district", NONE, "commune", NONE)
                        .problem())
                .isEqualTo("dvk.line.not-applicable-not-allowed");
    }

    @Test
    void bounds_are_those_of_every_completion_and_early_scores_stay() {
        List<Object> answers = List.of(true, false, NONE);
        Map<String, List<Object>> values = Map.of("province", answers, "district", answers, "commune", answers);
        assertThat(criterion.looseBounds(values)).isEmpty();
    }

    @Test
    void the_part_that_counts_is_the_reason() {
        assertThat(criterion
                        .with("province", false, "district", true, "commune", true)
                        .why())
                .isEqualTo("""
            Được 6/10 điểm vì “Khen thưởng cấp huyện”: “Được cấp huyện khen thưởng”: có.
            Mất 4 điểm vì nội dung được tính (“Khen thưởng cấp huyện”) chỉ có tối đa 6 điểm.""");
    }

    @Test
    void the_best_part_must_be_worth_the_maximum() {
        assertThat(OneCriterion.problems("12", RULE, AWARDS)).containsExactly("dvk.rule.below-maximum");
        assertThat(OneCriterion.problems("8", RULE, AWARDS)).containsExactly("dvk.rule.above-maximum");
        assertThat(OneCriterion.problems("8", BuiltInRules.bestOf().build())).containsExactly("dvk.setting.missing");
    }
}
