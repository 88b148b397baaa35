package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.value.Share;

/**
 * Mức đầy đủ của số liệu: which units had to report for a row, and which of them did. A unit has reported if at least one
 * record of the row is from it.
 *
 * <p>Units are in the order of their identifiers. Equality is by content. Immutable and thread-safe.
 */
public final class Completeness {

    private final ImmutableSortedSet<UnitId> expected;
    private final ImmutableSortedSet<UnitId> found;

    Completeness(Set<UnitId> expected, Set<UnitId> found) {
        this.expected = ImmutableSortedSet.copyOf(expected);
        this.found = ImmutableSortedSet.copyOf(found);
    }

    /**
     * The units that had to report.
     *
     * @return the units, immutable
     */
    public SortedSet<UnitId> expected() {
        return expected;
    }

    /**
     * The units that had to report and did.
     *
     * @return the units, immutable
     */
    public SortedSet<UnitId> reported() {
        return ImmutableSortedSet.copyOf(Sets.intersection(expected, found));
    }

    /**
     * The units that had to report and did not.
     *
     * @return the units, immutable
     */
    public SortedSet<UnitId> missing() {
        return ImmutableSortedSet.copyOf(Sets.difference(expected, found));
    }

    /**
     * The units that reported without having to; their records count in the row.
     *
     * @return the units, immutable
     */
    public SortedSet<UnitId> unexpected() {
        return ImmutableSortedSet.copyOf(Sets.difference(found, expected));
    }

    /**
     * How many of the units that had to report did.
     *
     * @return the share
     */
    public Share share() {
        return Share.of(reported().size(), expected.size());
    }

    /**
     * Tells whether no unit is missing.
     *
     * @return whether the row is complete
     */
    public boolean isComplete() {
        return found.containsAll(expected);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Completeness that && expected.equals(that.expected) && found.equals(that.found);
    }

    @Override
    public int hashCode() {
        return 31 * expected.hashCode() + found.hashCode();
    }

    /** Returns the share, such as {@code 27/28}. */
    @Override
    public String toString() {
        return share().toString();
    }
}
