package vn.dvk.core.criteria;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LegalBasis;
import vn.dvk.core.value.LocalizedText;

/**
 * Bộ tiêu chí: one scheme of scoring through its dated {@link Edition}s.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class CriteriaSet {
    CriteriaSet() {}

    /** Starts a set; id, title and at least one edition are required. */
    public static Builder builder() {
        return ImmutableCriteriaSet.builder();
    }

    public abstract Code id();

    public abstract LocalizedText title();

    public abstract List<LegalBasis> basis();

    /** Returns whom the set is for. */
    @Value.Default
    public AppliesTo appliesTo() {
        return AppliesTo.everyone();
    }

    /** Returns the editions, in the order given. */
    public abstract List<Edition> editions();

    /** Returns the edition of that id, if there is one. */
    public Optional<Edition> edition(Code id) {
        requireNonNull(id, "id");
        return editions().stream().filter(edition -> edition.id().equals(id)).findFirst();
    }

    @Value.Check
    void check() {
        if (editions().isEmpty()) {
            throw new IllegalArgumentException("editions of criteria set " + id() + " must not be empty");
        }
        for (Edition edition : editions()) {
            if (!edition.set().equals(id())) {
                throw new IllegalArgumentException("edition " + edition.id() + " must belong to criteria set " + id()
                        + ", but belongs to " + edition.set());
            }
        }
    }

    /** Builds a {@link CriteriaSet}. */
    @CanIgnoreReturnValue
    public interface Builder {
        Builder id(Code id);

        Builder title(LocalizedText title);

        Builder addBasis(LegalBasis basis);

        Builder appliesTo(AppliesTo appliesTo);

        Builder addEdition(Edition edition);

        /**
         * Builds the set.
         *
         * @throws IllegalStateException if id or title is missing
         * @throws IllegalArgumentException if there is no edition, or one belongs to another set
         */
        CriteriaSet build();
    }
}
