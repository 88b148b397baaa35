package vn.dvk.core.decision;

import java.util.Objects;
import vn.dvk.core.dossier.SubjectRef;

/**
 * Thu hồi đối với một đối tượng: the revocation of what an earlier decision gives to one of its subjects, while the
 * others keep it.
 *
 * <p>Equality is by both components. Immutable and thread-safe.
 *
 * @param decision the earlier decision
 * @param subject the subject that loses the milestones that the decision gives it
 */
public record Withdrawal(DecisionId decision, SubjectRef subject) {
    /** Refuses null. */
    public Withdrawal {
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(subject, "subject");
    }

    @Override
    public String toString() {
        return decision + " for " + subject;
    }
}
