package vn.dvk.scoring.sheet;

import java.util.Optional;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Outcome;

/** Puts the differences of two scores into sentences. */
final class DiffText {
    private final ScoreDiff diff;
    private final Language language;
    private final SheetWords words;
    private final StringBuilder text = new StringBuilder(512);

    DiffText(ScoreDiff diff, Language language) {
        this.diff = diff;
        this.language = language;
        this.words = new SheetWords(language);
    }

    String write() {
        if (diff.isEmpty()) {
            add(words.label(SheetCodes.DIFF_NONE));
            return text.toString();
        }
        diff.lines().stream().filter(line -> !line.group()).forEach(this::line);
        if (diff.totalDiffers()) {
            StoredScore was = diff.before();
            StoredScore is = diff.after();
            add(words.filled(
                    SheetCodes.DIFF_TOTAL,
                    "before",
                    outOf(was.reportedTotal(), was.total(), was.maximum()),
                    "after",
                    outOf(is.reportedTotal(), is.total(), is.maximum()),
                    "change",
                    signed(diff.change())));
        }
        if (diff.bandDiffers()) {
            add(words.filled(
                    SheetCodes.DIFF_BAND,
                    "before",
                    words.bandName(diff.before().band()),
                    "after",
                    words.bandName(diff.after().band())));
        }
        return text.toString();
    }

    private void line(LineDiff line) {
        String what = line.code() + " " + line.title().text(language);
        if (line.before().isEmpty()) {
            add(words.filled(
                    SheetCodes.DIFF_ADDED,
                    "line",
                    what,
                    "points",
                    points(line.after().orElseThrow())));
        } else if (line.after().isEmpty()) {
            add(words.filled(
                    SheetCodes.DIFF_REMOVED,
                    "line",
                    what,
                    "points",
                    points(line.before().orElseThrow())));
        } else {
            add(words.filled(
                            SheetCodes.DIFF_LINE,
                            "line",
                            what,
                            "before",
                            points(line.before().get()),
                            "after",
                            points(line.after().get()),
                            "change",
                            signed(line.change()))
                    + cause(line));
        }
    }

    private String cause(LineDiff line) {
        String cause = words.label(SheetCodes.DIFF_CAUSE + line.cause().name());
        boolean split = line.cause() == DiffCause.BOTH
                && line.byRule().isPresent()
                && line.byInput().isPresent();
        String parts = split
                ? " "
                        + words.filled(
                                SheetCodes.DIFF_SPLIT,
                                "rule",
                                signed(line.byRule().get()),
                                "input",
                                signed(line.byInput().get()))
                : "";
        return cause + parts;
    }

    private String points(ScoreLine line) {
        return outOf(line.reported(), line.outcome(), line.maximum());
    }

    private String outOf(Optional<Points> reported, Outcome outcome, Points maximum) {
        return reported.map(points -> words.filled(
                        SheetCodes.DIFF_POINTS, "points", words.points(points), "maximum", words.points(maximum)))
                .orElseGet(() -> words.kind(outcome.kind()));
    }

    /** The change in brackets, if it is a number. */
    private String signed(Optional<Points> change) {
        return change.filter(points -> !points.isZero())
                .map(points -> " (" + signed(points) + ")")
                .orElse("");
    }

    private String signed(Points points) {
        return points.isNegative() || points.isZero() ? words.points(points) : "+" + words.points(points);
    }

    private void add(String line) {
        text.append(line).append('\n');
    }
}
