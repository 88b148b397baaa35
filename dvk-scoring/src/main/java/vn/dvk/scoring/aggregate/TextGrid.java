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

    /** How many columns of a terminal a text takes: a mark over a letter none, an ideograph two. */
    static int width(String cell) {
        return cell.codePoints().map(TextGrid::columns).sum();
    }

    private static int columns(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    /** East Asian letters and signs, and the pictures of the supplementary planes. */
    private static boolean isWide(int codePoint) {
        return Character.isIdeographic(codePoint)
                || (codePoint >= 0x1100 && codePoint <= 0x115F)
                || (codePoint >= 0x2E80 && codePoint <= 0x303E)
                || (codePoint >= 0x3041 && codePoint <= 0x33FF)
                || (codePoint >= 0xA960 && codePoint <= 0xA97C)
                || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
                || (codePoint >= 0xFE30 && codePoint <= 0xFE6F)
                || (codePoint >= 0xFF01 && codePoint <= 0xFF60)
                || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6)
                || (codePoint >= 0x1F300 && codePoint <= 0x1FAFF);
    }
}
