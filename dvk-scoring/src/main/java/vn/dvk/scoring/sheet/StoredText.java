package vn.dvk.scoring.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.ScoringMessages;
import vn.dvk.scoring.sheet.TextTable.Column;

/** Writes a stored score as the table that officials know. */
final class StoredText {
    private static final int MOST_TITLE = 64;

    private final StoredScore score;
    private final Language language;
    private final SheetWords words;
    private final StringBuilder text = new StringBuilder(1024);

    StoredText(StoredScore score, Language language) {
        this.score = score;
        this.language = language;
        this.words = new SheetWords(language);
    }

    String write() {
        Optional<Ledger> ledger = score.ledger();
        if (ledger.isPresent()) {
            text.append(ledger.get().text(language));
        } else {
            words.head(SheetHead.of(score)).forEach(this::add);
            text.append(table().text());
            foot();
        }
        if (score.ledger().map(Ledger::remarks).map(List::isEmpty).orElse(true)) {
            new MissingPoints(score.lines(), ScoringMessages.table(), language)
                    .sentences()
                    .forEach(this::add);
        }
        score.supersedes()
                .ifPresent(old ->
                        add(words.filled(SheetCodes.SUPERSEDES, "id", old.id().shortForm())));
        add(words.filled(
                SheetCodes.STORED_AS,
                "id",
                score.id().shortForm(),
                "edition",
                score.provenance().fingerprint().shortForm()));
        return text.toString();
    }

    private TextTable table() {
        TextTable table = new TextTable(List.of(
                Column.text(words.label(SheetCodes.COLUMN_CODE), MOST_TITLE),
                Column.text(words.label(SheetCodes.COLUMN_TITLE), MOST_TITLE),
                Column.numbers(words.label(SheetCodes.COLUMN_MAXIMUM)),
                Column.numbers(score.role().label(language))));
        score.lines()
                .forEach(line -> table.row(List.of(
                        line.code().text(),
                        "  ".repeat(line.depth()) + line.title().text(language),
                        words.points(line.maximum()),
                        points(line.reported(), line.outcome()))));
        table.rule();
        table.row(List.of(
                "",
                words.label(SheetCodes.TOTAL),
                words.points(score.maximum()),
                points(score.reportedTotal(), score.total())));
        return table;
    }

    private String points(Optional<Points> reported, Outcome outcome) {
        String kind = words.kind(outcome.kind());
        return reported.map(points -> outcome.kind() == OutcomeKind.NOT_APPLICABLE
                        ? words.points(points) + " (" + kind + ")"
                        : words.points(points))
                .orElse(kind);
    }

    private void foot() {
        score.exactTotal()
                .filter(exact -> !score.reportedTotal().equals(Optional.of(exact)))
                .ifPresent(exact -> add(words.filled(SheetCodes.EXACT, "exact", words.points(exact))));
        score.bonus()
                .ifPresent(bonus -> add(words.filled(
                        SheetCodes.OF_WHICH,
                        "base",
                        words.points(score.reportedTotal().orElse(bonus).minus(bonus)),
                        "bonus",
                        words.points(bonus))));
        words.band(score.band()).ifPresent(this::add);
        score.gates().forEach(this::gate);
        score.disqualifications()
                .forEach(one -> add(words.filled(
                        SheetCodes.DISQUALIFICATION, "title", one.title().text(language))));
        score.openDisqualifications()
                .forEach(one -> add(words.filled(
                        SheetCodes.OPEN_DISQUALIFICATION, "title", one.title().text(language))));
    }

    private void gate(StoredGate gate) {
        String title = gate.gate().title().text(language);
        if (gate.status() == GateStatus.OPEN) {
            add(words.filled(SheetCodes.GATE_OPEN, "title", title));
        } else if (gate.status() == GateStatus.FAILED) {
            String nodes = gate.failed().stream().map(Code::text).collect(Collectors.joining(", "));
            add(
                    nodes.isEmpty()
                            ? words.filled(SheetCodes.GATE_FAILED, "title", title)
                            : words.filled(SheetCodes.GATE_FAILED_NODES, "nodes", nodes, "title", title));
        }
    }

    private void add(String line) {
        text.append(line).append('\n');
    }
}
