package vn.dvk.scoring.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.MessageTable;

/** Compares docs/errors.md with the tables. */
class ErrorCatalogueTest {
    private static final MessageTable TABLE = ScoringMessages.table();

    /** The groups of which every code is a problem; the others hold words, labels and reasons, too (those of rules: RuleCodesTest). */
    private static final Set<String> PROBLEMS = ImmutableSet.of(
            "band",
            "bonus",
            "case",
            "code",
            "condition",
            "decision",
            "document-number",
            "edition",
            "editions",
            "fact",
            "gate",
            "group",
            "ledger",
            "line",
            "mark",
            "node",
            "number",
            "procedure",
            "register",
            "rule",
            "rule-type",
            "setting",
            "text",
            "unit");

    @Test
    void the_catalogue_lists_every_problem_with_its_text_and_way_out() throws IOException {
        assertThat(written()).isEqualTo(known());
    }

    @Test
    void every_problem_has_a_way_out() {
        assertThat(TABLE.codes())
                .filteredOn(code -> PROBLEMS.contains(group(code)))
                .hasSizeGreaterThan(70)
                .allSatisfy(code -> assertThat(wayOut(code)).as(code).isPresent());
    }

    /** The headings and rows of the document, in its order. */
    private static List<String> written() throws IOException {
        return Files.readAllLines(Path.of("..", "docs", "errors.md")).stream()
                .filter(line -> line.startsWith("## `") || line.startsWith("| `"))
                .toList();
    }

    /** The headings and rows that the tables ask for. */
    private static List<String> known() {
        List<String> lines = new ArrayList<>();
        String group = "";
        for (String code : TABLE.codes()) {
            Optional<String> wayOut = wayOut(code);
            if (wayOut.isEmpty()) {
                continue;
            }
            if (!group.equals(group(code))) {
                group = group(code);
                lines.add("## `dvk." + group + "`");
            }
            lines.add(
                    "| `" + code + "` | " + TABLE.label(code, Language.EN).orElseThrow() + " | " + wayOut.get() + " |");
        }
        return lines;
    }

    private static Optional<String> wayOut(String code) {
        return code.equals(code.toLowerCase(Locale.ROOT))
                ? TABLE.wayOut(Message.of(code), Language.EN)
                : Optional.empty();
    }

    /** The second word of a code: {@code band} of {@code dvk.band.order}. */
    private static String group(String code) {
        String[] words = code.split("\\.", -1);
        return words[0].equals("dvk") ? words[1] : "";
    }
}
