package vn.dvk.scoring.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dvk.scoring.verify.SampleRules.MEETINGS;
import static vn.dvk.scoring.verify.SampleRules.QUALITY;
import static vn.dvk.scoring.verify.SampleRules.failure;
import static vn.dvk.scoring.verify.SampleRules.text;
import static vn.dvk.scoring.verify.Verify.verifyThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.dossier.MarkValue;
import vn.dvk.core.error.Language;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.rule.BuiltInRules;
import vn.dvk.scoring.rule.OverOne;
import vn.dvk.scoring.rule.ZeroDenominator;

class RuleVerifierTest {
    private static final RuleVerifier TABLE = verifyThat(MEETINGS).worth(20).declaring("meetings", FactType.count());
    private static final RuleVerifier RATIO = verifyThat(
                    BuiltInRules.ratio("done", "tasks", ZeroDenominator.NOT_APPLICABLE, OverOne.INVALID))
            .worth(20)
            .declaring("done", FactType.count())
            .declaring("tasks", FactType.count());
    private static final RuleVerifier LEVELS = verifyThat(QUALITY).worth(10);

    @ParameterizedTest(name = "{0} meetings are worth {1}")
    @CsvSource({"5, 20", "4, 20", "3, 15", "1, 0", "0, 0"})
    void points_are_awarded(String meetings, String points) {
        TABLE.given("meetings", meetings).awards(points);
    }

    @Test
    void reasons_are_codes_or_words() {
        TABLE.given("meetings", "3")
                .awards("15")
                .because("dvk.table.row")
                .losesBecause("dvk.table.row-lost")
                .says(Language.EN, "“meetings” is 3 (row: exactly 3)");
        TABLE.given("meetings", "3").losesBecause("dvk.table.row-lost");
        TABLE.given("meetings", "0").awardsNothing().because("dvk.table.otherwise");
    }

    @Test
    void a_missing_fact_leaves_a_rule_unscored_within_bounds() {
        TABLE.isUnscored("meetings").within("0", "20").reads("meetings");
        TABLE.isUnscored("fact:meetings").reads("fact:meetings");
        TABLE.given("meetings", "3").without("meetings").isUnscored();
    }

    @Test
    void an_outcome_without_points_has_reasons_too() {
        RATIO.given("done", "0").given("tasks", "0").isNotApplicable();
        RATIO.given("done", "1")
                .givenNotApplicable("tasks", "no-task")
                .isNotApplicable()
                .because("dvk.dossier.fact-not-applicable");
        RATIO.given("done", "3").given("tasks", "2").isInvalid("dvk.ratio.over-one");
        RATIO.given("done", "3").given("tasks", "2").isInvalid().because("dvk.ratio.over-one");
    }

    @Test
    void numbers_are_exact() {
        RATIO.given("done", "2").given("tasks", "3").awards("40/3").within("40/3", "40/3");
        assertThat(RATIO.given("done", "2").given("tasks", "3").awards("40/3").outcome())
                .isEqualTo(Outcome.scored(Points.ofRatio(40, 3)));
        RuleVerifier almost = RATIO.given("done", "2").given("tasks", "3");
        assertThat(failure(() -> almost.awards("13.3333333"))).contains("Actual: 40/3 points");
    }

    @Test
    void a_mark_is_a_level_where_the_rule_has_levels() {
        LEVELS.marked("1").awards("10").because("dvk.levels.level").reads("rule");
        LEVELS.marked("2").awards("5").losesBecause("dvk.levels.level-lost");
        LEVELS.marked(MarkValue.of(Points.of(2))).isInvalid("dvk.mark.not-a-level");
        LEVELS.isUnscored("mark:rule").within("5", "10");
        LEVELS.marked("3").isInvalid("dvk.levels.unknown-level");
    }

    @Test
    void a_mark_is_points_elsewhere() {
        RuleVerifier direct = verifyThat(BuiltInRules.direct()).worth(10);
        direct.marked("4.5").awards("4.5");
        direct.marked("tot").isInvalid("dvk.mark.not-points");
        direct.marked(MarkValue.notApplicable("no-task")).isNotApplicable();
        assertThatThrownBy(() -> direct.marked("rất tốt").awards("1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mark on 'rule' must be points or the code of a level, but was 'rất tốt'");
    }

    @Test
    void parts_of_a_rule_are_marked_by_their_code() {
        RuleDefinition sum = BuiltInRules.sum()
                .part("a", text("Có kế hoạch"), Points.of(4), BuiltInRules.yesNo("plan"))
                .part("b", text("Chất lượng"), Points.of(10), QUALITY)
                .build();
        RuleVerifier rule = verifyThat(sum).worth(14).declaring("plan", FactType.yesNo());
        rule.given("plan", "yes")
                .marked("b", "2")
                .awards("9")
                .because("dvk.part.counted", "dvk.levels.level", "dvk.yes-no.answer")
                .losesBecause("dvk.levels.level-lost");
        rule.given("plan", "no").isUnscored("b").within("5", "10");
    }

    @Test
    void the_rule_of_a_criterion_brings_its_maximum_and_its_facts() {
        verifyThat(SampleRules.edition(), "1.1").given("meetings", "4").awards("20");
        verifyThat(SampleRules.edition(), "1.2").marked("2").awards("5");
        assertThatThrownBy(() -> verifyThat(SampleRules.edition(), "1.9"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("criterion must be one of [1.1, 1.2, 2], but was 1.9");
    }

    @Test
    void facts_of_an_edition_can_be_declared_together() {
        verifyThat(MEETINGS)
                .worth(20)
                .declaringFactsOf(SampleRules.edition())
                .given("meetings", "4")
                .awards("20");
    }

    @ParameterizedTest(name = "{1} is read as a {0}")
    @CsvSource({
        "COUNT, 5, 5",
        "DECIMAL, 59.7, 59.7",
        "MONEY, 3800000000, 3800000000 VND",
        "MONEY, 3800000000 VND, 3800000000 VND",
        "YES_NO, no, no",
        "CHOICE, urban, urban",
        "DAY, 2023-12-31, 2023-12-31"
    })
    void texts_are_typed_by_the_declaration(String kind, String given, String read) {
        RuleVerifier rule = typed(kind).given("f", given);
        assertThat(failure(() -> rule.isInvalid())).contains("Given: f = " + read + "\n");
    }

    @ParameterizedTest(name = "''{1}'' is no {0}")
    @CsvSource({
        "COUNT, 5.5, 5",
        "COUNT, five, 5",
        "COUNT, -1, 5",
        "DECIMAL, 1/3, 59.7",
        "MONEY, 1.5, 3800000000 VND",
        "YES_NO, có, yes or no",
        "CHOICE, rất tốt, urban",
        "DAY, 31/12/2023, 2023-12-31"
    })
    void texts_of_another_kind_are_refused(String kind, String given, String example) {
        RuleVerifier rule = typed(kind).given("f", given);
        assertThatThrownBy(() -> rule.awards("1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact 'f' must be a " + kind + " such as " + example + ", but was '" + given + "'");
    }

    @Test
    void a_fact_that_nobody_declared_is_refused() {
        assertThatThrownBy(() -> TABLE.given("meeting", "3").awards("15"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact must be one of those declared, [meetings], but was meeting");
    }

    @Test
    void a_value_may_be_wrong_on_purpose() {
        TABLE.given("meetings", FactValue.of(true)).isInvalid("dvk.fact.wrong-kind");
    }

    @Test
    void what_a_rule_is_worth_must_be_stated_where_its_points_depend_on_it() {
        RuleDefinition ratio = BuiltInRules.ratio("done", "tasks", ZeroDenominator.FULL, OverOne.CAP);
        assertThatThrownBy(() ->
                        verifyThat(ratio).given("done", "1").given("tasks", "2").awards("5"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("worth must be given, such as worth(20)");
        verifyThat(ratio).worth(10).given("done", "1").given("tasks", "2.5").awards("4");
    }

    @Test
    void what_is_given_last_counts() {
        TABLE.given("meetings", "0").given("meetings", "4").awards("20");
    }

    @Test
    void a_definition_with_faults_is_refused() {
        RuleDefinition silent = BuiltInRules.table()
                .when(Condition.where("visits").atLeast(1), Points.of(20))
                .build();
        verifyThat(silent).worth(20).isRefused("dvk.condition.unknown-fact");
        verifyThat(silent).worth(20).isRefused();
        assertThat(failure(() -> verifyThat(silent).worth(20).isRefused("dvk.setting.missing")))
                .isEqualTo("Rule 'table' broke an expectation.\n"
                        + "     Worth: 20\n"
                        + "  Expected: refused for dvk.setting.missing\n"
                        + "    Actual: [dvk.condition.unknown-fact] /tree/0/rule/rows/0/when/fact: "
                        + "The condition reads the fact 'visits', which is not declared. "
                        + "Maybe declare the fact in the edition, or check its key.");
        assertThat(failure(() -> TABLE.isRefused())).endsWith("Expected: refused\n    Actual: compiles");
        assertThat(failure(() -> verifyThat(silent).worth(20).awards("20")))
                .startsWith("Rule 'table' does not compile.\n     Worth: 20\n  Problems: [dvk.condition.unknown-fact]");
    }

    @Test
    void a_failure_lines_up_what_was_given_expected_and_found() {
        assertThat(failure(() -> TABLE.given("meetings", "3").awards("20"))).isEqualTo("""
                        Rule 'table' broke an expectation.
                             Worth: 20
                             Given: meetings = 3
                          Expected: 20 points
                            Actual: 15 points
                           Because: 15 points [dvk.table.row] “meetings” is 3 (row: exactly 3)
                              Lost: 5 points [dvk.table.row-lost] the row worth 20 (at least 4) was not reached""");
    }

    @Test
    void every_outcome_is_shown() {
        assertThat(failure(() -> TABLE.awards("20"))).isEqualTo("""
                        Rule 'table' broke an expectation.
                             Worth: 20
                             Given: nothing
                          Expected: 20 points
                            Actual: unscored until fact:meetings; [0, 20] possible""");
        assertThat(failure(() -> LEVELS.marked("3").isUnscored("rule")))
                .isEqualTo("Rule 'levels' broke an expectation.\n"
                        + "     Worth: 10\n"
                        + "     Given: rule marked 3\n"
                        + "  Expected: unscored until rule\n"
                        + "    Actual: invalid [dvk.levels.unknown-level] /lines/rule: Criterion rule has no level '3'. "
                        + "Pick one of the levels that are stated.");
        assertThat(failure(() -> RATIO.given("done", "1")
                        .givenNotApplicable("tasks", "no-task")
                        .isInvalid("dvk.ratio.over-one")))
                .contains("     Given: done = 1\n            tasks = not applicable (no-task)\n")
                .contains("  Expected: invalid for dvk.ratio.over-one\n")
                .contains("    Actual: not applicable [dvk.dossier.fact-not-applicable] ");
    }

    @Test
    void further_expectations_fail_too() {
        VerifiedRule fair = TABLE.given("meetings", "3").awards("15");
        assertThat(failure(() -> fair.because("dvk.table.otherwise")))
                .contains("Expected: because of dvk.table.otherwise\n    Actual: 15 points");
        assertThat(failure(() -> fair.losesBecause("dvk.table.row")))
                .contains("Expected: points lost because of dvk.table.row\n");
        assertThat(failure(() -> fair.within("0", "20")))
                .endsWith("Expected: bounds [0, 20]\n    Actual: bounds [15, 15]");
        assertThat(failure(() -> fair.reads("visits")))
                .endsWith("Expected: reads visits\n    Actual: reads fact:meetings");
        assertThat(failure(() -> fair.reads())).endsWith("Actual: reads fact:meetings");
        assertThat(failure(() -> fair.says(Language.EN, "visits")))
                .contains("Expected: a reason that says: visits\n    Actual: “meetings” is 3 (row: exactly 3)\n");
        assertThat(failure(() -> TABLE.given("meetings", "4").losesBecause("dvk.table.row-lost")))
                .contains("points lost because");
        assertThat(failure(() -> TABLE.isUnscored("visits"))).contains("Expected: unscored until visits");
        assertThat(failure(() -> TABLE.isNotApplicable())).contains("Expected: not applicable\n");
        assertThat(failure(() -> RATIO.given("done", "0").given("tasks", "0").isUnscored()))
                .contains("Expected: unscored\n");
    }

    private static RuleVerifier typed(String kind) {
        FactType type = switch (kind) {
            case "COUNT" -> FactType.count();
            case "DECIMAL" -> FactType.decimal();
            case "MONEY" -> FactType.money();
            case "YES_NO" -> FactType.yesNo();
            case "CHOICE" -> FactType.choice("urban", "rural");
            default -> FactType.day();
        };
        return verifyThat(QUALITY).worth(10).declaring("f", type).marked("1");
    }
}
