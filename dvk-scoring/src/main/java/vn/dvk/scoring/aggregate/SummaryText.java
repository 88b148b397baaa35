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
        return table.title().map(title -> title.text(language) + "\n").orElse("") + grid.text();
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
        row.groups().forEach(group -> cells.add(group.title().text(language)));
        if (row.isTotal() || row.level() == 0) {
            String key = row.level() == 0 ? AggregateCodes.TOTAL : AggregateCodes.SUBTOTAL;
            cells.add(AggregateWords.text(key, language));
        }
        while (cells.size() < table.heads().size()) {
            cells.add("");
        }
        table.measures().forEach(measure -> cells.addAll(values(row, measure)));
        return cells;
    }

    private <V> List<String> values(SummaryRow row, Measure<?, V> measure) {
        return measure.cells(row.get(measure), language);
    }
}
