package vn.dvk.core.decision;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.dvk.core.dossier.SubjectRef;

/**
 * Tình trạng của một đối tượng: what holds for one subject on one day: the milestones given by decisions that are
 * effective by then and not revoked, and those that have been revoked by then.
 *
 * <p>Milestones do not replace one another: a subject that is commended is still recognised, and one that was recognised
 * twice, by two authorities or for two periods, holds two milestones. {@link MilestoneKind#ENDED} says that the work has
 * stopped; it takes nothing back, so that the statistics of past periods do not change, and a subject that is taken up
 * again simply holds later milestones after it. Only a revocation takes milestones back, and no more than those it names:
 * not those of decisions that rest on them, see {@link RecognitionHistory#withFallenGround(LocalDate)}.
 *
 * <p>Equality is by subject, day and milestones. Immutable and thread-safe.
 */
public final class SubjectState {
    private final SubjectRef subject;
    private final LocalDate asOf;
    private final ImmutableList<HeldMilestone> inForce;
    private final ImmutableList<RevokedMilestone> revoked;

    SubjectState(
            SubjectRef subject,
            LocalDate asOf,
            ImmutableList<HeldMilestone> inForce,
            ImmutableList<RevokedMilestone> revoked) {
        this.subject = subject;
        this.asOf = asOf;
        this.inForce = inForce;
        this.revoked = revoked;
    }

    /** Returns whose state this is. */
    public SubjectRef subject() {
        return subject;
    }

    /** Returns the day for which it is given. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Returns the milestones in force, by effective date; those of one day in the order of their entry. */
    public List<HeldMilestone> inForce() {
        return inForce;
    }

    /** Returns the milestones of that kind in force, by effective date. */
    public List<HeldMilestone> inForce(MilestoneKind kind) {
        Objects.requireNonNull(kind, "kind");
        return inForce.stream().filter(held -> held.kind() == kind).toList();
    }

    /** Returns the milestones taken back by that day, by the effective date of what gave them. */
    public List<RevokedMilestone> revoked() {
        return revoked;
    }

    /** Returns whether a milestone of that kind is in force. */
    public boolean has(MilestoneKind kind) {
        return since(kind).isPresent();
    }

    /** Returns the first day from which a milestone of that kind, still in force, has had effect. */
    public Optional<LocalDate> since(MilestoneKind kind) {
        return inForce(kind).stream().map(HeldMilestone::since).findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SubjectState that
                && subject.equals(that.subject)
                && asOf.equals(that.asOf)
                && inForce.equals(that.inForce)
                && revoked.equals(that.revoked);
    }

    @Override
    public int hashCode() {
        return Objects.hash(subject, asOf, inForce, revoked);
    }

    @Override
    public String toString() {
        return "SubjectState[" + subject + " on " + asOf + ", inForce=" + inForce + ", revoked=" + revoked + "]";
    }
}
