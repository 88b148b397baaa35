package vn.dvk.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dvk.scoring.rule.BelowTarget.PROPORTIONAL;
import static vn.dvk.scoring.rule.OneCohort.facts;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.error.Language;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.engine.CohortSheets;
import vn.dvk.scoring.outcome.Detail;
import vn.dvk.scoring.outcome.PointsWords;
import vn.dvk.scoring.sheet.ScoreSheet;

class PeerRelativeTest {
    private static final FactDeclaration SOLVED = OneCriterion.count("solved", "Số vụ giải quyết");
    private static final FactDeclaration ASSIGNED = OneCriterion.count("assigned", "Chỉ tiêu được giao");
    private static final RuleDefinition QUANG_TRI =
            BuiltInRules.peerRelative("solved").target("assigned", PROPORTIONAL).ownGroup(ZeroDenominator.ZERO);
    private static final RuleDefinition BEST =
            BuiltInRules.peerRelative("solved").shareOfBest(ZeroDenominator.ZERO);

    /** The worked example of the Quảng Trị software, to the decimal: two leaders that tie, and two groups. */
    @Test
    void the_source_gives_these_points() {
        OneCohort cohort = OneCohort.of("10", QUANG_TRI, SOLVED, ASSIGNED);
        assertThat(cohort.points(
                        of(120, 100), of(150, 0), of(60, 50), of(80, 80), of(100, 0), of(75, 0), of(40, 50), of(0, 0)))
                .containsExactly("10", "10", "10", "5", "20/3", "5", "4", "0");
    }

    @Test
    void the_points_of_the_guide_are_given() throws IOException {
        List<Map<String, Object>> dossiers = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        Pattern.compile("(?m)^\\| (\\d+)[^|]* \\| (\\d+) \\| (?:.*= )?([^:|]+?)(?::.*)? \\|$")
                .matcher(Files.readString(Path.of("..", "docs", "rules.md")))
                .results()
                .forEach(row -> {
                    dossiers.add(of(Long.parseLong(row.group(1)), Long.parseLong(row.group(2))));
                    expected.add(row.group(3));
                });
        assertThat(OneCohort.of("10", QUANG_TRI, SOLVED, ASSIGNED)
                        .score(dossiers)
                        .sheets())
                .hasSize(7)
                .extracting(sheet -> PointsWords.text(sheet.exactTotal().orElseThrow(), Language.EN))
                .isEqualTo(expected);
    }

    @Test
    void who_follows_the_leader_has_half_and_its_part_of_the_other_half() {
        OneCohort cohort = OneCohort.of("10", QUANG_TRI, SOLVED, ASSIGNED);
        assertThat(cohort.points(of(200, 100), of(150, 100), of(101, 100), of(100, 100)))
                .containsExactly("10", "7.5", "5.05", "5");
    }

    @Test
    void who_is_below_the_target_contributes_nothing_to_lead_with() {
        OneCohort cohort = OneCohort.of("10", QUANG_TRI, SOLVED, ASSIGNED);
        assertThat(cohort.score(of(80, 100), of(7, 0), of(90, 100)).cohort().figures())
                .hasToString("{cohort:1=2 of 3 in [0, 0], cohort:1/no-target=1 of 3 in [7, 7]}");
    }

    @Test
    void nobody_leads_where_nobody_exceeds_the_target() {
        OneCohort cohort = OneCohort.of("10", QUANG_TRI, SOLVED, ASSIGNED);
        assertThat(cohort.points(of(100, 100), of(7, 7), of(99, 100))).containsExactly("5", "5", "4.95");
    }

    @ParameterizedTest
    @CsvSource({"PROPORTIONAL,4", "ZERO,0", "INVALID,INVALID"})
    void less_than_the_target_is_what_the_rule_says(BelowTarget below, String points) {
        RuleDefinition rule =
                BuiltInRules.peerRelative("solved").target("assigned", below).noTarget(NoTarget.ZERO);
        OneCohort cohort = OneCohort.of("10", rule, SOLVED, ASSIGNED);
        assertThat(OneCohort.points(cohort.alone(of(80, 100)))).isEqualTo(points);
        assertThat(OneCohort.points(cohort.alone(of(100, 100)))).isEqualTo("5");
    }

    @ParameterizedTest
    @CsvSource({"NOT_APPLICABLE,INVALID", "ZERO,0", "INVALID,INVALID"})
    void no_target_is_what_the_rule_says(NoTarget noTarget, String points) {
        RuleDefinition rule = BuiltInRules.peerRelative("solved")
                .target("assigned", PROPORTIONAL)
                .noTarget(noTarget);
        OneCohort cohort = OneCohort.of("10", rule, SOLVED, ASSIGNED);
        assertThat(OneCohort.points(cohort.alone(of(80, 0)))).isEqualTo(points);
        CohortSheets sheets = cohort.score(of(80, 0), of(200, 100));
        assertThat(sheets.isClosed()).isEqualTo(noTarget != NoTarget.INVALID);
        assertThat(OneCohort.points(sheets.sheets().get(1)))
                .isEqualTo(noTarget == NoTarget.INVALID ? "UNSCORED" : "10");
    }

    @ParameterizedTest
    @CsvSource({"ZERO,0", "FULL,10", "NOT_APPLICABLE,INVALID", "INVALID,INVALID"})
    void that_nobody_has_a_result_is_what_the_rule_says(ZeroDenominator allZero, String points) {
        OneCohort cohort =
                OneCohort.of("10", BuiltInRules.peerRelative("solved").shareOfBest(allZero), SOLVED);
        assertThat(cohort.points(facts("solved", 0), facts("solved", 0))).containsExactly(points, points);
        assertThat(cohort.points(facts("solved", 0), facts("solved", 3))).containsExactly("0", "10");
    }

    @Test
    void a_target_that_does_not_apply_is_no_target_where_those_without_are_a_group() {
        Map<String, Object> none = facts("solved", 30, "assigned", OneCriterion.NONE);
        assertThat(OneCohort.of("10", QUANG_TRI, SOLVED, ASSIGNED).points(none, of(60, 0), of(2, 1)))
                .containsExactly("5", "10", "10");
        RuleDefinition other = BuiltInRules.peerRelative("solved")
                .target("assigned", PROPORTIONAL)
                .noTarget(NoTarget.ZERO);
        ScoreSheet sheet = OneCohort.of("10", other, SOLVED, ASSIGNED).alone(none);
        assertThat(OneCohort.line(sheet).outcome().toString()).contains("not-applicable-not-allowed");
    }

    @Test
    void nobody_waits_for_a_dossier_that_takes_no_part() {
        RuleDefinition rule = BuiltInRules.peerRelative("solved")
                .target("assigned", PROPORTIONAL)
                .noTarget(NoTarget.NOT_APPLICABLE);
        OneCohort cohort = OneCohort.of("10", rule, SOLVED, ASSIGNED);
        assertThat(cohort.points(of(3, 2), facts("assigned", OneCriterion.NONE)))
                .containsExactly("10", "INVALID");
        assertThat(cohort.points(of(3, 2), facts("assigned", 0))).containsExactly("10", "INVALID");
        assertThat(cohort.points(of(3, 2), facts("assigned", 1))).containsExactly("UNSCORED", "UNSCORED");
        OneCohort groups = OneCohort.of("10", QUANG_TRI, SOLVED, ASSIGNED);
        assertThat(groups.score(of(3, 2), of(3, 0), facts("assigned", 1)).awaited())
                .extracting(one -> one.comparison().toString())
                .containsExactly("cohort:1");
        assertThat(groups.score(of(3, 2), of(3, 0), facts("assigned", 0)).awaited())
                .extracting(one -> one.comparison().toString())
                .containsExactly("cohort:1/no-target");
        assertThat(groups.score(of(3, 2), of(3, 0), facts("solved", 1)).awaited())
                .extracting(one -> one.comparison().toString())
                .containsExactly("cohort:1", "cohort:1/no-target");
    }

    @Test
    void the_points_at_the_target_can_be_stated() {
        RuleDefinition rule = BuiltInRules.peerRelative("solved")
                .target("assigned", PROPORTIONAL)
                .atTarget(Points.of(8))
                .noTarget(NoTarget.NOT_APPLICABLE);
        assertThat(OneCohort.of("10", rule, SOLVED, ASSIGNED).points(of(15, 10), of(20, 10), of(10, 10), of(5, 10)))
                .containsExactly("9", "10", "8", "4");
    }

    @Test
    void less_than_nothing_counts_as_nothing() {
        FactDeclaration growth = OneCriterion.fact("solved", "Tăng trưởng", FactType.decimal());
        OneCohort cohort = OneCohort.of("10", BEST, growth);
        assertThat(cohort.score(facts("solved", BigDecimal.valueOf(-5)), facts("solved", BigDecimal.TEN))
                        .cohort()
                        .figures())
                .hasToString("{cohort:1=2 of 2 in [0, 10]}");
        assertThat(cohort.points(facts("solved", BigDecimal.valueOf(-5)), facts("solved", BigDecimal.TEN)))
                .containsExactly("0", "10");
    }

    @Test
    void a_target_below_zero_is_invalid_and_keeps_the_comparison_open() {
        FactDeclaration target = OneCriterion.fact("assigned", "Chỉ tiêu", FactType.decimal());
        CohortSheets sheets = OneCohort.of("10", QUANG_TRI, SOLVED, target)
                .score(
                        facts("solved", 1, "assigned", BigDecimal.valueOf(-1)),
                        facts("solved", 3, "assigned", BigDecimal.valueOf(2)));
        assertThat(sheets.sheets().stream().map(OneCohort::points)).containsExactly("INVALID", "UNSCORED");
        assertThat(sheets.awaited())
                .extracting(one ->
                        one.dossier() + " " + one.comparison() + " " + one.why().code())
                .containsExactly("hs-0 cohort:1 dvk.target.negative");
    }

    @Test
    void alone_what_the_peers_cannot_change_is_final_and_the_rest_is_provisional() {
        OneCohort cohort = OneCohort.of("10", QUANG_TRI, SOLVED, ASSIGNED);
        assertThat(cohort.alone(of(80, 100)).provisional()).isFalse();
        ScoreSheet beyond = cohort.alone(of(120, 100));
        assertThat(beyond.provisional()).isTrue();
        assertThat(OneCohort.line(beyond).outcome()).hasToString("Unscored[needs=[cohort:1]]");
        assertThat(beyond.bounds()).hasToString("[5, 10]");
        assertThat(OneCohort.line(cohort.alone(of(3, 0))).outcome())
                .hasToString("Unscored[needs=[cohort:1/no-target]]");
        assertThat(OneCohort.line(cohort.alone(facts("assigned", 5))).outcome())
                .hasToString("Unscored[needs=[cohort:1, fact:solved]]");
        assertThat(OneCohort.line(cohort.alone(facts("solved", 5))).outcome())
                .hasToString("Unscored[needs=[cohort:1, cohort:1/no-target, fact:assigned]]");
    }

    @Test
    void nobody_can_do_better_than_the_declared_range() {
        FactDeclaration percent = OneCriterion.count("solved", 0, 100);
        OneCohort cohort = OneCohort.of("10", BEST, percent);
        assertThat(OneCohort.points(cohort.alone(facts("solved", 100)))).isEqualTo("10");
        assertThat(cohort.alone(facts("solved", 40)).bounds()).hasToString("[4, 10]");
        OneCohort beyond = OneCohort.of("10", QUANG_TRI, percent, OneCriterion.count("assigned", 50, 80));
        assertThat(OneCohort.points(beyond.alone(of(100, 50)))).isEqualTo("10");
        assertThat(beyond.alone(of(75, 50)).bounds()).hasToString("[7.5, 10]");
    }

    @Test
    void who_is_known_already_narrows_the_bounds() {
        OneCohort cohort = OneCohort.of("10", QUANG_TRI, SOLVED, ASSIGNED);
        CohortSheets open = cohort.score(of(120, 100), of(150, 100), facts("assigned", 100));
        assertThat(open.sheets().get(0).bounds()).hasToString("[5, 7]");
        assertThat(open.sheets().get(1).bounds()).hasToString("[5, 10]");
        assertThat(open.sheets().get(2).bounds()).hasToString("[0, 10]");
    }

    @Test
    void a_part_may_be_compared_with_peers() {
        RuleDefinition sum = BuiltInRules.sum()
                .part("1.a", LocalizedText.of("Số vụ"), Points.of(6), BEST)
                .part("1.b", LocalizedText.of("Kế hoạch"), Points.of(4), BuiltInRules.perUnit("assigned", Points.ONE))
                .build();
        assertThat(OneCohort.of("10", sum, SOLVED, ASSIGNED).points(of(5, 1), of(10, 9)))
                .containsExactly("4", "10");
    }

    @Test
    void settings_with_faults_are_refused() {
        assertThat(problems(Setting.tree().with("achieved", "solved"))).containsExactly("dvk.setting.missing");
        assertThat(problems(Setting.tree().with("achieved", "solved").with("target", "assigned")))
                .containsExactly("dvk.setting.missing", "dvk.setting.missing");
        assertThat(problems(against().with("noTarget", "own-group"))).containsExactly("dvk.setting.missing");
        assertThat(problems(against().with("noTarget", "zero").with("allZero", "zero")))
                .containsExactly("/allZero dvk.setting.unknown");
        assertThat(problems(against().with("noTarget", "zero").with("atTarget", Points.of(10))))
                .containsExactly("/atTarget dvk.peer-relative.at-target");
        assertThat(problems(against().with("noTarget", "zero").with("atTarget", Points.of(-1))))
                .containsExactly("/atTarget dvk.peer-relative.at-target");
        assertThat(problems(Setting.tree()
                        .with("achieved", "solved")
                        .with("target", "money")
                        .with("belowTarget", "zero")
                        .with("noTarget", "zero")))
                .containsExactly("/target dvk.target.kinds");
        assertThatThrownBy(() -> BuiltInRules.peerRelative("solved")
                        .target("assigned", PROPORTIONAL)
                        .noTarget(NoTarget.OWN_GROUP))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_maximum_that_nobody_can_reach_is_refused() {
        RuleDefinition rule = BuiltInRules.peerRelative("solved")
                .target("assigned", PROPORTIONAL)
                .noTarget(NoTarget.ZERO);
        assertThat(OneCriterion.problems(
                        "10", rule, OneCriterion.count("solved", 0, 5), OneCriterion.count("assigned", 5, 9)))
                .containsExactly("dvk.rule.below-maximum");
    }

    @Test
    void reasons_in_words() {
        OneCohort cohort = OneCohort.of("10", QUANG_TRI, SOLVED, ASSIGNED);
        List<ScoreSheet> sheets = cohort.score(of(150, 100), of(120, 100), of(80, 100), of(9, 0), of(3, 0))
                .sheets();
        assertThat(OneCohort.why(sheets.get(0), Language.VI)).isEqualTo("""
                Được 5 điểm vì “Số vụ giải quyết” là 150, “Chỉ tiêu được giao” là 100 (đạt 150% chỉ tiêu).
                Được 5 điểm vì vượt chỉ tiêu 50%, cao nhất cụm.""");
        assertThat(OneCohort.why(sheets.get(1), Language.VI)).isEqualTo("""
                Được 5 điểm vì “Số vụ giải quyết” là 120, “Chỉ tiêu được giao” là 100 (đạt 120% chỉ tiêu).
                Được 2 điểm vì vượt chỉ tiêu 20%, hồ sơ dẫn đầu cụm vượt 50%.
                Mất 3 điểm vì vượt chỉ tiêu ít hơn hồ sơ dẫn đầu cụm.""");
        assertThat(OneCohort.why(sheets.get(2), Language.VI)).isEqualTo("""
                Được 4/10 điểm vì “Số vụ giải quyết” là 80, “Chỉ tiêu được giao” là 100 (đạt 80% chỉ tiêu).
                Mất 1 điểm vì còn thiếu 20% so với chỉ tiêu.
                Mất 5 điểm vì chưa vượt chỉ tiêu nên không có điểm so với hồ sơ dẫn đầu cụm.""");
        assertThat(OneCohort.why(sheets.get(3), Language.EN))
                .isEqualTo("Got 10 of 10 points because “Số vụ giải quyết” is 9, the best of the dossiers compared.");
        assertThat(OneCohort.why(sheets.get(4), Language.EN)).isEqualTo("""
                Got 3 1/3 of 10 points because “Số vụ giải quyết” is 3, 33 1/3% of the best result of the dossiers compared (9).
                Lost 6 2/3 points because less than the best result of the dossiers compared.""");
        assertThat(OneCohort.why(cohort.alone(of(150, 100)), Language.VI))
                .isEqualTo("Chưa chấm được vì còn thiếu: kết quả của cả cụm thi đua ở nội dung 1.");
        assertThat(sheets.get(1).explain().text(Language.VI, Detail.FULL))
                .contains("3 hồ sơ trong cụm có kết quả để so sánh, cao nhất là 50");
    }

    @Test
    void what_is_decided_without_peers_has_words_too() {
        OneCohort cohort = OneCohort.of("10", QUANG_TRI, OneCriterion.count("solved", 0, 100), ASSIGNED);
        assertThat(OneCohort.why(cohort.alone(of(100, 1)), Language.VI)).contains("cao nhất cụm");
        assertThat(OneCohort.why(cohort.alone(of(100, 0)), Language.VI)).contains("cao nhất");
        assertThat(OneCohort.why(cohort.alone(of(0, 0)), Language.VI)).contains("không có kết quả để so với");
        OneCohort full =
                OneCohort.of("10", BuiltInRules.peerRelative("solved").shareOfBest(ZeroDenominator.FULL), SOLVED);
        assertThat(OneCohort.why(full.score(facts("solved", 0)).sheets().get(0), Language.VI))
                .contains("không hồ sơ nào được so sánh có kết quả");
        RuleDefinition strict = BuiltInRules.peerRelative("solved")
                .target("assigned", BelowTarget.ZERO)
                .noTarget(NoTarget.ZERO);
        OneCohort zero = OneCohort.of("10", strict, SOLVED, ASSIGNED);
        assertThat(OneCohort.why(zero.alone(of(1, 2)), Language.VI)).contains("chưa đạt chỉ tiêu thì không tính điểm");
        assertThat(OneCohort.why(zero.alone(of(1, 0)), Language.VI)).contains("trường hợp chỉ tiêu bằng 0");
    }

    private static List<String> problems(Setting.TreeBuilder settings) {
        FactDeclaration money = OneCriterion.fact("money", "Kinh phí", FactType.money());
        return OneCriterion.problems(
                "10", RuleDefinition.of("peer-relative", settings.build()), SOLVED, ASSIGNED, money);
    }

    private static Setting.TreeBuilder against() {
        return Setting.tree()
                .with("achieved", "solved")
                .with("target", "assigned")
                .with("belowTarget", "zero");
    }

    private static Map<String, Object> of(long solved, long assigned) {
        return facts("solved", solved, "assigned", assigned);
    }
}
