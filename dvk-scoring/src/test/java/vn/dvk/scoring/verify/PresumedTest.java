package vn.dvk.scoring.verify;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dvk.scoring.verify.Verify.verifyThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Vnd;
import vn.dvk.scoring.rule.BuiltInRules;

/** What a check presumes where nothing is said. */
class PresumedTest {
    private static final RuleDefinition MEETINGS = SampleRules.MEETINGS;

    @Test
    void a_rule_is_worth_the_most_that_it_gives_and_a_fact_is_what_it_is_given_as() {
        verifyThat(MEETINGS).given("meetings", "5").awards("20").because("dvk.table.row");
        verifyThat(MEETINGS).given("meetings", FactValue.of(3)).awards("15").losesBecause("dvk.table.row-lost");
    }

    @ParameterizedTest
    @CsvSource({"count, 7", "decimal, 7", "decimal, 7.5", "money, 7 VND", "day, 2024-02-29", "yes, true", "yes, yes"})
    void the_value_shows_the_kind(String kind, String value) {
        verifyThat(table(kind)).given("f", value).awards("3");
    }

    @ParameterizedTest
    @CsvSource({"count, 3", "decimal, 3", "decimal, -3.5", "money, 3 VND", "day, 2024-02-28", "yes, false", "yes, no"})
    void also_where_it_is_not_enough(String kind, String value) {
        verifyThat(table(kind)).given("f", value).awardsNothing().because("dvk.table.otherwise");
    }

    @Test
    void a_choice_and_a_fact_without_a_value_must_be_declared() {
        RuleDefinition rule = table("choice");
        assertThatThrownBy(() -> verifyThat(rule).given("f", "urban").awards("3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact 'f' must be declared, since what is given does not tell its type, such as"
                        + " declaring(\"f\", FactType.choice(\"urban\", \"rural\"))");
        assertThatThrownBy(() -> verifyThat(MEETINGS)
                        .givenNotApplicable("meetings", "no-task")
                        .isNotApplicable())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("fact 'meetings' must be declared");
        verifyThat(rule)
                .declaring("f", FactType.choice("urban", "rural"))
                .given("f", "urban")
                .awards("3");
    }

    @Test
    void a_fact_that_the_rule_does_not_read_is_refused() {
        assertThatThrownBy(() -> verifyThat(MEETINGS).given("meeting", "5").awards("20"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact must be one that the rule reads, [meetings], but was meeting");
        assertThatThrownBy(() -> verifyThat(MEETINGS)
                        .given("meetings", "5")
                        .given("visits", "1")
                        .awards("20"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact must be one that the rule reads, [meetings], but was visits");
    }

    @Test
    void a_sum_is_worth_its_parts() {
        RuleDefinition sum = BuiltInRules.sum()
                .part("a", LocalizedText.of("Họp"), Points.of(20), MEETINGS)
                .part("b", LocalizedText.of("Kế hoạch"), Points.of(2), BuiltInRules.yesNo("plan"))
                .build();
        verifyThat(sum).given("meetings", "3").given("plan", "yes").awards("17").because("dvk.part.counted");
    }

    @Test
    void a_mark_that_no_rule_reads_is_refused() {
        assertThatThrownBy(() ->
                        verifyThat(MEETINGS).given("meetings", "5").marked("3").awards("20"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mark must be on a criterion or part whose rule reads one, [], but was on rule");
        assertThatThrownBy(() -> verifyThat(SampleRules.scorecard())
                        .given("meetings", "4")
                        .marked("1.2", "2")
                        .marked("7", "5")
                        .isUnscored())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[1.2")
                .hasMessageEndingWith("but was on 7");
    }

    /** Three points for a yes, or for at least seven of a kind. */
    private static RuleDefinition table(String kind) {
        Condition when = switch (kind) {
            case "count" -> Condition.where("f").atLeast(7);
            case "decimal" -> Condition.where("f").atLeast(new BigDecimal("6.5"));
            case "money" -> Condition.where("f").atLeast(FactValue.of(Vnd.of(7)));
            case "day" -> Condition.where("f").atLeast(FactValue.of(LocalDate.of(2024, 2, 29)));
            case "choice" -> Condition.where("f").is("urban");
            default -> Condition.where("f").isYes();
        };
        return BuiltInRules.table()
                .when(when, Points.of(3))
                .otherwise(Points.ZERO)
                .build();
    }
}
