package vn.dvk.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.NullPointerTester;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.CaseEntry;
import vn.dvk.core.criteria.CaseInput;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.SourceLocation;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.ScoringMessages;

class CasesJsonTest {

    @Test
    void a_case_is_read_as_written() {
        CaseEntry entry = CasesJson.read(document("""
                {"name": "Ví dụ", "asOf": "2023-12-31", "role": "council",
                 "facts": {"n": 4.50, "plan": true, "day": "2023-01-02", "tasks": {"notApplicable": "no-task"}},
                 "marks": {"1.1": "40/3", "1.2": 5},
                 "expected": {"lines": {"1.1": "40/3", "1.2": {"outcome": "UNSCORED"}}, "total": 78.5, "band": "tot",
                              "outcome": "SCORED"},
                 "basis": [{"title": "Hướng dẫn"}]}""")).orThrow().cases().get(0);
        assertThat(entry.name()).isEqualTo("Ví dụ");
        assertThat(entry.toString()).doesNotContain("Ví dụ");
        assertThat(entry.role()).isEqualTo(AssessmentRole.COUNCIL);
        assertThat(entry.asOf()).hasToString("Optional[2023-12-31]");
        assertThat(entry.place()).contains(new SourceLocation(2, 1));
        assertThat(entry.facts())
                .containsExactly(
                        Map.entry(FactKey.of("n"), new CaseInput.Number(Points.parse("4.5"))),
                        Map.entry(FactKey.of("plan"), new CaseInput.YesNo(true)),
                        Map.entry(FactKey.of("day"), new CaseInput.Text("2023-01-02")),
                        Map.entry(FactKey.of("tasks"), new CaseInput.NotApplicable(Code.of("no-task"))));
        assertThat(entry.marks())
                .containsExactly(
                        Map.entry(Code.of("1.1"), new CaseInput.Number(Points.parse("40/3"))),
                        Map.entry(Code.of("1.2"), new CaseInput.Number(Points.of(5))));
        assertThat(entry.expected().lines()).containsEntry(Code.of("1.1"), Points.parse("40/3"));
        assertThat(entry.expected().outcomes()).containsEntry(Code.of("1.2"), OutcomeKind.UNSCORED);
        assertThat(entry.expected().total()).contains(Points.parse("78.5"));
        assertThat(entry.expected().noBand()).isFalse();
        assertThat(entry.basis()).hasSize(1);
    }

    @ParameterizedTest(name = "{0} is {2} at {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"expected\": {\"total\": 1}}; /cases/0; dvk.json.missing-key",
                "{\"name\": \"x\"}; /cases/0; dvk.json.missing-key",
                "{\"name\": \"x\", \"expected\": {}}; /cases/0/expected; dvk.json.missing-one-of",
                "{\"name\": \"x\", \"expected\": {\"lines\": {}}}; /cases/0/expected; dvk.json.refused",
                "{\"name\": \"x\", \"expected\": {\"band\": \"a\", \"noBand\": true}}; /cases/0/expected; dvk.json.more-than-one-of",
                "{\"name\": \"x\", \"expected\": {\"total\": 1}}, {\"name\": \"x\", \"expected\": {\"total\": 2}}; /cases/1;"
                        + " dvk.json.case-twice",
                "{\"name\": \"x\", \"expected\": {\"totals\": 1}}; /cases/0/expected/totals; dvk.json.unknown-key",
                "{\"name\": \"x\", \"expected\": {\"total\": \"1,5\"}}; /cases/0/expected/total; dvk.json.not-a-number",
                "{\"name\": \"x\", \"expected\": {\"outcome\": \"OK\"}}; /cases/0/expected/outcome; dvk.json.not-one-of",
                "{\"name\": \"x\", \"expected\": {\"lines\": {\"1\": true}}}; /cases/0/expected/lines/1; dvk.json.wrong-type",
                "{\"name\": \"x\", \"expected\": {\"lines\": {\"ô\": 1}}}; /cases/0/expected/lines; dvk.json.not-a-code",
                "{\"name\": \"x\", \"facts\": {\"n\": [4]}, \"expected\": {\"total\": 1}}; /cases/0/facts/n; dvk.json.wrong-type",
                "{\"name\": \"x\", \"facts\": {\"n\": null}, \"expected\": {\"total\": 1}}; /cases/0/facts/n; dvk.json.null",
                "{\"name\": \"x\", \"facts\": {\"n\": {}}, \"expected\": {\"total\": 1}}; /cases/0/facts/n; dvk.json.missing-key",
                "{\"name\": \"x\", \"facts\": {\"n\": 1, \"n\": 2}, \"expected\": {\"total\": 1}}; /cases/0/facts/n;"
                        + " dvk.json.duplicate-key",
                "{\"name\": \"x\", \"fact\": {}, \"expected\": {\"total\": 1}}; /cases/0/fact; dvk.json.unknown-key"
            })
    void what_is_wrong_is_located(String entry, String path, String code) {
        assertThat(CasesJson.read(document(entry)).problems()).anySatisfy(problem -> {
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.location()).isPresent();
        });
    }

    @Test
    void a_band_and_none_are_named() {
        String both = "{\"name\": \"x\", \"expected\": {\"band\": \"a\", \"noBand\": true}}";
        assertThat(CasesJson.read(document(both)).problems())
                .extracting(problem -> problem.text(Language.EN, ScoringMessages.table()))
                .singleElement()
                .asString()
                .contains("band|noBand");
    }

    @Test
    void a_document_needs_cases() {
        assertThat(CasesJson.read(document("")).problems())
                .extracting(problem -> problem.path() + " " + problem.code())
                .containsExactly("/cases dvk.json.empty-list");
        assertThatThrownBy(() -> new CaseDocument(Code.of("a"), Code.of("b"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void null_is_refused() {
        NullPointerTester tester = new NullPointerTester().setDefault(Code.class, Code.of("a"));
        tester.setDefault(JsonLimits.class, JsonLimits.defaults()).testAllPublicStaticMethods(CasesJson.class);
        tester.testAllPublicConstructors(CaseDocument.class);
    }

    private static String document(String cases) {
        return "{\"format\": \"dvk/cases\", \"version\": 1, \"set\": \"mau\", \"edition\": \"e1\", \"cases\": [\n"
                + cases + "\n]}";
    }
}
