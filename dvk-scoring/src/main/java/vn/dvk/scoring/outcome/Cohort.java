package vn.dvk.scoring.outcome;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import vn.dvk.core.value.CanonicalForm;
import vn.dvk.core.value.CanonicalWriter;
import vn.dvk.core.value.Fingerprint;

/**
 * Cụm thi đua được chấm cùng nhau: the figures of all comparisons of an edition for dossiers that are scored together.
 *
 * <p>They are all that a line may know of the others, so a sheet can be made again from its dossier and these figures. The
 * {@link #digest()} stands in the provenance of every sheet of the cohort. Equality is by content. Immutable and
 * thread-safe.
 */
public final class Cohort implements CanonicalForm {
    private final ImmutableSortedMap<InputKey, CohortFigures> figures;

    private Cohort(ImmutableSortedMap<InputKey, CohortFigures> figures) {
        this.figures = figures;
    }

    /** Returns a cohort with those figures by comparison, see {@link InputKey#cohort}. */
    public static Cohort of(Map<? extends InputKey, CohortFigures> figures) {
        return new Cohort(ImmutableSortedMap.copyOf(requireNonNull(figures, "figures")));
    }

    /** Returns the figures by comparison, in the order of the keys. */
    public Map<InputKey, CohortFigures> figures() {
        return figures;
    }

    /** Returns the figures of that comparison, if there is one. */
    public Optional<CohortFigures> figures(InputKey comparison) {
        return Optional.ofNullable(figures.get(requireNonNull(comparison, "comparison")));
    }

    /** Returns whether no contribution is awaited in any comparison. */
    public boolean isFinal() {
        return figures.values().stream().allMatch(CohortFigures::isFinal);
    }

    /** Returns the SHA-256 of the canonical encoding of all figures, the same for every order of the dossiers. */
    public Fingerprint digest() {
        return CanonicalWriter.fingerprint(this);
    }

    @Override
    public void writeTo(CanonicalWriter to) {
        to.begin("cohort").field("comparisons").list(figures.size());
        figures.forEach((key, one) -> to.begin("comparison")
                .field("key")
                .text(key.toString())
                .field("figures")
                .form(one)
                .end());
        to.end();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cohort that && figures.equals(that.figures);
    }

    @Override
    public int hashCode() {
        return figures.hashCode();
    }

    @Override
    public String toString() {
        return "Cohort" + figures;
    }
}
