package vn.dvk.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dvk.core.criteria.FactDirection.FEWER_IS_BETTER;
import static vn.dvk.core.criteria.FactDirection.MORE_IS_BETTER;
import static vn.dvk.scoring.rule.OneCriterion.count;
import static vn.dvk.scoring.rule.OneCriterion.fact;
import static vn.dvk.scoring.rule.OneCriterion.problems;
import static vn.dvk.scoring.rule.OneCriterion.texts;
import static vn.dvk.scoring.rule.OneCriterion.yesNo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.FactDirection;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.criteria.Rounding;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.error.Language;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.fact.FactTerm;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.engine.Scorecard;
import vn.dvk.scoring.outcome.ScoringMessages;

/** Points never fall as a fact gets better, if the edition says what better is. */
class FactDirectionTest {
    private static final FactTerm N = Condition.where("n");
    private static final FactDeclaration COUNT = count("n", "Số cuộc họp");

    /** "4 / 3 / 2 / 1 meetings, otherwise none" read to the letter gives nothing for five. */
    private static final RuleDefinition TO_THE_LETTER = BuiltInRules.table()
            .when(N.equalTo(4), Points.of(20))
            .when(N.equalTo(3), Points.of(15))
            .otherwise(Points.ZERO)
            .build();

    @Test
    void five_meetings_must_not_give_less_than_four() {
        assertThat(problems("20", TO_THE_LETTER, COUNT)).isEmpty();
        assertThat(problems("20", TO_THE_LETTER, COUNT.with(MORE_IS_BETTER)))
                .containsExactly("dvk.rule.falls-with-more");
        assertThat(texts("20", TO_THE_LETTER, COUNT.with(MORE_IS_BETTER)))
                .containsExactly("More of 'n' is better, but 1 gives 20 points with n=4 and 0 points with n=5."
                        + " Correct the rule or its condition, or the 'direction' of the fact.");
        assertThat(texts("20", TO_THE_LETTER, COUNT.with(FEWER_IS_BETTER)).get(0))
                .startsWith("Fewer of 'n' is better, but 1 gives 20 points with n=4 and 15 points with n=3.");
    }

    @Test
    void a_rule_that_keeps_the_direction_compiles() {
        RuleDefinition table = BuiltInRules.table()
                .when(N.atLeast(4), Points.of(20))
                .when(N.equalTo(3), Points.of(15))
                .otherwise(Points.ZERO)
                .build();
        assertThat(problems("20", table, COUNT.with(MORE_IS_BETTER))).isEmpty();
        assertThat(problems(
                        "10",
                        BuiltInRules.deduct("n").each(Points.of(2)).floor(Points.ZERO),
                        COUNT.with(FEWER_IS_BETTER)))
                .isEmpty();
    }

    @ParameterizedTest(name = "a fall at {0}")
    @ValueSource(longs = {1, 17, 999, 1_000_000, 4_000_000_000L})
    void a_fall_is_found_wherever_the_threshold_is(long threshold) {
        RuleDefinition table = BuiltInRules.table()
                .when(N.moreThan(threshold), Points.of(4))
                .otherwise(Points.of(5))
                .build();
        assertThat(texts("5", table, COUNT.with(MORE_IS_BETTER)).get(0))
                .contains("5 points with n=" + threshold + " and 4 points with n=" + (threshold + 1) + ".");
        RuleDefinition shares = BuiltInRules.table()
                .when(N.moreThan(BigDecimal.valueOf(threshold)), Points.of(4))
                .otherwise(Points.of(5))
                .build();
        assertThat(problems("5", shares, OneCriterion.decimal("n", "Tỷ lệ").with(MORE_IS_BETTER)))
                .containsExactly("dvk.rule.falls-with-more");
    }

    @Test
    void a_range_that_holds_no_value_is_nothing_to_try() {
        FactDeclaration none = fact(
                "n",
                "Số",
                FactType.builder(FactKind.COUNT).least(new BigDecimal("1E+30")).build());
        assertThat(problems("20", BuiltInRules.perUnit("n", Points.of(1)), none.with(MORE_IS_BETTER)))
                .isEmpty();
        FactDeclaration half = fact(
                "n",
                "Số",
                FactType.builder(FactKind.COUNT)
                        .least(new BigDecimal("0.2"))
                        .most(new BigDecimal("0.8"))
                        .build());
        assertThat(problems("20", TO_THE_LETTER, half.with(MORE_IS_BETTER))).isNotEmpty();
    }

    @Test
    void the_other_facts_are_tried_too() {
        RuleDefinition table = BuiltInRules.table()
                .when(
                        N.atLeast(4)
                                .and(Condition.where("y").isYes())
                                .and(Condition.where("m").equalTo(37)),
                        Points.ZERO)
                .otherwise(Points.of(5))
                .build();
        assertThat(texts("5", table, COUNT.with(MORE_IS_BETTER), yesNo("y", "Có"), count("m", "Khác"))
                        .get(0))
                .contains("5 points with n=3, y=yes, m=37 and 0 points with n=4, y=yes, m=37.");
    }

    @Test
    void the_whole_of_a_ratio_and_a_target_are_better_fewer() {
        RuleDefinition ratio = BuiltInRules.ratio("n", "d", ZeroDenominator.ZERO, OverOne.CAP);
        FactDeclaration whole = count("d", "Tổng số");
        assertThat(problems("20", ratio, COUNT.with(MORE_IS_BETTER), whole)).isEmpty();
        assertThat(problems("20", ratio, COUNT.with(MORE_IS_BETTER), whole.with(MORE_IS_BETTER)))
                .containsExactly("dvk.rule.falls-with-more");
        // Nothing to do gives nothing, which is less than nearly nothing to do.
        assertThat(problems("20", ratio, COUNT, whole.with(FEWER_IS_BETTER)))
                .containsExactly("dvk.rule.falls-with-fewer");
    }

    @Test
    void tiers_that_rise_the_wrong_way_are_found_at_their_percentage() {
        RuleDefinition tiers = BuiltInRules.ratioTiers("n", "d", ZeroDenominator.ZERO, OverOne.INVALID)
                .from(Points.of(90), Points.of(3))
                .from(Points.of(83), Points.of(4))
                .below(Points.ZERO);
        assertThat(problems("4", tiers, COUNT.with(MORE_IS_BETTER), count("d", 100, 100)))
                .containsExactly("dvk.rule.falls-with-more");
    }

    @Test
    void parts_are_looked_at_together_and_marks_do_not_hide_a_fall() {
        RuleDefinition sum = BuiltInRules.sum()
                .part("1.a", LocalizedText.of("Bảng"), Points.of(20), TO_THE_LETTER)
                .part("1.b", LocalizedText.of("Chấm"), Points.of(10), BuiltInRules.direct())
                .build();
        assertThat(texts("30", sum, COUNT.with(MORE_IS_BETTER)).get(0))
                .contains("gives [20, 30] points with n=4 and [0, 10] points with n=5.");
        RuleDefinition offset = BuiltInRules.sum()
                .part("1.a", LocalizedText.of("Bảng"), Points.of(20), TO_THE_LETTER)
                .part("1.b", LocalizedText.of("Số"), Points.of(100), BuiltInRules.perUnit("n", Points.of(20)))
                .build();
        assertThat(problems("120", offset, COUNT.with(MORE_IS_BETTER))).isEmpty();
    }

    @Test
    void days_and_answers_have_directions_and_choices_have_none() {
        FactValue end = FactValue.of(LocalDate.of(2023, 12, 31));
        RuleDefinition day = BuiltInRules.table()
                .when(N.atMost(end), Points.of(5))
                .otherwise(Points.ZERO)
                .build();
        FactDeclaration handedIn = fact("n", "Ngày nộp", FactType.day());
        assertThat(problems("5", day, handedIn.with(FEWER_IS_BETTER))).isEmpty();
        assertThat(problems("5", day, handedIn.with(MORE_IS_BETTER))).containsExactly("dvk.rule.falls-with-more");
        assertThat(problems("5", BuiltInRules.yesNo("n"), yesNo("n", "Có").with(FEWER_IS_BETTER)))
                .containsExactly("dvk.rule.falls-with-fewer");
        FactDeclaration place =
                fact("n", "Địa bàn", FactType.choice("urban", "mountain")).with(MORE_IS_BETTER);
        RuleDefinition choice = BuiltInRules.table()
                .when(N.is("urban"), Points.of(5))
                .otherwise(Points.ZERO)
                .build();
        assertThat(problems("5", choice, place)).containsExactly("/facts/0/direction dvk.edition.fact-direction");
    }

    @Test
    void comparisons_with_peers_are_judged_by_their_bounds() {
        FactDeclaration target = count("d", "Chỉ tiêu");
        RuleDefinition peers = RuleDefinition.of(
                "peer-relative",
                Setting.tree()
                        .with("achieved", "n")
                        .with("target", "d")
                        .with("belowTarget", "proportional")
                        .with("noTarget", "not-applicable")
                        .build());
        assertThat(problems("10", peers, COUNT.with(MORE_IS_BETTER), target)).isEmpty();
        assertThat(problems("10", peers, COUNT, target.with(MORE_IS_BETTER)))
                .containsExactly("dvk.rule.falls-with-more");
    }

    /** Not to apply gives all points from four on, and to apply gives what was reached. */
    @Test
    void a_condition_on_the_fact_must_not_turn_more_into_less() {
        RuleDefinition rising = BuiltInRules.perUnit("n", Points.of(1));
        Condition few = N.lessThan(4);
        assertThat(conditional(rising, few, NotApplicablePolicy.ZERO_POINTS, MORE_IS_BETTER))
                .containsExactly("/tree/0/appliesWhen More of 'n' is better, but 1 gives 3 points with n=3 and 0 points"
                        + " with n=4. Correct the rule or its condition, or the 'direction' of the fact.");
        assertThat(conditional(rising, few, NotApplicablePolicy.FULL_POINTS, MORE_IS_BETTER))
                .isEmpty();
        assertThat(conditional(rising, Condition.not(few), NotApplicablePolicy.FULL_POINTS, MORE_IS_BETTER))
                .containsExactly(
                        "/tree/0/appliesWhen More of 'n' is better, but 1 gives 10 points with n=3 and 4 points"
                                + " with n=4. Correct the rule or its condition, or the 'direction' of the fact.");
        assertThat(conditional(rising, Condition.not(few), NotApplicablePolicy.ZERO_POINTS, MORE_IS_BETTER))
                .isEmpty();
    }

    @Test
    void where_a_criterion_is_left_out_the_others_decide() {
        RuleDefinition rising = BuiltInRules.perUnit("n", Points.of(1));
        for (Condition when : List.of(N.lessThan(4), N.atLeast(4))) {
            assertThat(conditional(rising, when, NotApplicablePolicy.RESCALE_SET, MORE_IS_BETTER))
                    .isEmpty();
        }
    }

    @Test
    void a_fall_where_the_criterion_does_not_apply_is_none() {
        assertThat(conditional(TO_THE_LETTER, N.atMost(4), NotApplicablePolicy.FULL_POINTS, MORE_IS_BETTER))
                .isEmpty();
        assertThat(conditional(TO_THE_LETTER, N.atMost(5), NotApplicablePolicy.FULL_POINTS, MORE_IS_BETTER)
                        .get(0))
                .startsWith(
                        "/tree/0/rule More of 'n' is better, but 1 gives 20 points with n=4 and 0 points with n=5.");
    }

    @Test
    void a_ratio_of_nothing_counts_by_the_policy() {
        RuleDefinition ratio = BuiltInRules.ratio("n", "d", ZeroDenominator.NOT_APPLICABLE, OverOne.CAP);
        FactDeclaration tasks = count("d", "Nhiệm vụ");
        assertThat(told(criterion(ratio, NotApplicablePolicy.FULL_POINTS), tasks.with(FEWER_IS_BETTER), COUNT))
                .isEmpty();
        assertThat(told(criterion(ratio, NotApplicablePolicy.ZERO_POINTS), tasks.with(FEWER_IS_BETTER), COUNT)
                        .get(0))
                .startsWith("/tree/0/rule Fewer of 'd' is better, but 1 gives 10 points with d=1, n=1 and 0 points with"
                        + " d=0, n=1.");
    }

    private static List<String> conditional(
            RuleDefinition rule, Condition when, NotApplicablePolicy policy, FactDirection direction) {
        return told(criterion(rule, policy).appliesWhen(when), COUNT.with(direction));
    }

    private static Criterion.Builder criterion(RuleDefinition rule, NotApplicablePolicy policy) {
        return Criterion.builder()
                .code(Code.of("1"))
                .title(LocalizedText.of("Tiêu chí một"))
                .maximum(rule.equals(TO_THE_LETTER) ? Points.of(20) : Points.of(10))
                .rule(rule)
                .notApplicable(policy);
    }

    private static List<String> told(Criterion.Builder criterion, FactDeclaration... facts) {
        Edition.Builder edition = Edition.builder()
                .set(Code.of("mau"))
                .id(Code.of("e1"))
                .inForce(DateRange.ofYears(2021, 2025))
                .rounding(Rounding.none())
                .addTree(criterion.build());
        List.of(facts).forEach(edition::addFact);
        return Scorecard.problems(edition.build(), RuleTypes.builtIn(), "").stream()
                .map(problem -> problem.path() + " "
                        + problem.text(Language.EN, ScoringMessages.table()).replace(problem.path() + ": ", ""))
                .toList();
    }

    @Test
    void rules_of_users_are_left_to_their_tests() {
        RuleDefinition user = RuleDefinition.of(
                "acme:double-credit",
                Setting.tree().with("fact", "n").with("each", 1).build());
        RuleTypes types = RuleTypes.builder().add(new DoubleCredit()).build();
        assertThat(OneCriterion.problems(types, "10", user, COUNT.with(FEWER_IS_BETTER)))
                .isEmpty();
    }

    @Test
    void a_fall_is_found_wherever_other_facts_hide_it() {
        for (int others = 1; others <= 5; others++) {
            List<FactDeclaration> facts = new ArrayList<>(List.of(upTo100("a").with(MORE_IS_BETTER)));
            Condition all = Condition.where("a").atLeast(50);
            for (int i = 0; i < others; i++) {
                facts.add(upTo100("x" + i));
                all = all.and(Condition.where("x" + i).equalTo(5 + 17L * i));
            }
            RuleDefinition table = BuiltInRules.table()
                    .when(all, Points.ZERO)
                    .when(Condition.where("a").atLeast(20), Points.of(10))
                    .otherwise(Points.of(5))
                    .build();
            assertThat(problems("10", table, facts.toArray(FactDeclaration[]::new)))
                    .as(others + " other facts")
                    .containsExactly("dvk.rule.falls-with-more");
        }
    }

    @Test
    void what_would_take_too_many_cases_is_said_and_not_passed_over() {
        List<FactDeclaration> facts = new ArrayList<>(List.of(upTo100("a").with(MORE_IS_BETTER)));
        Condition all = Condition.where("a").atLeast(50);
        for (int i = 0; i < 11; i++) {
            facts.add(upTo100("x" + i));
            all = all.and(Condition.where("x" + i).equalTo(5));
        }
        RuleDefinition table = BuiltInRules.table()
                .when(all, Points.ZERO)
                .when(Condition.where("a").atLeast(20), Points.of(10))
                .otherwise(Points.of(5))
                .build();
        assertThat(texts("10", table, facts.toArray(FactDeclaration[]::new)))
                .containsExactly(
                        "The rule of 1 tells too many cases apart to prove that its points never fall as 'a' gets"
                                + " better. Split the criterion, put the rows of a table in the order of their points, or remove the"
                                + " 'direction' of the fact.");
    }

    @Test
    void long_checklists_sums_and_tables_in_order_are_proved_without_trying_cases() {
        FactDeclaration[] facts = IntStream.range(0, 40)
                .mapToObj(i -> yesNo("y" + i, "Tiêu chuẩn").with(MORE_IS_BETTER))
                .toArray(FactDeclaration[]::new);
        ChecklistBuilder checklist = BuiltInRules.allOf();
        SumBuilder sum = BuiltInRules.sum();
        Condition any = Condition.where("y0").isYes();
        for (int i = 0; i < 40; i++) {
            Condition yes = Condition.where("y" + i).isYes();
            checklist = checklist.part(LocalizedText.of("Tiêu chuẩn " + i), yes);
            sum = sum.part("p" + i, LocalizedText.of("Phần " + i), Points.ONE, BuiltInRules.yesNo("y" + i));
            any = i == 0 ? any : any.or(yes);
        }
        RuleDefinition table = BuiltInRules.table()
                .when(any, Points.of(5))
                .otherwise(Points.ZERO)
                .build();
        assertThat(problems("5", checklist.build(), facts)).isEmpty();
        assertThat(problems("40", sum.build(), facts)).isEmpty();
        assertThat(problems("5", table, facts)).isEmpty();
    }

    @Test
    void a_part_that_falls_among_many_is_not_taken_for_proved() {
        SumBuilder sum = BuiltInRules.sum();
        List<FactDeclaration> facts = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            facts.add(yesNo("y" + i, "Tiêu chuẩn").with(MORE_IS_BETTER));
            sum = sum.part(
                    "p" + i,
                    LocalizedText.of("Phần " + i),
                    Points.ONE,
                    i == 3 ? BuiltInRules.yesNo("y3", Points.ZERO, Points.ONE) : BuiltInRules.yesNo("y" + i));
        }
        assertThat(problems("5", sum.build(), facts.toArray(FactDeclaration[]::new)))
                .containsExactly("dvk.rule.falls-with-more");
    }

    private static FactDeclaration upTo100(String key) {
        return fact(
                key,
                "Số lượng",
                FactType.builder(FactKind.COUNT).most(BigDecimal.valueOf(100)).build());
    }
}
