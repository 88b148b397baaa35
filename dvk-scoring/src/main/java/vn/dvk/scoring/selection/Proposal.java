package vn.dvk.scoring.selection;

import static java.util.Objects.requireNonNull;

import vn.dvk.core.dossier.SubjectRef;

/**
 * Đề xuất: a subject that a selection puts before the authority. A proposal is never a decision.
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject the subject proposed
 * @param verdict why it is proposed
 */
public record Proposal(SubjectRef subject, Verdict verdict) {

    /** Refuses a verdict that is not the subject's, or does not select it. */
    public Proposal {
        requireNonNull(subject, "subject");
        requireNonNull(verdict, "verdict");
        if (!verdict.subject().equals(subject)) {
            throw new IllegalArgumentException(
                    "verdict must be that of " + subject + ", but was that of " + verdict.subject());
        }
        if (verdict.kind() != VerdictKind.SELECTED) {
            throw new IllegalArgumentException("verdict must be SELECTED, but was " + verdict.kind());
        }
    }

    static Proposal of(Verdict verdict) {
        return new Proposal(verdict.subject(), verdict);
    }
}
