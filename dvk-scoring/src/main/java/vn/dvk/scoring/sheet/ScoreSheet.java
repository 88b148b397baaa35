package vn.dvk.scoring.sheet;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.Banding;
import vn.dvk.core.criteria.Disqualification;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.DossierId;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Problem;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.Explanation;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;

/**
 * Phiếu chấm điểm: the filled-in form of one dossier in one role.
 *
 * <p>The exact total is the sum of the exact lines; the reported one follows from the declared rounding. Both are there
 * only where every criterion has points; otherwise {@link #bounds()} says what is still possible. Lines are made once, when
 * somebody first asks; the explanation is made each time, and is always the same. Equality is by content. Immutable and thread-safe.
 *
 * <pre>{@code
 * ScoreSheet sheet = scorecard.score(dossier, AssessmentRole.SELF);
 * sheet.reportedTotal();                       // Optional[43.33]
 * sheet.text(Language.VI);                     // the table that officials know
 * sheet.explain().text(Language.VI);           // where every point comes from
 * }</pre>
 */
public final class ScoreSheet {
    private final SheetForm form;
    private final Dossier dossier;
    private final AssessmentRole role;
    private final Provenance provenance;
    private final ImmutableList<LineResult> results;
    private final DisqualificationResult disqualified;
    private final ImmutableList<Problem> remarks;
    private final Function<ScoreSheet, Explanation> explainer;
    private final Outcome total;
    private final @Nullable Points reported;

    /** Made when first asked for; threads that ask at the same time make equal lists, so it need not be volatile. */
    private @Nullable ImmutableList<ScoreLine> lines;

    ScoreSheet(
            SheetForm form,
            Dossier dossier,
            AssessmentRole role,
            Provenance provenance,
            ImmutableList<LineResult> results,
            DisqualificationResult disqualified,
            List<Problem> remarks,
            Function<ScoreSheet, Explanation> explainer) {
        this.form = form;
        this.dossier = dossier;
        this.role = role;
        this.provenance = provenance;
        this.results = results;
        this.disqualified = disqualified;
        this.remarks = ImmutableList.copyOf(remarks);
        this.explainer = requireNonNull(explainer, "explainer");
        Sums sums = sums();
        this.total = sums.outcome(0, results.size());
        this.reported = total instanceof Outcome.Scored
                ? sums.reported(0, results.size()).map(form.rounding()::total).orElse(null)
                : null;
    }

    public DossierId dossier() {
        return dossier.id();
    }

    public SubjectRef subject() {
        return dossier.subject();
    }

    /** Returns the id of the review. */
    public Code review() {
        return dossier.review();
    }

    /** Returns the role whose marks were read. */
    public AssessmentRole role() {
        return role;
    }

    public Provenance provenance() {
        return provenance;
    }

    /**
     * Returns the kind of the whole sheet: disqualified before everything else, then that of {@link #total()}. A total that
     * is scored does not make a scored sheet while a disqualification cannot be decided: that is unscored, too.
     */
    public OutcomeKind kind() {
        if (!disqualified.holding().isEmpty()) {
            return OutcomeKind.DISQUALIFIED;
        }
        boolean open = total instanceof Outcome.Scored && !disqualified.open().isEmpty();
        return open ? OutcomeKind.UNSCORED : total.kind();
    }

    /**
     * Returns the outcome of the exact total: invalid if a line is, else unscored if a line is, else not applicable if
     * nothing applies, else scored. A disqualified dossier keeps its total.
     */
    public Outcome total() {
        return total;
    }

    /** Returns the unrounded total, if the total is scored. */
    public Optional<Points> exactTotal() {
        return total.pointsIfScored();
    }

    /** Returns the total after the declared rounding, if the total is scored. */
    public Optional<Points> reportedTotal() {
        return Optional.ofNullable(reported);
    }

    /** Returns the most points of all criteria together. */
    public Points maximum() {
        return form.maximum();
    }

    /** Returns the reported totals that are possible once what is missing is there; exact if the total is scored. */
    public Bounds bounds() {
        return reported == null ? sums().reportedTotalBounds() : Bounds.exactly(reported);
    }

    /**
     * Returns whether the sheet is provisional (tạm tính): a line waits for the other dossiers of its cohort, whatever else
     * it waits for.
     */
    public boolean provisional() {
        for (LineResult result : results) {
            if (result.outcome() instanceof Outcome.Unscored unscored
                    && unscored.needs().stream().anyMatch(InputKey.OfCohort.class::isInstance)) {
                return true;
            }
        }
        return false;
    }

    /** Returns a line for each node of the tree, groups before their children. */
    public List<ScoreLine> lines() {
        ImmutableList<ScoreLine> made = lines;
        if (made == null) {
            Sums sums = sums();
            made = form.lines().stream().map(line -> line(line, sums)).collect(ImmutableList.toImmutableList());
            lines = made;
        }
        return made;
    }

    /** Returns the line of that code, if the tree has it. */
    public Optional<ScoreLine> line(Code code) {
        requireNonNull(code, "code");
        return lines().stream().filter(line -> line.code().equals(code)).findFirst();
    }

    /** Returns the bands of the edition, best first, with what is compared; empty if it has none. */
    public Optional<Banding> banding() {
        return form.banding();
    }

    /** Returns the classification. */
    public BandResult band() {
        return Classifying.of(form, sums(), total, disqualified);
    }

    /** Returns the disqualifications whose condition holds, in the order of the edition. */
    public List<Disqualification> disqualifications() {
        return disqualified.holding();
    }

    /**
     * Returns the disqualifications that cannot be decided, because inputs of their conditions are missing or invalid, in
     * the order of the edition.
     */
    public List<Disqualification> openDisqualifications() {
        return disqualified.open();
    }

    /** Returns what is noteworthy about the dossier without changing the score, such as a fact that nobody declared. */
    public List<Problem> remarks() {
        return remarks;
    }

    /** Returns where every point comes from; computed each time. */
    public Explanation explain() {
        return explainer.apply(this);
    }

    /** Returns the sheet as a table of code, content, maximum and points; lines end with {@code \n}. */
    public String text(Language language) {
        return new SheetText(this, requireNonNull(language, "language")).write();
    }

    private ScoreLine line(FormLine line, Sums sums) {
        int from = line.from();
        int to = line.to();
        return ScoreLine.builder()
                .code(line.node().code())
                .title(line.node().title())
                .depth(line.depth())
                .group(line.group())
                .maximum(line.maximum())
                .outcome(
                        line.group()
                                ? sums.outcome(from, to)
                                : results.get(from).outcome())
                .exact(sums.exact(from, to))
                .reported(sums.reported(from, to))
                .bounds(sums.reportedBounds(from, to))
                .build();
    }

    private Sums sums() {
        return new Sums(form, results);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScoreSheet that
                && dossier().equals(that.dossier())
                && subject().equals(that.subject())
                && review().equals(that.review())
                && role.equals(that.role)
                && provenance.equals(that.provenance)
                && results.equals(that.results)
                && disqualified.equals(that.disqualified)
                && remarks.equals(that.remarks);
    }

    @Override
    public int hashCode() {
        return Objects.hash(dossier(), role, provenance, results, disqualified);
    }

    /** Returns the dossier, the role and the total. */
    @Override
    public String toString() {
        return "ScoreSheet{dossier=" + dossier() + ", role=" + role + ", kind=" + kind() + ", reported=" + reported
                + ", maximum=" + maximum() + "}";
    }
}
