package vn.dvk.scoring.sheet;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** A table of text in four columns: code and content to the left, two columns of numbers to the right. */
final class TextTable {
    private static final int MAX_TITLE = 64;
    private static final int TITLE = 1;
    private static final List<String> RULE = ImmutableList.of();

    private final List<List<String>> rows = new ArrayList<>();

    TextTable(List<String> header) {
        rows.add(header);
        rule();
    }

    void row(List<String> cells) {
        List<String> wrapped = wrap(cells.get(TITLE));
        for (int i = 0; i < wrapped.size(); i++) {
            rows.add(List.of(
                    i == 0 ? cells.get(0) : "",
                    wrapped.get(i),
                    i == 0 ? cells.get(2) : "",
                    i == 0 ? cells.get(3) : ""));
        }
    }

    void rule() {
        rows.add(RULE);
    }

    String text() {
        int[] widths = new int[4];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        StringBuilder text = new StringBuilder(1024);
        for (List<String> row : rows) {
            text.append(row.isEmpty() ? ruler(widths) : line(row, widths)).append('\n');
        }
        return text.toString();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder(128);
        for (int i = 0; i < widths.length; i++) {
            String cell = row.get(i);
            String padding = " ".repeat(widths[i] - width(cell));
            line.append(i == 0 ? "" : " | ").append(i > TITLE ? padding + cell : cell + padding);
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

    /** Cuts a title between words into lines that keep its indent. */
    private static List<String> wrap(String title) {
        String indent = " ".repeat(title.length() - title.stripLeading().length());
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(indent);
        for (String word : title.strip().split(" ", -1)) {
            if (line.length() > indent.length() && width(line.toString()) + 1 + width(word) > MAX_TITLE) {
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
