package vn.dvk.scoring.aggregate;

import java.util.ArrayList;
import java.util.List;
import vn.dvk.core.error.Language;

/** A table as text. */
final class SummaryText {

    private final SummaryTable table;
    private final Language language;

    private SummaryText(SummaryTable table, Language language) {
        this.table = table;
        this.language = language;
    }

    static String of(SummaryTable table, Language language) {
        return new SummaryText(table, language).text();
    }

    private String text() {
        TextGrid grid = new TextGrid(Math.max(1, table.heads().size()));
        grid.line(headings());
        table.rows().forEach(row -> grid.line(cells(row)));
        StringBuilder text = new StringBuilder();
        table.title().ifPresent(title -> text.append(title.text(language)).append('\n'));
        text.append(grid.text());
        table.notes().forEach(note -> text.append(note.text(language)).append('\n'));
        return text.toString();
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>();
        table.heads().forEach(head -> headings.add(head.title().text(language)));
        if (headings.isEmpty()) {
            headings.add("");
        }
        table.measures().forEach(measure -> headings.addAll(measure.headings(language)));
        return headings;
    }

    private List<String> cells(SummaryRow row) {
        List<String> cells = new ArrayList<>();
        String label = AggregateWords.text(row.level() == 0 ? AggregateCodes.TOTAL : AggregateCodes.SUBTOTAL, language);
        for (Heading head : table.heads()) {
            cells.add(row.group(head.code())
                    .map(group -> group.title().text(language))
                    .orElse(label));
            label = row.group(head.code()).isPresent() ? label : "";
        }
        if (cells.isEmpty()) {
            cells.add(label);
        }
        table.measures().forEach(measure -> cells.addAll(values(row, measure)));
        return cells;
    }

    private <V> List<String> values(SummaryRow row, Measure<?, V> measure) {
        return measure.cells(row.get(measure)).stream()
                .map(shown -> shown.text(language))
                .toList();
    }
}
