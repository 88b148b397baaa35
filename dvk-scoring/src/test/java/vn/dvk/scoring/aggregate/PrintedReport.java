package vn.dvk.scoring.aggregate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.ReportedFigure;

/**
 * A row of {@code reported-figures.json}: what one source prints, by the path of each figure. It remembers which figures a test
 * has asked for.
 */
final class PrintedReport {

    /** What a row says about itself; everything else is a figure. */
    private static final Set<String> ABOUT = Set.of("place", "level", "period", "source");

    private final Map<String, String> leaves;
    private final Set<String> read = new LinkedHashSet<>();

    private PrintedReport(Map<String, String> leaves) {
        this.leaves = leaves;
    }

    static List<PrintedReport> all() {
        Map<Integer, Map<String, String>> rows = new LinkedHashMap<>();
        try (InputStream in = PrintedReport.class.getResourceAsStream("reported-figures.json");
                JsonParser parser = new JsonFactory().createParser(in)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken().isScalarValue()) {
                    String path = parser.getParsingContext().pathAsPointer().toString();
                    String[] parts = path.split("/", 4);
                    if (parts[1].equals("figures")) {
                        rows.computeIfAbsent(Integer.valueOf(parts[2]), row -> new LinkedHashMap<>())
                                .put(parts[3], text(parser));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows.values().stream().map(PrintedReport::new).toList();
    }

    private static String text(JsonParser parser) throws IOException {
        return parser.currentToken() == JsonToken.VALUE_STRING
                ? parser.getText()
                : parser.getNumberValue().toString();
    }

    /** Place and period, which name a row. */
    String name() {
        return leaves.get("place") + ", " + leaves.get("period");
    }

    String source() {
        return leaves.get("source");
    }

    String level() {
        return leaves.get("level");
    }

    /** The words of a figure, exactly as printed. */
    String words(String path) {
        read.add(path);
        String words = leaves.get(path);
        if (words == null) {
            throw new IllegalArgumentException("path must be one of " + leaves.keySet() + ", but was " + path);
        }
        return words;
    }

    /** A figure that is printed as a whole number. */
    int number(String path) {
        return Integer.parseInt(words(path));
    }

    /** A figure with its rounding word; numbers of English pages are written as there. */
    ReportedFigure figure(String path) {
        String words = words(path);
        return ReportedFigure.parse(words, words.matches(".*\\d,\\d{3}\\b.*") ? Language.EN : Language.VI);
    }

    /** Whole numbers by the codes of groups: a code, its path, a code, its path, and so on. */
    Map<String, Integer> numbers(String... groupsAndPaths) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (int i = 0; i < groupsAndPaths.length; i += 2) {
            numbers.put(groupsAndPaths[i], number(groupsAndPaths[i + 1]));
        }
        return numbers;
    }

    Set<String> unread() {
        Set<String> unread = new TreeSet<>(leaves.keySet());
        unread.removeAll(ABOUT);
        unread.removeAll(read);
        return unread;
    }
}
