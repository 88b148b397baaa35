package vn.dvk.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dvk.scoring.engine.Samples.criterion;
import static vn.dvk.scoring.engine.Samples.text;

import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.BonusPool;
import vn.dvk.core.criteria.BonusStage;
import vn.dvk.core.criteria.CriteriaGroup;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.criteria.Rounding;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.rule.BeyondMaximum;
import vn.dvk.scoring.rule.BuiltInRules;
import vn.dvk.scoring.rule.CompiledRule;
import vn.dvk.scoring.rule.Explaining;
import vn.dvk.scoring.rule.Inputs;
import vn.dvk.scoring.rule.OverOne;
import vn.dvk.scoring.rule.RuleSetup;
import vn.dvk.scoring.rule.RuleType;
import vn.dvk.scoring.rule.RuleTypes;
import vn.dvk.scoring.rule.ZeroDenominator;
import vn.dvk.scoring.sheet.ScoreSheet;

/** What criteria can give and what they read, and limits of groups and bonuses that make no sense beside it. */
class LimitsTest {
    private static final Points TEN = Points.of(10);

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_cap_above_the_sum_makes_sense_only_where_a_criterion_may_exceed_its_maximum(
            String name, RuleDefinition rule, boolean exceeds) {
        Edition edition = Samples.edition()
                .addTree(CriteriaGroup.builder()
                        .code(Code.of("g"))
                        .title(text("Nhóm"))
                        .cap(Points.of(25))
                        .addChild(criterion("1", 10, rule))
                        .addChild(criterion("2", 10, BuiltInRules.yesNo("y")))
                        .build())
                .build();
        assertThat(problems(edition)).isEqualTo(exceeds ? List.of() : List.of("/tree/0/cap dvk.group.cap-above-sum"));
    }

    static Stream<Arguments> a_cap_above_the_sum_makes_sense_only_where_a_criterion_may_exceed_its_maximum() {
        RuleDefinition capped = BuiltInRules.perUnit("n", Points.ONE);
        RuleDefinition unlimited = BuiltInRules.perUnit("n", Points.ONE, BeyondMaximum.ALLOW);
        return Stream.of(
                Arguments.of("for each unit up to the maximum", capped, false),
                Arguments.of("for each unit", unlimited, true),
                Arguments.of("a ratio up to one", ratio(OverOne.CAP), false),
                Arguments.of("a ratio", ratio(OverOne.ALLOW), true),
                Arguments.of("a sum up to its maximum", sum(capped), false),
                Arguments.of("a sum", sum(unlimited), true),
                Arguments.of("the best up to its maximum", best(capped), false),
                Arguments.of("the best", best(unlimited), true));
    }

    @ParameterizedTest(name = "from 0 to {0}, more is meant: {1}")
    @CsvSource({
        "10, false, -",
        "9, false, dvk.rule.below-maximum",
        "11, false, dvk.rule.above-maximum",
        "-, false, dvk.rule.unlimited",
        "10, true, -",
        "9, true, dvk.rule.below-maximum",
        "11, true, -",
        "-, true, -"
    })
    void a_rule_gives_the_maximum_and_no_more_unless_that_is_meant(String most, boolean more, String problem) {
        Bounds range = most.equals("-") ? Bounds.atLeast(Points.ZERO) : Bounds.of(Points.ZERO, Points.parse(most));
        RuleTypes types = RuleTypes.builder().add(new Ranged(range, more)).build();
        Edition edition = Samples.edition()
                .addTree(criterion(
                        "1", 10, RuleDefinition.of("acme:ranged", Setting.tree().build())))
                .build();
        assertThat(problems(edition, types))
                .isEqualTo(problem.equals("-") ? List.of() : List.of("/tree/0/rule " + problem));
    }

    @Test
    void limits_of_a_group_are_points_that_a_line_can_show() {
        CriteriaGroup.Builder group = CriteriaGroup.builder()
                .code(Code.of("g"))
                .title(text("Nhóm"))
                .addChild(criterion("1", 10, BuiltInRules.yesNo("y")));
        Edition.Builder edition = Samples.edition(Rounding.eachLine(1, RoundingMode.HALF_UP));
        assertThat(problems(edition.addTree(group.cap(Points.parse("7.25"))
                                .floor(Points.parse("1.25"))
                                .build())
                        .build()))
                .containsExactly(
                        "/tree/0/cap dvk.edition.rounding-loses-maximum",
                        "/tree/0/floor dvk.edition.rounding-loses-maximum");
    }

    @Test
    void a_line_lists_the_inputs_of_its_conditions_too() {
        Edition edition = Samples.edition()
                .addTree(CriteriaGroup.builder()
                        .code(Code.of("g"))
                        .title(text("Nhóm"))
                        .appliesWhen(Condition.where("n").atLeast(1))
                        .notApplicable(NotApplicablePolicy.ZERO_POINTS)
                        .addChild(Criterion.builder()
                                .code(Code.of("1"))
                                .title(text("Tiêu chí"))
                                .maximum(TEN)
                                .rule(BuiltInRules.direct())
                                .appliesWhen(Condition.where("d").atLeast(1))
                                .notApplicable(NotApplicablePolicy.ZERO_POINTS)
                                .build())
                        .build())
                .build();
        ScoreSheet sheet = Scorecard.compile(edition, RuleTypes.builtIn())
                .score(Samples.dossier().build(), AssessmentRole.SELF);
        assertThat(sheet.explain().lines().get(1).inputs())
                .extracting(input -> input.key().toString())
                .containsExactly("mark:1", "fact:n", "fact:d");
    }

    @Test
    void a_bonus_has_no_whole_that_what_is_left_out_could_be_scaled_up_to() {
        Criterion left = criterion("b1", TEN, BuiltInRules.yesNo("y"), NotApplicablePolicy.RESCALE_SET);
        CriteriaGroup inner = CriteriaGroup.builder()
                .code(Code.of("b2"))
                .title(text("Nhóm"))
                .notApplicable(NotApplicablePolicy.RESCALE_SET)
                .addChild(criterion("b3", TEN, BuiltInRules.yesNo("y"), NotApplicablePolicy.RESCALE_SET))
                .addChild(criterion("b4", TEN, BuiltInRules.yesNo("y"), NotApplicablePolicy.RESCALE_PARENT))
                .build();
        CriteriaGroup group = CriteriaGroup.builder()
                .code(Code.of("b"))
                .title(text("Thưởng"))
                .addChild(left)
                .addChild(inner)
                .build();
        Edition edition = Samples.edition()
                .addTree(criterion("1", 10, BuiltInRules.yesNo("y")))
                .addBonusPool(BonusPool.of(group, BonusStage.BEFORE_BANDING))
                .build();
        assertThat(problems(edition))
                .containsExactly(
                        "/bonusPools/0/group/children/0/notApplicable dvk.bonus.rescale",
                        "/bonusPools/0/group/children/1/notApplicable dvk.bonus.rescale",
                        "/bonusPools/0/group/children/1/children/0/notApplicable dvk.bonus.rescale");
    }

    @Test
    void a_bonus_gives_or_takes_something() {
        RuleDefinition nothing = BuiltInRules.informational("n");
        assertThat(problems(bonus(criterion("b1", Points.ZERO, nothing))))
                .containsExactly("/bonusPools/0 dvk.bonus.gives-nothing");
        assertThat(problems(bonus(criterion("b1", 10, BuiltInRules.yesNo("y")))))
                .isEmpty();
        assertThat(problems(
                        bonus(criterion("b1", Points.ZERO, BuiltInRules.perUnit("n", Points.of(-1), Points.of(-5))))))
                .isEmpty();
    }

    private static Edition bonus(Criterion criterion) {
        CriteriaGroup group = CriteriaGroup.builder()
                .code(Code.of("b"))
                .title(text("Thưởng"))
                .addChild(criterion)
                .build();
        return Samples.edition()
                .addTree(criterion("1", 10, BuiltInRules.yesNo("y")))
                .addBonusPool(BonusPool.of(group, BonusStage.BEFORE_BANDING))
                .build();
    }

    private static RuleDefinition ratio(OverOne over) {
        return BuiltInRules.ratio("n", "d", ZeroDenominator.ZERO, over);
    }

    private static RuleDefinition sum(RuleDefinition part) {
        return BuiltInRules.sum()
                .part("1.a", text("Phần"), Points.of(5), BuiltInRules.direct())
                .part("1.b", text("Phần"), Points.of(5), part)
                .build();
    }

    private static RuleDefinition best(RuleDefinition part) {
        return BuiltInRules.bestOf()
                .part("1.a", text("Phần"), TEN, BuiltInRules.direct())
                .part("1.b", text("Phần"), TEN, part)
                .build();
    }

    private static List<String> problems(Edition edition) {
        return problems(edition, RuleTypes.builtIn());
    }

    private static List<String> problems(Edition edition, RuleTypes types) {
        return Scorecard.problems(edition, types, "").stream()
                .map(problem -> problem.path() + " " + problem.code())
                .toList();
    }

    /** A rule of a user with a range as a test says. */
    private record Ranged(Bounds range, boolean mayExceedMaximum) implements RuleType, CompiledRule {
        @Override
        public Code id() {
            return Code.of("acme:ranged");
        }

        @Override
        public int semanticsVersion() {
            return 1;
        }

        @Override
        public CompiledRule compile(RuleSetup setup) {
            return this;
        }

        @Override
        public Set<InputKey> reads() {
            return Set.of();
        }

        @Override
        public Outcome evaluate(Inputs in) {
            return Outcome.scored(Points.ZERO);
        }

        @Override
        public void explain(Inputs in, Explaining to) {}
    }
}
