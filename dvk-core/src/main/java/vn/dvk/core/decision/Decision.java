package vn.dvk.core.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.value.DocumentNumber;

/**
 * A decision (quyết định): one signed document of one authority that lists milestones of many subjects, or revokes
 * earlier decisions.
 *
 * <p>Recognition and commendation are decisions of different issuers with different numbers, dates and periods. A
 * decision exists only because an authority acted; a score or a selection never makes one. Its number and signing date
 * may be "not stated"; the day on which it takes effect is required. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Decision {
    Decision() {}

    /** Starts a decision; id, authority, level and effectiveOn are required. */
    public static Builder builder() {
        return ImmutableDecision.builder();
    }

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

    public abstract List<Milestone> milestones();

    /** Returns the decisions that it names as its ground (trên cơ sở). */
    public abstract Set<DecisionId> restsOn();

    /** Returns the decisions that it revokes whole (thu hồi). */
    public abstract Set<DecisionId> revokes();

    @Value.Check
    void check() {
        if (milestones().isEmpty() && revokes().isEmpty()) {
            throw new IllegalArgumentException("decision " + id() + " must list a milestone or revoke a decision");
        }
        if (restsOn().contains(id()) || revokes().contains(id())) {
            throw new IllegalArgumentException("decision " + id() + " must not rest on itself or revoke itself");
        }
        if (milestones().stream().distinct().count() != milestones().size()) {
            throw new IllegalArgumentException("milestones of decision " + id() + " must be different");
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

        /**
         * Builds the decision.
         *
         * @throws IllegalStateException if id, authority, level or effectiveOn is missing
         * @throws IllegalArgumentException if it neither lists a milestone nor revokes a decision, refers to itself, or
         *     repeats a milestone
         */
        Decision build();
    }
}
