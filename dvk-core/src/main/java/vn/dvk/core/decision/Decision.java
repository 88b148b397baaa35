package vn.dvk.core.decision;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.value.DocumentNumber;

/**
 * Quyết định: one signed document of one authority that lists milestones of many subjects, or revokes what earlier
 * decisions gave.
 *
 * <p>Recognition and commendation are decisions of different issuers with different numbers, dates and periods. A
 * decision exists only because an authority acted; a score or a selection never makes one. Its number and signing date
 * may be "not stated"; the day on which it takes effect is required. The level is that of its time: the district level
 * ended on 30 June 2025, and what districts decided before stays valid.
 *
 * <p>Equality is by all attributes; identity is {@link #id()}. {@link #toString()} shows ids, codes and dates. Immutable
 * and thread-safe.
 *
 * <p>Source: Luật Thi đua, khen thưởng 06/2022/QH15, whose chapter VII has the revocation (thu hồi).
 */
@Value.Immutable
public abstract class Decision {
    Decision() {}

    /** Starts a decision; id, authority, level and effectiveOn are required. */
    public static Builder builder() {
        return ImmutableDecision.builder();
    }

    /** Returns dvk's own identifier, unique in a history. */
    public abstract DecisionId id();

    /** Returns the number, if stated. */
    public abstract Optional<DocumentNumber> number();

    /** Returns the body that decided. */
    public abstract UnitId authority();

    /** Returns the level at which it decided, as of that time: the district level stays valid for its days. */
    public abstract AuthorityLevel level();

    /** Returns the day of signing (ngày ký), if stated. */
    public abstract Optional<LocalDate> signedOn();

    /** Returns the day from which it has effect (ngày có hiệu lực). */
    public abstract LocalDate effectiveOn();

    /** Returns what it gives to whom, in the order of the document; no milestone twice. */
    public abstract List<Milestone> milestones();

    /** Returns the decisions that it names as its ground (trên cơ sở). */
    public abstract Set<DecisionId> restsOn();

    /** Returns the decisions that it revokes whole (thu hồi). */
    public abstract Set<DecisionId> revokes();

    /** Returns what it takes back from single subjects of earlier decisions (thu hồi đối với từng đối tượng). */
    public abstract Set<Withdrawal> withdrawals();

    /** Returns the subjects of the milestones, in the order in which it first lists them. */
    public Set<SubjectRef> subjects() {
        return milestones().stream().map(Milestone::subject).collect(ImmutableSet.toImmutableSet());
    }

    /** Returns whether it has taken effect by that day; it may have been revoked since. */
    public boolean isEffectiveOn(LocalDate day) {
        requireNonNull(day, "day");
        return !effectiveOn().isAfter(day);
    }

    /** Returns whether it takes anything back. */
    boolean isRevoking() {
        return !revokes().isEmpty() || !withdrawals().isEmpty();
    }

    @Value.Check
    void check() {
        if (milestones().isEmpty() && !isRevoking()) {
            throw new IllegalArgumentException("decision '" + id() + "' must list a milestone or revoke a decision");
        }
        Set<DecisionId> withdrawnFrom =
                withdrawals().stream().map(Withdrawal::decision).collect(ImmutableSet.toImmutableSet());
        if (restsOn().contains(id()) || revokes().contains(id()) || withdrawnFrom.contains(id())) {
            throw new IllegalArgumentException("decision '" + id() + "' must not rest on itself or revoke itself");
        }
        if (revokes().stream().anyMatch(withdrawnFrom::contains)) {
            throw new IllegalArgumentException(
                    "decision '" + id() + "' must not revoke a decision whole and for single subjects");
        }
        if (milestones().stream().distinct().count() != milestones().size()) {
            throw new IllegalArgumentException("milestones of decision '" + id() + "' must be different");
        }
        LocalDate made = signedOn().orElse(effectiveOn());
        if (!level().inExistence().contains(made)) {
            throw new IllegalArgumentException("level of decision '" + id() + "' must exist on " + made + ", but "
                    + level() + " exists " + level().inExistence());
        }
    }

    /** Builds a {@link Decision}. */
    @CanIgnoreReturnValue
    public interface Builder {
        Builder id(DecisionId id);

        Builder number(DocumentNumber number);

        Builder authority(UnitId authority);

        Builder level(AuthorityLevel level);

        Builder signedOn(LocalDate signedOn);

        Builder effectiveOn(LocalDate effectiveOn);

        Builder addMilestone(Milestone milestone);

        Builder addRestsOn(DecisionId decision);

        Builder addRevokes(DecisionId decision);

        /** Adds what the decision takes back from one subject of an earlier decision. */
        Builder addWithdrawal(Withdrawal withdrawal);

        /**
         * Builds the decision.
         *
         * @throws IllegalStateException if id, authority, level or effectiveOn is missing
         * @throws IllegalArgumentException if it neither lists a milestone nor revokes anything, refers to itself,
         *     repeats a milestone, revokes one decision whole and in part, or its level did not exist when it was signed
         *     (or, if that is not stated, when it took effect)
         */
        Decision build();
    }
}
