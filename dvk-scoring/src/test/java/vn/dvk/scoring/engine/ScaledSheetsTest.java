package vn.dvk.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dvk.scoring.engine.Samples.criterion;
import static vn.dvk.scoring.engine.Samples.dossier;
import static vn.dvk.scoring.engine.Samples.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.Band;
import vn.dvk.core.criteria.BandScale;
import vn.dvk.core.criteria.Banding;
import vn.dvk.core.criteria.BonusPool;
import vn.dvk.core.criteria.BonusStage;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.criteria.Consequence;
import vn.dvk.core.criteria.CriteriaGroup;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.Disqualification;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.Gate;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.criteria.Requirement;
import vn.dvk.core.criteria.Rounding;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.Mark;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.rule.BelowTarget;
import vn.dvk.scoring.rule.BuiltInRules;
import vn.dvk.scoring.rule.NoTarget;
import vn.dvk.scoring.rule.OverOne;
import vn.dvk.scoring.rule.RuleTypes;
import vn.dvk.scoring.rule.ZeroDenominator;
import vn.dvk.scoring.sheet.BandResult;
import vn.dvk.scoring.sheet.ScoreSheet;

/** Which sheets are scored in whole numbers, and that they come out as the rules and conditions say. */
class ScaledSheetsTest {
    private static final Rounding WHOLE = Rounding.eachLine(0, RoundingMode.HALF_UP);
    private static final Condition MANY = Condition.where("n").atLeast(4);

    @Test
    void a_plain_sum_of_rounded_lines_is_scored_in_whole_numbers() {
        assertThat(isScaled(plain().build())).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatever_is_more_than_a_sum_is_left_to_the_rules(String name, Edition.Builder edition) {
        assertThat(isScaled(edition.build())).isFalse();
    }

    static Stream<Arguments> whatever_is_more_than_a_sum_is_left_to_the_rules() {
        return Stream.of(
                Arguments.of("the total is rounded", edition(Rounding.atTotal(0, RoundingMode.HALF_UP), tree())),
                Arguments.of("a group is capped", grouped(group -> group.cap(Points.of(5)))),
                Arguments.of("a group has a floor", grouped(group -> group.floor(Points.of(2)))),
                Arguments.of(
                        "a group does not always apply",
                        grouped(group -> group.appliesWhen(MANY).notApplicable(NotApplicablePolicy.ZERO_POINTS))),
                Arguments.of(
                        "a criterion does not always apply",
                        edition(
                                WHOLE,
                                perUnit("1")
                                        .appliesWhen(MANY)
                                        .notApplicable(NotApplicablePolicy.ZERO_POINTS)
                                        .build())),
                Arguments.of(
                        "a criterion is always marked by one role",
                        edition(
                                WHOLE,
                                perUnit("1").markedBy(AssessmentRole.COUNCIL).build())),
                Arguments.of(
                        "a bonus comes after the band",
                        plain().addBonusPool(BonusPool.of(bonus().build(), BonusStage.AFTER_BANDING))),
                Arguments.of(
                        "the total with a bonus is capped",
                        plain().addBonusPool(BonusPool.builder()
                                .group(bonus().build())
                                .stage(BonusStage.BEFORE_BANDING)
                                .totalCap(Points.of(12))
                                .build())),
                Arguments.of(
                        "a bonus is capped",
                        plain().addBonusPool(
                                        BonusPool.of(bonus().cap(Points.of(5)).build(), BonusStage.BEFORE_BANDING))),
                Arguments.of(
                        "a gate asks for points",
                        plain().addGate(gate(
                                Requirement.eachAtLeastPercent(Points.of(50), "1"), Consequence.disqualified()))),
                Arguments.of(
                        "a gate takes the band",
                        plain().addGate(gate(Requirement.holds(MANY), Consequence.noBand()))
                                .banding(bands())),
                Arguments.of(
                        "peers are compared",
                        plain().addTree(criterion(
                                "p",
                                10,
                                BuiltInRules.peerRelative("n")
                                        .target("d", BelowTarget.ZERO)
                                        .noTarget(NoTarget.ZERO)))),
                Arguments.of(
                        "most rules have to be asked",
                        edition(
                                WHOLE,
                                criterion("1", 10, asked()),
                                criterion("2", 10, asked()),
                                criterion("3", 10, BuiltInRules.yesNo("y")))));
    }

    @Test
    void half_of_the_rules_may_be_asked_each_time() {
        Edition edition = edition(WHOLE, criterion("1", 10, asked()), criterion("2", 10, BuiltInRules.yesNo("y")))
                .build();
        assertThat(isScaled(edition)).isTrue();
        assertThat(total(edition, dossier().addFact("n", 7).addFact("y", true))).isEqualTo("14");
    }

    @ParameterizedTest(name = "{0} of {1} gives {2} and {3}")
    @CsvSource({
        "0, 4, 0, 0",
        "1, 4, 3, 3",
        "3, 4, 8, 8",
        "4, 4, 10, 10",
        "5, 4, 10, 13",
        "0, 0, 10, 0",
        "3, 0, 10, 0",
        "2147483646, 2147483646, 10, 10",
        "2147483645, 2147483646, 10, 10",
        "2147483647, 2147483647, 10, 10",
        "1, 2147483647, 0, 0",
        "9223372036854775807, 9223372036854775807, 10, 10"
    })
    void quotients_are_rounded_once_and_at_the_line(long part, long whole, String capped, String allowed) {
        Dossier.Builder dossier = dossier().addFact("n", part).addFact("d", whole);
        assertThat(total(
                        edition(
                                        WHOLE,
                                        criterion(
                                                "1",
                                                10,
                                                BuiltInRules.ratio("n", "d", ZeroDenominator.FULL, OverOne.CAP)))
                                .build(),
                        dossier))
                .isEqualTo(capped);
        assertThat(total(
                        edition(
                                        WHOLE,
                                        criterion(
                                                "1",
                                                10,
                                                BuiltInRules.ratio("n", "d", ZeroDenominator.ZERO, OverOne.ALLOW)))
                                .build(),
                        dossier))
                .isEqualTo(allowed);
    }

    @Test
    void points_too_great_to_be_added_up_as_whole_numbers_are_added_up_all_the_same() {
        Points most = Points.of(Long.MAX_VALUE);
        Edition edition = edition(
                        WHOLE,
                        criterion("1", most, BuiltInRules.ratio("n", "d", ZeroDenominator.FULL, OverOne.CAP)),
                        criterion("2", most, BuiltInRules.yesNo("y")))
                .build();
        assertThat(total(edition, dossier().addFact("n", 1).addFact("d", 1).addFact("y", true)))
                .isEqualTo(most.times(2).toString());
        assertThat(total(edition, dossier().addFact("n", 1).addFact("d", 2).addFact("y", false)))
                .isEqualTo(most.plus(Points.ONE).dividedBy(2).toString());
    }

    @ParameterizedTest(name = "a number that may be {0} to {1}")
    @CsvSource({"0, 0", "2, 12", "3, 3", "0, 3000000000"})
    void numbers_at_the_ends_of_what_is_declared_count_and_those_beyond_do_not(long least, long most) {
        Edition edition = Samples.edition(WHOLE)
                .addFact(new FactDeclaration(
                        FactKey.of("within"),
                        text("Số"),
                        FactType.builder(FactKind.COUNT)
                                .least(BigDecimal.valueOf(least))
                                .most(BigDecimal.valueOf(most))
                                .build()))
                .addTree(criterion(
                        "1",
                        10,
                        BuiltInRules.table()
                                .when(Condition.where("within").atLeast(least), Points.of(10))
                                .build()))
                .build();
        for (long number : new long[] {least, most}) {
            assertThat(total(edition, dossier().addFact("within", number))).isEqualTo("10");
        }
        if (least > 0) {
            assertThat(total(edition, dossier().addFact("within", least - 1))).isEqualTo("INVALID");
        }
        assertThat(total(edition, dossier().addFact("within", most + 1))).isEqualTo("INVALID");
    }

    @Test
    void each_level_is_that_of_its_own_criterion_in_whatever_order_marks_come() {
        RuleDefinition levels = BuiltInRules.levels()
                .level("tot", text("Tốt"), Points.of(10))
                .level("kha", text("Khá"), Points.of(7))
                .level("dat", text("Đạt"), Points.of(5))
                .build();
        Edition edition = edition(
                        WHOLE, criterion("1", 10, levels), criterion("2", 10, levels), criterion("3", 10, levels))
                .build();
        Mark[] marks = {Mark.level("1", "tot"), Mark.level("2", "dat"), Mark.level("3", "kha")};
        for (int[] order : new int[][] {{0, 1, 2}, {2, 1, 0}, {1, 2, 0}, {0, 2, 1}}) {
            ScoreSheet sheet = score(
                    edition,
                    dossier()
                            .addAssessment(Samples.assessment(
                                    AssessmentRole.SELF, marks[order[0]], marks[order[1]], marks[order[2]])));
            assertThat(sheet.lines().stream()
                            .map(line -> line.reported().orElseThrow().toString()))
                    .containsExactly("10", "5", "7");
        }
        Mark unknown = Mark.level("zz", "tot");
        assertThat(total(
                        edition,
                        dossier()
                                .addAssessment(Samples.assessment(
                                        AssessmentRole.SELF, unknown, marks[1], marks[0], marks[2]))))
                .isEqualTo("22");
        assertThat(total(
                        edition,
                        dossier()
                                .addAssessment(Samples.assessment(AssessmentRole.SELF, marks))
                                .addAssessment(Samples.assessment(AssessmentRole.COUNCIL, Mark.level("1", "dat")))))
                .isEqualTo("22");
    }

    @ParameterizedTest(name = "with {0} it is {1}")
    @CsvSource({"0, first", "1, -", "4, second", "9, second", "20, gate"})
    void the_first_of_several_disqualifications_is_named(long n, String expected) {
        Edition edition = plain().addDisqualification(new Disqualification(
                        Code.of("first"), text("Một"), Condition.where("n").equalTo(0)))
                .addDisqualification(new Disqualification(
                        Code.of("second"),
                        text("Hai"),
                        MANY.and(Condition.where("n").lessThan(10))))
                .banding(bands())
                .addGate(gate(
                        Requirement.holds(Condition.not(Condition.where("n").atLeast(8))), Consequence.disqualified()))
                .build();
        ScoreSheet sheet = score(edition, dossier().addFact("n", n).addFact("y", true));
        String named = sheet.band() instanceof BandResult.NotClassified none
                ? none.why().arguments().get("code").toString()
                : "-";
        assertThat(named).isEqualTo(expected);
    }

    private static Edition.Builder plain() {
        return edition(WHOLE, tree());
    }

    private static Banding bands() {
        return Banding.builder()
                .comparedAt(ComparedAt.REPORTED)
                .scale(BandScale.POINTS)
                .addBand(Band.from("dat", text("Đạt"), Points.of(5)))
                .build();
    }

    private static Criterion tree() {
        return perUnit("1").build();
    }

    private static Criterion.Builder perUnit(String code) {
        return Criterion.builder()
                .code(Code.of(code))
                .title(text("Tiêu chí " + code))
                .maximum(Points.of(10))
                .rule(BuiltInRules.perUnit("n", Points.ONE));
    }

    private static Edition.Builder grouped(UnaryOperator<CriteriaGroup.Builder> change) {
        CriteriaGroup.Builder group =
                CriteriaGroup.builder().code(Code.of("g")).title(text("Nhóm")).addChild(tree());
        return Samples.edition(WHOLE).addTree(change.apply(group).build());
    }

    private static CriteriaGroup.Builder bonus() {
        return CriteriaGroup.builder()
                .code(Code.of("b"))
                .title(text("Thưởng"))
                .addChild(perUnit("b1").build());
    }

    private static Gate gate(Requirement requirement, Consequence otherwise) {
        return Gate.of("gate", text("Điều kiện"), requirement, otherwise);
    }

    /** A rule that reads a number and an answer, and so has no points that could be prepared. */
    private static RuleDefinition asked() {
        return BuiltInRules.table()
                .when(MANY.and(Condition.where("y").isYes()), Points.of(4))
                .when(Condition.where("y").isNo(), Points.of(10))
                .otherwise(Points.ZERO)
                .build();
    }

    private static Edition.Builder edition(Rounding rounding, Criterion... criteria) {
        Edition.Builder edition = Samples.edition(rounding);
        List.of(criteria).forEach(edition::addTree);
        return edition;
    }

    private static boolean isScaled(Edition edition) {
        Scorecard scorecard = Scorecard.compile(edition, RuleTypes.builtIn());
        Dossier dossier =
                dossier().addFact("n", 6).addFact("d", 3).addFact("y", true).build();
        return scorecard.bind(dossier, AssessmentRole.SELF).isScaled();
    }

    /** The reported total, or the kind where there is none. */
    private static String total(Edition edition, Dossier.Builder dossier) {
        ScoreSheet sheet = score(edition, dossier);
        return sheet.reportedTotal()
                .map(Points::toString)
                .orElseGet(() -> sheet.kind().toString());
    }

    /** Scores, and checks that the rules say the same of everything. */
    private static ScoreSheet score(Edition edition, Dossier.Builder dossier) {
        Scorecard scorecard = Scorecard.compile(edition, RuleTypes.builtIn());
        BoundDossier bound = scorecard.bind(dossier.build(), AssessmentRole.SELF);
        ScoreSheet sheet = scorecard.score(bound);
        ScoreSheet expected = bound.source().general();
        assertThat(sheet).isEqualTo(expected);
        assertThat(sheet.lines()).isEqualTo(expected.lines());
        assertThat(sheet.band()).isEqualTo(expected.band());
        assertThat(sheet.explain()).isEqualTo(expected.explain());
        return sheet;
    }
}
