package vn.dvk.examples.districtreview;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Prints headings, lines and small tables whose columns line up; Vietnamese text in NFC takes a column a character. */
final class Page {
    private static final int WIDTH = 100;

    private final PrintStream out;
    private int headings;

    Page(PrintStream out) {
        this.out = out;
    }

    void title(String text) {
        out.println("=".repeat(WIDTH));
        out.println(text);
        out.println("=".repeat(WIDTH));
    }

    void heading(String text) {
        headings++;
        out.println();
        out.println(headings + ". " + text);
        out.println("-".repeat(WIDTH));
    }

    void line(String text) {
        out.println(text);
    }

    void block(String text) {
        text.lines().forEach(out::println);
    }

    /** Prints rows under a head; the last column is left as it is. */
    void table(List<String> head, List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>(List.of(head));
        all.addAll(rows);
        for (List<String> row : all) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                line.append(cell);
                if (column < row.size() - 1) {
                    line.append(" ".repeat(width(all, column) - length(cell) + 2));
                }
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
