package vn.dvk.core.criteria;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LegalBasis;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/**
 * Tiêu chí: one line that is scored by one rule, up to a maximum.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class Criterion implements CriteriaNode {
    Criterion() {}

    /** Starts a criterion; code, title, maximum and rule are required. */
    public static Builder builder() {
        return ImmutableCriterion.builder();
    }

    @Override
    public abstract Code code();

    @Override
    public abstract LocalizedText title();

    /** Returns the most points that the criterion gives, zero or more. */
    public abstract Points maximum();

    public abstract RuleDefinition rule();

    /** Returns what happens to the total when the criterion does not apply. */
    @Value.Default
    public NotApplicablePolicy notApplicable() {
        return NotApplicablePolicy.NOT_ALLOWED;
    }

    /** Returns what a missing fact or mark does to the total. */
    @Value.Default
    public MissingPolicy missing() {
        return MissingPolicy.UNSCORED;
    }

    /** Returns when the criterion applies at all, if not always; what follows where it does not is {@link #notApplicable()}. */
    public abstract Optional<Condition> appliesWhen();

    /**
     * Returns the role whose marks the criterion reads whichever role is scored, if it is not the same: Bắc Kạn leaves 10 of
     * 100 points to the superior level.
     */
    public abstract Optional<AssessmentRole> markedBy();

    /** Returns which documents prove the facts (tài liệu kiểm chứng), if the set says so. */
    public abstract Optional<LocalizedText> evidenceNote();

    @Override
    public abstract List<LegalBasis> basis();

    @Value.Check
    void check() {
        if (maximum().isNegative()) {
            throw new IllegalArgumentException(
                    "maximum of criterion " + code() + " must be in [0, ∞), but was " + maximum());
        }
    }

    /** Builds a {@link Criterion}. */
    @CanIgnoreReturnValue
    public interface Builder {
        Builder code(Code code);

        Builder title(LocalizedText title);

        Builder maximum(Points maximum);

        Builder rule(RuleDefinition rule);

        Builder notApplicable(NotApplicablePolicy notApplicable);

        Builder missing(MissingPolicy missing);

        Builder appliesWhen(Condition appliesWhen);

        Builder markedBy(AssessmentRole markedBy);

        Builder evidenceNote(LocalizedText evidenceNote);

        Builder addBasis(LegalBasis basis);

        /**
         * Builds the criterion.
         *
         * @throws IllegalStateException if code, title, maximum or rule is missing
         * @throws IllegalArgumentException if the maximum is negative
         */
        Criterion build();
    }
}
