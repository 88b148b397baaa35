package vn.dvk.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.value.Points;

/** Three indicators of a smart city's digital transformation index are "không tính điểm". */
class InformationalTest {
    private static final FactDeclaration APPS = OneCriterion.count("apps", 0, 10);

    @Test
    void whatever_is_reported_is_recorded_and_worth_nothing() {
        OneCriterion criterion = OneCriterion.of("0", BuiltInRules.informational("apps"), APPS);
        assertThat(criterion.with("apps", 7).points()).isEqualTo("0");
        assertThat(criterion.with("apps", 7).why())
                .isEqualTo("Được 0/0 điểm vì “Số apps” là 7 (chỉ ghi nhận, không tính điểm).");
    }

    @Test
    void what_is_missing_wrong_or_does_not_apply_never_keeps_a_total_from_being_known() {
        OneCriterion criterion = OneCriterion.of("0", BuiltInRules.informational("apps"), APPS);
        assertThat(criterion.with().points()).isEqualTo("0");
        assertThat(criterion.with("apps", 11).points()).isEqualTo("0");
        assertThat(criterion.with("apps", OneCriterion.NONE).points()).isEqualTo("0");
        assertThat(criterion.with().why()).contains("chỉ ghi nhận, không tính điểm");
    }

    @Test
    void a_mark_may_be_recorded_too() {
        OneCriterion criterion = OneCriterion.of("0", BuiltInRules.informational());
        assertThat(criterion.with("1", Points.of(5)).points()).isEqualTo("0");
        assertThat(criterion.with("1", Points.of(5)).why()).contains("điểm chấm là 5");
    }

    @Test
    void a_criterion_worth_points_cannot_be_informational() {
        assertThat(OneCriterion.problems("1", BuiltInRules.informational("apps"), APPS))
                .containsExactly("dvk.rule.below-maximum");
    }
}
