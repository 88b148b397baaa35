package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import vn.dvk.core.value.Points;

/**
 * Phần của một nhóm: how much of a record counts in a group. The shares of a record are positive and sum to exactly 1.
 *
 * <p>Equality is by content. Immutable and thread-safe.
 *
 * @param group the group
 * @param share the share, above 0 and up to 1, such as 1/3
 */
public record GroupShare(Group group, Points share) {

    /** Refuses null, and a share that is not in (0, 1]. */
    public GroupShare {
        requireNonNull(group, "group");
        if (requireNonNull(share, "share").signum() <= 0 || share.compareTo(Points.ONE) > 0) {
            throw new IllegalArgumentException("share must be in (0, 1], but was " + share);
        }
    }
}
