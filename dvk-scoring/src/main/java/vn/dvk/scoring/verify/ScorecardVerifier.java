package vn.dvk.scoring.verify;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.MarkValue;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.scoring.engine.Scorecard;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.sheet.ScoreSheet;

/**
 * Kiểm thử bảng chấm điểm: the check of a whole scorecard, with its rounding, policies, bands and disqualifications.
 *
 * <p>Facts are given as texts and typed by the edition, or come with a dossier; the latest word on an input counts. The day
 * is that of the dossier, else the last day on which the edition is in force, else the first. Besides the expectation each
 * check sees to it that scoring again gives the same sheet, and that the explained parts add up to the reported total.
 *
 * <p>Immutable and thread-safe.
 *
 * @see Verify#verifyThat(Scorecard)
 */
public final class ScorecardVerifier {
    private final Scorecard scorecard;
    private final AssessmentRole role;
    private final @Nullable LocalDate asOf;
    private final Given given;

    private ScorecardVerifier(Scorecard scorecard, AssessmentRole role, @Nullable LocalDate asOf, Given given) {
        this.scorecard = scorecard;
        this.role = role;
        this.asOf = asOf;
        this.given = given;
    }

    static ScorecardVerifier of(Scorecard scorecard) {
        return new ScorecardVerifier(scorecard, AssessmentRole.SELF, null, Given.NOTHING);
    }

    /** Sets the role whose marks are given and read; without it, self-assessment. */
    public ScorecardVerifier inRole(AssessmentRole other) {
        return new ScorecardVerifier(scorecard, requireNonNull(other, "other"), asOf, given);
    }

    /** Sets the day that the figures stand for. */
    public ScorecardVerifier asOf(LocalDate day) {
        return new ScorecardVerifier(scorecard, role, requireNonNull(day, "day"), given);
    }

    /** Gives a dossier instead of all that was given so far; what is given after it comes on top. */
    public ScorecardVerifier given(Dossier dossier) {
        return new ScorecardVerifier(scorecard, role, asOf, given.on(dossier));
    }

    /**
     * Gives a fact, written as the edition declares it: {@code "5"}, {@code "59.7"}, {@code "3800000000 VND"}, {@code
     * "yes"}, {@code "urban"} or {@code "2023-12-31"}.
     *
     * <p>A text that is no value of the declared kind, or a fact that is not declared, is refused by the expectation that
     * follows, with {@link IllegalArgumentException}.
     */
    public ScorecardVerifier given(String fact, String value) {
        return with(InputKey.fact(FactKey.of(fact)), new Given.Text(requireNonNull(value, "value")));
    }

    /** Gives a fact as a typed value. */
    public ScorecardVerifier given(String fact, FactValue value) {
        return with(InputKey.fact(FactKey.of(fact)), new Given.OfFact(requireNonNull(value, "value")));
    }

    /**
     * Says that a fact does not apply.
     *
     * @param reason the code of the reason, such as {@code no-task-assigned}
     */
    public ScorecardVerifier givenNotApplicable(String fact, String reason) {
        return with(InputKey.fact(FactKey.of(fact)), new Given.NotApplicable(Code.of(reason)));
    }

    /** Leaves a fact out that was given before. */
    public ScorecardVerifier without(String fact) {
        return with(InputKey.fact(FactKey.of(fact)), new Given.LeftOut());
    }

    /**
     * Gives the mark on a criterion, or on a part of one: the code of a level, or points such as {@code "4.5"}.
     *
     * <p>A mark that no rule reads is refused by the expectation that follows, with {@link IllegalArgumentException}.
     */
    public ScorecardVerifier marked(String criterion, String mark) {
        return with(InputKey.mark(Code.of(criterion)), new Given.Text(requireNonNull(mark, "mark")));
    }

    /** Gives the mark on a criterion, or on a part of one. */
    public ScorecardVerifier marked(String criterion, MarkValue mark) {
        return with(InputKey.mark(Code.of(criterion)), new Given.OfMark(requireNonNull(mark, "mark")));
    }

    /** Leaves a mark out that was given before. */
    public ScorecardVerifier unmarked(String criterion) {
        return with(InputKey.mark(Code.of(criterion)), new Given.LeftOut());
    }

    /**
     * Expects that total, as reported.
     *
     * @param points a decimal or a ratio, such as {@code "78.5"}
     * @throws AssertionError if the total is another, or there is none
     */
    @CanIgnoreReturnValue
    public VerifiedSheet totals(String points) {
        return verify().totals(points);
    }

    /**
     * Expects those points on a line of a criterion or group, as reported.
     *
     * @throws AssertionError if the line has others, or none
     * @throws IllegalArgumentException if there is no such line
     */
    @CanIgnoreReturnValue
    public VerifiedSheet withLine(String code, String points) {
        return verify().withLine(code, points);
    }

    /**
     * Expects that band.
     *
     * @throws AssertionError if another one is reached, or none
     * @throws IllegalArgumentException if the edition has no such band
     */
    @CanIgnoreReturnValue
    public VerifiedSheet inBand(String code) {
        return verify().inBand(code);
    }

    /**
     * Expects that at least these disqualifications hold; with no argument, any.
     *
     * @throws AssertionError if it is not so
     */
    @CanIgnoreReturnValue
    public VerifiedSheet isDisqualified(String... codes) {
        return verify().isDisqualified(codes);
    }

    /**
     * Expects that there is no total yet, and exactly these inputs are needed for one; with no argument, any.
     *
     * @param needs keys of facts, codes of marks, or either as {@code fact:meetings} or {@code mark:1.1}
     * @throws AssertionError if it is not so
     */
    @CanIgnoreReturnValue
    public VerifiedSheet isUnscored(String... needs) {
        return verify().isUnscored(needs);
    }

    /**
     * Expects that there is no total because of at least these problems.
     *
     * @param codes such as {@code dvk.table.no-row}
     * @throws AssertionError if it is not so
     */
    @CanIgnoreReturnValue
    public VerifiedSheet isInvalid(String... codes) {
        return verify().isInvalid(codes);
    }

    /**
     * Expects that nothing on the sheet applies.
     *
     * @throws AssertionError if something does
     */
    @CanIgnoreReturnValue
    public VerifiedSheet isNotApplicable() {
        return verify().isNotApplicable();
    }

    /**
     * Expects that the reported total never falls as a fact gets better, for each declared fact that says what better is.
     *
     * <p>Facts and marks that are given stay as they are; all other declared facts are drawn, the same in every run. Marks are
     * not drawn. Cases without a total are passed over.
     *
     * @throws AssertionError if a better case has a lower total, or no two cases have a total
     * @throws IllegalStateException if no declared fact that is not given has a direction
     */
    public void isMonotone() {
        Edition edition = scorecard.edition();
        Dossier base = dossier();
        ImmutableList<FactDeclaration> drawn = edition.facts().stream()
                .filter(fact -> base.fact(fact.key()).isEmpty())
                .collect(ImmutableList.toImmutableList());
        FailureText context = FailureText.of(
                        "Scorecard '" + edition.set() + " " + edition.id() + "' broke an expectation.")
                .row("As of", base.asOf().toString())
                .row("Given", Given.lines(base, role));
        new MonotoneTrial(
                        drawn,
                        DefinedRules.of(edition).stream()
                                .map(DefinedRules.DefinedRule::settings)
                                .toList(),
                        values -> scorecard
                                .score(given.with(values).dossier(edition, role, day()), role)
                                .reportedTotal(),
                        context)
                .run();
    }

    /** Returns the dossier that is scored. */
    public Dossier dossier() {
        return given.dossier(scorecard.edition(), role, day());
    }

    VerifiedSheet verify() {
        Dossier dossier = dossier();
        ScoreSheet sheet = scorecard.score(dossier, role);
        given.refuseUnread(sheet);
        return VerifiedSheet.of(scorecard, dossier, sheet, scorecard.score(dossier, role));
    }

    private LocalDate day() {
        DateRange inForce = scorecard.edition().inForce();
        if (asOf != null) {
            return asOf;
        }
        Dossier base = given.base();
        return base != null ? base.asOf() : inForce.last().or(inForce::first).orElse(LocalDate.EPOCH);
    }

    private ScorecardVerifier with(InputKey key, Given.Input input) {
        return new ScorecardVerifier(scorecard, role, asOf, given.with(key, input));
    }

    /** Returns the scorecard. */
    @Override
    public String toString() {
        return "ScorecardVerifier{" + scorecard + "}";
    }
}
