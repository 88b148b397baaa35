package vn.dvk.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.dvk.core.criteria.CriteriaSet;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.value.Code;
import vn.dvk.scoring.json.CriteriaSetJson;
import vn.dvk.scoring.json.ReadResult;
import vn.dvk.scoring.rule.RuleTypes;

/** The guide of rule types names every type, and what it shows compiles. */
class RulesGuideTest {
    private static final List<String> COUNTS =
            List.of("events", "errors", "confirmed", "chaired", "meetings", "built", "assigned");
    private static final List<String> ANSWERS = List.of("province", "district", "plan", "family");

    @Test
    void every_type_is_in_the_table_and_nothing_else_is() throws IOException {
        List<String> named = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|")
                .matcher(guide().substring(0, guide().indexOf("## Counting")))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(named)
                .isEqualTo(RuleTypes.builtIn().ids().stream().map(Code::text).toList());
    }

    @Test
    void every_criterion_shown_compiles() throws IOException {
        ReadResult<CriteriaSet> read = CriteriaSetJson.read(document(guide()));
        assertThat(read.problems()).isEmpty();
        Edition edition = read.orThrow().editions().get(0);
        assertThat(Scorecard.problems(edition, RuleTypes.builtIn(), "")).isEmpty();
        assertThat(edition.tree())
                .extracting(node -> ((Criterion) node).rule().type().text())
                .contains("per-unit", "deduct", "plus-minus", "ratio", "target", "best-of", "all-of", "any-of")
                .contains("table", "prerequisite", "informational", "judges", "peer-relative");
    }

    private static String document(String guide) {
        List<String> criteria = Pattern.compile("(?s)```json\n(.*?)```")
                .matcher(guide)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        return """
                {"format": "dvk/criteria-set", "version": 1, "id": "guide", "title": "Bộ tiêu chí", "editions": [
                 {"id": "e1", "inForce": "2021/2025", "rounding": {"stage": "NEVER"}, "facts": [%s, %s], "tree": [%s]}]}
                """.formatted(facts(COUNTS, "COUNT"), facts(ANSWERS, "YES_NO"), String.join(",", criteria));
    }

    private static String facts(List<String> keys, String kind) {
        return String.join(
                ",",
                keys.stream()
                        .map(key -> "{\"key\": \"%s\", \"title\": \"Số liệu\", \"kind\": \"%s\"}".formatted(key, kind))
                        .toList());
    }

    private static String guide() throws IOException {
        return Files.readString(Path.of("..", "docs", "rules.md"));
    }
}
