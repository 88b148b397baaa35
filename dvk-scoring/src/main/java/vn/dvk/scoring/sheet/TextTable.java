package vn.dvk.scoring.sheet;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** A table of text, as aligned columns or in Markdown; texts stand to the left and are wrapped, numbers to the right. */
final class TextTable {
    private static final List<String> RULE = ImmutableList.of();

    private final ImmutableList<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(List<Column> columns) {
        this.columns = ImmutableList.copyOf(columns);
    }

    /**
     * One column.
     *
     * @param header its header
     * @param most the most characters of a line of text; 0 for numbers, which are never wrapped
     */
    record Column(String header, int most) {
        static Column text(String header, int most) {
            return new Column(header, most);
        }

        static Column numbers(String header) {
            return new Column(header, 0);
        }

        boolean right() {
            return most == 0;
        }
    }

    void row(List<String> cells) {
        rows.add(cells);
    }

    void rule() {
        rows.add(RULE);
    }

    String text() {
        List<List<String>> lines = new ArrayList<>();
        wrap(columns.stream().map(Column::header).toList(), lines);
        lines.add(RULE);
        rows.forEach(row -> wrap(row, lines));
        int[] widths = widths(lines);
        StringBuilder text = new StringBuilder(1024);
        for (List<String> line : lines) {
            text.append(line.isEmpty() ? ruler(widths) : line(line, widths)).append('\n');
        }
        return text.toString();
    }

    /** The table in Markdown, whose rows are never wrapped; an indent becomes spaces that Markdown keeps. */
    String markdown() {
        StringBuilder text = new StringBuilder(1024);
        markdown(columns.stream().map(Column::header).toList(), text);
        columns.forEach(column -> text.append(column.right() ? "|---:" : "|---"));
        text.append("|\n");
        rows.stream().filter(row -> !row.isEmpty()).forEach(row -> markdown(row, text));
        return text.toString();
    }

    private static void markdown(List<String> row, StringBuilder text) {
        for (String cell : row) {
            String shown = cell.strip();
            String indent = "&nbsp;".repeat(shown.isEmpty() ? 0 : cell.indexOf(shown));
            text.append("| ")
                    .append(indent)
                    .append(shown.replace("\\", "\\\\").replace("|", "\\|"))
                    .append(' ');
        }
        text.append("|\n");
    }

    private void wrap(List<String> row, List<List<String>> lines) {
        if (row.isEmpty()) {
            lines.add(RULE);
            return;
        }
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < row.size(); i++) {
            int most = columns.get(i).most();
            List<String> cell = most == 0 ? List.of(row.get(i)) : wrap(row.get(i), most);
            wrapped.add(cell);
            height = Math.max(height, cell.size());
        }
        for (int i = 0; i < height; i++) {
            int at = i;
            lines.add(wrapped.stream()
                    .map(cell -> at < cell.size() ? cell.get(at) : "")
                    .toList());
        }
    }

    private int[] widths(List<List<String>> lines) {
        int[] widths = new int[columns.size()];
        for (List<String> line : lines) {
            for (int i = 0; i < line.size(); i++) {
                widths[i] = Math.max(widths[i], width(line.get(i)));
            }
        }
        return widths;
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder(128);
        for (int i = 0; i < widths.length; i++) {
            String cell = row.get(i);
            String padding = " ".repeat(widths[i] - width(cell));
            line.append(i == 0 ? "" : " | ").append(columns.get(i).right() ? padding + cell : cell + padding);
        }
        return line.toString().stripTrailing();
    }

    private static String ruler(int[] widths) {
        StringBuilder line = new StringBuilder(128);
        for (int i = 0; i < widths.length; i++) {
            line.append(i == 0 ? "" : "-+-").append("-".repeat(widths[i]));
        }
        return line.toString();
    }

    /** Cuts a text between words into lines that keep its indent. */
    private static List<String> wrap(String text, int most) {
        String indent = " ".repeat(text.length() - text.stripLeading().length());
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.strip().split(" ", -1)) {
            if (line.length() > indent.length() && width(line.toString()) + 1 + width(word) > most) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
            }
            line.append(line.length() > indent.length() ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The number of columns: one for each character once accents are part of their letters. */
    static int width(String text) {
        if (isPrecomposed(text)) {
            return text.length();
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return (int) composed.codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .count();
    }

    /** Whether every character is a letter, digit or sign of the Latin blocks, as Vietnamese in form C is. */
    private static boolean isPrecomposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u0300' && (c < '\u1E00' || c > '\u1EFF')) {
                return false;
            }
        }
        return true;
    }
}
