package vn.dvk.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.dvk.core.criteria.CriteriaSet;
import vn.dvk.core.error.InvalidDefinitionException;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Problem;
import vn.dvk.scoring.engine.Scorecard;
import vn.dvk.scoring.rule.RuleTypes;

/** What compiling an edition finds gets the lines of the document. */
class LocatedCompileTest {
    private static final String DOCUMENT = Documents.text("criteria-set.json");

    /** Facts, criteria, nodes of a gate, gates, bands, disqualifications and editions of one code, and sums that are wrong. */
    private static final String TWICE = """
            {"format": "dvk/criteria-set", "version": 1, "id": "s", "title": "Trùng mã", "editions": [
             {"id": "e", "inForce": "2021/2022", "rounding": {"stage": "NEVER"}, "facts": [
              {"key": "n", "title": "Số vụ", "kind": "COUNT"},
              {"key": "n", "title": "Số vụ", "kind": "DECIMAL"}],
              "maximum": 30, "tree": [
              {"code": "1", "title": "Một", "maximum": 10, "rule": {"type": "direct"}},
              {"code": "1", "title": "Một", "maximum": 10, "rule": {"type": "direct"}}],
              "gates": [
               {"code": "g", "title": "Nửa", "requires": {"each": ["1", "1"], "atLeastPercent": 50,
                "comparedAt": "EXACT"}, "otherwise": "NO_BAND"},
               {"code": "g", "title": "Vụ", "requires": {"fact": "n", "equal": 0}, "otherwise": "NO_BAND"}],
              "banding": {"comparedAt": "EXACT", "scale": "POINTS", "bands": [
               {"code": "tot", "title": "Tốt", "minimum": 15, "requirements": [
                {"title": "Không có vụ nào", "requires": {"fact": "n", "equal": 0}}]},
               {"code": "tot", "title": "Khá", "minimum": 10}]},
              "disqualifications": [
               {"code": "d", "title": "Nhiều vụ", "when": {"fact": "n", "atLeast": 5}},
               {"code": "d", "title": "Ít vụ", "when": {"fact": "n", "atLeast": 3}}]},
             {"id": "e", "inForce": "2023/2024", "rounding": {"stage": "NEVER"}, "maximum": 30, "tree": [
              {"code": "1", "title": "Một", "maximum": 10, "rule": {"type": "direct"}}]}]}
            """;

    @Test
    void a_sound_document_compiles() {
        ReadResult<CriteriaSet> result = CriteriaSetJson.read(DOCUMENT);
        assertThat(compile(result).maximum()).hasToString("12.5");
    }

    @Test
    void each_finding_of_the_compiler_has_its_line_and_column() {
        String document = DOCUMENT.replace(
                        "\"fact\": \"meetings\", \"equal\": 3", "\"fact\": \"meeting\", \"equal\": 3")
                .replace("\"maximum\": 12.5,\n          \"children\"", "\"maximum\": 20,\n          \"children\"")
                .replace("\"otherwise\": 0", "\"other\": 0");
        ReadResult<CriteriaSet> result = CriteriaSetJson.read(document);
        assertThatThrownBy(() -> compile(result)).isInstanceOfSatisfying(InvalidDefinitionException.class, e -> {
            assertThat(e.problems())
                    .extracting(
                            problem -> problem.path() + " " + problem.location().orElseThrow())
                    .containsExactly(
                            "/editions/0/tree/0/maximum 29:22",
                            "/editions/0/tree/0/children/0/rule/rows/1/when/fact 39:37",
                            "/editions/0/tree/0/children/0/rule/other 41:26");
            assertThat(e.problems()).extracting(Problem::code).doesNotHaveDuplicates();
            assertThat(e.text(Language.VI)).contains("dòng 39, cột 37");
        });
    }

    @Test
    void codes_given_twice_are_told_with_all_else_that_is_wrong() {
        ReadResult<CriteriaSet> result = CriteriaSetJson.read(TWICE);
        assertThat(result.problems()).isEmpty();
        assertThat(result.locate(Scorecard.problems(result.orThrow(), RuleTypes.builtIn())))
                .extracting(problem -> problem.code() + " " + problem.path() + " "
                        + problem.location().orElseThrow())
                .containsExactly(
                        "dvk.edition.fact-twice /editions/0/facts/1/key 4:11",
                        "dvk.edition.maximum /editions/0/maximum 5:14",
                        "dvk.code.twice /editions/0/tree/1/code 7:12",
                        "dvk.gate.node-twice /editions/0/gates/0/requires/each/1 9:61",
                        "dvk.gate.twice /editions/0/gates/1/code 11:13",
                        "dvk.band.twice /editions/0/banding/bands/1/code 15:13",
                        "dvk.edition.disqualification-twice /editions/0/disqualifications/1/code 18:13",
                        "dvk.editions.twice /editions/1/id 19:9",
                        "dvk.edition.maximum /editions/1/maximum 19:81");
    }

    @Test
    void of_a_fact_that_is_declared_twice_the_first_kind_counts() {
        String document = TWICE.replace("\"kind\": \"DECIMAL\"", "\"kind\": \"YES_NO\"");
        ReadResult<CriteriaSet> result = CriteriaSetJson.read(document);
        assertThat(result.locate(Scorecard.problems(result.orThrow(), RuleTypes.builtIn())))
                .extracting(Problem::code)
                .startsWith("dvk.edition.fact-twice", "dvk.edition.maximum");
    }

    private static Scorecard compile(ReadResult<CriteriaSet> result) {
        CriteriaSet set = result.orThrow();
        return result.locating(
                "/editions/0", () -> Scorecard.compile(set.editions().get(0), RuleTypes.builtIn()));
    }
}
