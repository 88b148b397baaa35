package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.dvk.core.value.LocalizedText;

/** Makes of a table one without small counts and without what would give them away. */
final class SuppressedTable {

    private SuppressedTable() {}

    static SummaryTable of(SummaryTable table, SmallCells cells) {
        if (table.isByMeasure()) {
            throw new IllegalArgumentException(
                    "The rows of a table with suppressed values must stand in the order of groups, not of a measure");
        }
        if (table.rows().stream().anyMatch(row -> row.values().contains(Hidden.VALUE))) {
            throw new IllegalStateException("Values of the table are suppressed already");
        }
        ImmutableList<SummaryRow> rows = new Suppression(table, cells).suppressed();
        ImmutableList<LocalizedText> notes = ImmutableList.<LocalizedText>builder()
                .addAll(table.notes())
                .add(AggregateWords.suppressed(cells))
                .build();
        return table.with(notes, rows, shown(table, rows));
    }

    /** Two editions in a row are at least two records, so nothing is said of rows that are hidden. */
    private static List<Finding> shown(SummaryTable table, ImmutableList<SummaryRow> rows) {
        RowIndex index = new RowIndex(ImmutableList.copyOf(table.heads()), rows);
        return table.findings().stream()
                .filter(finding -> index.find(finding.at()).orElseThrow().values().stream()
                        .anyMatch(value -> value != Hidden.VALUE))
                .toList();
    }
}
