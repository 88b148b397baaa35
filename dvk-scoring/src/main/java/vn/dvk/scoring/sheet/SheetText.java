package vn.dvk.scoring.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dvk.core.criteria.Band;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.MessageTable;
import vn.dvk.core.error.Problem;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.PointsWords;
import vn.dvk.scoring.outcome.ProblemWords;
import vn.dvk.scoring.outcome.ScoringMessages;
import vn.dvk.scoring.sheet.TextTable.Column;

/** Writes a sheet as the table that officials know. */
final class SheetText {
    private static final MessageTable WORDS = ScoringMessages.table();
    private static final int MOST_TITLE = 64;

    private final ScoreSheet sheet;
    private final Language language;
    private final StringBuilder text = new StringBuilder(1024);

    SheetText(ScoreSheet sheet, Language language) {
        this.sheet = sheet;
        this.language = language;
    }

    String write() {
        head();
        TextTable table = new TextTable(List.of(
                Column.text(label(SheetCodes.COLUMN_CODE), MOST_TITLE),
                Column.text(label(SheetCodes.COLUMN_TITLE), MOST_TITLE),
                Column.numbers(label(SheetCodes.COLUMN_MAXIMUM)),
                Column.numbers(label(SheetCodes.COLUMN_POINTS))));
        sheet.lines().forEach(line -> table.row(row(line)));
        table.rule();
        table.row(List.of("", label(SheetCodes.TOTAL), points(sheet.maximum()), total()));
        text.append(table.text());
        foot();
        return text.toString();
    }

    private void head() {
        add(label(SheetCodes.TITLE) + (sheet.provenance().draft() ? " " + label(SheetCodes.DRAFT) : ""));
        add(message(Message.of(SheetCodes.HEAD)
                .with("dossier", sheet.dossier().toString())
                .with("subject", sheet.subject().label(language))
                .with("review", sheet.review().text())
                .with("day", Argument.day(sheet.provenance().asOf()))));
        add(filled(
                SheetCodes.SOURCE,
                "set",
                sheet.provenance().set().text(),
                "edition",
                sheet.provenance().edition().text(),
                "role",
                sheet.role().label(language)));
    }

    private List<String> row(ScoreLine line) {
        String indent = "  ".repeat(line.depth());
        String points = line.reported()
                .map(this::points)
                .orElseGet(() -> kind(line.outcome().kind()));
        boolean byPolicy =
                !(line.outcome() instanceof Outcome.Scored) && line.reported().isPresent();
        return List.of(
                line.code().text(),
                indent + line.title().text(language),
                points(line.maximum()),
                byPolicy ? points + " (" + kind(line.outcome().kind()) + ")" : points);
    }

    private String total() {
        return sheet.reportedTotal()
                .map(this::points)
                .orElseGet(() -> kind(sheet.total().kind()));
    }

    private void foot() {
        if (sheet.lines().stream().anyMatch(ScoreLine::bonus)
                && sheet.baseTotal().isPresent()) {
            Points bonus = sheet.bonus().orElse(Points.ZERO);
            String signed = bonus.signum() > 0 ? "+" + points(bonus) : points(bonus);
            add(filled(SheetCodes.OF_WHICH, "base", points(sheet.baseTotal().get()), "bonus", signed));
        }
        Optional<Points> exact = sheet.exactTotal();
        if (exact.isPresent() && !exact.equals(sheet.reportedTotal())) {
            add(filled(SheetCodes.EXACT, "exact", points(exact.get())));
        }
        reasons().forEach(this::add);
        boolean mayChange = sheet.reportedTotal().isPresent() && !sheet.bounds().isExact();
        if (mayChange || sheet.total() instanceof Outcome.Unscored) {
            add(bounds(sheet.bounds()));
        }
        if (sheet.provisional()) {
            add(label(SheetCodes.PROVISIONAL));
        }
        band(sheet.band());
        sheet.gates().forEach(this::gate);
        sheet.disqualifications()
                .forEach(one -> add(
                        filled(SheetCodes.DISQUALIFICATION, "title", one.title().text(language))));
        sheet.openDisqualifications()
                .forEach(one -> add(filled(
                        SheetCodes.OPEN_DISQUALIFICATION, "title", one.title().text(language))));
        remarks()
                .forEach(remark -> add(filled(
                        SheetCodes.REMARK,
                        "remark",
                        ProblemWords.text(remark, sheet.form().words(), language))));
    }

    private List<String> reasons() {
        if (sheet.lines().stream().allMatch(line -> line.reported().isPresent())) {
            return List.of();
        }
        return new MissingPoints(sheet.lines(), sheet.form().words(), language).sentences();
    }

    /** What is said as a remark: not what a line without points has said already. */
    private Stream<Problem> remarks() {
        Set<Problem> told = sheet.lines().stream()
                .map(ScoreLine::outcome)
                .filter(Outcome.Invalid.class::isInstance)
                .flatMap(outcome -> ((Outcome.Invalid) outcome).problems().stream())
                .collect(Collectors.toSet());
        return sheet.remarks().stream().filter(remark -> !told.contains(remark));
    }

    private void gate(GateResult result) {
        String title = result.gate().title().text(language);
        if (result.status() == GateStatus.OPEN) {
            add(filled(SheetCodes.GATE_OPEN, "title", title));
        } else if (result.status() == GateStatus.FAILED && result.failed().isEmpty()) {
            add(filled(SheetCodes.GATE_FAILED, "title", title));
        } else if (result.status() == GateStatus.FAILED) {
            String nodes = result.failed().stream().map(Code::text).collect(Collectors.joining(", "));
            add(filled(SheetCodes.GATE_FAILED_NODES, "nodes", nodes, "title", title));
        }
    }

    private void missed(List<MissedBand> missed) {
        for (MissedBand one : missed) {
            List<String> titles = new ArrayList<>();
            one.requirements()
                    .forEach(requirement -> titles.add(requirement.title().text(language)));
            one.gates().forEach(gate -> titles.add(gate.title().text(language)));
            add(filled(
                    SheetCodes.BAND_MISSED,
                    "band",
                    one.band().title().text(language),
                    "requirements",
                    String.join("; ", titles)));
        }
    }

    private void band(BandResult result) {
        if (result instanceof BandResult.Reached reached) {
            add(filled(SheetCodes.BAND, "band", reached.band().title().text(language)));
            missed(reached.missed());
        } else if (result instanceof BandResult.NoBand none) {
            add(label(SheetCodes.BAND_NONE));
            missed(none.missed());
        } else if (result instanceof BandResult.Undecided undecided) {
            List<String> names = new ArrayList<>();
            for (Band band : undecided.possible()) {
                names.add(band.title().text(language));
            }
            if (undecided.noBandPossible()) {
                names.add(label(SheetCodes.BAND_OR_NONE));
            }
            add(filled(SheetCodes.BAND_UNDECIDED, "bands", String.join(", ", names)));
        } else if (result instanceof BandResult.NotClassified none && hasBands(none)) {
            add(filled(SheetCodes.NOT_CLASSIFIED, "reason", message(none.why())));
        }
    }

    private static boolean hasBands(BandResult.NotClassified none) {
        return !none.why().code().equals(SheetCodes.NO_BANDING);
    }

    private String bounds(Bounds bounds) {
        return bounds.most()
                .map(most -> filled(SheetCodes.BOUNDS, "least", points(bounds.least()), "most", points(most)))
                .orElseGet(() -> filled(SheetCodes.BOUNDS_OPEN, "least", points(bounds.least())));
    }

    private String points(Points points) {
        return PointsWords.text(points, language);
    }

    private String kind(OutcomeKind kind) {
        return kind.label(language);
    }

    private String label(String key) {
        return WORDS.label(key, language).orElse(key);
    }

    private String message(Message message) {
        return sheet.form().words().text(message, language);
    }

    /** The words under a key, filled with pairs of names and texts. */
    private String filled(String key, String... namesAndTexts) {
        String filled = label(key);
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            filled = filled.replace("{" + namesAndTexts[i] + "}", namesAndTexts[i + 1]);
        }
        return filled;
    }

    private void add(String line) {
        text.append(line).append('\n');
    }
}
