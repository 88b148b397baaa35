package vn.dvk.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dvk.core.fact.Condition.where;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dvk.core.arbitraries.DeclaredFacts;
import vn.dvk.core.error.Problem;
import vn.dvk.core.value.Code;

class ConditionTest {
    private static final FactValue URBAN = FactValue.of(Code.of("urban"));
    private static final FactValue MOUNTAIN = FactValue.of(Code.of("mountain"));

    @Test
    void a_condition_reads_as_a_formula() {
        Condition condition = where("meetings")
                .atLeast(4)
                .and(where("chaired").isNo().or(where("locality").isOneOf("urban", "mountain")))
                .and(Condition.not(where("rate").lessThan(new BigDecimal("59.50"))));

        assertThat(condition)
                .hasToString("meetings ≥ 4 and (chaired = no or locality in {mountain, urban}) and not (rate < 59.5)");
    }

    @Test
    void a_chain_of_and_is_one_list() {
        assertThat(where("a").isYes().and(where("b").isYes()).and(where("c").isYes()))
                .isEqualTo(Condition.allOf(
                        where("a").isYes(), where("b").isYes(), where("c").isYes()));
    }

    @Test
    void the_facts_read_are_named_once_in_their_order() {
        Condition condition = Condition.anyOf(
                where("b").atLeast(1),
                where("a").atMost(3),
                Condition.not(where("b").equalTo(2)));

        assertThat(condition.facts()).containsExactly(FactKey.of("b"), FactKey.of("a"));
    }

    @Test
    void equality_is_structural_and_sets_of_values_have_no_order() {
        new EqualsTester()
                .addEqualityGroup(where("a").atLeast(4), Condition.where("a").atLeast(4))
                .addEqualityGroup(where("a").moreThan(4))
                .addEqualityGroup(
                        where("a").atLeast(new BigDecimal("4")), where("a").atLeast(new BigDecimal("4.0")))
                .addEqualityGroup(where("a").isYes(), Condition.where("a").isYes())
                .addEqualityGroup(
                        Condition.oneOf(FactKey.of("a"), ordered(URBAN, MOUNTAIN)),
                        Condition.oneOf(FactKey.of("a"), ordered(MOUNTAIN, URBAN)))
                .addEqualityGroup(Condition.allOf(where("a").isYes(), where("b").isYes()))
                .addEqualityGroup(Condition.allOf(where("b").isYes(), where("a").isYes()))
                .addEqualityGroup(Condition.anyOf(where("a").isYes(), where("b").isYes()))
                .testEquals();
    }

    @Test
    void comparing_choices_by_order_throws() {
        assertThatThrownBy(() -> where("locality").atLeast(URBAN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("comparison of 'locality' must be EQUAL or NOT_EQUAL for a value of kind CHOICE, but was"
                        + " AT_LEAST");
    }

    @Test
    void one_of_values_of_several_kinds_throws() {
        assertThatThrownBy(() -> where("a").isOneOf(Set.of(FactValue.of(1), FactValue.of(true))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("values of 'a' must be one or more of one kind, but are 2 of 2 kinds");
    }

    @Test
    void an_empty_list_of_parts_throws() {
        assertThatThrownBy(Condition::allOf)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parts must not be empty");
    }

    @Test
    void every_value_that_does_not_fit_its_declared_fact_is_a_located_problem() {
        Condition condition = Condition.allOf(
                where("meeting").atLeast(4),
                Condition.not(where("rate").atLeast(60)),
                Condition.anyOf(
                        where("rate").moreThan(new BigDecimal("100.5")),
                        where("locality").is("island")),
                where("locality").isOneOf("urban", "sea"),
                where("has-plan").equalTo(1),
                where("founded").atLeast(FactValue.of(LocalDate.of(2021, 1, 1))));

        assertThat(condition.problems("/when", DeclaredFacts::type))
                .extracting(Problem::toString)
                .containsExactly(
                        "/when/allOf/0/fact: dvk.condition.unknown-fact {fact=meeting}",
                        "/when/allOf/1/not/atLeast: dvk.fact.wrong-kind {expected=DECIMAL, actual=COUNT}",
                        "/when/allOf/2/anyOf/0/moreThan: dvk.fact.above-most {value=100.5, bound=100}",
                        "/when/allOf/2/anyOf/1/equal: dvk.fact.unknown-choice {choice=island}",
                        "/when/allOf/3/oneOf/0: dvk.fact.unknown-choice {choice=sea}",
                        "/when/allOf/4/equal: dvk.fact.wrong-kind {expected=YES_NO, actual=COUNT}");
    }

    @Test
    void an_order_that_the_declared_kind_lacks_is_a_problem() {
        assertThat(where("locality").atLeast(2).problems("", DeclaredFacts::type))
                .extracting(Problem::toString)
                .containsExactly("/atLeast: dvk.condition.no-order {fact=locality, kind=CHOICE}");
    }

    @Test
    void comparisons_hold_on_their_side_of_the_value() {
        assertThat(List.of(Comparison.values()))
                .extracting(comparison -> comparison.holds(-1) + " " + comparison.holds(0) + " " + comparison.holds(1))
                .containsExactly(
                        "false true false",
                        "true false true",
                        "true false false",
                        "true true false",
                        "false true true",
                        "false false true");
    }

    @Test
    void null_is_refused() {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(FactKey.class, FactKey.of("a"))
                .setDefault(FactValue.class, URBAN)
                .setDefault(FactType.class, FactType.count())
                .setDefault(Condition.class, where("a").isYes());
        tester.testAllPublicStaticMethods(Condition.class);
        tester.testAllPublicStaticMethods(FactValue.class);
        tester.testAllPublicStaticMethods(FactType.class);
        tester.testAllPublicConstructors(Condition.AllOf.class);
        tester.testAllPublicConstructors(Condition.AnyOf.class);
        tester.testAllPublicConstructors(Condition.Not.class);
        tester.testAllPublicConstructors(Condition.OneOf.class);
        tester.testAllPublicConstructors(FactKey.class);
        tester.testAllPublicInstanceMethods(where("a"));
        assertThatThrownBy(() -> where("a").isYes().problems("", null)).isInstanceOf(NullPointerException.class);
        assertThat(where("a").isYes().problems("", key -> Optional.of(FactType.yesNo())))
                .isEmpty();
    }

    private static Set<FactValue> ordered(FactValue first, FactValue second) {
        return new LinkedHashSet<>(List.of(first, second));
    }

    @Test
    void conditions_are_nested_at_most_500_deep() {
        Condition deep = Condition.where("a").isYes();
        for (int i = 1; i < 500; i++) {
            deep = i % 3 == 0 ? Condition.not(deep) : i % 3 == 1 ? Condition.allOf(deep) : Condition.anyOf(deep);
        }
        Condition deepest = deep;
        assertThat(deepest.facts()).hasSize(1);
        assertThatThrownBy(() -> Condition.not(deepest))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("conditions must be nested at most 500 deep");
        assertThatThrownBy(() -> Condition.allOf(deepest)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> deepest.or(deepest)).isInstanceOf(IllegalArgumentException.class);
    }
}
