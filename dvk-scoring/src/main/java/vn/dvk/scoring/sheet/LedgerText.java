package vn.dvk.scoring.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dvk.core.dossier.Evidence;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.MessageTable;
import vn.dvk.core.value.LegalBasis;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.scoring.outcome.ProblemWords;
import vn.dvk.scoring.outcome.ScoringMessages;
import vn.dvk.scoring.sheet.TextTable.Column;

/** Writes a ledger as the table that officials know: number, content, maximum, a column for each role, basis, evidence. */
final class LedgerText {
    private static final MessageTable WORDS = ScoringMessages.table();
    private static final int MOST_TITLE = 56;
    private static final int MOST_BASIS = 28;
    private static final int MOST_EVIDENCE = 20;

    private final Ledger ledger;
    private final Language language;
    private final SheetWords words;

    LedgerText(Ledger ledger, Language language) {
        this.ledger = ledger;
        this.language = language;
        this.words = new SheetWords(language);
    }

    String write() {
        return String.join("\n", words.head(ledger.head())) + "\n" + table().text() + foot("");
    }

    String markdown() {
        List<String> head = words.head(ledger.head());
        return "## " + head.get(0) + "\n\n" + String.join("  \n", head.subList(1, head.size())) + "\n\n"
                + table().markdown() + "\n" + foot("- ");
    }

    private TextTable table() {
        TextTable table = new TextTable(columns());
        ledger.lines().forEach(line -> table.row(row(line)));
        table.rule();
        List<String> total =
                new ArrayList<>(List.of("", words.label(SheetCodes.TOTAL), words.points(ledger.maximum())));
        ledger.columns()
                .forEach(column ->
                        total.add(column.reported().map(words::points).orElseGet(() -> words.kind(column.kind()))));
        total.add("");
        total.add("");
        table.row(total);
        return table;
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(words.label(SheetCodes.COLUMN_CODE), MOST_BASIS));
        columns.add(Column.text(words.label(SheetCodes.COLUMN_TITLE), MOST_TITLE));
        columns.add(Column.numbers(words.label(SheetCodes.COLUMN_MAXIMUM)));
        ledger.columns()
                .forEach(column -> columns.add(Column.numbers(column.role().label(language))));
        columns.add(Column.text(words.label(SheetCodes.COLUMN_BASIS), MOST_BASIS));
        columns.add(Column.text(words.label(SheetCodes.COLUMN_EVIDENCE), MOST_EVIDENCE));
        return columns;
    }

    private List<String> row(LedgerLine line) {
        List<String> row = new ArrayList<>();
        row.add(line.code().text());
        row.add("  ".repeat(line.depth()) + line.title().text(language));
        row.add(words.points(line.maximum()));
        line.entries().forEach(entry -> row.add(points(entry)));
        row.add(line.basis().stream().map(this::basis).collect(Collectors.joining("; ")));
        row.add(evidence(line.evidence()));
        return row;
    }

    private String points(LedgerEntry entry) {
        boolean byPolicy = entry.kind() == OutcomeKind.NOT_APPLICABLE;
        return entry.reported()
                .map(words::points)
                .map(points -> byPolicy ? points + " (" + words.kind(entry.kind()) + ")" : points)
                .orElseGet(() -> words.kind(entry.kind()));
    }

    /** The number and the clause; the public title where there is no number. */
    private String basis(LegalBasis basis) {
        String source = basis.document()
                .map(Object::toString)
                .or(() -> basis.title().map(title -> title.text(language)))
                .orElse("");
        return basis.clause().map(clause -> source + ", " + clause).orElse(source);
    }

    /** How many pieces there are, and the short digests of those that have one; references may hold names. */
    private static String evidence(List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            return "";
        }
        String digests = evidence.stream()
                .flatMap(one -> one.sha256().stream())
                .map(digest -> digest.shortForm())
                .collect(Collectors.joining(" "));
        return evidence.size() + (digests.isEmpty() ? "" : " [" + digests + "]");
    }

    private String foot(String bullet) {
        StringBuilder foot = new StringBuilder(256);
        for (LedgerColumn column : ledger.columns()) {
            foot.append(bullet).append(total(column)).append('\n');
        }
        Stream.concat(ledger.problems().stream(), ledger.remarks().stream())
                .forEach(problem -> foot.append(bullet)
                        .append(words.filled(SheetCodes.REMARK, "remark", ProblemWords.text(problem, WORDS, language)))
                        .append('\n'));
        return foot.toString();
    }

    private String total(LedgerColumn column) {
        String role = column.role().label(language);
        String who = column.by()
                .map(by -> words.filled(
                        SheetCodes.LEDGER_BY,
                        "role",
                        role,
                        "assessor",
                        by.assessor().text(),
                        "day",
                        words.day(by.date())))
                .orElse(role);
        String text = column.reported()
                .map(total -> words.filled(
                        SheetCodes.LEDGER_TOTAL,
                        "who",
                        who,
                        "points",
                        words.points(total),
                        "maximum",
                        words.points(ledger.maximum())))
                .orElseGet(
                        () -> words.filled(SheetCodes.LEDGER_NO_TOTAL, "who", who, "kind", words.kind(column.kind())));
        return words.band(column.band()).map(band -> text + ". " + band).orElse(text);
    }
}
