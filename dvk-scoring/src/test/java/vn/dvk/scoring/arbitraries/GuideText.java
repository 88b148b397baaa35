package vn.dvk.scoring.arbitraries;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The code blocks of a guide and the lines of the test that holds them, both without indentation. */
public final class GuideText {

    private GuideText() {}

    /** The blocks fenced as {@code java}, each as its lines joined by line feeds. */
    public static List<String> javaBlocks(String guide) throws IOException {
        List<String> blocks = new ArrayList<>();
        List<String> open = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(Path.of("..", "docs", guide))) {
            if (inside && line.equals("```")) {
                blocks.add(String.join("\n", open));
                open.clear();
                inside = false;
            } else if (inside) {
                open.add(line.strip());
            } else {
                inside = line.equals("```java");
            }
        }
        return blocks;
    }

    /** The source of a test class of this module. */
    public static String source(Class<?> test) throws IOException {
        Path source = Path.of("src", "test", "java", test.getName().replace('.', '/') + ".java");
        return String.join(
                "\n", Files.readAllLines(source).stream().map(String::strip).toList());
    }
}
