package vn.dvk.scoring.aggregate;

import java.util.List;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.LocalizedText;

/**
 * Lines of cells under headings, with notes below them, in every form of output.
 *
 * @param headings the headings of the columns
 * @param labels how many columns stand to the left
 * @param lines the lines, of as many cells as there are headings
 * @param notes what stands below
 */
record PrintedTable(
        List<LocalizedText> headings,
        int labels,
        List<? extends List<? extends Shown>> lines,
        List<LocalizedText> notes) {

    String text(Language language) {
        TextGrid grid = new TextGrid(labels);
        grid.line(headings(language));
        lines.forEach(line -> grid.line(cells(line, language)));
        StringBuilder text = new StringBuilder(grid.text());
        notes.forEach(note -> text.append(note.text(language)).append('\n'));
        return text.toString();
    }

    String markdown(Language language) {
        StringBuilder text = new StringBuilder();
        MarkdownTable.append(text, escaped(headings(language)));
        text.append('|');
        for (int i = 0; i < headings.size(); i++) {
            text.append(i < labels ? " :--- |" : " ---: |");
        }
        text.append('\n');
        lines.forEach(line -> MarkdownTable.append(text, escaped(cells(line, language))));
        notes.forEach(note -> text.append("\n_")
                .append(MarkdownTable.escaped(note.text(language)))
                .append("_\n"));
        return text.toString();
    }

    String csv(Language language) {
        StringBuilder text = new StringBuilder();
        CsvTable.append(text, headings(language).stream().map(CsvTable::safe).toList());
        for (List<? extends Shown> line : lines) {
            CsvTable.append(
                    text,
                    line.stream()
                            .map(cell -> cell.isText() ? CsvTable.safe(cell.text(language)) : cell.text(language))
                            .toList());
        }
        return text.toString();
    }

    private List<String> headings(Language language) {
        return headings.stream().map(heading -> heading.text(language)).toList();
    }

    private static List<String> cells(List<? extends Shown> line, Language language) {
        return line.stream().map(cell -> cell.text(language)).toList();
    }

    private static List<String> escaped(List<String> cells) {
        return cells.stream().map(MarkdownTable::escaped).toList();
    }
}
