package vn.dvk.scoring.outcome;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import vn.dvk.core.value.CanonicalForm;
import vn.dvk.core.value.CanonicalWriter;
import vn.dvk.core.value.Points;

/**
 * Số liệu so sánh trong cụm thi đua: what the dossiers of a cohort contribute to one comparison, as numbers in order and
 * never with names.
 *
 * <p>They are final once nobody's contribution is awaited; until then more may join, so that {@link #most()} can only rise
 * and {@link #least()} only fall. Equality is by content, whatever the order in which the numbers came. Immutable and
 * thread-safe.
 */
public final class CohortFigures implements CanonicalForm {
    /** Nothing is known of anybody, as when a dossier is scored alone. */
    public static final CohortFigures UNKNOWN = new CohortFigures(ImmutableList.of(), 0, 1);

    private final ImmutableList<Points> contributions;
    private final int outside;
    private final int awaited;

    private CohortFigures(ImmutableList<Points> contributions, int outside, int awaited) {
        this.contributions = contributions;
        this.outside = outside;
        this.awaited = awaited;
    }

    /** Returns final figures of dossiers that all contribute. */
    public static CohortFigures of(Collection<Points> contributions) {
        return of(contributions, 0, 0);
    }

    /**
     * Returns figures.
     *
     * @param contributions what the dossiers contribute, one number each, in any order
     * @param outside the number of dossiers that take no part in this comparison, or are left out of it
     * @param awaited the number of dossiers whose contribution is not known yet
     * @throws IllegalArgumentException if a number of dossiers is negative
     */
    public static CohortFigures of(Collection<Points> contributions, int outside, int awaited) {
        requireNonNull(contributions, "contributions");
        if (outside < 0 || awaited < 0) {
            throw new IllegalArgumentException(
                    "outside and awaited must be 0 or more, but were " + outside + " and " + awaited);
        }
        return new CohortFigures(ImmutableList.sortedCopyOf(contributions), outside, awaited);
    }

    /** Returns the number of dossiers in the cohort, whether they contribute or not. */
    public int size() {
        return contributions.size() + outside + awaited;
    }

    /** Returns the number of dossiers that contribute. */
    public int count() {
        return contributions.size();
    }

    /** Returns the number of dossiers whose contribution is not known yet; 0 if the figures are final. */
    public int awaited() {
        return awaited;
    }

    /** Returns whether nobody's contribution is awaited. */
    public boolean isFinal() {
        return awaited == 0;
    }

    /** Returns whether nobody contributes. */
    public boolean isEmpty() {
        return contributions.isEmpty();
    }

    /** Returns the contributions, least first. */
    public List<Points> contributions() {
        return contributions;
    }

    /**
     * Returns the least contribution.
     *
     * @throws IllegalStateException if nobody contributes
     */
    public Points least() {
        requireContributions();
        return contributions.get(0);
    }

    /**
     * Returns the most that anybody contributes: the leader's, or the leaders' who tie.
     *
     * @throws IllegalStateException if nobody contributes
     */
    public Points most() {
        requireContributions();
        return contributions.get(contributions.size() - 1);
    }

    /** Returns the sum of all contributions; zero if there are none. */
    public Points sum() {
        return Points.sum(contributions);
    }

    @Override
    public void writeTo(CanonicalWriter to) {
        to.begin("cohort-figures").field("contributions").list(contributions.size());
        contributions.forEach(to::number);
        to.field("outside").whole(outside).field("awaited").whole(awaited).end();
    }

    private void requireContributions() {
        if (contributions.isEmpty()) {
            throw new IllegalStateException("nobody in the cohort contributes to this comparison");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CohortFigures that
                && contributions.equals(that.contributions)
                && outside == that.outside
                && awaited == that.awaited;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * contributions.hashCode() + outside) + awaited;
    }

    /** Returns the numbers of dossiers and contributions and the ends, such as {@code 3 of 4 in [0, 1/5], 1 awaited}. */
    @Override
    public String toString() {
        return count() + " of " + size() + (isEmpty() ? "" : " in [" + least() + ", " + most() + "]")
                + (isFinal() ? "" : ", " + awaited + " awaited");
    }
}
