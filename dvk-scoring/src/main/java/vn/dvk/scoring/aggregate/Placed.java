package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import vn.dvk.core.organization.LineageLink;
import vn.dvk.core.value.Points;

/**
 * Where a record of a unit stands.
 *
 * @param shares its groups with its shares in them, which sum to 1
 * @param estimated whether a key divided it
 * @param links the links that were followed
 */
record Placed(ImmutableList<GroupShare> shares, boolean estimated, ImmutableList<LineageLink> links) {

    static Placed in(Group group, List<LineageLink> links) {
        return new Placed(ImmutableList.of(new GroupShare(group, Points.ONE)), false, ImmutableList.copyOf(links));
    }

    static Placed in(Group group) {
        return in(group, ImmutableList.of());
    }

    /** Divided among groups; a share of nothing is in no group. */
    static Placed among(Map<Group, Points> shares, List<LineageLink> links) {
        ImmutableList.Builder<GroupShare> parts = ImmutableList.builder();
        shares.forEach((group, share) -> {
            if (share.signum() > 0) {
                parts.add(new GroupShare(group, share));
            }
        });
        return new Placed(parts.build(), true, ImmutableList.copyOf(links));
    }
}
