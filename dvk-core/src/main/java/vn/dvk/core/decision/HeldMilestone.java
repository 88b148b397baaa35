package vn.dvk.core.decision;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Mốc đang có hiệu lực: a milestone together with the decision that gives it.
 *
 * <p>Equality is by both. Immutable and thread-safe.
 */
public final class HeldMilestone {
    private final Decision decision;
    private final Milestone milestone;

    HeldMilestone(Decision decision, Milestone milestone) {
        this.decision = decision;
        this.milestone = milestone;
    }

    /** Returns the decision, with its authority, level and dates. */
    public Decision decision() {
        return decision;
    }

    /** Returns the one of the decision's milestones that is held. */
    public Milestone milestone() {
        return milestone;
    }

    /** Returns what is found. */
    public MilestoneKind kind() {
        return milestone.kind();
    }

    /** Returns the day from which the decision has effect, which is not the first day of the period covered. */
    public LocalDate since() {
        return decision.effectiveOn();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HeldMilestone that
                && decision.equals(that.decision)
                && milestone.equals(that.milestone);
    }

    @Override
    public int hashCode() {
        return Objects.hash(decision, milestone);
    }

    @Override
    public String toString() {
        return milestone.kind() + " for " + milestone.period() + " by " + decision.id() + " since " + since();
    }
}
