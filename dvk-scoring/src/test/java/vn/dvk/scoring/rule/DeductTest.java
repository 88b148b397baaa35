package vn.dvk.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dvk.scoring.rule.OneCriterion.NONE;
import static vn.dvk.scoring.rule.OneCriterion.count;

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

class DeductTest {
    private static final FactDeclaration ERRORS = count("errors", "Số lỗi chất lượng");
    private static final FactDeclaration CONFIRMED = count("confirmed", "Số lỗi có nguyên nhân khách quan");

    /** Nghị định 335/2025: each error takes 25 % of the points for quality; the 40 points are "minh họa". */
    private final RuleDefinition quarterOff =
            BuiltInRules.deduct("errors").eachPercent(Points.of(25)).floor(Points.ZERO);

    private final RuleDefinition exempting = BuiltInRules.deduct("errors")
            .eachPercent(Points.of(25))
            .exempt("confirmed")
            .floor(Points.ZERO);

    @ParameterizedTest(name = "{0} errors leave {1}")
    @CsvSource({"0, 40", "1, 30", "2, 20", "3, 10", "4, 0", "5, 0", "9000000000, 0"})
    void each_error_takes_a_quarter_of_the_whole_and_not_of_the_rest(long errors, String points) {
        assertThat(OneCriterion.of("40", quarterOff, ERRORS)
                        .with("errors", errors)
                        .points())
                .isEqualTo(points);
    }

    @ParameterizedTest(name = "{0} errors of which {1} are confirmed leave {2}")
    @CsvSource({"3, 0, 10", "3, 1, 20", "3, 3, 40", "0, 0, 40", "6, 1, 0"})
    void confirmed_objective_causes_are_exempt(long errors, long confirmed, String points) {
        OneCriterion criterion = OneCriterion.of("40", exempting, ERRORS, CONFIRMED);
        assertThat(criterion.with("errors", errors, "confirmed", confirmed).points())
                .isEqualTo(points);
    }

    @Test
    void what_is_not_confirmed_is_neither_exempt_nor_assumed() {
        OneCriterion criterion = OneCriterion.of("40", exempting, ERRORS, CONFIRMED);
        assertThat(criterion.with("errors", 2).needs()).isEqualTo("[fact:confirmed]");
        assertThat(criterion.with("errors", 2).bounds()).isEqualTo("[20, 40]");
        assertThat(criterion.with("errors", 2, "confirmed", NONE).points()).isEqualTo("20");
        assertThat(criterion.with("confirmed", 1).bounds()).isEqualTo("[0, 40]");
    }

    @Test
    void without_violations_nothing_is_to_be_confirmed() {
        OneCriterion criterion = OneCriterion.of("40", exempting, ERRORS, CONFIRMED);
        assertThat(criterion.with("errors", 0).points()).isEqualTo("40");
    }

    @Test
    void more_exempt_than_there_are_is_invalid() {
        OneCriterion criterion = OneCriterion.of("40", exempting, ERRORS, CONFIRMED);
        assertThat(criterion.with("errors", 1, "confirmed", 2).problem()).isEqualTo("dvk.deduct.exempt");
        assertThat(criterion.with("errors", 0, "confirmed", 2).problem()).isEqualTo("dvk.deduct.exempt");
    }

    /** A table of student conduct: four points less some for each violation; one point each is "minh họa". */
    @ParameterizedTest(name = "{0} violations leave {1}")
    @CsvSource({"0, 4", "1, 3", "4, 0", "5, -1", "6, -1"})
    void fixed_points_may_end_below_zero_where_the_table_says_so(long violations, String points) {
        RuleDefinition rule = BuiltInRules.deduct("errors").each(Points.ONE).floor(Points.of(-1));
        assertThat(OneCriterion.of("4", rule, ERRORS).with("errors", violations).points())
                .isEqualTo(points);
    }

    @Test
    void it_reads_as_an_official_would_write_it() {
        OneCriterion criterion = OneCriterion.of("40", exempting, ERRORS, CONFIRMED);
        assertThat(criterion.with("errors", 2, "confirmed", 1).why()).isEqualTo("""
            Được 30/40 điểm vì “Số lỗi chất lượng” là 2, trong đó 1 trường hợp được xác nhận có nguyên nhân khách quan (mỗi trường hợp còn lại trừ 10 điểm).
            Mất 10 điểm vì “Số lỗi chất lượng” là 2, trong đó 1 trường hợp được xác nhận có nguyên nhân khách quan (mỗi trường hợp còn lại trừ 10 điểm).""");
        assertThat(criterion.with("errors", 7, "confirmed", 0).why(Language.EN))
                .contains("(points taken for each: 10, down to 0 in all)");
        assertThat(criterion.with("errors", 4, "confirmed", 0).why(Language.EN)).doesNotContain("down to");
    }

    @Test
    void bounds_are_those_of_every_completion() {
        OneCriterion criterion = OneCriterion.of("40", exempting, count("errors", 1, 5), count("confirmed", 0, 3));
        Map<String, List<Object>> values =
                Map.of("errors", List.of(1, 2, 3, 4, 5), "confirmed", List.of(0, 1, 2, 3, NONE));
        assertThat(criterion.looseBounds(values)).isEmpty();
    }

    @Test
    void what_the_table_does_not_settle_does_not_compile() {
        Setting.TreeBuilder both =
                Setting.tree().with("violations", "errors").with("each", 1).with("eachPercent", 25);
        assertThat(OneCriterion.problems("40", RuleDefinition.of("deduct", both.build()), ERRORS))
                .containsExactly("dvk.setting.missing", "dvk.deduct.each");
        assertThat(OneCriterion.problems(
                        "40", BuiltInRules.deduct("errors").each(Points.of(-1)).floor(Points.ZERO), ERRORS))
                .containsExactly("/each dvk.deduct.each-sign");
        assertThat(OneCriterion.problems("0", quarterOff, ERRORS))
                .containsExactly("/eachPercent dvk.deduct.percent-of-zero");
        assertThat(OneCriterion.problems(
                        "4", BuiltInRules.deduct("errors").each(Points.ONE).floor(Points.of(5)), ERRORS))
                .containsExactly("/floor dvk.deduct.floor");
        assertThat(OneCriterion.problems("40", exempting, ERRORS)).containsExactly("/exempt dvk.setting.unknown-fact");
    }
}
