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

    private static Scorecard compile(ReadResult<CriteriaSet> result) {
        CriteriaSet set = result.orThrow();
        return result.locating(
                "/editions/0", () -> Scorecard.compile(set.editions().get(0), RuleTypes.builtIn()));
    }
}
