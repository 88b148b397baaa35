package vn.dvk.scoring.verify;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dvk.core.criteria.Band;
import vn.dvk.core.criteria.Banding;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Problem;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.engine.Scorecard;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.ScoringMessages;
import vn.dvk.scoring.sheet.BandResult;
import vn.dvk.scoring.sheet.ScoreLine;
import vn.dvk.scoring.sheet.ScoreSheet;

/**
 * Kết quả kiểm thử bảng chấm điểm: what a scorecard made of what was given, after a first expectation held, for further
 * ones.
 *
 * <p>Immutable and thread-safe.
 */
public final class VerifiedSheet {
    private final ScoreSheet sheet;
    private final FailureText context;

    private VerifiedSheet(ScoreSheet sheet, FailureText context) {
        this.sheet = sheet;
        this.context = context;
    }

    static VerifiedSheet of(Scorecard scorecard, Dossier dossier, ScoreSheet first, ScoreSheet second) {
        String name = scorecard.edition().set() + " " + scorecard.edition().id();
        FailureText context = FailureText.of("Scorecard '" + name + "' broke an expectation.")
                .row("As of", dossier.asOf().toString())
                .row("Given", Given.lines(dossier, first.role()));
        VerifiedSheet verified = new VerifiedSheet(first, context);
        if (!first.equals(second) || !first.explain().equals(second.explain())) {
            throw context.headed("Scorecard '" + name + "' is not pure.")
                    .row("First", explained(first))
                    .row("Then", explained(second))
                    .error();
        }
        first.reportedTotal().ifPresent(total -> {
            Points sum = first.explain().sumOfParts();
            verified.expect(sum.equals(total), "explained parts of " + total + " together", "parts of " + sum);
        });
        return verified;
    }

    /**
     * Expects that total, as reported.
     *
     * @param points a decimal or a ratio, such as {@code "78.5"}
     * @throws AssertionError if the total is another, or there is none
     */
    @CanIgnoreReturnValue
    public VerifiedSheet totals(String points) {
        return expect(total(Points.parse(points)));
    }

    /**
     * Expects that total before rounding.
     *
     * @param points a decimal or a ratio, such as {@code "130/3"}
     * @throws AssertionError if the exact total is another, or there is none
     */
    @CanIgnoreReturnValue
    public VerifiedSheet totalsExactly(String points) {
        Points expected = Points.parse(points);
        String actual = sheet.exactTotal()
                .map(exact -> "an exact total of " + Actual.points(exact))
                .orElseGet(this::total);
        boolean holds = sheet.exactTotal().filter(expected::equals).isPresent();
        return expect(holds, "an exact total of " + Actual.points(expected), actual);
    }

    /**
     * Expects those bounds of the total, as reported.
     *
     * @param least a decimal or a ratio
     * @param most a decimal or a ratio
     * @throws AssertionError if they are others
     */
    @CanIgnoreReturnValue
    public VerifiedSheet within(String least, String most) {
        Bounds expected = Bounds.of(Points.parse(least), Points.parse(most));
        return expect(sheet.bounds().equals(expected), "bounds " + expected, "bounds " + sheet.bounds());
    }

    /**
     * Expects those points on a line of a criterion or group, as reported.
     *
     * @throws AssertionError if the line has others, or none
     * @throws IllegalArgumentException if there is no such line
     */
    @CanIgnoreReturnValue
    public VerifiedSheet withLine(String code, String points) {
        return expect(line(Code.of(code), Points.parse(points)));
    }

    /**
     * Expects that outcome on a line of a criterion or group.
     *
     * @throws AssertionError if it has another
     * @throws IllegalArgumentException if there is no such line
     */
    @CanIgnoreReturnValue
    public VerifiedSheet withLine(String code, OutcomeKind kind) {
        return expect(line(Code.of(code), kind));
    }

    /**
     * Expects that band.
     *
     * @throws AssertionError if another one is reached, or none
     * @throws IllegalArgumentException if the edition has no such band
     */
    @CanIgnoreReturnValue
    public VerifiedSheet inBand(String code) {
        return expect(band(Code.of(code)));
    }

    /**
     * Expects that no band is reached: the total is below the last one, or the sheet is not classified.
     *
     * @throws AssertionError if one is reached, or it is not decided yet
     */
    @CanIgnoreReturnValue
    public VerifiedSheet inNoBand() {
        return expect(noBand());
    }

    /**
     * Expects that at least these disqualifications hold; with no argument, any.
     *
     * @throws AssertionError if it is not so
     */
    @CanIgnoreReturnValue
    public VerifiedSheet isDisqualified(String... codes) {
        Set<String> holding =
                sheet.disqualifications().stream().map(one -> one.code().text()).collect(Collectors.toSet());
        boolean holds = !holding.isEmpty() && ReasonCodes.all(holding, codes);
        return expect(holds, "disqualified" + list(" for ", codes), total());
    }

    /**
     * Expects that everything given is known to the edition.
     *
     * @throws AssertionError if a fact, a mark or a piece of evidence is not, or a fact is not as declared
     */
    @CanIgnoreReturnValue
    public VerifiedSheet withoutRemarks() {
        if (!sheet.remarks().isEmpty()) {
            throw context.row("Expected", "no remarks")
                    .row(
                            "Actual",
                            sheet.remarks().stream()
                                    .map(one -> Actual.problem(one, ScoringMessages.table()))
                                    .toList())
                    .error();
        }
        return this;
    }

    /** Returns the sheet, for checks of one's own. */
    public ScoreSheet sheet() {
        return sheet;
    }

    VerifiedSheet isUnscored(String... needs) {
        boolean holds = sheet.total() instanceof Outcome.Unscored unscored
                && (needs.length == 0 || Names.match(unscored.needs(), needs));
        return expect(holds, "unscored" + list(" until ", needs), total());
    }

    VerifiedSheet isInvalid(String... codes) {
        boolean holds = sheet.total() instanceof Outcome.Invalid invalid
                && ReasonCodes.all(
                        invalid.problems().stream().map(Problem::code).collect(Collectors.toSet()), codes);
        return expect(holds, "invalid" + list(" for ", codes), total());
    }

    VerifiedSheet isNotApplicable() {
        return expect(sheet.total() instanceof Outcome.NotApplicable, "not applicable", total());
    }

    /**
     * One thing expected of the sheet.
     *
     * @param holds whether it is so
     * @param expected what is expected
     * @param actual what is so
     */
    record Check(boolean holds, String expected, String actual) {}

    Check total(Points expected) {
        boolean holds = sheet.reportedTotal().filter(expected::equals).isPresent();
        return new Check(holds, "a total of " + Actual.points(expected), total());
    }

    Check line(Code code, Points expected) {
        ScoreLine line = line(code);
        boolean holds = line.reported().filter(expected::equals).isPresent();
        return new Check(holds, "line " + code + ": " + Actual.points(expected), text(line));
    }

    Check line(Code code, OutcomeKind kind) {
        ScoreLine line = line(code);
        return new Check(line.outcome().kind() == kind, "line " + code + ": " + kind(kind), text(line));
    }

    Check band(Code code) {
        List<Code> known = sheet.banding().map(Banding::bands).orElse(ImmutableList.of()).stream()
                .map(Band::code)
                .toList();
        if (!known.contains(code)) {
            throw new IllegalArgumentException("band must be one of " + known + ", but was " + code);
        }
        boolean holds =
                sheet.band().reached().map(Band::code).filter(code::equals).isPresent();
        return new Check(holds, "band " + code, band());
    }

    Check noBand() {
        BandResult band = sheet.band();
        boolean holds = band instanceof BandResult.NoBand || band instanceof BandResult.NotClassified;
        return new Check(holds, "no band", band());
    }

    Check outcome(OutcomeKind kind) {
        return new Check(sheet.kind() == kind, kind(kind), total());
    }

    /** Expects all of it, and says at once what does not hold. */
    @CanIgnoreReturnValue
    VerifiedSheet expect(List<Check> checks) {
        List<Check> broken = checks.stream().filter(check -> !check.holds()).toList();
        if (!broken.isEmpty()) {
            throw context.row("Expected", broken.stream().map(Check::expected).toList())
                    .row("Actual", broken.stream().map(Check::actual).toList())
                    .row("Explained", explained(sheet))
                    .error();
        }
        return this;
    }

    VerifiedSheet headed(String heading) {
        return new VerifiedSheet(sheet, context.headed(heading));
    }

    private ScoreLine line(Code code) {
        return sheet.line(code)
                .orElseThrow(() -> new IllegalArgumentException("line must be one of "
                        + sheet.lines().stream().map(ScoreLine::code).toList() + ", but was " + code));
    }

    private static String text(ScoreLine line) {
        String points = line.reported()
                .map(Actual::points)
                .orElseGet(() ->
                        String.join("; ", Actual.outcome(line.outcome(), line.bounds(), ScoringMessages.table())));
        return "line " + line.code() + ": " + points;
    }

    private String total() {
        String total = sheet.reportedTotal()
                .map(points -> "a total of " + Actual.points(points))
                .orElseGet(() ->
                        String.join("; ", Actual.outcome(sheet.total(), sheet.bounds(), ScoringMessages.table())));
        List<String> codes = new ArrayList<>();
        sheet.disqualifications().forEach(one -> codes.add(one.code().text()));
        return codes.isEmpty() ? total : "disqualified for " + String.join(", ", codes) + ", with " + total;
    }

    private String band() {
        BandResult result = sheet.band();
        if (result instanceof BandResult.Reached reached) {
            return "band " + reached.band().code() + " (compared: " + reached.compared() + ")";
        }
        if (result instanceof BandResult.NoBand none) {
            return "no band (compared: " + none.compared() + ")";
        }
        if (result instanceof BandResult.Undecided undecided) {
            return "undecided until " + Actual.keys(undecided.needs());
        }
        return "not classified: "
                + ScoringMessages.table().text(((BandResult.NotClassified) result).why(), Language.EN);
    }

    @CanIgnoreReturnValue
    private VerifiedSheet expect(boolean holds, String expected, String actual) {
        return expect(new Check(holds, expected, actual));
    }

    private VerifiedSheet expect(Check check) {
        return expect(ImmutableList.of(check));
    }

    private static List<String> explained(ScoreSheet sheet) {
        return sheet.explain().text(Language.EN).lines().toList();
    }

    private static String kind(OutcomeKind kind) {
        return kind.label(Language.EN);
    }

    private static String list(String before, String... names) {
        return names.length == 0 ? "" : before + String.join(", ", names);
    }

    /** Returns the sheet. */
    @Override
    public String toString() {
        return "VerifiedSheet{" + sheet + "}";
    }
}
