package vn.dvk.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dvk.scoring.engine.Samples.criterion;
import static vn.dvk.scoring.engine.Samples.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.CaseEntry;
import vn.dvk.core.criteria.CaseInput;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.criteria.CriteriaGroup;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.Disqualification;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.ExpectedScore;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.error.InvalidDefinitionException;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Problem;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.ScoringMessages;
import vn.dvk.scoring.rule.BeyondMaximum;
import vn.dvk.scoring.rule.BuiltInRules;
import vn.dvk.scoring.rule.OverOne;
import vn.dvk.scoring.rule.RuleTypes;
import vn.dvk.scoring.rule.ZeroDenominator;

/** The worked cases of an edition are a part of what compiling proves. */
class WorkedCasesCompileTest {

    @Test
    void an_edition_whose_cases_come_out_compiles() {
        Edition edition = edition()
                .addWorkedCase(full().expected(ExpectedScore.builder()
                                .putLine(Code.of("1"), Points.of(65))
                                .putLine(Code.of("1.2"), Points.parse("25"))
                                .total(Points.of(75))
                                .band(Code.of("kha"))
                                .outcome(OutcomeKind.SCORED)
                                .build())
                        .build())
                .addWorkedCase(disciplined())
                .addWorkedCase(CaseEntry.builder()
                        .name("Không có nhiệm vụ")
                        .putFact(FactKey.of("n"), new CaseInput.NotApplicable(Code.of("no-task")))
                        .putFact(FactKey.of("d"), new CaseInput.Number(Points.of(4)))
                        .putMark(Code.of("1.1"), new CaseInput.Text("1"))
                        .expected(ExpectedScore.builder()
                                .putLine(Code.of("1.1"), Points.of(20))
                                .putOutcome(Code.of("1.2"), OutcomeKind.NOT_APPLICABLE)
                                .putOutcome(Code.of("2"), OutcomeKind.UNSCORED)
                                .outcome(OutcomeKind.UNSCORED)
                                .build())
                        .build())
                .build();
        assertThat(problems(edition)).isEmpty();
        assertThat(Scorecard.compile(edition, RuleTypes.builtIn()).edition().workedCases())
                .hasSize(3);
    }

    @Test
    void two_cases_of_one_name_could_not_be_told_apart() {
        Edition edition = edition()
                .addWorkedCase(disciplined())
                .addWorkedCase(full().expected(
                                ExpectedScore.builder().total(Points.of(75)).build())
                        .build())
                .addWorkedCase(disciplined())
                .build();
        assertThat(problems(edition)).containsExactly("/cases/2/name dvk.case.name-twice");
    }

    @Test
    void all_that_does_not_come_out_is_reported_with_what_was_expected_and_what_came() {
        Edition edition = edition()
                .addWorkedCase(disciplined())
                .addWorkedCase(full().expected(ExpectedScore.builder()
                                .putLine(Code.of("1.1"), Points.of(20))
                                .putOutcome(Code.of("1.2"), OutcomeKind.INVALID)
                                .total(Points.of(80))
                                .band(Code.of("tot"))
                                .outcome(OutcomeKind.UNSCORED)
                                .build())
                        .build())
                .addWorkedCase(CaseEntry.builder()
                        .name("Thiếu")
                        .expected(ExpectedScore.builder()
                                .total(Points.of(80))
                                .band(Code.of("tot"))
                                .build())
                        .build())
                .addWorkedCase(full("Ngoài thời hạn")
                        .asOf(LocalDate.of(2026, 1, 1))
                        .expected(ExpectedScore.builder().total(Points.of(75)).build())
                        .build())
                .addWorkedCase(full("Không xếp loại")
                        .expected(ExpectedScore.builder().noBand(true).build())
                        .build())
                .build();
        assertThat(texts(edition))
                .containsExactly(
                        "/cases/1/expected/lines/1.1: The worked case expects 20 for line 1.1, but 40 comes out.",
                        "/cases/1/expected/lines/1.2: The worked case expects “Invalid” for line 1.2,"
                                + " but “Scored” comes out.",
                        "/cases/1/expected/total: The worked case expects a total of 80, but 75 comes out.",
                        "/cases/1/expected/band: The worked case expects the band tot, but kha comes out.",
                        "/cases/1/expected/outcome: The worked case expects “Not yet scored”, but “Scored” comes out.",
                        "/cases/2/expected/total: The worked case expects a total of 80,"
                                + " but “Not yet scored” comes out.",
                        "/cases/2/expected/band: The worked case expects the band tot,"
                                + " but the band cannot be decided yet.",
                        "/cases/2/expected: The worked case cannot be scored; figures are missing: d, n, y.",
                        "/cases/2/expected: The worked case cannot be scored; marks are missing: 1.1, 2.",
                        "/cases/3/expected/total: The worked case expects a total of 75, but “Invalid” comes out.",
                        "/cases/3/asOf: The day of the worked case, 2026-01-01, is outside the dates of edition e1.",
                        "/cases/4/expected/noBand: The worked case expects no band, but kha comes out.");
        assertThatThrownBy(() -> Scorecard.compile(edition, RuleTypes.builtIn()))
                .isInstanceOf(InvalidDefinitionException.class);
    }

    @Test
    void an_official_reads_what_a_case_lacks_in_words() {
        Edition edition = edition()
                .addWorkedCase(CaseEntry.builder()
                        .name("Thiếu điểm chấm")
                        .putFact(FactKey.of("y"), new CaseInput.YesNo(false))
                        .putFact(FactKey.of("n"), new CaseInput.Number(Points.of(2)))
                        .putFact(FactKey.of("d"), new CaseInput.Number(Points.of(4)))
                        .putMark(Code.of("1.1"), new CaseInput.Text("1"))
                        .expected(ExpectedScore.builder()
                                .putLine(Code.of("2"), Points.ZERO)
                                .putOutcome(Code.of("1"), OutcomeKind.NOT_APPLICABLE)
                                .noBand(true)
                                .build())
                        .build())
                .addWorkedCase(CaseEntry.builder()
                        .name("Có kỷ luật")
                        .putFact(FactKey.of("y"), new CaseInput.YesNo(true))
                        .expected(ExpectedScore.builder().band(Code.of("kha")).build())
                        .build())
                .build();
        assertThat(Scorecard.problems(edition, RuleTypes.builtIn(), "").stream()
                        .map(problem -> ScoringMessages.table().text(problem.message(), Language.VI)))
                .containsExactly(
                        "Trường hợp mẫu mong đợi 0 điểm cho mục 2, nhưng kết quả là “Chưa chấm được”.",
                        "Trường hợp mẫu mong đợi kết quả “Không áp dụng” cho mục 1, nhưng kết quả là “Có điểm”.",
                        "Trường hợp mẫu mong đợi không xếp loại, nhưng chưa xác định được mức xếp loại.",
                        "Trường hợp mẫu chưa chấm được vì còn thiếu điểm chấm mục 2.",
                        "Trường hợp mẫu mong đợi mức xếp loại kha, nhưng kết quả là không xếp loại.");
    }

    @Test
    void a_fact_out_of_range_is_reported_where_the_case_gives_it() {
        Edition edition = Samples.edition()
                .addFact(new FactDeclaration(
                        FactKey.of("p"),
                        LocalizedText.of("Tỷ lệ"),
                        FactType.builder(FactKind.COUNT).most(BigDecimal.TEN).build()))
                .addTree(Criterion.builder()
                        .code(Code.of("1"))
                        .title(LocalizedText.of("Một"))
                        .maximum(Points.of(5))
                        .rule(BuiltInRules.perUnit("p", Points.of(1), BeyondMaximum.CAP))
                        .build())
                .addWorkedCase(CaseEntry.builder()
                        .name("Quá lớn")
                        .putFact(FactKey.of("p"), new CaseInput.Number(Points.of(99)))
                        .expected(ExpectedScore.builder().total(Points.of(5)).build())
                        .build())
                .addWorkedCase(CaseEntry.builder()
                        .name("Cố ý")
                        .putFact(FactKey.of("p"), new CaseInput.Number(Points.of(99)))
                        .expected(ExpectedScore.builder()
                                .outcome(OutcomeKind.INVALID)
                                .build())
                        .build())
                .build();
        assertThat(Scorecard.problems(edition, RuleTypes.builtIn(), "").stream()
                        .map(problem -> problem.path() + " " + problem.code()))
                .containsExactly(
                        "/cases/0/expected/total dvk.case.total-kind", "/cases/0/facts/p dvk.case.fact-out-of-range");
    }

    @Test
    void a_case_that_cannot_be_run_stops_no_other_and_is_found_beside_other_faults() {
        CaseEntry strange = CaseEntry.builder()
                .name("Lạ")
                .putFact(FactKey.of("nn"), new CaseInput.YesNo(true))
                .putFact(FactKey.of("n"), new CaseInput.Text("bốn"))
                .putFact(FactKey.of("y"), new CaseInput.Number(Points.ONE))
                .putFact(FactKey.of("d"), new CaseInput.Number(Points.parse("0.5")))
                .putMark(Code.of("9"), new CaseInput.Number(Points.ONE))
                .putMark(Code.of("2"), new CaseInput.YesNo(true))
                .putMark(Code.of("1.1"), new CaseInput.Text("mức cao"))
                .expected(ExpectedScore.builder()
                        .putLine(Code.of("3"), Points.ONE)
                        .putOutcome(Code.of("4"), OutcomeKind.SCORED)
                        .band(Code.of("gioi"))
                        .build())
                .build();
        List<String> faults = List.of(
                "/cases/0/facts/nn dvk.case.unknown-fact",
                "/cases/0/facts/n dvk.case.fact-value",
                "/cases/0/facts/y dvk.case.fact-value",
                "/cases/0/facts/d dvk.case.fact-value",
                "/cases/0/marks/9 dvk.case.unknown-mark",
                "/cases/0/marks/2 dvk.case.mark-value",
                "/cases/0/marks/1.1 dvk.case.mark-value",
                "/cases/0/expected/lines/3 dvk.case.unknown-line",
                "/cases/0/expected/lines/4 dvk.case.unknown-line",
                "/cases/0/expected/band dvk.case.unknown-band");
        CaseEntry wrong = full().expected(
                        ExpectedScore.builder().total(Points.ONE).build())
                .build();
        assertThat(problems(
                        edition().addWorkedCase(strange).addWorkedCase(wrong).build()))
                .containsExactlyElementsOf(plus(faults, "/cases/1/expected/total dvk.case.total"));
        Edition.Builder faulty = edition()
                .addWorkedCase(strange)
                .addWorkedCase(wrong)
                .addTree(criterion("5", 5, BuiltInRules.yesNo("n")));
        assertThat(problems(faulty.build()))
                .contains("/tree/2/rule/fact dvk.setting.fact-kind")
                .containsAll(faults)
                .doesNotContain("/cases/1/expected/total dvk.case.total");
    }

    @Test
    void cases_of_another_role_are_read_in_that_role() {
        Edition edition = edition()
                .addWorkedCase(full().role(AssessmentRole.COUNCIL)
                        .expected(ExpectedScore.builder().total(Points.of(75)).build())
                        .build())
                .build();
        assertThat(problems(edition)).isEmpty();
    }

    /** 2 million lines are 79 cases of 25,005 lines; the next one is not run any more. */
    @Test
    void more_cases_than_can_be_run_are_a_problem() {
        Edition.Builder edition = edition();
        ExpectedScore expected = ExpectedScore.builder().total(Points.of(75)).build();
        CriteriaGroup.Builder group = CriteriaGroup.builder().code(Code.of("g")).title(text("Nhóm"));
        IntStream.range(0, 25_000).forEach(i -> group.addChild(criterion("g" + i, 0, BuiltInRules.informational())));
        edition.addTree(group.build());
        IntStream.range(0, 82)
                .forEach(i -> edition.addWorkedCase(
                        full("Trường hợp " + i).expected(expected).build()));
        assertThat(problems(edition.build())).containsExactly("/cases/79 dvk.case.too-many");
    }

    /** Levels are coded by numbers, as some tables do. */
    private static Edition.Builder edition() {
        return Samples.edition()
                .addTree(CriteriaGroup.builder()
                        .code(Code.of("1"))
                        .title(text("Nhóm 1"))
                        .addChild(criterion(
                                "1.1",
                                40,
                                BuiltInRules.levels()
                                        .level("2", text("Tốt"), Points.of(40))
                                        .level("1", text("Khá"), Points.of(20))
                                        .build()))
                        .addChild(criterion(
                                "1.2",
                                Points.of(50),
                                BuiltInRules.ratio("n", "d", ZeroDenominator.NOT_APPLICABLE, OverOne.INVALID),
                                NotApplicablePolicy.FULL_POINTS))
                        .build())
                .addTree(criterion("2", 10, BuiltInRules.direct()))
                .banding(Samples.bands(ComparedAt.REPORTED))
                .addDisqualification(new Disqualification(
                        Code.of("ky-luat"),
                        text("Kỷ luật"),
                        Condition.where("y").isYes()));
    }

    private static CaseEntry.Builder full() {
        return full("Đủ số liệu");
    }

    private static CaseEntry.Builder full(String name) {
        return CaseEntry.builder()
                .name(name)
                .putFact(FactKey.of("n"), new CaseInput.Number(Points.of(2)))
                .putFact(FactKey.of("d"), new CaseInput.Text("4"))
                .putFact(FactKey.of("y"), new CaseInput.YesNo(false))
                .putMark(Code.of("1.1"), new CaseInput.Number(Points.of(2)))
                .putMark(Code.of("2"), new CaseInput.Text("10"));
    }

    private static CaseEntry disciplined() {
        return CaseEntry.builder()
                .name("Có kỷ luật")
                .putFact(FactKey.of("y"), new CaseInput.YesNo(true))
                .expected(ExpectedScore.builder()
                        .noBand(true)
                        .outcome(OutcomeKind.DISQUALIFIED)
                        .build())
                .build();
    }

    private static List<String> plus(List<String> list, String last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }

    private static List<String> problems(Edition edition) {
        return Scorecard.problems(edition, RuleTypes.builtIn(), "").stream()
                .map(problem -> problem.path() + " " + problem.code())
                .toList();
    }

    /** The English texts without their ways out. */
    private static List<String> texts(Edition edition) {
        return Scorecard.problems(edition, RuleTypes.builtIn(), "").stream()
                .map(WorkedCasesCompileTest::inEnglish)
                .toList();
    }

    private static String inEnglish(Problem problem) {
        return problem.text(Language.EN, ScoringMessages.table())
                .replace(" Correct the case or, if the case is right, the rules.", "")
                .replace(" Add it to the case, or correct what is expected.", "")
                .replaceFirst("(outside the dates of edition e1\\.).*", "$1");
    }
}
