package vn.dvk.scoring.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dvk.core.criteria.Band;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.ExpectedScore;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Pointer;
import vn.dvk.core.error.Problem;
import vn.dvk.core.error.Problems;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.sheet.BandResult;
import vn.dvk.scoring.sheet.ScoreLine;
import vn.dvk.scoring.sheet.ScoreSheet;

/** Compares what a worked case expects with what comes out; everything that differs is reported. */
final class CaseExpectation {
    private static final String NO_BAND = "noBand";

    private final ExpectedScore expected;
    private final String path;
    private final Problems problems;

    /**
     * Starts with what is expected.
     *
     * @param path its JSON pointer
     * @param problems where differences are added
     */
    CaseExpectation(ExpectedScore expected, String path, Problems problems) {
        this.expected = expected;
        this.path = path;
        this.problems = problems;
    }

    /** Reports lines and a band that the edition does not have. */
    void checkNames(Set<Code> lines, Edition edition) {
        List<Code> named = new ArrayList<>(expected.lines().keySet());
        named.addAll(expected.outcomes().keySet());
        named.stream()
                .filter(line -> !lines.contains(line))
                .forEach(line -> problems.add(
                        line(line), Message.of(CaseCodes.UNKNOWN_LINE).with("line", line.text())));
        Set<Code> bands = edition.banding().stream()
                .flatMap(banding -> banding.bands().stream())
                .map(Band::code)
                .collect(Collectors.toSet());
        expected.band()
                .filter(band -> !bands.contains(band))
                .ifPresent(band -> problems.add(
                        Pointer.child(path, "band"),
                        Message.of(CaseCodes.UNKNOWN_BAND).with("band", band.text())));
    }

    void compare(ScoreSheet sheet) {
        expected.lines()
                .forEach((code, points) -> sheet.line(code)
                        .filter(line -> !line.reported().equals(Optional.of(points)))
                        .ifPresent(line -> differs(line, number(points))));
        expected.outcomes()
                .forEach((code, kind) -> sheet.line(code)
                        .filter(line -> line.outcome().kind() != kind)
                        .ifPresent(line -> differs(line, Argument.code(kind.name()))));
        expected.total()
                .filter(total -> !sheet.reportedTotal().equals(Optional.of(total)))
                .ifPresent(total -> differs(
                        Pointer.child(path, "total"),
                        Message.of(CaseCodes.TOTAL),
                        number(total),
                        actual(sheet.reportedTotal(), sheet.total())));
        band(sheet.band());
        expected.outcome()
                .filter(kind -> sheet.kind() != kind)
                .ifPresent(kind -> differs(
                        Pointer.child(path, "outcome"),
                        Message.of(CaseCodes.OUTCOME),
                        Argument.code(kind.name()),
                        kind(sheet)));
    }

    private void band(BandResult actual) {
        if (expected.band().isPresent() && !actual.reached().map(Band::code).equals(expected.band())) {
            differs(
                    Pointer.child(path, "band"),
                    Message.of(CaseCodes.BAND),
                    Argument.code(expected.band().get().text()),
                    name(actual));
        }
        if (expected.noBand() && (actual.reached().isPresent() || actual instanceof BandResult.Undecided)) {
            differs(Pointer.child(path, NO_BAND), Message.of(CaseCodes.BAND), Argument.code(NO_BAND), name(actual));
        }
    }

    private void differs(ScoreLine line, Argument wanted) {
        differs(
                line(line.code()),
                Message.of(CaseCodes.LINE).with("line", line.code().text()),
                wanted,
                actual(line.reported(), line.outcome()));
    }

    private void differs(String place, Message message, Argument wanted, Argument actual) {
        problems.add(place, message.with("expected", wanted).with("actual", actual));
    }

    private String line(Code code) {
        return Pointer.child(Pointer.child(path, "lines"), code.text());
    }

    private static Argument number(Points points) {
        return Argument.number(points.toString());
    }

    private static Argument actual(Optional<Points> points, Outcome outcome) {
        return points.map(CaseExpectation::number).orElseGet(() -> Argument.code(why(outcome)));
    }

    private static Argument kind(ScoreSheet sheet) {
        boolean ofTotal = sheet.kind() == sheet.total().kind();
        return Argument.code(ofTotal ? why(sheet.total()) : sheet.kind().name());
    }

    private static Argument name(BandResult result) {
        if (result instanceof BandResult.Undecided undecided) {
            return Argument.code(OutcomeKind.UNSCORED + ": " + keys(undecided.needs()));
        }
        return Argument.code(result.reached().map(band -> band.code().text()).orElse(NO_BAND));
    }

    /** The kind of an outcome, with what it needs or the codes of what is wrong. */
    private static String why(Outcome outcome) {
        String kind = outcome.kind().name();
        if (outcome instanceof Outcome.Unscored unscored) {
            return kind + ": " + keys(unscored.needs());
        }
        if (outcome instanceof Outcome.Invalid invalid) {
            return kind + ": "
                    + invalid.problems().stream().map(Problem::code).distinct().collect(Collectors.joining(", "));
        }
        return kind;
    }

    private static String keys(Set<InputKey> needs) {
        return needs.stream().map(InputKey::toString).collect(Collectors.joining(", "));
    }
}
