package vn.dvk.scoring.aggregate;

import java.util.ArrayList;
import java.util.List;

/** Lines of cells as aligned text: some columns to the left, the others to the right. Not thread-safe. */
final class TextGrid {

    private static final String GAP = "  ";

    private final int leftColumns;
    private final List<List<String>> lines = new ArrayList<>();

    TextGrid(int leftColumns) {
        this.leftColumns = leftColumns;
    }

    void line(List<String> cells) {
        lines.add(List.copyOf(cells));
    }

    /** The lines with a rule under the first one. */
    String text() {
        int[] widths = widths();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            append(text, lines.get(i), widths);
            if (i == 0) {
                append(text, rule(widths), widths);
            }
        }
        return text.toString();
    }

    private int[] widths() {
        int[] widths = new int[lines.get(0).size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(line.get(i)));
            }
        }
        return widths;
    }

    private static List<String> rule(int[] widths) {
        List<String> rule = new ArrayList<>();
        for (int width : widths) {
            rule.add("-".repeat(width));
        }
        return rule;
    }

    private void append(StringBuilder text, List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String padding = " ".repeat(widths[i] - width(cells.get(i)));
            line.append(i == 0 ? "" : GAP);
            line.append(i < leftColumns ? cells.get(i) + padding : padding + cells.get(i));
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    /** Texts are in normal form C, so a code point is a column. */
    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
