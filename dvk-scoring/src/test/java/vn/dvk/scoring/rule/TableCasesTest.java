package vn.dvk.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dvk.scoring.rule.OneCriterion.count;
import static vn.dvk.scoring.rule.OneCriterion.decimal;
import static vn.dvk.scoring.rule.OneCriterion.fact;
import static vn.dvk.scoring.rule.OneCriterion.yesNo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactTerm;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Vnd;

/** What is found in the rows of a table for all values of its facts. */
class TableCasesTest {
    private static final FactTerm N = Condition.where("n");
    private static final FactTerm MONTHLY = Condition.where("monthly");
    private static final FactTerm QUARTERLY = Condition.where("quarterly");
    private static final FactDeclaration COUNT = count("n", "Số cuộc họp");
    private static final Points TOP = Points.of(10);

    /** Hớn Quản I.3: fewer than 2, fewer than 3, fewer than 4 absences; the order matters and that is fine. */
    @Test
    void overlapping_rows_are_fine_where_the_first_counts_and_a_problem_where_each_case_has_one_row() {
        TableBuilder table = BuiltInRules.table()
                .when(N.lessThan(2), Points.of(8))
                .when(N.lessThan(3), Points.of(6))
                .when(N.lessThan(4), Points.of(4))
                .otherwise(Points.ZERO);
        assertThat(OneCriterion.problems("8", table.build(), COUNT)).isEmpty();
        assertThat(OneCriterion.problems("8", table.matchUnique().build(), COUNT))
                .containsExactly("/rows/1 dvk.table.row-overlap", "/rows/2 dvk.table.row-overlap");
    }

    @Test
    void a_row_that_those_before_it_cover_is_named_with_them() {
        RuleDefinition table = BuiltInRules.table()
                .when(N.atLeast(4), TOP)
                .when(N.equalTo(0), Points.ZERO)
                .when(N.atMost(2), Points.of(5))
                .when(N.moreThan(4).or(N.equalTo(2)), Points.of(7))
                .otherwise(Points.ONE)
                .build();
        assertThat(OneCriterion.problems("10", table, COUNT)).containsExactly("/rows/3 dvk.table.row-unreachable");
        assertThat(OneCriterion.texts("10", table, COUNT))
                .containsExactly("Row 4 in the table of 1 is never reached: rows before it (1, 3) take all its cases."
                        + " Put the row before them, correct its limits, or remove it.");
    }

    @Test
    void between_two_counts_next_to_each_other_there_is_nothing() {
        TableBuilder table = BuiltInRules.table().when(N.atLeast(4), TOP).when(N.atMost(3), Points.ZERO);
        assertThat(OneCriterion.problems("10", table.build(), COUNT)).isEmpty();
        assertThat(OneCriterion.texts(
                        "10",
                        BuiltInRules.table()
                                .when(N.atLeast(number("4")), TOP)
                                .when(N.atMost(number("3")), Points.ZERO)
                                .build(),
                        decimal("n", "Tỷ lệ")))
                .containsExactly("No row in the table of 1 covers n=3.5. Add the missing row, or state 'otherwise';"
                        + " \"otherwise\": \"invalid\" says that such a case has no points.");
    }

    @Test
    void gaps_are_judged_on_the_declared_range() {
        RuleDefinition table = BuiltInRules.table()
                .when(N.atLeast(4), TOP)
                .when(N.equalTo(3), Points.of(5))
                .when(N.equalTo(2), Points.ONE)
                .build();
        assertThat(OneCriterion.problems("10", table, count("n", 2, 12))).isEmpty();
        assertThat(OneCriterion.problems("10", table, COUNT)).containsExactly("/rows dvk.table.gap");
        assertThat(OneCriterion.texts("10", table, count("n", 0, 12)).get(0)).contains("covers n=1.");
    }

    @Test
    void days_amounts_choices_and_answers_have_gaps_of_their_own() {
        LocalDate end = LocalDate.of(2023, 12, 31);
        RuleDefinition days = BuiltInRules.table()
                .when(N.atMost(FactValue.of(end)), TOP)
                .when(N.moreThan(FactValue.of(end.plusDays(1))), Points.ZERO)
                .build();
        assertThat(OneCriterion.texts("10", days, fact("n", "Ngày", FactType.day()))
                        .get(0))
                .contains("covers n=2024-01-01.");
        RuleDefinition amounts = BuiltInRules.table()
                .when(N.atLeast(FactValue.of(Vnd.of(1000))), TOP)
                .when(N.lessThan(FactValue.of(Vnd.of(999))), Points.ZERO)
                .build();
        assertThat(OneCriterion.texts("10", amounts, fact("n", "Tiền", FactType.money()))
                        .get(0))
                .contains("covers n=999 VND.");
        RuleDefinition places =
                BuiltInRules.table().when(N.isOneOf("urban", "other"), TOP).build();
        assertThat(OneCriterion.texts("10", places, fact("n", "Địa bàn", FactType.choice("urban", "mountain", "other")))
                        .get(0))
                .contains("covers n=mountain.");
        RuleDefinition answers = BuiltInRules.table().when(N.isYes(), TOP).build();
        assertThat(OneCriterion.texts("10", answers, yesNo("n", "Có")).get(0)).contains("covers n=no.");
    }

    /** Bù Đăng 2: two counters, one of which says nothing of a single missing report. */
    @Test
    void with_several_facts_a_case_without_a_row_is_invalid_when_it_comes() {
        RuleDefinition table = BuiltInRules.table()
                .when(MONTHLY.equalTo(0).and(QUARTERLY.equalTo(0)), TOP)
                .when(MONTHLY.equalTo(2).and(QUARTERLY.equalTo(0)), Points.of(6))
                .when(QUARTERLY.equalTo(1).and(MONTHLY.lessThan(4)).or(MONTHLY.equalTo(3)), Points.of(4))
                .when(QUARTERLY.equalTo(1).and(MONTHLY.atLeast(4)), Points.ZERO)
                .build();
        OneCriterion criterion =
                OneCriterion.of("10", table, count("monthly", "Báo cáo tháng"), count("quarterly", "Báo cáo quý"));
        assertThat(criterion.with("monthly", 1, "quarterly", 0).problem()).isEqualTo("dvk.table.no-row");
        assertThat(criterion.with("monthly", 4, "quarterly", 1).points()).isEqualTo("0");
    }

    @Test
    void rows_over_several_facts_are_decided_exactly() {
        RuleDefinition table = BuiltInRules.table()
                .when(MONTHLY.atLeast(2), TOP)
                .when(QUARTERLY.atLeast(2).and(Condition.not(MONTHLY.lessThan(1))), Points.of(5))
                .when(MONTHLY.atLeast(1).and(QUARTERLY.atLeast(3)), Points.ONE)
                .otherwise(Points.ZERO)
                .build();
        assertThat(OneCriterion.texts("10", table, count("monthly", "Tháng"), count("quarterly", "Quý")))
                .containsExactly("Row 3 in the table of 1 is never reached: rows before it (1, 2) take all its cases."
                        + " Put the row before them, correct its limits, or remove it.");
    }

    @Test
    void otherwise_may_say_that_the_rest_is_invalid() {
        RuleDefinition table =
                BuiltInRules.table().when(N.atLeast(4), TOP).otherwiseInvalid().build();
        assertThat(OneCriterion.of("10", table, COUNT).with("n", 3).problem()).isEqualTo("dvk.table.no-row");
    }

    @Test
    void of_disjoint_rows_one_that_holds_decides_whatever_is_missing() {
        RuleDefinition table = BuiltInRules.table()
                .when(MONTHLY.atLeast(3).and(QUARTERLY.atLeast(1)), TOP)
                .when(QUARTERLY.equalTo(0), Points.of(4))
                .when(MONTHLY.lessThan(3).and(QUARTERLY.atLeast(1)), Points.ONE)
                .matchUnique()
                .build();
        FactDeclaration[] facts = {count("monthly", 0, 12), count("quarterly", 0, 4)};
        OneCriterion criterion = OneCriterion.of("10", table, facts);
        assertThat(criterion.with("quarterly", 0).points()).isEqualTo("4");
        assertThat(criterion.with("monthly", 5).bounds()).isEqualTo("[4, 10]");
    }

    @Test
    void a_condition_that_never_holds_or_never_fails_is_a_problem_wherever_it_stands() {
        Condition never = N.atLeast(4).and(N.lessThan(4));
        Condition always = N.atLeast(4).or(N.lessThan(4));
        assertThat(OneCriterion.problems(
                        "10",
                        BuiltInRules.table().when(never, TOP).when(always, TOP).build(),
                        COUNT))
                .containsExactly("/rows/0/when dvk.condition.never-holds");
        for (Condition dead : List.of(never, always)) {
            String code = dead.equals(never) ? "dvk.condition.never-holds" : "dvk.condition.always-holds";
            assertThat(OneCriterion.problems(
                            "10", BuiltInRules.prerequisite(LocalizedText.of("Danh hiệu"), dead), COUNT))
                    .containsExactly("/when " + code);
            assertThat(OneCriterion.problems(
                            "10",
                            BuiltInRules.allOf()
                                    .part(LocalizedText.of("Một"), dead)
                                    .build(),
                            COUNT))
                    .containsExactly("/parts/0/when " + code);
        }
    }

    @Test
    void more_cases_than_can_be_looked_at_are_no_problem_unless_rows_must_be_disjoint() {
        TableBuilder table = BuiltInRules.table();
        FactDeclaration[] facts = IntStream.range(0, 12)
                .mapToObj(i -> count("f" + i, "Số liệu " + i))
                .toArray(FactDeclaration[]::new);
        for (int i = 0; i < 12; i++) {
            FactTerm term = Condition.where("f" + i);
            table = table.when(term.atLeast(5).and(term.lessThan(9)), TOP);
        }
        assertThat(OneCriterion.problems("10", table.build(), facts)).isEmpty();
        assertThat(OneCriterion.problems("10", table.matchUnique().build(), facts))
                .containsExactly("/rows dvk.table.undecided");
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    @Test
    void an_otherwise_that_no_case_reaches_is_a_problem() {
        TableBuilder all = BuiltInRules.table().when(N.atLeast(4), TOP).when(N.atMost(3), Points.ONE);
        assertThat(OneCriterion.problems("10", all.otherwise(Points.ZERO).build(), COUNT))
                .containsExactly("/otherwise dvk.table.otherwise-unreachable");
        assertThat(OneCriterion.problems("10", all.otherwiseInvalid().build(), COUNT))
                .containsExactly("/otherwise dvk.table.otherwise-unreachable");
        assertThat(OneCriterion.problems(
                        "10",
                        BuiltInRules.table()
                                .when(N.atLeast(4), TOP)
                                .otherwise(Points.ONE)
                                .build(),
                        COUNT))
                .isEmpty();
    }
}
