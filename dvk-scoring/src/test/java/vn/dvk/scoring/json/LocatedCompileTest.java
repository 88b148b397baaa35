package vn.dvk.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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

    @Test
    void conditions_outside_rules_that_fit_no_fact_are_told_with_all_else_that_is_wrong() {
        assertThat(found("""
                {"format": "dvk/criteria-set", "version": 1, "id": "s", "title": "Điều kiện", "editions": [
                 {"id": "e", "inForce": "2021/2022", "rounding": {"stage": "NEVER"}, "maximum": 99, "facts": [
                  {"key": "n", "title": "Số vụ", "kind": "COUNT", "most": 20},
                  {"key": "l", "title": "Địa bàn", "kind": "CHOICE", "choices": ["nui", "xuoi"], "of": "SUBJECT"}],
                  "tree": [
                  {"code": "1", "title": "Một", "maximum": 10, "rule": {"type": "nope"}, "notApplicable": "ZERO_POINTS",
                   "appliesWhen": {"fact": "zz", "atLeast": 1, "lessThan": 2}},
                  {"code": "1", "title": "Một", "maximum": 10, "rule": {"type": "direct"}}],
                  "gates": [
                   {"code": "g", "title": "Vụ", "otherwise": "NO_BAND",
                    "requires": {"anyOf": [{"fact": "n", "atLeast": 1, "atMost": 21}, {"fact": "n", "equal": "x"}]}}],
                  "banding": {"comparedAt": "EXACT", "scale": "POINTS", "bands": [
                   {"code": "tot", "title": "Tốt", "minimum": 15, "requirements": [
                    {"title": "Vụ", "requires": {"fact": "n", "oneOf": [30, 4, 25, 3]}}]}],
                   "variants": [
                    {"title": "Núi", "when": {"fact": "l", "equal": "dao"}, "minimums": [{"band": "tot", "minimum": 5}]}]},
                  "disqualifications": [
                   {"code": "d", "title": "Vụ", "when": {"not": {"fact": "l", "moreThan": 3}}}]}]}
                """))
                .containsExactly(
                        "dvk.edition.maximum /editions/0/maximum 2:81",
                        "dvk.rule.unknown-type /editions/0/tree/0/rule/type 6:65",
                        "dvk.condition.unknown-fact /editions/0/tree/0/appliesWhen/fact 7:28",
                        "dvk.code.twice /editions/0/tree/1/code 8:12",
                        "dvk.fact.above-most /editions/0/gates/0/requires/anyOf/0/atMost 11:66",
                        "dvk.condition.bad-value /editions/0/gates/0/requires/anyOf/1/equal 11:94",
                        "dvk.fact.above-most /editions/0/banding/bands/0/requirements/0/requires/oneOf/0 14:57",
                        "dvk.fact.above-most /editions/0/banding/bands/0/requirements/0/requires/oneOf/2 14:64",
                        "dvk.fact.unknown-choice /editions/0/banding/variants/0/when/equal 16:53",
                        "dvk.condition.no-order /editions/0/disqualifications/0/when/not/moreThan 18:75");
    }

    @Test
    void limits_of_a_group_that_cross_are_told_with_all_else_that_is_wrong() {
        assertThat(found(TWICE.replace(
                        "\"maximum\": 30, \"tree\": [",
                        "\"maximum\": 30, \"tree\": [{\"code\": \"2\", \"title\": \"Nhóm\", \"cap\": 1, \"floor\": 2,"
                                + " \"children\": [{\"code\": \"2.1\", \"title\": \"Hai\", \"maximum\": 10,"
                                + " \"rule\": {\"type\": \"direct\"}}]},")))
                .contains(
                        "dvk.group.cap-below-floor /editions/0/tree/0/cap 5:65",
                        "dvk.edition.maximum /editions/0/maximum 5:14",
                        "dvk.edition.disqualification-twice /editions/0/disqualifications/1/code 18:13");
    }

    @Test
    void a_row_with_a_fault_hides_nothing_about_the_others() {
        assertThat(found(rule("""
                {"type": "table", "otherwise": 0, "rows": [
                 {"when": {"fact": "q", "equal": 4}, "points": 9},
                 {"when": {"fact": "n", "atLeast": 3}, "points": 10},
                 {"when": {"fact": "n", "equal": 4}, "points": 25}]}
                """)))
                .containsExactly(
                        "dvk.rule.above-maximum /editions/0/tree/0/rule 4:1",
                        "dvk.condition.unknown-fact /editions/0/tree/0/rule/rows/0/when/fact 5:20",
                        "dvk.table.row-unreachable /editions/0/tree/0/rule/rows/2 7:2");
    }

    @Test
    void a_level_given_twice_does_not_hide_one_above_the_maximum() {
        assertThat(found(rule("""
                {"type": "levels", "levels": [
                 {"code": "x", "title": "X", "points": 10},
                 {"code": "x", "title": "Y", "points": 50}]}
                """)))
                .containsExactly(
                        "dvk.rule.above-maximum /editions/0/tree/0/rule 4:1",
                        "dvk.levels.twice /editions/0/tree/0/rule/levels/1/code 6:11");
    }

    private static String rule(String rule) {
        return """
                {"format": "dvk/criteria-set", "version": 1, "id": "s", "title": "Quy tắc", "editions": [
                 {"id": "e", "inForce": "2021/2022", "rounding": {"stage": "NEVER"}, "facts": [
                  {"key": "n", "title": "Số vụ", "kind": "COUNT"}], "tree": [{"code": "1", "title": "Một", "maximum": 10, "rule":
                %s}]}]}
                """.formatted(rule);
    }

    private static List<String> found(String document) {
        ReadResult<CriteriaSet> result = CriteriaSetJson.read(document);
        assertThat(result.problems()).isEmpty();
        return result.locate(Scorecard.problems(result.orThrow(), RuleTypes.builtIn())).stream()
                .map(problem -> problem.code() + " " + problem.path() + " "
                        + problem.location().orElseThrow())
                .toList();
    }

    private static Scorecard compile(ReadResult<CriteriaSet> result) {
        CriteriaSet set = result.orThrow();
        return result.locating(
                "/editions/0", () -> Scorecard.compile(set.editions().get(0), RuleTypes.builtIn()));
    }
}
