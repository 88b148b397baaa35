package vn.dvk.scoring.rule;

import static vn.dvk.core.criteria.NotApplicablePolicy.FULL_POINTS;
import static vn.dvk.core.criteria.NotApplicablePolicy.NOT_ALLOWED;
import static vn.dvk.core.criteria.NotApplicablePolicy.ZERO_POINTS;
import static vn.dvk.core.fact.Condition.allOf;
import static vn.dvk.core.fact.Condition.anyOf;
import static vn.dvk.core.fact.Condition.not;
import static vn.dvk.core.fact.Condition.where;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.dossier.MarkValue;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/** Rules of all types with a maximum of 12, over facts and marks of a few values, of which all can be tried. */
final class SmallRules {
    private static final Points TWELVE = Points.of(12);
    private static final Points FOUR = Points.of(4);
    private static final Points EIGHT = Points.of(8);
    private static final LocalizedText TITLE = LocalizedText.of("Phần");

    private SmallRules() {}

    /**
     * A rule and what it reads: a, b and d are counts from 0, 1 and 2 to 3, e from 0 to 2; c and g are yes or no; j1, … are
     * marks in steps of 4; v:1 is a level.
     */
    record Case(RuleDefinition rule, List<String> inputs) {
        Case(RuleDefinition rule, String... inputs) {
            this(rule, List.of(inputs));
        }

        FactDeclaration[] facts() {
            return inputs.stream()
                    .filter(input -> "abdecg".contains(input))
                    .map(input -> "cg".contains(input)
                            ? OneCriterion.yesNo(input, "Có " + input)
                            : OneCriterion.count(input, least(input), most(input)))
                    .toArray(FactDeclaration[]::new);
        }

        Map<String, List<Object>> values() {
            Map<String, List<Object>> values = new LinkedHashMap<>();
            for (String input : inputs) {
                values.put(input.replace("v:", ""), values(input));
            }
            return values;
        }

        private static List<Object> values(String input) {
            if ("cg".contains(input)) {
                return List.of(true, false);
            }
            if (input.startsWith("v")) {
                return List.of(MarkValue.level("tot"), MarkValue.level("kha"), MarkValue.level("kem"));
            }
            return input.startsWith("j") || input.equals("1")
                    ? List.of(Points.ZERO, FOUR, TWELVE)
                    : List.copyOf(IntStream.rangeClosed(least(input), most(input))
                            .boxed()
                            .toList());
        }

        private static int least(String input) {
            return input.equals("b") ? 1 : input.equals("d") ? 2 : 0;
        }

        private static int most(String input) {
            return input.equals("e") ? 2 : 3;
        }

        /** What is recorded only is worth nothing. */
        String maximum() {
            return rule.type().text().equals("informational") ? "0" : "12";
        }

        @Override
        public String toString() {
            return rule.type().text() + " of " + String.join(", ", inputs);
        }
    }

    static List<Case> all() {
        List<Case> all = new ArrayList<>();
        oneInput(all);
        quotients(all);
        deductions(all);
        conditions(all);
        sums(all);
        choices(all);
        judges(all);
        return all;
    }

    private static void oneInput(List<Case> to) {
        to.add(new Case(BuiltInRules.yesNo("c"), "c"));
        to.add(new Case(BuiltInRules.yesNo("c", TWELVE, Points.of(-3)), "c"));
        to.add(new Case(
                BuiltInRules.levels()
                        .level("kha", TITLE, FOUR)
                        .level("tot", TITLE, TWELVE)
                        .level("kem", TITLE, Points.of(-2))
                        .build(),
                "v:1"));
        to.add(new Case(BuiltInRules.direct(Points.ZERO, FOUR), "1"));
        to.add(new Case(BuiltInRules.informational("a"), "a"));
        for (BeyondMaximum beyond : BeyondMaximum.values()) {
            to.add(new Case(BuiltInRules.perUnit("d", Points.of(6), beyond), "d"));
            to.add(new Case(BuiltInRules.perUnit("a", FOUR, beyond), "a"));
        }
    }

    private static void quotients(List<Case> to) {
        for (ZeroDenominator zero : ZeroDenominator.values()) {
            for (OverOne over : OverOne.values()) {
                to.add(new Case(BuiltInRules.ratio("a", "e", zero, over), "a", "e"));
                to.add(new Case(BuiltInRules.ratio("d", "a", zero, over), "d", "a"));
                if (over != OverOne.ALLOW) {
                    to.add(new Case(tiers("e", "a", zero, over), "e", "a"));
                    to.add(new Case(tiers("b", "a", zero, over), "b", "a"));
                }
            }
            to.add(new Case(BuiltInRules.target("a").of("e", zero).capped(), "a", "e"));
            to.add(new Case(
                    BuiltInRules.target("e")
                            .of("a", zero)
                            .floorPercent(Points.of(60))
                            .capped(),
                    "e",
                    "a"));
            to.add(new Case(BuiltInRules.target("d").of("a", zero).refusingMore(), "d", "a"));
            to.add(new Case(BuiltInRules.target("b").of("a", zero).rewarding(FOUR, Points.parse("0.05")), "b", "a"));
        }
        to.add(new Case(BuiltInRules.target("a").of(Points.of(2)).refusingMore(), "a"));
        to.add(new Case(BuiltInRules.target("d").of(Points.of(2)).rewarding(FOUR, Points.parse("0.2")), "d"));
    }

    private static RuleDefinition tiers(String part, String whole, ZeroDenominator zero, OverOne over) {
        return BuiltInRules.ratioTiers(part, whole, zero, over)
                .from(Points.of(80), FOUR)
                .from(Points.of(60), TWELVE)
                .from(Points.of(40), Points.ONE)
                .below(Points.of(2));
    }

    private static void deductions(List<Case> to) {
        for (Points floor : List.of(Points.of(-12), Points.ZERO, Points.of(5))) {
            to.add(new Case(BuiltInRules.deduct("a").each(Points.of(5)).floor(floor), "a"));
            for (String exempt : List.of("a", "b", "e")) {
                to.add(new Case(
                        BuiltInRules.deduct("d")
                                .each(Points.of(5))
                                .exempt(exempt)
                                .floor(floor),
                        "d",
                        exempt));
            }
            to.add(new Case(
                    BuiltInRules.deduct("a").each(Points.of(5)).exempt("d").floor(floor), "a", "d"));
            to.add(new Case(
                    BuiltInRules.deduct("a").each(Points.of(9)).exempt("e").floor(floor), "a", "e"));
        }
    }

    private static void conditions(List<Case> to) {
        TableBuilder rows = BuiltInRules.table()
                .when(allOf(where("a").atLeast(2), where("e").atLeast(2)), TWELVE)
                .when(anyOf(where("a").equalTo(1), where("e").moreThan(1)), Points.of(5));
        to.add(new Case(rows.otherwise(Points.ONE).build(), "a", "e"));
        to.add(new Case(
                BuiltInRules.table()
                        .when(allOf(where("a").atLeast(2), where("e").atLeast(1)), TWELVE)
                        .when(allOf(where("a").equalTo(0), where("c").isYes()), Points.of(5))
                        .otherwiseInvalid()
                        .build(),
                "a",
                "e",
                "c"));
        to.add(new Case(
                BuiltInRules.table()
                        .when(allOf(where("a").lessThan(2), where("c").isYes()), TWELVE)
                        .when(allOf(where("a").atLeast(2), where("c").isNo()), FOUR)
                        .otherwise(Points.ZERO)
                        .matchUnique()
                        .build(),
                "a",
                "c"));
        to.add(new Case(
                BuiltInRules.prerequisite(
                        TITLE, anyOf(where("a").atLeast(2), not(where("c").isYes()))),
                "a",
                "c"));
        to.add(new Case(
                BuiltInRules.prerequisite(
                        TITLE,
                        allOf(
                                anyOf(where("a").atLeast(2), where("c").isYes()),
                                anyOf(where("a").lessThan(2), where("g").isYes())),
                        TWELVE,
                        Points.of(3)),
                "a",
                "c",
                "g"));
    }

    private static void sums(List<Case> to) {
        RuleDefinition ratio = BuiltInRules.ratio("a", "e", ZeroDenominator.NOT_APPLICABLE, OverOne.INVALID);
        RuleDefinition zero = BuiltInRules.ratio("e", "a", ZeroDenominator.ZERO, OverOne.CAP);
        for (NotApplicablePolicy one : List.of(NOT_ALLOWED, FULL_POINTS, ZERO_POINTS)) {
            for (NotApplicablePolicy other : List.of(NOT_ALLOWED, FULL_POINTS, ZERO_POINTS)) {
                to.add(new Case(
                        BuiltInRules.sum()
                                .part("p", TITLE, FOUR, BuiltInRules.yesNo("c"), one)
                                .part("q", TITLE, EIGHT, ratio, other)
                                .build(),
                        "c",
                        "a",
                        "e"));
                to.add(new Case(
                        BuiltInRules.sum()
                                .part("p", TITLE, FOUR, zero, one)
                                .part("j1", TITLE, EIGHT, BuiltInRules.yesNo("c", EIGHT, Points.of(-4)), other)
                                .part("q", TITLE, Points.ZERO, BuiltInRules.yesNo("g", Points.ZERO, Points.of(-1)), one)
                                .build(),
                        "e",
                        "a",
                        "c",
                        "g"));
                to.add(new Case(
                        BuiltInRules.plusMinus(Points.of(7), Points.ZERO)
                                .plus("p", TITLE, Points.of(5), BuiltInRules.yesNo("c"), one)
                                .minus("q", TITLE, Points.of(20), zero, other)
                                .build(),
                        "c",
                        "e",
                        "a"));
                to.add(new Case(
                        BuiltInRules.plusMinus(Points.of(11), Points.of(10))
                                .plus("p", TITLE, FOUR, BuiltInRules.perUnit("b", FOUR), one)
                                .minus("q", TITLE, Points.of(2), BuiltInRules.yesNo("c"), other)
                                .minus("r", TITLE, Points.of(2), BuiltInRules.yesNo("g"), one)
                                .build(),
                        "b",
                        "c",
                        "g"));
            }
        }
    }

    private static void choices(List<Case> to) {
        RuleDefinition ratio = BuiltInRules.ratio("a", "e", ZeroDenominator.NOT_APPLICABLE, OverOne.CAP);
        RuleDefinition deduct =
                BuiltInRules.deduct("a").each(Points.of(3)).exempt("e").floor(FOUR);
        for (RuleDefinition part : List.of(
                ratio,
                deduct,
                BuiltInRules.target("a").of("e", ZeroDenominator.INVALID).refusingMore())) {
            to.add(new Case(
                    BuiltInRules.bestOf()
                            .part("p", TITLE, TWELVE, BuiltInRules.yesNo("c", TWELVE, FOUR))
                            .part("q", TITLE, EIGHT, part)
                            .build(),
                    "c",
                    "a",
                    "e"));
            for (NotApplicablePolicy one : List.of(NOT_ALLOWED, FULL_POINTS, ZERO_POINTS)) {
                to.add(new Case(
                        BuiltInRules.allOf()
                                .part(TITLE, where("c").isYes(), one)
                                .part("p", TITLE, EIGHT, part, FOUR, FULL_POINTS)
                                .build(),
                        "c",
                        "a",
                        "e"));
            }
            to.add(new Case(
                    BuiltInRules.anyOf(1)
                            .part(TITLE, where("c").isYes())
                            .part("p", TITLE, EIGHT, part)
                            .build(),
                    "c",
                    "a",
                    "e"));
        }
        for (int needed = 1; needed <= 3; needed++) {
            to.add(new Case(
                    BuiltInRules.anyOf(needed)
                            .part(TITLE, allOf(where("a").atLeast(2), where("c").isYes()))
                            .part(TITLE, where("a").atLeast(1))
                            .part(TITLE, anyOf(where("g").isYes(), where("a").equalTo(0)))
                            .worth(TWELVE, Points.of(3))
                            .build(),
                    "a",
                    "c",
                    "g"));
        }
        to.add(new Case(
                BuiltInRules.allOf()
                        .part(TITLE, where("a").atLeast(2))
                        .part(TITLE, where("e").equalTo(1), FULL_POINTS)
                        .part(TITLE, where("c").isYes(), ZERO_POINTS)
                        .build(),
                "a",
                "e",
                "c"));
    }

    private static void judges(List<Case> to) {
        for (Average average : Average.values()) {
            for (int atLeast = 1; atLeast <= 4; atLeast++) {
                JudgesBuilder judges = BuiltInRules.judges(average).step(FOUR).atLeast(atLeast);
                List.of("j1", "j2", "j3", "j4").forEach(seat -> judges.judge(seat, TITLE));
                to.add(new Case(judges.build(), "j1", "j2", "j3", "j4"));
            }
        }
    }
}
