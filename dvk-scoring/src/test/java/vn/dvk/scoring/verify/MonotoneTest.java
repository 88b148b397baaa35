package vn.dvk.scoring.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dvk.scoring.verify.SampleRules.failure;
import static vn.dvk.scoring.verify.Verify.verifyThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.FactDirection;
import vn.dvk.core.criteria.Rounding;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.engine.Scorecard;
import vn.dvk.scoring.rule.BuiltInRules;
import vn.dvk.scoring.rule.RuleTypes;

class MonotoneTest {
    private static final RuleTypes TYPES =
            RuleTypes.builder().add(new DropLowest()).build();

    /** The known counter-example: dropping the lowest of marks whose maxima differ. */
    @Test
    void dropping_the_lowest_mark_is_found_where_maxima_differ() {
        RuleVerifier rule = dropLowest(100, 100, 20);
        // The better mark of b is no longer dropped; that of c, which is worth less, is.
        rule.given("a", "80").given("b", "19").given("c", "4").awards("7");
        rule.given("a", "80").given("b", "21").given("c", "4").awards("5.05");
        assertThat(failure(rule::isMonotone)).startsWith("""
                        Rule 'acme:drop-lowest' broke an expectation.
                             Worth: 10
                             Given: nothing
                          Expected:\s""").containsPattern("""
                        Expected: [abc] is MORE_IS_BETTER, so points that do not fall
                             First: [0-9/.]+ points with [abc] = [0-9]+
                              Then: [0-9/.]+ points with [abc] = [0-9]+
                              With: [abc] = [0-9]+
                                    [abc] = [0-9]+""");
    }

    @Test
    void it_is_not_found_where_maxima_are_equal() {
        dropLowest(20, 20, 20).isMonotone();
    }

    @Test
    void every_run_draws_the_same() {
        RuleVerifier rule = dropLowest(100, 100, 20);
        assertThat(failure(rule::isMonotone)).isEqualTo(failure(rule::isMonotone));
    }

    @Test
    void what_is_given_stays_as_it_is() {
        RuleVerifier rule = dropLowest(100, 100, 20).given("a", "80").given("c", "4");
        assertThat(failure(rule::isMonotone))
                .contains("Given: a = 80\n            c = 4\n")
                .contains("Expected: b is MORE_IS_BETTER");
        dropLowest(100, 100, 20).given("a", "0").given("b", "0").isMonotone();
    }

    @Test
    void a_fact_must_have_a_direction_and_cases_must_have_points() {
        assertThatThrownBy(() -> verifyThat(BuiltInRules.yesNo("y"))
                        .worth(5)
                        .declaring("y", FactType.yesNo())
                        .isMonotone())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "at least one fact that is not given must be declared with a direction, such as MORE_IS_BETTER");
        RuleVerifier marked = verifyThat(BuiltInRules.direct()).worth(5).declaring(fact("n", FactType.count()));
        assertThat(failure(marked::isMonotone))
                .contains("Actual: no two cases with points among 300; maybe marks must be given");
        marked.marked("4").isMonotone();
    }

    @Test
    void answers_days_and_decimals_are_drawn_too() {
        verifyThat(BuiltInRules.yesNo("y"))
                .worth(5)
                .declaring(fact("y", FactType.yesNo()))
                .isMonotone();
        verifyThat(BuiltInRules.table()
                        .when(Condition.where("d").atLeast(FactValue.of(LocalDate.of(2023, 1, 1))), Points.of(5))
                        .otherwise(Points.ZERO)
                        .build())
                .worth(5)
                .declaring(fact("d", FactType.day()))
                .isMonotone();
        verifyThat(BuiltInRules.target("r").of(Points.of(50)).capped())
                .worth(5)
                .declaring(fact(
                        "r",
                        FactType.builder(FactKind.DECIMAL)
                                .least(new BigDecimal("-5"))
                                .most(BigDecimal.valueOf(100))
                                .build()))
                .isMonotone();
    }

    @Test
    void a_whole_scorecard_is_tried_by_its_total() {
        Edition.Builder edition = Edition.builder()
                .set(Code.of("mau"))
                .id(Code.of("e1"))
                .inForce(DateRange.ofYears(2021, 2025))
                .rounding(Rounding.none());
        for (String key : List.of("a", "b", "c")) {
            edition.addFact(fact(
                    key,
                    FactType.builder(FactKind.COUNT)
                            .most(BigDecimal.valueOf(key.equals("c") ? 20 : 100))
                            .build()));
        }
        edition.addTree(criterion("1", rule(100, 100, 20))).addTree(criterion("2", BuiltInRules.direct()));
        Scorecard scorecard = Scorecard.compile(edition.build(), TYPES);
        assertThat(failure(() -> verifyThat(scorecard).marked("2", "4").isMonotone()))
                .startsWith(
                        "Scorecard 'mau e1' broke an expectation.\n     As of: 2025-12-31\n     Given: 2 marked 4\n")
                .contains("MORE_IS_BETTER");
        assertThat(failure(() -> verifyThat(scorecard).isMonotone())).contains("no two cases with points");
        verifyThat(scorecard).given("a", "10").given("c", "20").marked("2", "4").isMonotone();
    }

    private static RuleVerifier dropLowest(long a, long b, long c) {
        return verifyThat(rule(a, b, c))
                .using(TYPES)
                .worth(10)
                .declaring(count("a", a))
                .declaring(count("b", b))
                .declaring(count("c", c));
    }

    static RuleDefinition rule(long a, long b, long c) {
        return RuleDefinition.of(
                "acme:drop-lowest",
                Setting.tree()
                        .with("items", Setting.of(List.of(item("a", a), item("b", b), item("c", c))))
                        .build());
    }

    private static Setting item(String fact, long of) {
        return Setting.tree().with("fact", fact).with("of", of).build();
    }

    private static Criterion criterion(String code, RuleDefinition rule) {
        return Criterion.builder()
                .code(Code.of(code))
                .title(LocalizedText.of("Tiêu chí " + code))
                .maximum(Points.of(10))
                .rule(rule)
                .build();
    }

    static FactDeclaration count(String key, long most) {
        return fact(
                key,
                FactType.builder(FactKind.COUNT).most(BigDecimal.valueOf(most)).build());
    }

    private static FactDeclaration fact(String key, FactType type) {
        return new FactDeclaration(FactKey.of(key), LocalizedText.of(key), type).with(FactDirection.MORE_IS_BETTER);
    }
}
