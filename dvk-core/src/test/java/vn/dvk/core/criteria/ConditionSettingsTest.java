package vn.dvk.core.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dvk.core.fact.Condition.where;

import com.google.common.testing.NullPointerTester;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dvk.core.arbitraries.DeclaredFacts;
import vn.dvk.core.error.Problem;
import vn.dvk.core.error.Problems;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Vnd;

class ConditionSettingsTest {
    private static final Setting FOUR_MEETINGS =
            Setting.tree().with("fact", "meetings").with("atLeast", 4).build();

    @Test
    void one_comparison_is_read_with_the_kind_of_its_fact() {
        assertThat(read(FOUR_MEETINGS)).isEqualTo(where("meetings").atLeast(4));
        assertThat(read(comparison("rate", "lessThan", Setting.of(Points.parse("59.5")))))
                .isEqualTo(where("rate").lessThan(new BigDecimal("59.5")));
        assertThat(read(comparison("budget", "equal", Setting.of(3_800_000_000L))))
                .isEqualTo(where("budget").equalTo(FactValue.of(Vnd.of(3_800_000_000L))));
        assertThat(read(comparison("has-plan", "equal", Setting.of(true))))
                .isEqualTo(where("has-plan").isYes());
        assertThat(read(comparison("locality", "notEqual", Setting.of("urban"))))
                .isEqualTo(where("locality").notEqualTo(FactValue.of(Code.of("urban"))));
        assertThat(read(comparison("founded", "atMost", Setting.of("2021-06-30"))))
                .isEqualTo(where("founded").atMost(FactValue.of(LocalDate.of(2021, 6, 30))));
    }

    @Test
    void several_comparisons_in_one_object_mean_and() {
        Setting setting = Setting.tree()
                .with("fact", "rate")
                .with("atLeast", 60)
                .with("lessThan", 80)
                .build();

        assertThat(read(setting))
                .isEqualTo(where("rate")
                        .atLeast(new BigDecimal("60"))
                        .and(where("rate").lessThan(new BigDecimal("80"))));
    }

    @Test
    void all_of_any_of_not_and_one_of_nest() {
        Setting setting = Setting.tree()
                .with(
                        "allOf",
                        Setting.of(List.of(
                                FOUR_MEETINGS,
                                Setting.tree()
                                        .with(
                                                "anyOf",
                                                Setting.of(List.of(
                                                        comparison("has-plan", "equal", Setting.of(false)),
                                                        comparison(
                                                                "meetings",
                                                                "oneOf",
                                                                Setting.of(List.of(Setting.of(1), Setting.of(2)))))))
                                        .build(),
                                Setting.tree().with("not", FOUR_MEETINGS).build())))
                .build();

        Condition expected = Condition.allOf(
                where("meetings").atLeast(4),
                where("has-plan").isNo().or(where("meetings").isOneOf(Set.of(FactValue.of(1), FactValue.of(2)))),
                Condition.not(where("meetings").atLeast(4)));
        assertThat(read(setting)).isEqualTo(expected);
        assertThat(ConditionSettings.toSetting(expected)).isEqualTo(setting);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"meetings, -1", "meetings, 2.5", "meetings, 9223372036854775808", "rate, 40/3", "budget, 0.5"})
    void a_number_that_the_kind_does_not_have_is_a_problem(String fact, String number) {
        assertThat(problems(comparison(fact, "equal", Setting.of(Points.parse(number)))))
                .singleElement()
                .asString()
                .startsWith("/when/equal: dvk.condition.bad-value {kind=");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"locality, khác", "founded, 2021-02-30", "founded, +12021-02-3", "founded, 30/6/2021", "meetings, 4"})
    void a_text_that_the_kind_does_not_have_is_a_problem(String fact, String text) {
        assertThat(problems(comparison(fact, "equal", Setting.of(text))))
                .singleElement()
                .asString()
                .startsWith("/when/equal: dvk.condition.bad-value {kind=");
    }

    @Test
    void everything_wrong_is_reported_at_once_with_its_place() {
        Setting setting = Setting.tree()
                .with(
                        "allOf",
                        Setting.of(List.of(
                                Setting.of("meetings"),
                                Setting.tree().build(),
                                Setting.tree().with("fact", "meetings").build(),
                                Setting.tree()
                                        .with("fact", "họp")
                                        .with("atLeast", 1)
                                        .build(),
                                Setting.tree()
                                        .with("fact", "chaired")
                                        .with("atLeast", 1)
                                        .with("atleast", 1)
                                        .build(),
                                comparison("has-plan", "atLeast", Setting.of(true)),
                                comparison("rate", "atMost", Setting.of(101)),
                                comparison(
                                        "locality",
                                        "oneOf",
                                        Setting.of(
                                                List.of(Setting.of("urban"), Setting.of("sea"), Setting.of("urban")))),
                                comparison("locality", "oneOf", Setting.of("urban")),
                                Setting.tree()
                                        .with("anyOf", Setting.of(List.of()))
                                        .with("note/~", "x")
                                        .build())))
                .build();

        assertThat(problems(setting))
                .extracting(Problem::toString)
                .containsExactly(
                        "/when/allOf/0: dvk.condition.not-an-object",
                        "/when/allOf/1: dvk.condition.no-form {count=0}",
                        "/when/allOf/2: dvk.condition.no-comparison",
                        "/when/allOf/3/fact: dvk.condition.bad-fact",
                        "/when/allOf/4/fact: dvk.condition.unknown-fact {fact=chaired}",
                        "/when/allOf/4/atleast: dvk.condition.unknown-key {key=atleast}",
                        "/when/allOf/5/atLeast: dvk.condition.no-order {fact=has-plan, kind=YES_NO}",
                        "/when/allOf/6/atMost: dvk.fact.above-most {value=101, bound=100}",
                        "/when/allOf/7/oneOf/1: dvk.fact.unknown-choice {choice=sea}",
                        "/when/allOf/7/oneOf/2: dvk.condition.repeated-value",
                        "/when/allOf/8/oneOf: dvk.condition.not-a-list",
                        "/when/allOf/9/note~1~0: dvk.condition.unknown-key {key=note/~}",
                        "/when/allOf/9/anyOf: dvk.condition.empty-list");
    }

    @Test
    void two_forms_in_one_object_are_a_problem() {
        Setting setting = Setting.tree()
                .with("fact", "meetings")
                .with("not", FOUR_MEETINGS)
                .build();

        assertThat(problems(setting))
                .extracting(Problem::toString)
                .containsExactly("/when: dvk.condition.no-form {count=2}");
    }

    @Test
    void null_is_refused() {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(Setting.class, FOUR_MEETINGS)
                .setDefault(Condition.class, where("a").isYes());
        tester.testAllPublicStaticMethods(ConditionSettings.class);
    }

    @Test
    void what_fits_no_declared_fact_can_be_read_and_is_found_later() {
        Setting setting = comparison("nobody", "oneOf", Setting.of(List.of(Setting.of(Points.of(4)), decimal("4.5"))));
        Problems problems = new Problems();
        Condition condition = ConditionSettings.parseUnchecked(setting, "/when", DeclaredFacts::type, problems)
                .orElseThrow();
        assertThat(problems.isEmpty()).isTrue();
        assertThat(ConditionSettings.toSetting(condition)).isEqualTo(setting);
        assertThat(condition.problems("/when", DeclaredFacts::type))
                .extracting(Problem::code)
                .containsExactly("dvk.condition.unknown-fact");
    }

    @Test
    void what_no_condition_can_say_is_found_at_once() {
        assertThat(unchecked(comparison("nobody", "atLeast", Setting.of(true))))
                .containsExactly("dvk.condition.unknown-fact /when/fact");
        assertThat(unchecked(comparison("meetings", "atLeast", Setting.of(true))))
                .containsExactly("dvk.condition.bad-value /when/atLeast");
        assertThat(unchecked(comparison("has-plan", "atLeast", Setting.of(true))))
                .containsExactly("dvk.condition.no-order /when/atLeast");
        assertThat(unchecked(comparison("meetings", "oneOf", Setting.of(List.of(decimal("1"), Setting.of(true))))))
                .containsExactly("dvk.condition.bad-value /when/oneOf/1");
        assertThat(unchecked(comparison("meetings", "oneOf", Setting.of(List.of(decimal("1"), decimal("1"))))))
                .containsExactly("dvk.condition.repeated-value /when/oneOf/1");
    }

    private static List<String> unchecked(Setting setting) {
        Problems problems = new Problems();
        assertThat(ConditionSettings.parseUnchecked(setting, "/when", DeclaredFacts::type, problems))
                .isEmpty();
        return problems.list().stream()
                .map(problem -> problem.code() + " " + problem.path())
                .toList();
    }

    private static Setting decimal(String number) {
        return Setting.of(Points.parse(number));
    }

    private static Condition read(Setting setting) {
        Problems problems = new Problems();
        Condition condition = ConditionSettings.parse(setting, "/when", DeclaredFacts::type, problems)
                .orElseThrow(() -> new AssertionError(problems));
        assertThat(problems.isEmpty()).isTrue();
        return condition;
    }

    private static List<Problem> problems(Setting setting) {
        Problems problems = new Problems();
        assertThat(ConditionSettings.parse(setting, "/when", DeclaredFacts::type, problems))
                .isEmpty();
        return problems.list();
    }

    private static Setting comparison(String fact, String how, Setting value) {
        return Setting.tree().with("fact", fact).with(how, value).build();
    }
}
