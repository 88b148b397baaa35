package vn.dvk.scoring.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dvk.scoring.verify.SampleRules.failure;
import static vn.dvk.scoring.verify.SampleRules.text;
import static vn.dvk.scoring.verify.Verify.verifyThat;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.Band;
import vn.dvk.core.criteria.BandScale;
import vn.dvk.core.criteria.Banding;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.criteria.Rounding;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.MarkValue;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.MessageTable;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.engine.Scorecard;
import vn.dvk.scoring.outcome.Reason;
import vn.dvk.scoring.outcome.ScoringMessages;
import vn.dvk.scoring.rule.BuiltInRules;
import vn.dvk.scoring.rule.RuleTypes;

class CoverageTest {
    private static final Scorecard CARD = SampleRules.scorecard();
    private static final ScorecardVerifier GOOD = verifyThat(CARD)
            .given("meetings", "4")
            .given("done", "2")
            .given("tasks", "3")
            .given("disciplined", "0")
            .marked("1.2", "2");

    @Test
    void one_case_leaves_a_list() {
        assertThat(of(GOOD).text(Language.EN)).isEqualTo("""
                        Coverage of mau e1 (cases: 1): 13 of 31 touched.
                        Rows never taken:
                          1.1: row 2 (exactly 3)
                        Other cases that never occur:
                          1.1: every other case
                        Levels never given:
                          1.2: level 1
                        Disqualifications that never hold:
                          ky-luat: disqualified (more than 0)
                        Bands never reached:
                          kha: the band
                        Never below every band:
                          kha: a total below the last band
                        Sides never tested:
                          1.1: meetings: less than 4
                          1.1: meetings: exactly 3
                          1.1: meetings: other than 3
                          2: tasks: exactly 0
                          2: done in % of tasks: more than 100
                          ky-luat: disciplined: more than 0
                          tot: a total of less than 30
                          kha: a total of at least 15
                          kha: a total of less than 15
                        Limits never tested:
                          2: done in % of tasks: exactly 100
                          tot: a total of exactly 30
                          kha: a total of exactly 15
                        """);
    }

    @Test
    void nothing_is_touched_without_cases() {
        Coverage none = Coverage.of(CARD, List.of(), AssessmentRole.SELF);
        assertThat(none.touched()).isEmpty();
        assertThat(none.gaps()).isEqualTo(none.targets());
        assertThat(none.gaps(CoverageKind.ROW)).hasToString("[1.1: row 1 (at least 4), 1.1: row 2 (exactly 3)]");
        assertThat(none.gaps(CoverageKind.CRITERION)).hasSize(3);
    }

    @Test
    void enough_cases_touch_everything() {
        Coverage all = of(
                GOOD,
                GOOD.given("meetings", "3").marked("1.2", "1").given("done", "3"),
                GOOD.given("meetings", "5").given("disciplined", "1"),
                GOOD.given("meetings", "0").given("done", "0").marked("1.2", "2"),
                GOOD.given("meetings", "4").given("done", "0").marked("1.2", "1"),
                GOOD.given("meetings", "0").given("done", "3").marked("1.2", "2"),
                GOOD.given("done", "4"),
                GOOD.given("done", "0").given("tasks", "0"));
        all.verifyComplete();
        assertThat(all.text(Language.EN)).endsWith("Nothing is left untouched.\n");
        assertThat(all.text(Language.VI)).endsWith("Không còn điểm nào chưa kiểm thử.\n");
        assertThat(all.gaps()).isEmpty();
    }

    @Test
    void a_comparison_counts_in_the_cases_that_reach_its_row() {
        Scorecard card = table(BuiltInRules.table()
                .when(Condition.where("n").atLeast(10), Points.of(10))
                .when(Condition.where("n").atLeast(5), Points.of(5))
                .otherwise(Points.ZERO)
                .build());
        assertThat(of(card, "10").touched())
                .hasToString("[1: a score, 1: row 1 (at least 10), 1: n: at least 10, 1: n: exactly 10]");
        assertThat(of(card, "7").touched())
                .hasToString("[1: a score, 1: n: less than 10, 1: row 2 (at least 5), 1: n: at least 5]");
    }

    @Test
    void at_least_and_less_than_cut_in_one_place_and_at_most_in_another() {
        Scorecard card = table(BuiltInRules.table()
                .when(Condition.where("n").lessThan(5).or(Condition.where("n").atMost(5)), Points.of(10))
                .when(Condition.not(Condition.where("n").notEqualTo(7)), Points.of(5))
                .otherwise(Points.ZERO)
                .build());
        assertThat(Coverage.of(card, List.of(), AssessmentRole.SELF).gaps(CoverageKind.SIDE, CoverageKind.LIMIT))
                .hasToString(
                        "[1: n: at least 5, 1: n: less than 5, 1: n: exactly 5, 1: n: more than 5, 1: n: at most 5,"
                                + " 1: n: exactly 7, 1: n: other than 7]");
    }

    @Test
    void what_is_missing_or_wrong_touches_nothing_behind_it() {
        assertThat(of(GOOD.without("meetings").unmarked("1.2").without("disciplined"))
                        .touched())
                .hasToString("[2: a score, 2: tasks: other than 0, 2: done in % of tasks: at most 100]");
        assertThat(of(GOOD.given("meetings", "4").marked("1.2", "9")).touched())
                .noneMatch(target -> target.kind() == CoverageKind.LEVEL)
                .noneMatch(target -> target.kind() == CoverageKind.BAND);
        assertThat(of(GOOD.marked("1.2", MarkValue.of(Points.ONE))).gaps(CoverageKind.LEVEL))
                .hasSize(2);
    }

    @Test
    void rules_inside_rules_are_looked_at() {
        Scorecard card = table(BuiltInRules.sum()
                .part("a", text("Họp"), Points.of(4), BuiltInRules.yesNo("plan"))
                .part(
                        "b",
                        text("Khác"),
                        Points.of(6),
                        BuiltInRules.table()
                                .when(Condition.where("n").atLeast(1), Points.of(6))
                                .otherwise(Points.ZERO)
                                .build())
                .build());
        Coverage one = Coverage.of(
                card,
                List.of(verifyThat(card).given("plan", "yes").given("n", "2").dossier()),
                AssessmentRole.SELF);
        assertThat(one.gaps())
                .extracting(gap -> gap.kind() + " " + gap)
                .containsExactly(
                        "SIDE a: plan: “Số plan”: no",
                        "SIDE b: n: less than 1",
                        "LIMIT b: n: exactly 1",
                        "OTHERWISE b: every other case");
    }

    @Test
    void an_exclusive_band_has_the_limit_on_its_other_side_and_a_last_band_from_zero_has_none() {
        Scorecard card = Scorecard.compile(
                edition(BuiltInRules.direct())
                        .banding(Banding.builder()
                                .comparedAt(ComparedAt.EXACT)
                                .scale(BandScale.POINTS)
                                .addBand(Band.builder()
                                        .code(Code.of("dat"))
                                        .title(text("Đạt"))
                                        .minimum(Points.of(5))
                                        .minimumInclusive(false)
                                        .build())
                                .addBand(Band.from("chua", text("Chưa đạt"), Points.ZERO))
                                .build())
                        .build(),
                RuleTypes.builtIn());
        Coverage five =
                Coverage.of(card, List.of(verifyThat(card).marked("1", "5").dossier()), AssessmentRole.SELF);
        assertThat(five.touched())
                .hasToString("[1: a score, dat: a total of at most 5, dat: a total of exactly 5, chua: the band]");
        assertThat(five.gaps()).hasToString("[dat: the band, dat: a total of more than 5]");
    }

    @Test
    void coverages_add_up() {
        Coverage low = of(GOOD.given("meetings", "0"));
        assertThat(of(GOOD).and(low)).isEqualTo(of(GOOD, GOOD.given("meetings", "0")));
        assertThat(of(GOOD).and(low).cases()).isEqualTo(2);
        Coverage other = of(table(BuiltInRules.direct()), "1");
        assertThatThrownBy(() -> low.and(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("coverage must be of mau e1, but was of mau bang");
    }

    @Test
    void gaps_fail_a_build_when_wanted() {
        of(GOOD).verifyComplete(CoverageKind.CRITERION);
        assertThat(failure(() -> of(GOOD).verifyComplete(CoverageKind.OTHERWISE)))
                .endsWith("""
                        touched.
                        Other cases that never occur:
                          1.1: every other case
                        """);
    }

    @Test
    void equality_is_by_content() {
        Coverage one = of(GOOD);
        new EqualsTester()
                .addEqualityGroup(one, of(GOOD))
                .addEqualityGroup(of(GOOD.given("meetings", "0")))
                .addEqualityGroup(of(GOOD, GOOD))
                .testEquals();
        assertThat(one).hasToString("Coverage{edition=mau e1, cases=1, touched=13 of 31}");
    }

    @Test
    void null_is_refused() {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(Scorecard.class, CARD)
                .setDefault(Coverage.class, of(GOOD))
                .setDefault(Code.class, Code.of("1"))
                .setDefault(Reason.class, Reason.of("a.b"));
        tester.testAllPublicStaticMethods(Coverage.class);
        tester.testAllPublicInstanceMethods(of(GOOD));
        tester.testAllPublicConstructors(CoverageTarget.class);
    }

    @ParameterizedTest
    @EnumSource
    void every_code_has_words(Language language) {
        MessageTable words = ScoringMessages.table();
        Stream<String> codes = Arrays.stream(CoverageCodes.class.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .map(CoverageTest::value)
                .filter(code -> !code.endsWith("."));
        Stream<String> kinds = Arrays.stream(CoverageKind.values()).map(kind -> CoverageCodes.KIND + kind.name());
        assertThat(Stream.concat(codes, kinds))
                .allSatisfy(
                        code -> assertThat(words.label(code, language)).as(code).isPresent());
    }

    private static Coverage of(ScorecardVerifier... cases) {
        List<Dossier> dossiers =
                Stream.of(cases).map(ScorecardVerifier::dossier).toList();
        return Coverage.of(CARD, dossiers, AssessmentRole.SELF);
    }

    private static Coverage of(Scorecard card, String n) {
        return Coverage.of(card, List.of(verifyThat(card).given("n", n).dossier()), AssessmentRole.SELF);
    }

    private static Scorecard table(RuleDefinition rule) {
        return Scorecard.compile(edition(rule).build(), RuleTypes.builtIn());
    }

    private static Edition.Builder edition(RuleDefinition rule) {
        return Edition.builder()
                .set(Code.of("mau"))
                .id(Code.of("bang"))
                .inForce(DateRange.always())
                .rounding(Rounding.none())
                .addFact(SampleRules.fact("n", FactType.count()))
                .addFact(SampleRules.fact("plan", FactType.yesNo()))
                .addTree(SampleRules.criterion("1", 10, rule, NotApplicablePolicy.NOT_ALLOWED));
    }

    private static String value(Field field) {
        try {
            field.setAccessible(true);
            return String.valueOf(field.get(null));
        } catch (IllegalAccessException e) {
            throw new LinkageError(field.getName(), e);
        }
    }
}
