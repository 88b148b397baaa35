package vn.dvk.scoring.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static vn.dvk.scoring.verify.SampleRules.failure;
import static vn.dvk.scoring.verify.Verify.verifyThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.FactDirection;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.error.Language;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.arbitraries.GuideText;
import vn.dvk.scoring.engine.Scorecard;
import vn.dvk.scoring.rule.DoubleCredit;
import vn.dvk.scoring.rule.RuleTypes;

/** Holds the code and the outputs of {@code docs/test-a-rule.md}, and the example of {@code docs/formats/cases.md}. */
class TestARuleGuideTest {
    private final Path file = Path.of("src/test/resources/vn/dvk/scoring/verify/cases.json");
    private final Edition edition = SampleRules.edition();
    private final Scorecard scorecard = SampleRules.scorecard();

    @Test
    void the_guide_shows_what_runs_here() throws IOException {
        assertThat(GuideText.javaBlocks("test-a-rule.md"))
                .hasSize(8)
                .allSatisfy(block ->
                        assertThat(GuideText.source(TestARuleGuideTest.class)).contains(block));
    }

    @Test
    void the_example_of_the_format_is_what_runs_here() throws IOException {
        assertThat(page("formats/cases.md")).contains(Files.readString(file));
    }

    @Test
    void one_rule() throws IOException {
        RuleDefinition rule = SampleRules.MEETINGS;
        verifyThat(rule).given("meetings", "5").awards("20").because("dvk.table.row");
        verifyThat(rule)
                .worth(20)
                .declaring("meetings", FactType.count())
                .given("meetings", "3")
                .awards("15")
                .because("dvk.table.row")
                .losesBecause("dvk.table.row-lost");
        String failure = failure(() -> verifyThat(rule)
                .worth(20)
                .declaring("meetings", FactType.count())
                .given("meetings", "3")
                .awards("20"));
        assertThat(page("test-a-rule.md")).contains("```\n" + failure + "\n```");
    }

    @Test
    void the_rule_of_a_criterion() {
        RuleVerifier meetings = verifyThat(edition, "1.1");
        meetings.given("meetings", "0").awardsNothing();
        meetings.isUnscored("meetings").within("0", "20");
        meetings.given("meetings", FactValue.of(true)).isInvalid("dvk.fact.wrong-kind");
        meetings.givenNotApplicable("meetings", "no-task").isNotApplicable();
    }

    @Test
    void a_rule_type_of_ones_own() {
        RuleDefinition doubleCredit = RuleDefinition.of(
                "acme:double-credit",
                Setting.tree()
                        .with("fact", "events")
                        .with("each", Points.parse("0.5"))
                        .build());
        verifyThat(doubleCredit)
                .using(RuleTypes.builder().add(new DoubleCredit()).build())
                .worth(10)
                .declaring("events", FactType.count())
                .given("events", "6")
                .awards("6")
                .reads("events");
    }

    @Test
    void a_rule_type_that_punishes_better_marks() throws IOException {
        RuleDefinition dropLowest = MonotoneTest.rule(100, 100, 20);
        FactDeclaration a = MonotoneTest.count("a", 100);
        FactDeclaration b = MonotoneTest.count("b", 100);
        FactDeclaration c = MonotoneTest.count("c", 20);
        RuleVerifier rule = verifyThat(dropLowest)
                .using(RuleTypes.builder().add(new DropLowest()).build())
                .worth(10)
                .declaring(a.with(FactDirection.MORE_IS_BETTER))
                .declaring(b.with(FactDirection.MORE_IS_BETTER))
                .declaring(c.with(FactDirection.MORE_IS_BETTER))
                .given("a", "80")
                .given("c", "4");
        String failure = failure(() -> rule.isMonotone());
        assertThat(page("test-a-rule.md")).contains("```\n" + failure + "\n```");
    }

    @Test
    void a_whole_scorecard() {
        verifyThat(scorecard)
                .given("meetings", "4")
                .given("done", "2")
                .given("tasks", "3")
                .given("disciplined", "0")
                .marked("1.2", "2")
                .totals("31.67")
                .totalsExactly("95/3")
                .withLine("1.1", "20")
                .inBand("tot");
    }

    @TestFactory
    Stream<DynamicTest> the_worked_cases_come_out() {
        return WorkedCases.read(file).against(scorecard).map(one -> dynamicTest(one.name(), one::run));
    }

    @Test
    void coverage() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        Coverage coverage = WorkedCases.read(file).coverage(scorecard);
        coverage.verifyComplete(CoverageKind.CRITERION, CoverageKind.ROW, CoverageKind.LEVEL);
        out.println(coverage.text(Language.EN));
        assertThat(page("test-a-rule.md"))
                .contains("```\n" + printed.toString(StandardCharsets.UTF_8).strip() + "\n```");
    }

    private static String page(String name) throws IOException {
        return Files.readString(Path.of("..", "docs", name));
    }
}
