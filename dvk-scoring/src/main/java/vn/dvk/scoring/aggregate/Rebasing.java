package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableSortedSet;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.value.Code;

/**
 * How a row came about where units are re-based.
 *
 * @param estimatedBy the dimension by which some of its records are divided; absent where none is
 * @param links the links by which records came into its groups
 */
record Rebasing(@Nullable Code estimatedBy, ImmutableSortedSet<UsedLink> links) {

    static final Rebasing NONE = new Rebasing(null, ImmutableSortedSet.of());
}
