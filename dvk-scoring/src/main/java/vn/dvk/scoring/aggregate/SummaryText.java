package vn.dvk.scoring.aggregate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Language;

/**
 * A table as it is shown in a language: what stands in its columns, and the lines below it.
 *
 * @param table the table
 * @param language the language
 */
record SummaryText(SummaryTable table, Language language) {

    /** More missing units, or rows of a finding, than these are only counted. */
    static final int MOST_NAMED = 20;

    /** Aligned text: titles to the left, numbers to the right. */
    String aligned() {
        TextGrid grid = new TextGrid(labelColumns());
        grid.line(headings());
        table.rows().forEach(row -> grid.line(line(row)));
        StringBuilder text = new StringBuilder();
        table.title().ifPresent(title -> text.append(title.text(language)).append('\n'));
        text.append(grid.text());
        notes().forEach(note -> text.append(note).append('\n'));
        return text.toString();
    }

    /** How many columns come before the numbers. */
    int labelColumns() {
        return Math.max(1, table.heads().size());
    }

    List<String> headings() {
        List<String> headings = new ArrayList<>();
        table.heads().forEach(head -> headings.add(head.title().text(language)));
        if (headings.isEmpty()) {
            headings.add("");
        }
        headings.addAll(numberHeadings());
        return headings;
    }

    List<String> numberHeadings() {
        List<String> headings = new ArrayList<>();
        table.measures().forEach(measure -> headings.addAll(measure.headings(language)));
        if (table.hasCompleteness()) {
            MissingReports.columns(table).forEach(key -> headings.add(AggregateWords.text(key, language)));
        }
        return headings;
    }

    /** The codes of the columns of {@link #numberHeadings}, each once in a table. */
    List<String> numberCodes() {
        List<String> codes = new ArrayList<>();
        table.measures().forEach(measure -> codes.addAll(measure.codes()));
        if (table.hasCompleteness()) {
            MissingReports.columns(table).forEach(key -> codes.add(key.substring(key.lastIndexOf('.') + 1)));
        }
        return codes;
    }

    private List<String> line(SummaryRow row) {
        List<String> line = new ArrayList<>(labels(row));
        numbers(row).forEach(shown -> line.add(shown.text(language)));
        return line;
    }

    /** The titles of the groups; where a dimension is rolled up first, the word for a total. */
    List<String> labels(SummaryRow row) {
        List<String> labels = new ArrayList<>();
        String label = AggregateWords.text(row.level() == 0 ? AggregateCodes.TOTAL : AggregateCodes.SUBTOTAL, language);
        for (Heading head : table.heads()) {
            labels.add(row.group(head.code())
                    .map(group -> group.title().text(language) + estimated(row, head))
                    .orElse(label));
            label = row.group(head.code()).isPresent() ? label : "";
        }
        if (labels.isEmpty()) {
            labels.add(label);
        }
        return labels;
    }

    private String estimated(SummaryRow row, Heading head) {
        return row.isEstimatedBy(head.code()) ? " " + AggregateWords.text(AggregateCodes.ESTIMATED, language) : "";
    }

    /** What stands behind the labels. */
    List<Shown> numbers(SummaryRow row) {
        List<Shown> cells = new ArrayList<>();
        table.measures().forEach(measure -> cells.addAll(cells(row, measure)));
        if (table.hasCompleteness()) {
            cells.addAll(row.completeness()
                    .map(MissingReports::cells)
                    .orElse(hidden(MissingReports.columns(table).size())));
        }
        return cells;
    }

    static <V> List<Shown> cells(SummaryRow row, Measure<?, V> measure) {
        return row.isSuppressed(measure) ? hidden(measure.codes().size()) : measure.cells(row.get(measure));
    }

    private static List<Shown> hidden(int columns) {
        return Collections.nCopies(columns, new Shown.Suppressed());
    }

    /** The lines below the table. */
    List<String> notes() {
        List<String> notes = new ArrayList<>(remarks());
        List<String> acts = lineage();
        if (!acts.isEmpty()) {
            notes.add(lineageHeading());
            acts.forEach(act -> notes.add("- " + act));
        }
        return notes;
    }

    /** The sentences below the table; units are named by their identifiers. */
    List<String> remarks() {
        List<String> notes = new ArrayList<>();
        table.notes().forEach(note -> notes.add(note.text(language)));
        notes.addAll(new MissingReports(this).lines());
        notes.addAll(findings());
        return notes;
    }

    /** What was found, with the rows where it was. */
    private List<String> findings() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        table.findings()
                .forEach(finding -> rows.computeIfAbsent(finding.text(language), text -> new ArrayList<>())
                        .add(place(finding)));
        return rows.entrySet().stream()
                .map(found -> AggregateWords.text(AggregateCodes.FINDING, language) + ": " + found.getKey() + " ["
                        + named(found.getValue(), "; ") + "]")
                .toList();
    }

    private String place(Finding finding) {
        return finding.at().isEmpty()
                ? AggregateWords.text(AggregateCodes.TOTAL, language)
                : place(table.row(finding.at()));
    }

    /** The groups of a row, or the word for the total. */
    String place(SummaryRow row) {
        return row.level() == 0
                ? AggregateWords.text(AggregateCodes.TOTAL, language)
                : row.groups().stream()
                        .map(group -> group.title().text(language))
                        .collect(Collectors.joining(", "));
    }

    /** What a row is called: the titles of its groups. */
    static Argument name(List<Group> groups) {
        return groups.isEmpty()
                ? Argument.words(
                        "",
                        AggregateWords.text(AggregateCodes.TOTAL, Language.VI),
                        AggregateWords.text(AggregateCodes.TOTAL, Language.EN))
                : Argument.words(
                        joined(groups, group -> group.code().text()),
                        joined(groups, group -> group.title().vi()),
                        joined(groups, group -> group.title().text(Language.EN)));
    }

    private static String joined(List<Group> groups, Function<Group, String> words) {
        return groups.stream().map(words).collect(Collectors.joining(", "));
    }

    static String named(Collection<String> names, String separator) {
        String named = names.stream().limit(MOST_NAMED).collect(Collectors.joining(separator));
        return names.size() > MOST_NAMED ? named + separator + "… (" + names.size() + ")" : named;
    }

    /** What stands above the links of the lineage. */
    String lineageHeading() {
        return AggregateWords.text(AggregateCodes.NOTE_LINEAGE, language) + ":";
    }

    /** The links of the lineage that were used, each by itself. */
    List<String> lineage() {
        List<String> acts = UsedLinks.lines(table.lineage(), language);
        List<String> lines = new ArrayList<>(acts.stream().limit(MOST_NAMED).toList());
        if (acts.size() > MOST_NAMED) {
            lines.add("… (" + acts.size() + ")");
        }
        return lines;
    }
}
