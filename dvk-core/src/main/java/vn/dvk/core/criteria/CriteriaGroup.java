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
 * Nhóm tiêu chí: a group of criteria, to any depth; its points are the sum of its children's, within its cap and floor.
 *
 * <p>The maximum of a group is the sum of its children's, or its cap if that is less; a maximum that is stated is checked
 * against it when the edition is compiled, as are cap and floor. Immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class CriteriaGroup implements CriteriaNode {
    CriteriaGroup() {}

    /** Starts a group; code, title and at least one child are required. */
    public static Builder builder() {
        return ImmutableCriteriaGroup.builder();
    }

    @Override
    public abstract Code code();

    @Override
    public abstract LocalizedText title();

    /** Returns the maximum that the document states for the group, if it does. */
    public abstract Optional<Points> maximum();

    public abstract List<CriteriaNode> children();

    /** Returns the most points that the group gives, if its children could give more. */
    public abstract Optional<Points> cap();

    /** Returns the least points that the group gives, if its children could give less. */
    public abstract Optional<Points> floor();

    /**
     * Returns when the group applies at all, if not always: a component that was not held, such as a survey. What follows
     * where it does not is {@link #notApplicable()}, for the group as a whole.
     */
    public abstract Optional<Condition> appliesWhen();

    /** Returns what happens to the total when the group, or everything in it, does not apply. */
    @Value.Default
    public NotApplicablePolicy notApplicable() {
        return NotApplicablePolicy.NOT_ALLOWED;
    }

    @Override
    public abstract List<LegalBasis> basis();

    @Value.Check
    void check() {
        if (children().isEmpty()) {
            throw new IllegalArgumentException("children of group " + code() + " must not be empty");
        }
    }

    /** Builds a {@link CriteriaGroup}. */
    @CanIgnoreReturnValue
    public interface Builder {
        Builder code(Code code);

        Builder title(LocalizedText title);

        Builder maximum(Points maximum);

        Builder addChild(CriteriaNode child);

        Builder cap(Points cap);

        Builder floor(Points floor);

        Builder appliesWhen(Condition appliesWhen);

        Builder notApplicable(NotApplicablePolicy notApplicable);

        Builder addBasis(LegalBasis basis);

        /**
         * Builds the group.
         *
         * @throws IllegalStateException if code or title is missing
         * @throws IllegalArgumentException if there is no child
         */
        CriteriaGroup build();
    }
}
