package vn.dvk.scoring.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static vn.dvk.scoring.verify.SampleRules.failure;
import static vn.dvk.scoring.verify.Verify.verifyThat;

import com.google.common.testing.NullPointerTester;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.dvk.core.criteria.CaseEntry;
import vn.dvk.core.criteria.CaseInput;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.ExpectedScore;
import vn.dvk.core.error.InvalidDefinitionException;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.engine.Scorecard;
import vn.dvk.scoring.json.CaseDocument;
import vn.dvk.scoring.json.CasesJson;
import vn.dvk.scoring.rule.RuleTypes;

class WorkedCasesTest {
    private static final Scorecard CARD = SampleRules.scorecard();

    @TestFactory
    Stream<DynamicTest> the_cases_of_a_file_run_as_tests() throws IOException {
        return cases().against(CARD).map(one -> dynamicTest(one.name(), one::run));
    }

    @Test
    void a_case_can_be_written_in_java() {
        WorkedCase five = WorkedCase.of(
                "five meetings", () -> verifyThat(CARD).given("meetings", "5").totals("20"));
        assertThat(five.name()).isEqualTo("five meetings");
        assertThat(five).hasToString("WorkedCase{name=<redacted>}");
        assertThat(failure(five::run)).contains("Expected: a total of 20 points");
    }

    @Test
    void everything_that_is_different_is_said_at_once(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("wrong.json"), document("""
                {"name": "Sai", "facts": {"meetings": 4, "done": 1, "tasks": 1, "disciplined": 0}, "marks": {"1.2": "2"},
                 "expected": {"lines": {"1.1": 15, "1.2": {"outcome": "INVALID"}, "2": 10}, "total": 30, "band": "kha",
                              "outcome": "UNSCORED"}}"""));
        WorkedCase wrong = WorkedCases.read(file).against(CARD).findFirst().orElseThrow();
        assertThat(failure(wrong::run)).startsWith("""
                        Case 'Sai' (wrong.json:2:1) broke an expectation.
                              As of: 2025-12-31
                              Given: meetings = 4
                                     done = 1
                                     tasks = 1
                                     disciplined = 0
                                     1.2 marked 2
                           Expected: line 1.1: 15 points
                                     line 1.2: Invalid
                                     a total of 30 points
                                     band kha
                                     Not yet scored
                             Actual: line 1.1: 20 points
                                     line 1.2: 5 points
                                     a total of 35 points
                                     band tot (compared: 35)
                                     a total of 35 points
                          Explained: 1.""");
    }

    @Test
    void a_case_that_nobody_can_run_fails_and_no_other_does() {
        WorkedCases cases = of("""
                {"name": "Lạ", "facts": {"meeting": 4}, "expected": {"total": 20}},
                {"name": "Chữ", "facts": {"meetings": "bốn"}, "expected": {"total": 20}},
                {"name": "Dòng", "facts": {"meetings": true}, "expected": {"lines": {"9": 1}}},
                {"name": "Thiếu", "facts": {"meetings": 4}, "expected": {"outcome": "UNSCORED"}}""");
        assertThat(cases.against(CARD).map(WorkedCasesTest::result))
                .containsExactly(
                        "Case 'Lạ' (2:1) cannot be run.\n"
                                + "  Problem: fact must be one of those declared, [meetings, done, tasks, disciplined], but was"
                                + " meeting",
                        """
                        Case 'Chữ' (3:1) cannot be run.
                          Problem: fact 'meetings' must be a COUNT such as 5, but was 'bốn'""",
                        """
                        Case 'Dòng' (4:1) cannot be run.
                          Problem: fact 'meetings' must be a COUNT such as 5, but was 'yes'""",
                        "passed");
    }

    @Test
    void cases_are_for_one_edition() {
        WorkedCases cases = WorkedCases.of(CasesJson.read(document("{\"name\": \"x\", \"expected\": {\"total\": 1}}")
                        .replace("\"e1\"", "\"e2\""))
                .orThrow());
        assertThatThrownBy(() -> cases.against(CARD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("scorecard must be of mau e2, but was of mau e1");
        assertThatThrownBy(() -> cases.coverage(CARD)).isInstanceOf(IllegalArgumentException.class);
    }

    @TestFactory
    Stream<DynamicTest> the_cases_of_an_edition_run_as_tests() {
        Scorecard card = Scorecard.compile(withCase(20), RuleTypes.builtIn());
        return WorkedCases.of(card.edition()).against(card).map(one -> dynamicTest(one.name(), one::run));
    }

    @Test
    void cases_of_an_edition_are_named_by_their_place_in_it() {
        WorkedCases cases = WorkedCases.of(withCase(15));
        assertThat(cases.cases()).hasSize(1);
        assertThat(cases.against(CARD).map(WorkedCasesTest::result).findFirst().orElseThrow())
                .startsWith("Case 'Họp đủ' (/cases/0) broke an expectation.")
                .contains("Expected: line 1.1: 15 points");
        assertThat(WorkedCases.of(CARD.edition()).coverage(CARD).cases()).isZero();
    }

    private static Edition withCase(long points) {
        Edition edition = CARD.edition();
        Edition.Builder copy = Edition.builder()
                .set(edition.set())
                .id(edition.id())
                .inForce(edition.inForce())
                .rounding(edition.rounding());
        edition.facts().forEach(copy::addFact);
        edition.tree().forEach(copy::addTree);
        edition.banding().ifPresent(copy::banding);
        edition.disqualifications().forEach(copy::addDisqualification);
        return copy.addWorkedCase(CaseEntry.builder()
                        .name("Họp đủ")
                        .putFact(FactKey.of("meetings"), new CaseInput.Number(Points.of(4)))
                        .expected(ExpectedScore.builder()
                                .putLine(Code.of("1.1"), Points.of(points))
                                .build())
                        .build())
                .build();
    }

    @Test
    void a_document_with_problems_is_refused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.json"), document("{\"name\": \"x\"}"));
        assertThatThrownBy(() -> WorkedCases.read(file)).isInstanceOf(InvalidDefinitionException.class);
    }

    @Test
    void cases_say_what_they_touch() throws IOException {
        Coverage coverage = cases().coverage(CARD);
        assertThat(coverage.cases()).isEqualTo(3);
        coverage.verifyComplete(
                CoverageKind.CRITERION,
                CoverageKind.ROW,
                CoverageKind.OTHERWISE,
                CoverageKind.LEVEL,
                CoverageKind.DISQUALIFICATION);
        assertThat(coverage.gaps(CoverageKind.BAND)).hasToString("[kha: the band]");
    }

    @Test
    void null_is_refused() throws IOException {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(Scorecard.class, CARD)
                .setDefault(Edition.class, CARD.edition())
                .setDefault(CaseDocument.class, new CaseDocument(Code.of("mau"), Code.of("e1"), cases().cases()));
        tester.testAllPublicStaticMethods(WorkedCases.class);
        tester.testAllPublicInstanceMethods(cases());
        tester.testAllPublicStaticMethods(WorkedCase.class);
        assertThat(cases()).hasToString("WorkedCases{set=mau, edition=e1, cases=3}");
    }

    private static WorkedCases cases() throws IOException {
        try (InputStream in = Objects.requireNonNull(WorkedCasesTest.class.getResourceAsStream("cases.json"))) {
            return WorkedCases.read(in);
        }
    }

    private static WorkedCases of(String cases) {
        return WorkedCases.of(CasesJson.read(document(cases)).orThrow());
    }

    private static String document(String cases) {
        return "{\"format\": \"dvk/cases\", \"version\": 1, \"set\": \"mau\", \"edition\": \"e1\", \"cases\": [\n"
                + cases + "\n]}";
    }

    private static String result(WorkedCase one) {
        try {
            one.run();
            return "passed";
        } catch (AssertionError e) {
            return e.getMessage();
        }
    }
}
