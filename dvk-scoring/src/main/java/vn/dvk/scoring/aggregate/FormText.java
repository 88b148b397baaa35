package vn.dvk.scoring.aggregate;

import java.util.ArrayList;
import java.util.List;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Message;

/**
 * A form as it is shown in a language.
 *
 * @param form the form
 * @param language the language
 */
record FormText(FilledForm form, Language language) {

    private static final String INDENT = "  ";

    /** What stands before the numbers in text and Markdown: the number of the row and its text. */
    private static final int LABELS = 2;

    String aligned() {
        StringBuilder text = new StringBuilder(title()).append('\n');
        unit(text, "\n");
        for (FormColumn column : layout().columns()) {
            text.append(INDENT).append(heading(column)).append('\n');
        }
        TextGrid grid = new TextGrid(LABELS);
        grid.line(headings(layout().columns().stream().map(this::formula).toList()));
        for (FormLine line : layout().lines()) {
            String indent = INDENT.repeat(layout().depth(line));
            layout().startingAt(line).forEach(partition -> grid.line(divider(indent + title(partition))));
            grid.line(line(line, indent + text(line)));
        }
        text.append(grid.text());
        remarks().forEach(remark -> text.append(remark).append('\n'));
        return text.toString();
    }

    String markdown() {
        StringBuilder text = new StringBuilder();
        text.append("**").append(MarkdownTable.escaped(title())).append("**\n\n");
        unit(text, "\n\n");
        MarkdownTable.append(
                text,
                escaped(headings(layout().columns().stream().map(this::heading).toList())));
        text.append("| :--- | :--- |")
                .append(" ---: |".repeat(layout().columns().size()))
                .append('\n');
        for (FormLine line : layout().lines()) {
            layout().startingAt(line)
                    .forEach(partition ->
                            MarkdownTable.append(text, divider("_" + MarkdownTable.escaped(title(partition)) + "_")));
            boolean total = line.kind() == FormLine.Kind.TOTAL;
            MarkdownTable.append(
                    text,
                    escaped(line(line, text(line))).stream()
                            .map(cell -> total ? "**" + cell + "**" : cell)
                            .toList());
        }
        remarks()
                .forEach(remark ->
                        text.append("\n_").append(MarkdownTable.escaped(remark)).append("_\n"));
        return text.toString();
    }

    String csv() {
        StringBuilder text = new StringBuilder();
        List<String> header = new ArrayList<>();
        for (String word : List.of(
                AggregateCodes.FORM_COLUMN_NUMBER,
                AggregateCodes.FORM_COLUMN_KIND,
                AggregateCodes.FORM_COLUMN_OF,
                AggregateCodes.FORM_COLUMN_PARTITION,
                AggregateCodes.FORM_COLUMN_TEXT)) {
            header.add(AggregateWords.text(word, language));
        }
        layout().columns().forEach(column -> header.add(CsvTable.safe(heading(column))));
        CsvTable.append(text, header);
        for (FormLine line : layout().lines()) {
            List<String> cells = new ArrayList<>();
            cells.add(line.number());
            cells.add(AggregateWords.text(line.kind().words(), language));
            cells.add(layout().above(line)
                    .filter(above -> !above.equals(FormLayout.ALL))
                    .orElse(""));
            cells.add(
                    line.partition() < 0
                            ? ""
                            : CsvTable.safe(title(layout().partitions().get(line.partition()))));
            cells.add(CsvTable.safe(text(line)));
            cells.addAll(numbers(line));
            CsvTable.append(text, cells);
        }
        return text.toString();
    }

    /** The notes, then the findings. */
    private List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        form.notes().forEach(note -> remarks.add(note.text(language)));
        form.findings().forEach(finding -> remarks.add(finding.text(language)));
        return remarks;
    }

    private FormLayout layout() {
        return form.layout();
    }

    private String title() {
        return AggregateWords.text(
                        Message.of(AggregateCodes.FORM_PLACE).with("form", Argument.code(form.code())), language)
                + ": " + layout().title().title().text(language);
    }

    private void unit(StringBuilder text, String end) {
        Heading unit = layout().unit();
        if (unit != null) {
            text.append(AggregateWords.text(AggregateCodes.FORM_UNIT, language))
                    .append(": ")
                    .append(unit.title().text(language))
                    .append(end);
        }
    }

    /** The code of a column, or its control sum, such as {@code 1=(2+3+4)}. */
    private String formula(FormColumn column) {
        return layout().control(column).map(FormControl::formula).orElse(column.code());
    }

    private String heading(FormColumn column) {
        return formula(column) + " " + column.measure().title().text(language);
    }

    private List<String> headings(List<String> columns) {
        List<String> headings = new ArrayList<>();
        headings.add(AggregateWords.text(AggregateCodes.FORM_COLUMN_NUMBER, language));
        headings.add(AggregateWords.text(AggregateCodes.FORM_COLUMN_TEXT, language));
        headings.addAll(columns);
        return headings;
    }

    /** The line above the rows of a partition. */
    private List<String> divider(String title) {
        List<String> cells = new ArrayList<>(List.of("", title));
        layout().columns().forEach(column -> cells.add(""));
        return cells;
    }

    private List<String> line(FormLine line, String text) {
        List<String> cells = new ArrayList<>(List.of(line.number(), text));
        cells.addAll(numbers(line));
        return cells;
    }

    private List<String> numbers(FormLine line) {
        return layout().columns().stream()
                .map(column -> form.shown(line.number(), column).text(language))
                .toList();
    }

    private String text(FormLine line) {
        return line.heading().title().text(language);
    }

    private String title(FormPartition partition) {
        return partition.heading().title().text(language);
    }

    private static List<String> escaped(List<String> cells) {
        return cells.stream().map(MarkdownTable::escaped).toList();
    }
}
