package vn.dvk.core.decision;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Mốc đã bị thu hồi: a milestone that a later decision has taken back.
 *
 * <p>Equality is by both. Immutable and thread-safe.
 *
 * @param held the milestone as it was given
 * @param by the decision that takes it back; the one that does so first, if several do
 */
public record RevokedMilestone(HeldMilestone held, Decision by) {
    public RevokedMilestone {
        Objects.requireNonNull(held, "held");
        Objects.requireNonNull(by, "by");
    }

    /** Returns the day from which it no longer holds. */
    public LocalDate since() {
        return by.effectiveOn();
    }

    @Override
    public String toString() {
        return held + ", revoked by " + by.id() + " since " + since();
    }
}
