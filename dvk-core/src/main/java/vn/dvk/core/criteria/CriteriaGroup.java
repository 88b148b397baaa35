package vn.dvk.core.criteria;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LegalBasis;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/**
 * Nhóm tiêu chí: a group of criteria, to any depth; its points are the sum of its children's.
 *
 * <p>A maximum that is stated is checked against the children's when the edition is compiled. Immutable and
 * thread-safe.
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
