package vn.dvk.scoring.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table as Markdown. */
final class MarkdownTable {

    private static final String SPECIAL = "\\`*_[]<>|#~&";

    private MarkdownTable() {}

    static String of(SummaryText shown) {
        StringBuilder text = new StringBuilder();
        shown.table()
                .title()
                .ifPresent(title -> text.append("**")
                        .append(escaped(title.text(shown.language())))
                        .append("**\n\n"));
        List<String> headings = shown.headings();
        append(text, headings.stream().map(MarkdownTable::escaped).toList());
        text.append('|');
        for (int i = 0; i < headings.size(); i++) {
            text.append(i < shown.labelColumns() ? " :--- |" : " ---: |");
        }
        text.append('\n');
        for (SummaryRow row : shown.table().rows()) {
            List<String> cells = new ArrayList<>();
            shown.labels(row).forEach(label -> cells.add(emphasised(row, escaped(label))));
            shown.numbers(row).forEach(cell -> cells.add(emphasised(row, escaped(cell.text(shown.language())))));
            append(text, cells);
        }
        shown.remarks().forEach(note -> paragraph(text, note));
        List<String> acts = shown.lineage();
        if (!acts.isEmpty()) {
            paragraph(text, shown.lineageHeading());
            text.append('\n');
            acts.forEach(act -> text.append("- ").append(escaped(act)).append('\n'));
        }
        return text.toString();
    }

    private static void paragraph(StringBuilder text, String note) {
        text.append("\n_").append(escaped(note)).append("_\n");
    }

    private static String emphasised(SummaryRow row, String cell) {
        return row.isTotal() && !cell.isEmpty() ? "**" + cell + "**" : cell;
    }

    static void append(StringBuilder text, List<String> cells) {
        text.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    static String escaped(String cell) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            if (SPECIAL.indexOf(cell.charAt(i)) >= 0) {
                escaped.append('\\');
            }
            escaped.append(cell.charAt(i));
        }
        return escaped.toString();
    }
}
