package vn.dvk.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dvk.core.criteria.CriteriaSet;
import vn.dvk.scoring.json.CriteriaSetJson;
import vn.dvk.scoring.json.ReadResult;
import vn.dvk.scoring.rule.RuleTypes;

/** Compiles the editions of docs/policies.md. */
class PoliciesGuideTest {
    private static final String HEAD = """
            {"format": "dvk/criteria-set", "version": 1, "id": "guide", "title": "Bộ tiêu chí", "editions": [
             {"id": "e1", "inForce": "2021/2025", "rounding": {"stage": "EACH_LINE", "scale": 2, "mode": "HALF_UP"},
            """;

    @ParameterizedTest
    @MethodSource("blocks")
    void every_edition_shown_compiles(String block) {
        ReadResult<CriteriaSet> read = CriteriaSetJson.read(HEAD + block.substring(1) + "]}");
        assertThat(read.problems()).isEmpty();
        assertThat(Scorecard.problems(read.orThrow(), RuleTypes.builtIn())).isEmpty();
    }

    @Test
    void every_policy_is_shown() throws IOException {
        assertThat(blocks()).hasSize(8);
    }

    static List<String> blocks() throws IOException {
        return Pattern.compile("(?s)```json\n(.*?)```")
                .matcher(Files.readString(Path.of("..", "docs", "policies.md")))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
