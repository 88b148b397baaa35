package vn.dvk.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WriteARuleGuideTest {
    @ParameterizedTest
    @ValueSource(classes = {DoubleCredit.class, AboveAverage.class})
    void the_code_of_the_guide_is_the_code_that_is_tested(Class<?> rule) throws IOException {
        String source =
                Files.readString(Path.of("src/test/java/vn/dvk/scoring/rule/" + rule.getSimpleName() + ".java"));
        String guide = Files.readString(Path.of("../docs/write-a-rule.md"));
        String first = "public final class " + rule.getSimpleName();
        assertThat(from(guide, first, "\n```")).isEqualTo(from(source, first, "\n// end"));
    }

    private static String from(String text, String begin, String end) {
        int first = text.indexOf(begin);
        return text.substring(first, text.indexOf(end, first));
    }
}
