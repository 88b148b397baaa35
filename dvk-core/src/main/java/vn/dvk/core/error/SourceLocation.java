package vn.dvk.core.error;

import java.util.Comparator;

/**
 * Vị trí trong tệp: a place in a text document, counted from 1.
 *
 * <p>Ordered from the top of the document to its end; the order is consistent with equality. Immutable and thread-safe.
 *
 * @param line the line, 1 or more
 * @param column the column in characters, 1 or more
 */
public record SourceLocation(int line, int column) implements Comparable<SourceLocation> {

    private static final Comparator<SourceLocation> ORDER =
            Comparator.comparingInt(SourceLocation::line).thenComparingInt(SourceLocation::column);

    /** Refuses lines and columns below 1. */
    public SourceLocation {
        if (line < 1) {
            throw new IllegalArgumentException("line must be 1 or more, but was " + line);
        }
        if (column < 1) {
            throw new IllegalArgumentException("column must be 1 or more, but was " + column);
        }
    }

    @Override
    public int compareTo(SourceLocation other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
