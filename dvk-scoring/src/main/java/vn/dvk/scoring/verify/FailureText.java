package vn.dvk.scoring.verify;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The text of a failed check: a heading, and rows whose labels line up. Immutable and thread-safe.
 *
 * @param heading the first line
 * @param rows the rows
 */
record FailureText(String heading, ImmutableList<Row> rows) {
    /** A label with the lines that stand beside it. */
    record Row(String label, ImmutableList<String> lines) {}

    static FailureText of(String heading) {
        return new FailureText(heading, ImmutableList.of());
    }

    FailureText headed(String other) {
        return new FailureText(other, rows);
    }

    FailureText row(String label, String line) {
        return row(label, ImmutableList.of(line));
    }

    /** Adds a row; none if there are no lines. */
    FailureText row(String label, List<String> lines) {
        if (lines.isEmpty()) {
            return this;
        }
        return new FailureText(
                heading,
                ImmutableList.<Row>builder()
                        .addAll(rows)
                        .add(new Row(label, ImmutableList.copyOf(lines)))
                        .build());
    }

    AssertionError error() {
        return new AssertionError(text());
    }

    AssertionError error(Throwable cause) {
        return new AssertionError(text(), cause);
    }

    String text() {
        int width = rows.stream().mapToInt(row -> row.label().length()).max().orElse(0) + 2;
        StringBuilder text = new StringBuilder(heading);
        for (Row row : rows) {
            String before = Strings.padStart(row.label(), width, ' ') + ": ";
            for (String line : row.lines()) {
                text.append('\n').append(before).append(line);
                before = " ".repeat(width + 2);
            }
        }
        return text.toString();
    }
}
