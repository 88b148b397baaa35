package vn.dvk.scoring.sheet;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.Banding;
import vn.dvk.core.criteria.BandingVariant;
import vn.dvk.core.criteria.Disqualification;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.DossierId;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Problem;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Adjustment;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.Explanation;
import vn.dvk.scoring.outcome.Outcome;

/**
 * Phiếu chấm điểm: the filled-in form of one dossier in one role.
 *
 * <p>The exact total is the sum of the exact lines of the top and of {@link #adjustments()}; the reported one follows from
 * the declared rounding. Both are there
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
    private final SheetContent content;

    /** Null where it says nothing but the edition and the dossier. */
    private final @Nullable Provenance provenance;

    ScoreSheet(
            SheetForm form,
            Dossier dossier,
            AssessmentRole role,
            SheetContent content,
            @Nullable Provenance provenance) {
        this.form = form;
        this.dossier = dossier;
        this.role = role;
        this.content = content;
        this.provenance = provenance;
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
        return provenance == null ? new Provenance(form.stamp(), dossier, null) : provenance;
    }

    /**
     * Returns the kind of the whole sheet: disqualified before everything else, then that of {@link #total()}. A total that
     * is scored does not make a scored sheet while a disqualification cannot be decided: that is unscored, too.
     */
    public OutcomeKind kind() {
        return content.kind();
    }

    /**
     * Returns the outcome of the exact total: invalid if a line is, else unscored if a line is, else not applicable if
     * nothing applies, else scored. A disqualified dossier keeps its total.
     */
    public Outcome total() {
        return content.total();
    }

    /** Returns the unrounded total, if the total is scored. */
    public Optional<Points> exactTotal() {
        return content.total().pointsIfScored();
    }

    /** Returns the total after the declared rounding, if the total is scored. */
    public Optional<Points> reportedTotal() {
        return content.reportedTotal();
    }

    /** Returns the total of the criteria tree alone, after the declared rounding, if the total is scored. */
    public Optional<Points> baseTotal() {
        return content.baseTotal();
    }

    /** Returns what the bonus pools add to the reported total, negative where they take away, if the total is scored. */
    public Optional<Points> bonus() {
        return reportedTotal().map(total -> total.minus(baseTotal().orElse(total)));
    }

    /**
     * Returns what was added to the points of the top lines to make the reported total: nodes of the whole set that were
     * left out, a limit of the total, rounding; empty unless the total is scored.
     */
    public List<Adjustment> adjustments() {
        return content.adjustments();
    }

    /** Returns the most points of the criteria tree; bonus points come on top. */
    public Points maximum() {
        return form.maximum();
    }

    /**
     * Returns the reported totals that are possible once what is missing is there; exact if nothing is. A total that is
     * scored because what is missing counts as zero may yet rise, and fall where what is missing may take points away.
     */
    public Bounds bounds() {
        return content.bounds();
    }

    /**
     * Returns whether the sheet is provisional (tạm tính): a line waits for the other dossiers of its cohort, whatever else
     * it waits for.
     */
    public boolean provisional() {
        return content.provisional();
    }

    /** Returns a line for each node of the tree and then of the bonus pools, groups before their children. */
    public List<ScoreLine> lines() {
        return content.lines();
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
        return content.band();
    }

    /** Returns the variant of the bands that holds for the subject, if one surely does. */
    public Optional<BandingVariant> variant() {
        return content.variant();
    }

    /** Returns what became of each gate, in the order of the edition. */
    public List<GateResult> gates() {
        return content.gates();
    }

    /** Returns the disqualifications whose condition holds, in the order of the edition. */
    public List<Disqualification> disqualifications() {
        return content.disqualified().holding();
    }

    /**
     * Returns the disqualifications that cannot be decided, because inputs of their conditions are missing or invalid, in
     * the order of the edition.
     */
    public List<Disqualification> openDisqualifications() {
        return content.disqualified().open();
    }

    /** Returns what is noteworthy about the dossier without changing the score, such as a fact that nobody declared. */
    public List<Problem> remarks() {
        return content.remarks();
    }

    /** Returns where every point comes from; computed each time. */
    public Explanation explain() {
        return content.explain(this);
    }

    /** Returns what is filed of the sheet: a plain value that can be read, and replayed, years later. */
    public StoredScore store() {
        return StoredScore.of(this);
    }

    /** Returns the sheet as a table of code, content, maximum and points; lines end with {@code \n}. */
    public String text(Language language) {
        return new SheetText(this, requireNonNull(language, "language")).write();
    }

    SheetForm form() {
        return form;
    }

    /** Returns what was scored. */
    Dossier input() {
        return dossier;
    }

    SheetContent content() {
        return content;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScoreSheet that
                && dossier().equals(that.dossier())
                && subject().equals(that.subject())
                && review().equals(that.review())
                && role.equals(that.role)
                && provenance().equals(that.provenance())
                && reportedTotal().equals(that.reportedTotal())
                && content.filled().equals(that.content.filled());
    }

    @Override
    public int hashCode() {
        return Objects.hash(dossier(), role, provenance(), reportedTotal(), kind());
    }

    /** Returns the dossier, the role and the total. */
    @Override
    public String toString() {
        return "ScoreSheet{dossier=" + dossier() + ", role=" + role + ", kind=" + kind() + ", reported="
                + reportedTotal().map(Points::toString).orElse("none")
                + ", maximum=" + maximum() + "}";
    }
}
