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
import vn.dvk.core.error.Problems;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.sheet.BandResult;
import vn.dvk.scoring.sheet.ScoreLine;
import vn.dvk.scoring.sheet.ScoreSheet;

/** Compares what a worked case expects with what comes out; everything that differs is reported. */
final class CaseExpectation {
    private final ExpectedScore expected;
    private final String entry;
    private final String path;
    private final Problems problems;
    private final CaseReasons why = new CaseReasons();

    /**
     * Starts with what is expected.
     *
     * @param entry the JSON pointer of the case
     * @param problems where differences are added
     */
    CaseExpectation(ExpectedScore expected, String entry, Problems problems) {
        this.expected = expected;
        this.entry = entry;
        this.path = Pointer.child(entry, "expected");
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

    /** Reports what differs, and after it once for the whole case what its result lacks or what is wrong with it. */
    void compare(ScoreSheet sheet) {
        expected.lines().forEach((code, points) -> sheet.line(code).ifPresent(line -> points(line, points)));
        expected.outcomes()
                .forEach((code, kind) -> sheet.line(code)
                        .filter(line -> line.outcome().kind() != kind)
                        .ifPresent(line -> {
                            differs(
                                    line(code),
                                    line(CaseCodes.LINE_OUTCOME, line),
                                    kind(kind),
                                    kind(line.outcome().kind()));
                            why.add(line.outcome());
                        }));
        expected.total().ifPresent(total -> total(sheet, total));
        band(sheet.band());
        expected.outcome().filter(kind -> sheet.kind() != kind).ifPresent(kind -> {
            differs(Pointer.child(path, "outcome"), Message.of(CaseCodes.OUTCOME), kind(kind), kind(sheet.kind()));
            why.add(sheet.total());
        });
        why.report(entry, problems);
    }

    private void points(ScoreLine line, Points wanted) {
        Optional<Points> actual = line.reported();
        if (actual.isEmpty()) {
            differs(
                    line(line.code()),
                    line(CaseCodes.LINE_KIND, line),
                    number(wanted),
                    kind(line.outcome().kind()));
            why.add(line.outcome());
        } else if (!actual.get().equals(wanted)) {
            differs(line(line.code()), line(CaseCodes.LINE, line), number(wanted), number(actual.get()));
        }
    }

    private void total(ScoreSheet sheet, Points wanted) {
        Optional<Points> actual = sheet.reportedTotal();
        String place = Pointer.child(path, "total");
        if (actual.isEmpty()) {
            differs(
                    place,
                    Message.of(CaseCodes.TOTAL_KIND),
                    number(wanted),
                    kind(sheet.total().kind()));
            why.add(sheet.total());
        } else if (!actual.get().equals(wanted)) {
            differs(place, Message.of(CaseCodes.TOTAL), number(wanted), number(actual.get()));
        }
    }

    private void band(BandResult actual) {
        Optional<Code> reached = actual.reached().map(Band::code);
        boolean undecided = actual instanceof BandResult.Undecided;
        expected.band().filter(wanted -> !reached.equals(Optional.of(wanted))).ifPresent(wanted -> {
            Message otherwise = Message.of(undecided ? CaseCodes.BAND_UNDECIDED : CaseCodes.BAND_NONE);
            Message differs = reached.map(code -> Message.of(CaseCodes.BAND).with("actual", code.text()))
                    .orElse(otherwise);
            differs(Pointer.child(path, "band"), differs.with("expected", wanted.text()), actual);
        });
        if (expected.noBand() && (reached.isPresent() || undecided)) {
            Message differs = reached.map(code -> Message.of(CaseCodes.NO_BAND).with("actual", code.text()))
                    .orElse(Message.of(CaseCodes.NO_BAND_UNDECIDED));
            differs(Pointer.child(path, "noBand"), differs, actual);
        }
    }

    private void differs(String place, Message message, BandResult actual) {
        problems.add(place, message);
        if (actual instanceof BandResult.Undecided undecided) {
            why.add(undecided.needs());
        }
    }

    private void differs(String place, Message message, Argument wanted, Argument actual) {
        problems.add(place, message.with("expected", wanted).with("actual", actual));
    }

    private String line(Code code) {
        return Pointer.child(Pointer.child(path, "lines"), code.text());
    }

    private static Message line(String code, ScoreLine line) {
        return Message.of(code).with("line", line.code().text());
    }

    private static Argument number(Points points) {
        return Argument.number(points.toString());
    }

    /** The texts put the label of the kind in its place. */
    private static Argument kind(OutcomeKind kind) {
        return Argument.code(kind.name());
    }
}
