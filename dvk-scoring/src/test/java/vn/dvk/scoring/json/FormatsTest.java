package vn.dvk.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The examples in the descriptions of the formats are read. */
class FormatsTest {
    private static final Path FORMATS = Path.of("..", "docs", "formats");

    @Test
    void the_example_of_criteria_sets_is_read() throws IOException {
        assertThat(CriteriaSetJson.read(example("criteria-set.md")).problems()).isEmpty();
    }

    @Test
    void the_example_of_units_is_read() throws IOException {
        assertThat(UnitDirectoryJson.read(example("units.md")).problems()).isEmpty();
    }

    @Test
    void the_example_of_registers_is_read() throws IOException {
        assertThat(RegisterJson.read(example("register.md")).problems()).isEmpty();
    }

    @Test
    void the_example_of_dossiers_is_read() throws IOException {
        assertThat(DossiersJson.read(example("dossiers.md")).problems()).isEmpty();
    }

    @Test
    void the_example_of_worked_cases_is_read() throws IOException {
        assertThat(CasesJson.read(example("cases.md")).problems()).isEmpty();
    }

    @Test
    void the_example_of_stored_scores_is_the_document_of_the_tests() throws IOException {
        assertThat(example("scores.md")).isEqualTo(Documents.text("score.json"));
    }

    private static String example(String page) throws IOException {
        String text = Files.readString(FORMATS.resolve(page));
        String fence = "```json\n";
        int from = text.indexOf(fence) + fence.length();
        return text.substring(from, text.indexOf("```\n", from));
    }
}
