package vn.dvk.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.dvk.scoring.engine.Samples.criterion;
import static vn.dvk.scoring.engine.Samples.text;

import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dvk.core.criteria.Band;
import vn.dvk.core.criteria.BandScale;
import vn.dvk.core.criteria.Banding;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.criteria.CriteriaGroup;
import vn.dvk.core.criteria.Disqualification;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.Rounding;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.error.InvalidDefinitionException;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Problem;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Share;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.ScoringMessages;
import vn.dvk.scoring.rule.BuiltInRules;
import vn.dvk.scoring.rule.CompiledRule;
import vn.dvk.scoring.rule.Explaining;
import vn.dvk.scoring.rule.Inputs;
import vn.dvk.scoring.rule.OverOne;
import vn.dvk.scoring.rule.RuleSetup;
import vn.dvk.scoring.rule.RuleType;
import vn.dvk.scoring.rule.RuleTypes;
import vn.dvk.scoring.rule.ZeroDenominator;

class MalformedEditionsTest {
    private static final RuleTypes TYPES = RuleTypes.builder()
            .add(new Broken())
            .add(new Unlinked())
            .add(new Unread())
            .build();

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void all_problems_are_found_at_once(String name, Edition edition, List<String> expected) {
        List<Problem> problems = Scorecard.problems(edition, TYPES, "/editions/0");
        assertThat(problems)
                .extracting(problem -> problem.path() + " " + problem.code())
                .isEqualTo(expected.stream().map(one -> "/editions/0" + one).toList());
        for (Problem problem : problems) {
            for (Language language : Language.values()) {
                assertThat(problem.text(language, ScoringMessages.table())).doesNotContain("dvk.", "{", "\n");
            }
        }
    }

    static Stream<Arguments> all_problems_are_found_at_once() {
        return Stream.of(
                Arguments.of(
                        "a group whose maximum is not the sum",
                        group(),
                        List.of(
                                "/tree/0/children/1/rule/type dvk.rule.unknown-type",
                                "/tree/0/children/2/rule/fact dvk.setting.unknown-fact",
                                "/tree/0/maximum dvk.edition.group-maximum")),
                Arguments.of(
                        "codes used twice",
                        codes(),
                        List.of(
                                "/facts/3/key dvk.edition.fact-twice",
                                "/tree/1/code dvk.code.twice",
                                "/tree/2/rule/parts/1/code dvk.code.twice")),
                Arguments.of(
                        "conditions over nothing and of another kind",
                        conditions(),
                        List.of(
                                "/tree/0/rule/rows/0/when/fact dvk.condition.unknown-fact",
                                "/tree/0/rule/rows/1/when/allOf/1/equal dvk.condition.bad-value",
                                "/disqualifications/0/when/fact dvk.condition.unknown-fact",
                                "/disqualifications/1/code dvk.edition.disqualification-twice")),
                Arguments.of(
                        "a ratio that is silent",
                        ratio(),
                        List.of(
                                "/tree/0/rule dvk.setting.missing",
                                "/tree/0/rule dvk.setting.missing",
                                "/tree/1/rule/numerator dvk.setting.fact-kind",
                                "/tree/1/rule/overOne dvk.setting.not-a-choice")),
                Arguments.of(
                        "settings nobody asked for",
                        settings(),
                        List.of(
                                "/tree/0/rule/yess dvk.setting.unknown",
                                "/tree/1/rule/min dvk.setting.not-points",
                                "/tree/2/rule/rows dvk.setting.not-a-list",
                                "/tree/3/rule/levels/0 dvk.setting.not-an-object",
                                "/tree/4/rule/levels dvk.setting.empty-list")),
                Arguments.of(
                        "parts that do not add up",
                        sum(),
                        List.of(
                                "/tree/0/rule/parts/0/rule dvk.rule.below-maximum",
                                "/tree/0/rule/parts/1/rule dvk.setting.missing",
                                "/tree/0/rule/parts dvk.sum.maxima")),
                Arguments.of(
                        "levels twice and beyond the maximum",
                        levels(),
                        List.of(
                                "/tree/0/rule/levels/1/code dvk.levels.twice",
                                "/tree/1/rule dvk.rule.above-maximum",
                                "/tree/2/rule/levels/0 dvk.setting.points-or-share")),
                Arguments.of(
                        "bands out of order and out of reach",
                        bands(),
                        List.of(
                                "/banding/bands/0/minimum dvk.band.above-maximum",
                                "/banding/bands/2/minimum dvk.band.order",
                                "/banding/bands/3/code dvk.band.twice",
                                "/banding/bands/4 dvk.band.unreachable")),
                Arguments.of(
                        "codes left out",
                        unnamed(),
                        List.of(
                                "/tree/0/rule/levels/0 dvk.setting.missing",
                                "/tree/0/rule/levels/1 dvk.setting.missing",
                                "/tree/1/rule/parts/0 dvk.setting.missing",
                                "/tree/2/rule/step dvk.setting.not-points")),
                Arguments.of(
                        "a bonus with a fault below a band for it",
                        bonus(),
                        List.of("/tree/0/rule/numerator dvk.setting.unknown-fact")),
                Arguments.of(
                        "rounding that loses a maximum",
                        rounding(),
                        List.of("/tree/0/maximum dvk.edition.rounding-loses-maximum")),
                Arguments.of(
                        "rounding that loses the total",
                        total(),
                        List.of("/rounding dvk.edition.rounding-loses-maximum")),
                Arguments.of(
                        "a step that misses the maximum",
                        step(),
                        List.of("/tree/0/rule/step dvk.direct.step", "/tree/1/rule/min dvk.direct.min")),
                Arguments.of(
                        "rule types that throw",
                        thrower(),
                        List.of(
                                "/tree/0/rule dvk.rule.compile-failed",
                                "/tree/1/rule dvk.rule.compile-failed",
                                "/tree/2/rule dvk.rule.compile-failed")),
                Arguments.of("percent of nothing", percent(), List.of("/banding/scale dvk.band.no-maximum")));
    }

    @Test
    void the_exception_lists_every_problem_in_both_languages() {
        InvalidDefinitionException refused = catchThrowableOfType(
                InvalidDefinitionException.class, () -> Scorecard.compile(group(), RuleTypes.builtIn()));
        assertThat(refused.problems()).hasSize(3);
        assertThat(refused.problems().get(2).path()).isEqualTo("/tree/0/maximum");
        assertThat(refused)
                .hasMessageContaining("Group g states a maximum of 31, but its criteria add up to 30.")
                .hasMessageContaining("There is no rule type 'nope'.");
        assertThat(refused.text(Language.VI))
                .contains("Nhóm g ghi điểm tối đa 31, nhưng các tiêu chí trong nhóm cộng lại là 30.")
                .contains("Số liệu 'zz' chưa được khai báo.");
    }

    private static Edition group() {
        return Samples.edition()
                .addTree(CriteriaGroup.builder()
                        .code(Code.of("g"))
                        .title(text("Nhóm"))
                        .maximum(Points.of(31))
                        .addChild(criterion("1", 10, BuiltInRules.yesNo("y")))
                        .addChild(criterion("2", 10, rule("nope", Setting.tree())))
                        .addChild(criterion("3", 10, BuiltInRules.yesNo("zz")))
                        .build())
                .build();
    }

    private static Edition codes() {
        return Samples.edition()
                .addFact(Samples.count("n"))
                .addTree(criterion("1", 10, BuiltInRules.yesNo("y")))
                .addTree(criterion("1", 10, BuiltInRules.direct()))
                .addTree(criterion(
                        "2",
                        10,
                        BuiltInRules.sum()
                                .part("2a", text("Phần một"), Points.of(5), BuiltInRules.yesNo("y"))
                                .part("2", text("Phần hai"), Points.of(5), BuiltInRules.yesNo("y"))
                                .build()))
                .build();
    }

    private static Edition conditions() {
        return Samples.edition()
                .addTree(criterion(
                        "1",
                        10,
                        BuiltInRules.table()
                                .when(Condition.where("zz").atLeast(1), Points.of(10))
                                .when(
                                        Condition.where("n")
                                                .atLeast(1)
                                                .and(Condition.where("y").equalTo(1)),
                                        Points.of(5))
                                .build()))
                .addDisqualification(new Disqualification(
                        Code.of("k"), text("Kỷ luật"), Condition.where("zz").isYes()))
                .addDisqualification(new Disqualification(
                        Code.of("k"), text("Kỷ luật"), Condition.where("y").isNo()))
                .build();
    }

    private static Edition ratio() {
        return Samples.edition()
                .addTree(criterion(
                        "1",
                        10,
                        rule("ratio", Setting.tree().with("numerator", "n").with("denominator", "d"))))
                .addTree(criterion(
                        "2",
                        10,
                        rule(
                                "ratio",
                                Setting.tree()
                                        .with("numerator", "y")
                                        .with("denominator", "d")
                                        .with("zeroDenominator", "full")
                                        .with("overOne", "clamp"))))
                .build();
    }

    private static Edition settings() {
        return Samples.edition()
                .addTree(criterion(
                        "1", 10, rule("yes-no", Setting.tree().with("fact", "y").with("yess", 3))))
                .addTree(criterion("2", 10, rule("direct", Setting.tree().with("min", "một"))))
                .addTree(criterion(
                        "3",
                        10,
                        rule("table", Setting.tree().with("rows", "none").with("otherwise", 10))))
                .addTree(criterion(
                        "4", 10, rule("levels", Setting.tree().with("levels", Setting.of(List.of(Setting.of("tot")))))))
                .addTree(criterion("5", 10, rule("levels", Setting.tree().with("levels", Setting.of(List.of())))))
                .build();
    }

    private static Edition sum() {
        Setting.Tree part = Setting.tree()
                .with("code", "1b")
                .with("title", "Phần hai")
                .with("maximum", 5)
                .with("rule", Setting.tree().build())
                .build();
        RuleDefinition good = BuiltInRules.sum()
                .part("1a", text("Phần một"), Points.of(4), BuiltInRules.yesNo("y", Points.ONE, Points.ZERO))
                .build();
        Setting first = ((Setting.Sequence) good.settings().find("parts").orElseThrow())
                .items()
                .get(0);
        return Samples.edition()
                .addTree(criterion(
                        "1", 10, rule("sum", Setting.tree().with("parts", Setting.of(List.of(first, part))))))
                .build();
    }

    private static Edition levels() {
        Setting level = Setting.tree().with("code", "tot").with("title", "Tốt").build();
        return Samples.edition()
                .addTree(criterion(
                        "1",
                        10,
                        BuiltInRules.levels()
                                .level("tot", text("Tốt"), Points.of(10))
                                .level("tot", text("Khá"), Share.of(1, 2))
                                .build()))
                .addTree(criterion(
                        "2",
                        10,
                        BuiltInRules.levels()
                                .level("tot", text("Tốt"), Share.of(3, 2))
                                .build()))
                .addTree(criterion("3", 10, rule("levels", Setting.tree().with("levels", Setting.of(List.of(level))))))
                .build();
    }

    private static Edition bands() {
        return Samples.edition()
                .addTree(criterion("1", 100, BuiltInRules.direct(Points.of(20), Points.ONE)))
                .banding(Banding.builder()
                        .comparedAt(ComparedAt.EXACT)
                        .scale(BandScale.POINTS)
                        .addBand(Band.from("a", text("A"), Points.of(101)))
                        .addBand(Band.from("b", text("B"), Points.of(60)))
                        .addBand(Band.from("c", text("C"), Points.of(70)))
                        .addBand(Band.from("c", text("D"), Points.of(15)))
                        .addBand(Band.from("e", text("E"), Points.of(10)))
                        .build())
                .build();
    }

    private static Edition unnamed() {
        Setting level = Setting.tree().with("title", "Tốt").with("points", 10).build();
        Setting part = Setting.tree()
                .with("title", "Phần một")
                .with("maximum", 10)
                .with("rule", Setting.tree().with("type", "direct").build())
                .build();
        return Samples.edition()
                .addTree(criterion(
                        "1", 10, rule("levels", Setting.tree().with("levels", Setting.of(List.of(level, level))))))
                .addTree(criterion("2", 10, rule("sum", Setting.tree().with("parts", Setting.of(List.of(part))))))
                .addTree(criterion("3", 10, rule("direct", Setting.tree().with("step", "nửa điểm"))))
                .build();
    }

    private static Edition bonus() {
        return Samples.edition()
                .addTree(criterion("1", 10, BuiltInRules.ratio("zz", "d", ZeroDenominator.ZERO, OverOne.ALLOW)))
                .banding(Banding.builder()
                        .comparedAt(ComparedAt.EXACT)
                        .scale(BandScale.POINTS)
                        .addBand(Band.from("a", text("A"), Points.of(11)))
                        .build())
                .build();
    }

    private static Edition rounding() {
        return Samples.edition(Rounding.eachLine(1, RoundingMode.HALF_UP))
                .addTree(criterion("1", Points.parse("10.25"), BuiltInRules.direct()))
                .build();
    }

    private static Edition total() {
        return Samples.edition(Rounding.atTotal(0, RoundingMode.HALF_UP))
                .addTree(criterion("1", Points.parse("19.5"), BuiltInRules.direct()))
                .build();
    }

    private static Edition step() {
        return Samples.edition()
                .addTree(criterion("1", 10, BuiltInRules.direct(Points.ZERO, Points.of(3))))
                .addTree(criterion("2", 10, BuiltInRules.direct(Points.of(11), Points.ONE)))
                .build();
    }

    private static Edition thrower() {
        return Samples.edition()
                .addTree(criterion("1", 10, rule("acme:broken", Setting.tree())))
                .addTree(criterion("2", 10, rule("acme:unlinked", Setting.tree())))
                .addTree(criterion("3", 10, rule("acme:unread", Setting.tree())))
                .build();
    }

    private static Edition percent() {
        return Samples.edition()
                .addTree(criterion("1", 0, BuiltInRules.direct()))
                .banding(Banding.builder()
                        .comparedAt(ComparedAt.EXACT)
                        .scale(BandScale.PERCENT_OF_MAXIMUM)
                        .addBand(Band.from("a", text("A"), Points.of(80)))
                        .build())
                .build();
    }

    private static RuleDefinition rule(String type, Setting.TreeBuilder settings) {
        return RuleDefinition.of(type, settings.build());
    }

    /** A rule type that fails while it compiles. */
    private static class Broken implements RuleType {
        @Override
        public Code id() {
            return Code.of("acme:broken");
        }

        @Override
        public int semanticsVersion() {
            return 1;
        }

        @Override
        public CompiledRule compile(RuleSetup setup) {
            throw new UnsupportedOperationException("names of persons must not leak");
        }
    }

    /** A rule type that needs a class that is not there. */
    private static final class Unlinked extends Broken {
        @Override
        public Code id() {
            return Code.of("acme:unlinked");
        }

        @Override
        public CompiledRule compile(RuleSetup setup) {
            throw new NoClassDefFoundError("acme/Gone");
        }
    }

    /** A rule type whose rules do not say what they read. */
    private static final class Unread extends Broken {
        @Override
        public Code id() {
            return Code.of("acme:unread");
        }

        @Override
        public CompiledRule compile(RuleSetup setup) {
            return new CompiledRule() {
                @Override
                public Set<InputKey> reads() {
                    throw new UnsupportedOperationException();
                }

                @Override
                public Bounds range() {
                    return Bounds.of(Points.ZERO, setup.maximum());
                }

                @Override
                public Outcome evaluate(Inputs in) {
                    return Outcome.scored(Points.ZERO);
                }

                @Override
                public void explain(Inputs in, Explaining to) {}
            };
        }
    }
}
