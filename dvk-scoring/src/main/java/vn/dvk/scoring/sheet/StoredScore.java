package vn.dvk.scoring.sheet;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.BandingVariant;
import vn.dvk.core.criteria.Disqualification;
import vn.dvk.core.dossier.DossierId;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.error.Language;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.CanonicalForm;
import vn.dvk.core.value.CanonicalWriter;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Fingerprint;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Adjustment;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.Outcome;

/**
 * Kết quả chấm được lưu: a score as it is filed, readable without the definition that it was made with.
 *
 * <p>It names everything that it depends on, so that a scorecard can replay it years later and prove it, or say what has
 * changed. A score is corrected by a further one that names it and the reason; the first stays on file. Equality is by
 * content, and so is {@link #id()}. {@link #toString()} shows codes and numbers alone. Immutable and thread-safe.
 *
 * <pre>{@code
 * StoredScore filed = scorecard.score(dossier, AssessmentRole.APPRAISAL).store();
 * StoredScore corrected = scorecard.score(mended, AssessmentRole.APPRAISAL).store()
 *         .superseding(filed, "Số liệu họp nhập nhầm");
 * }</pre>
 */
@Value.Immutable
public abstract class StoredScore implements CanonicalForm {
    StoredScore() {}

    /** Starts a stored score, for readers of documents; scorecards make them with {@link ScoreSheet#store()}. */
    public static Builder builder() {
        return ImmutableStoredScore.builder();
    }

    static StoredScore of(ScoreSheet sheet) {
        return ImmutableStoredScore.builder()
                .provenance(StoredProvenance.of(sheet.provenance()))
                .dossier(sheet.dossier())
                .subject(sheet.subject())
                .review(sheet.review())
                .role(sheet.role())
                .addAllLines(sheet.lines())
                .maximum(sheet.maximum())
                .kind(sheet.kind())
                .total(sheet.total())
                .reportedTotal(sheet.reportedTotal())
                .bounds(sheet.bounds())
                .bonus(sheet.bonus().filter(bonus -> hasPools(sheet)))
                .addAllAdjustments(sheet.adjustments())
                .variant(sheet.variant().map(BandingVariant::title))
                .band(StoredBand.of(sheet.band()))
                .addAllGates(sheet.gates().stream().map(StoredGate::of).toList())
                .addAllDisqualifications(titled(sheet.disqualifications()))
                .addAllOpenDisqualifications(titled(sheet.openDisqualifications()))
                .build();
    }

    private static boolean hasPools(ScoreSheet sheet) {
        return sheet.lines().stream().anyMatch(ScoreLine::bonus);
    }

    private static List<TitledCode> titled(List<Disqualification> conditions) {
        return conditions.stream()
                .map(one -> new TitledCode(one.code(), one.title()))
                .toList();
    }

    /** Returns what the score depends on. */
    public abstract StoredProvenance provenance();

    public abstract DossierId dossier();

    public abstract SubjectRef subject();

    /** Returns the id of the review. */
    public abstract Code review();

    /** Returns the role whose marks were read. */
    public abstract AssessmentRole role();

    /** Returns a line for each node of the tree and then of the bonus pools, groups before their children, at least one. */
    public abstract List<ScoreLine> lines();

    /** Returns the most points of the criteria tree; bonus points came on top. */
    public abstract Points maximum();

    /** Returns the kind of the whole, as {@link ScoreSheet#kind()}. */
    public abstract OutcomeKind kind();

    /** Returns the outcome of the exact total; a disqualified dossier keeps its total. */
    public abstract Outcome total();

    /** Returns the total after the declared rounding, if it was scored. */
    public abstract Optional<Points> reportedTotal();

    /** Returns the reported totals that were possible; exact if the total was scored. */
    public abstract Bounds bounds();

    /** Returns what the bonus pools added to the reported total, if the edition has any and the total was scored. */
    public abstract Optional<Points> bonus();

    /** Returns what was added to the points of the top lines to make the reported total, as on the sheet. */
    public abstract List<Adjustment> adjustments();

    /** Returns for whom the limits of the bands were, where the edition has other limits for such subjects. */
    public abstract Optional<LocalizedText> variant();

    public abstract StoredBand band();

    /** Returns what became of each gate, in the order of the edition. */
    public abstract List<StoredGate> gates();

    /** Returns the disqualifications whose condition held, in the order of the edition. */
    public abstract List<TitledCode> disqualifications();

    /** Returns the disqualifications that could not be decided, in the order of the edition. */
    public abstract List<TitledCode> openDisqualifications();

    /** Returns the columns of the roles up to this one, if they were filed with the score. */
    public abstract Optional<Ledger> ledger();

    /** Returns the stored score that this one corrects, with the reason, if it corrects one. */
    public abstract Optional<Supersession> supersedes();

    /** Returns the unrounded total, if it was scored. */
    public Optional<Points> exactTotal() {
        return total().pointsIfScored();
    }

    /** Returns the line of that code, if there is one. */
    public Optional<ScoreLine> line(Code code) {
        requireNonNull(code, "code");
        return lines().stream().filter(line -> line.code().equals(code)).findFirst();
    }

    /** Returns the SHA-256 of the canonical encoding of all that is stored: the name by which a correction refers to it. */
    public Fingerprint id() {
        return CanonicalWriter.fingerprint(this);
    }

    /** Returns whether both scores depend on the same and say the same; ledgers and corrections are no part of that. */
    boolean isSameResult(StoredScore other) {
        return result().equals(other.result());
    }

    private StoredScore result() {
        return ((ImmutableStoredScore) this).withLedger(Optional.empty()).withSupersedes(Optional.empty());
    }

    /**
     * Returns this score with the ledger of its dossier.
     *
     * @throws IllegalArgumentException if the ledger is of another dossier, or its last column of another role or total
     */
    public StoredScore with(Ledger ledger) {
        return ((ImmutableStoredScore) this).withLedger(ledger);
    }

    /**
     * Returns this score as the correction of another.
     *
     * @param old the stored score that no longer holds
     * @param reason why, not blank
     * @throws IllegalArgumentException if the reason is blank, the other score is of another subject, review or role, or
     *     both are the same
     */
    public StoredScore superseding(StoredScore old, String reason) {
        requireNonNull(old, "old");
        if (!subject().equals(old.subject()) || !review().equals(old.review()) || !role().equals(old.role())) {
            throw new IllegalArgumentException("old must be of " + subject() + ", review " + review() + " and role "
                    + role() + ", but was of " + old.subject() + ", " + old.review() + " and " + old.role());
        }
        if (equals(old)) {
            throw new IllegalArgumentException("old must differ from the score that corrects it");
        }
        return ((ImmutableStoredScore) this).withSupersedes(new Supersession(old.id(), reason));
    }

    /**
     * Returns the score as the table that officials know, without needing the definition; lines end with {@code \n}. The
     * reason of a correction is free text and does not appear.
     */
    public String text(Language language) {
        return new StoredText(this, requireNonNull(language, "language")).write();
    }

    @Override
    public void writeTo(CanonicalWriter to) {
        StoredEncoding.write(this, to);
    }

    @Value.Check
    void check() {
        if (lines().isEmpty()) {
            throw new IllegalArgumentException("lines of the stored score of " + dossier() + " must not be empty");
        }
        if (reportedTotal().isPresent() != total() instanceof Outcome.Scored) {
            throw new IllegalArgumentException("reportedTotal must be there exactly where the total is scored, but was "
                    + reportedTotal() + " of a total that is " + total().kind());
        }
        ledger().ifPresent(this::check);
    }

    private void check(Ledger ledger) {
        LedgerColumn last = ledger.columns().get(ledger.columns().size() - 1);
        if (!ledger.head().equals(SheetHead.of(this))
                || !last.role().equals(role())
                || !last.reported().equals(reportedTotal())) {
            throw new IllegalArgumentException("ledger must be of dossier " + dossier() + " and end with role " + role()
                    + " and its total, but was of " + ledger.head().dossier() + " and ended with " + last.role());
        }
    }

    /** Returns the dossier, the role, the total and the edition. */
    @Override
    public String toString() {
        return "StoredScore{dossier=" + dossier() + ", role=" + role() + ", kind=" + kind() + ", reported="
                + reportedTotal().map(Points::toString).orElse("-") + ", maximum=" + maximum() + ", edition="
                + provenance().edition() + "}";
    }

    /** Builds a {@link StoredScore}. */
    @CanIgnoreReturnValue
    public interface Builder {
        Builder provenance(StoredProvenance provenance);

        Builder dossier(DossierId dossier);

        Builder subject(SubjectRef subject);

        Builder review(Code review);

        Builder role(AssessmentRole role);

        Builder addLine(ScoreLine line);

        Builder maximum(Points maximum);

        Builder kind(OutcomeKind kind);

        Builder total(Outcome total);

        Builder reportedTotal(Points reportedTotal);

        Builder bounds(Bounds bounds);

        Builder bonus(Points bonus);

        Builder addAdjustment(Adjustment adjustment);

        Builder variant(LocalizedText variant);

        Builder band(StoredBand band);

        Builder addGate(StoredGate gate);

        Builder addDisqualification(TitledCode disqualification);

        Builder addOpenDisqualification(TitledCode disqualification);

        Builder ledger(Ledger ledger);

        Builder supersedes(Supersession supersedes);

        /**
         * Builds the stored score.
         *
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if there is no line, the total and its outcome do not agree, or the ledger is of
         *     another score
         */
        StoredScore build();
    }
}
