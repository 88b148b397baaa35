package vn.dvk.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class WriteARuleGuideTest {
    private static final String FIRST_LINE = "public final class DoubleCredit";

    @Test
    void the_code_of_the_guide_is_the_code_that_is_tested() throws IOException {
        String source = Files.readString(Path.of("src/test/java/vn/dvk/scoring/rule/DoubleCredit.java"));
        String guide = Files.readString(Path.of("../docs/write-a-rule.md"));
        assertThat(from(guide, "\n```")).isEqualTo(from(source, "\n// end"));
    }

    private static String from(String text, String end) {
        int first = text.indexOf(FIRST_LINE);
        return text.substring(first, text.indexOf(end, first));
    }
}
