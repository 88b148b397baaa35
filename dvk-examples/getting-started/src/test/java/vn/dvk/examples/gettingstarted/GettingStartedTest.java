package vn.dvk.examples.gettingstarted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class GettingStartedTest {
    private static final Path SOURCE = Path.of("src/main/java/vn/dvk/examples/gettingstarted/GettingStarted.java");

    @Test
    void prints_the_sheet_and_why_each_point_was_given() {
        assertThat(output())
                .contains("28,33")
                .contains("13,33")
                .contains("Ban Chỉ đạo tổ chức các cuộc họp trong năm")
                .contains("Bí thư hoặc Chủ tịch chủ trì các cuộc họp");
    }

    @Test
    void the_code_of_the_readme_is_the_code_that_runs() throws IOException {
        assertThat(fenced(Files.readString(Path.of("../../README.md")), "java")).isEqualTo(region());
    }

    @Test
    void the_program_is_short() throws IOException {
        assertThat(Files.readAllLines(SOURCE)).hasSizeLessThanOrEqualTo(40);
        assertThat(region().lines()).hasSizeLessThanOrEqualTo(15);
    }

    @Test
    void the_readme_has_one_command_to_run_and_one_to_test() throws IOException {
        String readme = Files.readString(Path.of("../../README.md"));

        assertThat(firstBlock(readme, "## Run"))
                .isEqualTo("mvn -q -Dquick -pl dvk-examples/district-review -am package exec:java");
        assertThat(firstBlock(readme, "## Test")).isEqualTo("mvn -ntp -B verify");
    }

    private static String output() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            GettingStarted.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String region() throws IOException {
        List<String> lines = Files.readAllLines(SOURCE);
        int start = indexOf(lines, "// readme:start");
        int end = indexOf(lines, "// readme:end");
        return String.join("\n", lines.subList(start + 1, end)).stripIndent();
    }

    private static int indexOf(List<String> lines, String mark) {
        return lines.stream().map(String::strip).toList().indexOf(mark);
    }

    private static String firstBlock(String markdown, String heading) {
        return fenced(markdown.substring(markdown.indexOf(heading + "\n")), "sh");
    }

    private static String fenced(String markdown, String language) {
        int start = markdown.indexOf("```" + language + "\n") + language.length() + 4;
        return markdown.substring(start, markdown.indexOf("\n```", start));
    }
}
