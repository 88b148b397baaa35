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
import vn.dvk.core.criteria.BandingVariant;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.criteria.Consequence;
import vn.dvk.core.criteria.Disqualification;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.DossierId;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Problem;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Adjustment;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.Explanation;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.rule.Truth;

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
    private final Provenance provenance;
    private final Entries entries;
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
            Entries entries,
            DisqualificationResult disqualified,
            List<Problem> remarks,
            Function<ScoreSheet, Explanation> explainer) {
        this.form = form;
        this.dossier = dossier;
        this.role = role;
        this.provenance = provenance;
        this.entries = entries;
        this.disqualified = disqualified;
        this.remarks = ImmutableList.copyOf(remarks);
        this.explainer = requireNonNull(explainer, "explainer");
        Sums sums = sums();
        this.total = sums.total();
        this.reported = total instanceof Outcome.Scored ? sums.reportedTotal() : null;
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
        if (!disqualified.holding().isEmpty() || disqualifies(GateStatus.FAILED)) {
            return OutcomeKind.DISQUALIFIED;
        }
        boolean open =
                total instanceof Outcome.Scored && (!disqualified.open().isEmpty() || disqualifies(GateStatus.OPEN));
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

    /** Returns the total of the criteria tree alone, after the declared rounding, if the total is scored. */
    public Optional<Points> baseTotal() {
        return reported == null ? Optional.empty() : Optional.of(sums().reportedBase());
    }

    /** Returns what the bonus pools add to the reported total, negative where they take away, if the total is scored. */
    public Optional<Points> bonus() {
        return baseTotal().map(base -> requireNonNull(reported, "reported").minus(base));
    }

    /**
     * Returns what was added to the points of the top lines to make the reported total: nodes of the whole set that were
     * left out, a limit of the total, rounding; empty unless the total is scored.
     */
    public List<Adjustment> adjustments() {
        return reported == null ? ImmutableList.of() : sums().adjustments();
    }

    /** Returns the most points of the criteria tree; bonus points come on top. */
    public Points maximum() {
        return form.maximum();
    }

    /**
     * Returns the reported totals that are possible once what is missing is there; exact if nothing is. A total that is
     * scored because what is missing counts as zero may yet rise.
     */
    public Bounds bounds() {
        return reported == null || form.layout().countsMissing() ? sums().reportedBounds() : Bounds.exactly(reported);
    }

    /**
     * Returns whether the sheet is provisional (tạm tính): a line waits for the other dossiers of its cohort, whatever else
     * it waits for.
     */
    public boolean provisional() {
        for (LineResult result : entries.results()) {
            if (result.outcome() instanceof Outcome.Unscored unscored
                    && unscored.needs().stream().anyMatch(InputKey.OfCohort.class::isInstance)) {
                return true;
            }
        }
        return false;
    }

    /** Returns a line for each node of the tree and then of the bonus pools, groups before their children. */
    public List<ScoreLine> lines() {
        ImmutableList<ScoreLine> made = lines;
        if (made == null) {
            Sums sums = sums();
            made = form.layout().lines().stream()
                    .map(line -> line(line, sums))
                    .collect(ImmutableList.toImmutableList());
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
        Optional<Message> none = notClassified();
        if (none.isPresent()) {
            return new BandResult.NotClassified(none.get());
        }
        return new Classifying(
                        form, form.banding().orElseThrow(), sums(), entries, gates(), total instanceof Outcome.Scored)
                .result(total, disqualified);
    }

    /** Returns the variant of the bands that holds for the subject, if one surely does. */
    public Optional<BandingVariant> variant() {
        for (FormConditions.FormVariant one : form.conditions().variants()) {
            Truth truth = entries.conditions().get(one.condition()).truth();
            if (truth == Truth.TRUE) {
                return Optional.of(one.variant());
            }
            if (truth == Truth.MISSING || truth == Truth.INVALID) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Returns what became of each gate, in the order of the edition. */
    public List<GateResult> gates() {
        if (form.conditions().gates().isEmpty()) {
            return ImmutableList.of();
        }
        Sums sums = sums();
        ImmutableList.Builder<GateResult> gates = ImmutableList.builder();
        form.conditions().gates().forEach((gate, requirement) -> {
            RequirementResult result =
                    requirement.test(sums, entries.conditions(), form.layout(), total instanceof Outcome.Scored);
            gates.add(new GateResult(gate, result.status(), result.failed(), result.needs()));
        });
        return gates.build();
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

    private boolean disqualifies(GateStatus status) {
        return gates().stream()
                .anyMatch(one -> one.status() == status && one.gate().otherwise() instanceof Consequence.Disqualified);
    }

    /** Why nothing is classified at all. */
    private Optional<Message> notClassified() {
        Optional<Code> condition = disqualified.holding().stream()
                .map(Disqualification::code)
                .findFirst()
                .or(() -> gates().stream()
                        .filter(one -> one.status() == GateStatus.FAILED
                                && one.gate().otherwise() instanceof Consequence.Disqualified)
                        .map(one -> one.gate().code())
                        .findFirst());
        if (condition.isPresent()) {
            return condition.map(code -> Message.of(SheetCodes.DISQUALIFIED).with("code", code.text()));
        }
        if (form.banding().isEmpty()) {
            return Optional.of(Message.of(SheetCodes.NO_BANDING));
        }
        if (total instanceof Outcome.Invalid) {
            return Optional.of(Message.of(SheetCodes.TOTAL_INVALID));
        }
        return total instanceof Outcome.NotApplicable
                ? Optional.of(Message.of(SheetCodes.NOTHING_APPLIES))
                : Optional.empty();
    }

    private static ScoreLine line(FormLine line, Sums sums) {
        return ScoreLine.builder()
                .code(line.node().code())
                .title(line.node().title())
                .depth(line.place().depth())
                .group(line.group())
                .bonus(line.bonus())
                .maximum(line.maximum())
                .outcome(sums.outcome(line))
                .exact(sums.exact(line))
                .reported(sums.reported(line))
                .bounds(sums.bounds(line, ComparedAt.REPORTED))
                .addAllAdjustments(sums.adjustments(line))
                .build();
    }

    private Sums sums() {
        return Sums.of(form, entries);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScoreSheet that
                && dossier().equals(that.dossier())
                && subject().equals(that.subject())
                && review().equals(that.review())
                && role.equals(that.role)
                && provenance.equals(that.provenance)
                && entries.equals(that.entries)
                && disqualified.equals(that.disqualified)
                && remarks.equals(that.remarks);
    }

    @Override
    public int hashCode() {
        return Objects.hash(dossier(), role, provenance, entries, disqualified);
    }

    /** Returns the dossier, the role and the total. */
    @Override
    public String toString() {
        return "ScoreSheet{dossier=" + dossier() + ", role=" + role + ", kind=" + kind() + ", reported=" + reported
                + ", maximum=" + maximum() + "}";
    }
}
