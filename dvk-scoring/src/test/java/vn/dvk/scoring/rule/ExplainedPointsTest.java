package vn.dvk.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dvk.scoring.rule.OneCriterion.NONE;
import static vn.dvk.scoring.rule.OneCriterion.count;

import org.junit.jupiter.api.Test;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactTerm;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/** Why points were given and lost, where something is left out, exempt, at its end, or not looked at. */
class ExplainedPointsTest {
    private static final FactDeclaration N = count("n", "Số lỗi");
    private static final FactDeclaration M = count("m", "Số miễn trừ");
    private static final FactTerm FAULTS = Condition.where("n");
    private static final FactTerm EXEMPT = Condition.where("m");
    private static final Points FIVE = Points.of(5);

    @Test
    void deductions_name_what_was_exempt_and_where_they_ended() {
        OneCriterion criterion = OneCriterion.of(
                "10", BuiltInRules.deduct("n").each(Points.of(4)).exempt("m").floor(Points.of(2)), N, M);
        assertThat(criterion.with("n", 1, "m", 0).why()).isEqualTo("""
            Được 6/10 điểm vì “Số lỗi” là 1 (mỗi trường hợp trừ 4 điểm).
            Mất 4 điểm vì “Số lỗi” là 1 (mỗi trường hợp trừ 4 điểm).""");
        assertThat(criterion.with("n", 3, "m", 1).why()).isEqualTo("""
            Được 2/10 điểm vì “Số lỗi” là 3, trong đó 1 trường hợp được xác nhận có nguyên nhân khách quan (mỗi trường hợp còn lại trừ 4 điểm).
            Mất 8 điểm vì “Số lỗi” là 3, trong đó 1 trường hợp được xác nhận có nguyên nhân khách quan (mỗi trường hợp còn lại trừ 4 điểm).""");
        assertThat(criterion.with("n", 2, "m", 0).why()).isEqualTo("""
            Được 2/10 điểm vì “Số lỗi” là 2 (mỗi trường hợp trừ 4 điểm).
            Mất 8 điểm vì “Số lỗi” là 2 (mỗi trường hợp trừ 4 điểm).""");
        assertThat(criterion.with("n", 3, "m", 0).why()).isEqualTo("""
            Được 2/10 điểm vì “Số lỗi” là 3 (mỗi trường hợp trừ 4 điểm, không thấp hơn 2 điểm).
            Mất 8 điểm vì “Số lỗi” là 3 (mỗi trường hợp trừ 4 điểm, không thấp hơn 2 điểm).""");
        assertThat(criterion.with("n", 4, "m", 1).why())
                .contains("“Số lỗi” là 4, trong đó 1 trường hợp", "không thấp hơn 2 điểm");
    }

    @Test
    void what_no_row_covers_is_explained_with_the_facts_that_are_there() {
        RuleDefinition table = BuiltInRules.table()
                .when(FAULTS.lessThan(2).and(EXEMPT.atLeast(3)), Points.of(10))
                .otherwise(Points.of(4))
                .build();
        OneCriterion criterion = OneCriterion.of("10", table, N, M);
        assertThat(criterion.with("n", 5).why()).isEqualTo("""
            Được 4/10 điểm vì “Số lỗi” là 5 (các trường hợp còn lại).
            Mất 6 điểm vì chưa đạt mức 10 điểm (“Số lỗi” dưới 2 và “Số miễn trừ” từ 3 trở lên).""");
        RuleDefinition either = BuiltInRules.table()
                .when(FAULTS.lessThan(2).or(EXEMPT.atLeast(3)), Points.of(10))
                .otherwise(Points.of(4))
                .build();
        assertThat(OneCriterion.of("10", either, N, M).with("n", 1).why())
                .isEqualTo("Được 10/10 điểm vì “Số lỗi” là 1 (mức: “Số lỗi” dưới 2 hoặc “Số miễn trừ” từ 3 trở lên).");
    }

    @Test
    void a_case_without_a_row_names_the_facts_that_are_there() {
        RuleDefinition table = BuiltInRules.table()
                .when(FAULTS.lessThan(2).and(EXEMPT.atLeast(3)), Points.of(10))
                .otherwiseInvalid()
                .build();
        assertThat(OneCriterion.of("10", table, N, M).with("n", 5).problem()).isEqualTo("dvk.table.no-row");
    }

    @Test
    void of_rows_that_exclude_each_other_one_that_is_open_keeps_the_points_open() {
        RuleDefinition table = BuiltInRules.table()
                .when(FAULTS.lessThan(2).and(EXEMPT.atLeast(3)), Points.of(10))
                .when(FAULTS.lessThan(2).and(EXEMPT.lessThan(3)), Points.of(6))
                .matchUnique()
                .otherwise(Points.ZERO)
                .build();
        OneCriterion criterion = OneCriterion.of("10", table, N, M);
        assertThat(criterion.with("n", 1).needs()).isEqualTo("[fact:m]");
        assertThat(criterion.with("n", 5).points()).isEqualTo("0");
    }

    @Test
    void a_sum_tells_of_all_parts_that_are_wrong_and_of_those_left_out() {
        RuleDefinition sum = BuiltInRules.sum()
                .part("1.a", title("Một"), FIVE, BuiltInRules.direct())
                .part("1.b", title("Hai"), FIVE, BuiltInRules.direct())
                .build();
        assertThat(OneCriterion.of("10", sum)
                        .with("1.a", Points.of(6), "1.b", Points.of(-1))
                        .kind())
                .hasToString("INVALID");
        RuleDefinition left = BuiltInRules.sum()
                .part("1.a", title("Một"), FIVE, BuiltInRules.perUnit("n", Points.ONE), NotApplicablePolicy.ZERO_POINTS)
                .part("1.b", title("Hai"), FIVE, BuiltInRules.perUnit("m", Points.ONE), NotApplicablePolicy.FULL_POINTS)
                .build();
        OneCriterion criterion = OneCriterion.of("10", left, N, M);
        assertThat(criterion.with("n", NONE, "m", 2).why()).isEqualTo("""
            Được 0 điểm vì “Một” không áp dụng.
            Được 2 điểm vì “Hai”: “Số miễn trừ” là 2 (mỗi đơn vị được 1 điểm).
            Mất 5 điểm vì “Một” không áp dụng.
            Mất 3 điểm vì “Hai”: chưa đủ số lượng, mỗi đơn vị 1 điểm, để đạt điểm tối đa.""");
        assertThat(criterion.with("n", 3, "m", NONE).why()).isEqualTo("""
            Được 3 điểm vì “Một”: “Số lỗi” là 3 (mỗi đơn vị được 1 điểm).
            Được 5 điểm vì “Hai” không áp dụng.
            Mất 2 điểm vì “Một”: chưa đủ số lượng, mỗi đơn vị 1 điểm, để đạt điểm tối đa.""");
    }

    @Test
    void plus_and_minus_tell_of_parts_left_out_and_do_not_apply_where_none_does() {
        RuleDefinition rule = BuiltInRules.plusMinus(FIVE, Points.ZERO)
                .plus(
                        "1.a",
                        title("Cộng"),
                        FIVE,
                        BuiltInRules.perUnit("n", Points.ONE),
                        NotApplicablePolicy.FULL_POINTS)
                .minus(
                        "1.b",
                        title("Trừ"),
                        FIVE,
                        BuiltInRules.perUnit("m", Points.ONE),
                        NotApplicablePolicy.ZERO_POINTS)
                .build();
        OneCriterion criterion = OneCriterion.of("10", rule, N, M);
        assertThat(criterion.with("n", NONE, "m", 2).why()).isEqualTo("""
            Được 5 điểm vì đó là điểm gốc của tiêu chí.
            Được 5 điểm vì “Cộng” không áp dụng.
            Bị trừ 2 điểm vì “Trừ”: “Số miễn trừ” là 2 (mỗi đơn vị được 1 điểm).""");
        assertThat(criterion.with("n", NONE, "m", NONE).problem()).isEqualTo("dvk.line.not-applicable-not-allowed");
    }

    @Test
    void the_best_is_known_where_what_is_open_can_only_equal_it() {
        RuleDefinition rule = BuiltInRules.bestOf()
                .part("1.a", title("Một"), Points.of(10), BuiltInRules.perUnit("n", Points.ONE))
                .part("1.b", title("Hai"), Points.of(6), BuiltInRules.direct())
                .build();
        OneCriterion criterion = OneCriterion.of("10", rule, N);
        assertThat(criterion.with("n", 6).points()).isEqualTo("6");
        assertThat(criterion.with("n", 5).points()).isEqualTo("UNSCORED");
    }

    @Test
    void three_judges_are_enough_to_leave_two_out() {
        OneCriterion panel = OneCriterion.of(
                "10",
                BuiltInRules.judges(Average.TRIMMED_MEAN)
                        .judge("j1", title("Một"))
                        .judge("j2", title("Hai"))
                        .judge("j3", title("Ba"))
                        .build());
        OneCriterion.Line three = panel.with("j1", Points.of(4), "j2", Points.of(7), "j3", Points.of(9));
        assertThat(three.points()).isEqualTo("7");
        assertThat(three.why()).isEqualTo("""
            Được 7/10 điểm vì trung bình của 3/3 người chấm sau khi bỏ một điểm cao nhất và một điểm thấp nhất: “Một” chấm 4 điểm; “Hai” chấm 7 điểm; “Ba” chấm 9 điểm.
            Mất 3 điểm vì những người chấm không cho điểm tối đa.""");
        OneCriterion.Line two = panel.with("j1", Points.of(4), "j2", Points.of(7), "j3", OneCriterion.ABSENT);
        assertThat(two.points()).isEqualTo("5.5");
        assertThat(two.why()).contains("trung bình cộng của 2/3 người chấm: “Một” chấm 4 điểm; “Hai” chấm 7 điểm.");
    }

    @Test
    void points_are_no_level() {
        RuleDefinition levels =
                BuiltInRules.levels().level("dat", title("Đạt"), Points.of(10)).build();
        assertThat(OneCriterion.of("10", levels).with("1", Points.of(10)).problem())
                .isEqualTo("dvk.mark.not-a-level");
    }

    @Test
    void tiers_of_nothing_are_explained_as_the_ratio_of_nothing() {
        OneCriterion criterion = OneCriterion.of(
                "10",
                BuiltInRules.ratioTiers("n", "m", ZeroDenominator.FULL, OverOne.CAP)
                        .from(Points.of(80), Points.of(10))
                        .below(Points.ONE),
                N,
                M);
        assertThat(criterion.with("n", 0, "m", 0).why())
                .isEqualTo("Được 10/10 điểm vì “Số miễn trừ” là 0 (tính theo quy định cho trường hợp mẫu số bằng 0).");
    }

    private static LocalizedText title(String vi) {
        return LocalizedText.of(vi);
    }
}
