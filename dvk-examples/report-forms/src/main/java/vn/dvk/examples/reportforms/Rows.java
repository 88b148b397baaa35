package vn.dvk.examples.reportforms;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of a register, each by the names of its columns. */
final class Rows {
    private Rows() {}

    static List<Map<String, String>> of(String file) {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(Rows.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            List<String> lines =
                    in.lines().filter(line -> !line.startsWith("#")).toList();
            List<String> columns = Arrays.asList(lines.get(0).split(";", -1));
            return lines.stream().skip(1).map(line -> row(columns, line)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a register says about itself. */
    static String title(String file) {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(Rows.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return in.readLine().substring("# ".length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(List<String> columns, String line) {
        String[] cells = line.split(";", -1);
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), cells[i]);
        }
        return row;
    }
}
