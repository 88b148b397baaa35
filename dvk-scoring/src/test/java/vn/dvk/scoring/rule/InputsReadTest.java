package vn.dvk.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactTerm;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/** An explained line lists every input that its rule may look at, whether it is there or not. */
class InputsReadTest {
    private static final Points TEN = Points.of(10);
    private static final Points FIVE = Points.of(5);
    private static final FactTerm N = Condition.where("n");
    private static final FactTerm Y = Condition.where("y");
    private static final FactDeclaration[] FACTS = {
        OneCriterion.count("n", "Số"), OneCriterion.count("m", "Tổng"), OneCriterion.yesNo("y", "Có")
    };

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_line_lists_all_inputs_of_its_rule(String name, String maximum, RuleDefinition rule, String inputs) {
        OneCriterion criterion = OneCriterion.of(maximum, rule, FACTS);
        assertThat(criterion.with(Map.of()).reads()).containsExactly(inputs.split(" "));
    }

    static Stream<Arguments> a_line_lists_all_inputs_of_its_rule() {
        RuleDefinition perUnit = BuiltInRules.perUnit("n", Points.ONE);
        RuleDefinition direct = BuiltInRules.direct();
        Condition both = N.atLeast(4).and(Y.isYes());
        return Stream.of(
                rule("yes-no", BuiltInRules.yesNo("y"), "fact:y"),
                rule("levels", BuiltInRules.levels().level("dat", text(), TEN).build(), "mark:1"),
                rule(
                        "table",
                        BuiltInRules.table()
                                .when(both, TEN)
                                .when(N.equalTo(2), FIVE)
                                .otherwise(Points.ZERO)
                                .build(),
                        "fact:n fact:y"),
                rule("ratio", BuiltInRules.ratio("n", "m", ZeroDenominator.ZERO, OverOne.CAP), "fact:n fact:m"),
                rule(
                        "tiers",
                        BuiltInRules.ratioTiers("n", "m", ZeroDenominator.ZERO, OverOne.CAP)
                                .from(Points.of(80), TEN)
                                .below(Points.ZERO),
                        "fact:n fact:m"),
                rule("direct", direct, "mark:1"),
                rule(
                        "sum",
                        BuiltInRules.sum()
                                .part("1.a", text(), FIVE, perUnit)
                                .part("1.b", text(), FIVE, direct)
                                .build(),
                        "fact:n mark:1.b"),
                rule("per-unit", perUnit, "fact:n"),
                rule("deduct", BuiltInRules.deduct("n").each(FIVE).floor(Points.ZERO), "fact:n"),
                rule("exempt", BuiltInRules.deduct("n").each(FIVE).exempt("m").floor(Points.ZERO), "fact:n fact:m"),
                rule(
                        "plus-minus",
                        BuiltInRules.plusMinus(FIVE, Points.ZERO)
                                .plus("1.a", text(), FIVE, direct)
                                .minus("1.b", text(), FIVE, perUnit)
                                .build(),
                        "mark:1.a fact:n"),
                rule(
                        "target",
                        BuiltInRules.target("n").of("m", ZeroDenominator.FULL).capped(),
                        "fact:n fact:m"),
                rule("target value", BuiltInRules.target("n").of(FIVE).capped(), "fact:n"),
                rule(
                        "best-of",
                        BuiltInRules.bestOf()
                                .part("1.a", text(), TEN, direct)
                                .part("1.b", text(), TEN, perUnit)
                                .build(),
                        "mark:1.a fact:n"),
                rule(
                        "all-of",
                        BuiltInRules.allOf()
                                .part(text(), both)
                                .part("1.a", text(), FIVE, direct)
                                .build(),
                        "fact:n fact:y mark:1.a"),
                rule("prerequisite", BuiltInRules.prerequisite(text(), both), "fact:n fact:y"),
                Arguments.of("informational", "0", BuiltInRules.informational("m"), "fact:m"),
                Arguments.of("informational mark", "0", BuiltInRules.informational(), "mark:1"),
                rule(
                        "judges",
                        BuiltInRules.judges(Average.MEAN)
                                .judge("j1", text())
                                .judge("j2", text())
                                .build(),
                        "mark:j1 mark:j2"),
                rule("best", BuiltInRules.peerRelative("n").shareOfBest(ZeroDenominator.FULL), "fact:n cohort:1"),
                rule(
                        "peers",
                        BuiltInRules.peerRelative("n")
                                .target("m", BelowTarget.PROPORTIONAL)
                                .noTarget(NoTarget.NOT_APPLICABLE),
                        "fact:n fact:m cohort:1"),
                rule(
                        "own group",
                        BuiltInRules.peerRelative("n")
                                .target("m", BelowTarget.PROPORTIONAL)
                                .ownGroup(ZeroDenominator.FULL),
                        "fact:n fact:m cohort:1 cohort:1/no-target"));
    }

    private static Arguments rule(String name, RuleDefinition rule, String inputs) {
        return Arguments.of(name, "10", rule, inputs);
    }

    private static LocalizedText text() {
        return LocalizedText.of("Nội dung");
    }
}
