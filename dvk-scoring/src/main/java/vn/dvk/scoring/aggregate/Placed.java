package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import vn.dvk.core.organization.LineageLink;
import vn.dvk.core.value.Points;

/**
 * Where a record of a unit stands.
 *
 * @param shares its groups with its shares in them, which sum to 1
 * @param estimated whether a key divided it
 * @param links the links that lead to each of its groups
 */
record Placed(
        ImmutableList<GroupShare> shares, boolean estimated, ImmutableMap<Group, ImmutableList<LineageLink>> links) {

    static Placed in(Group group, List<LineageLink> links) {
        return new Placed(
                ImmutableList.of(new GroupShare(group, Points.ONE)),
                false,
                ImmutableMap.of(group, ImmutableList.copyOf(links)));
    }

    static Placed in(Group group) {
        return in(group, ImmutableList.of());
    }

    /** Divided among groups, each with the links that lead to it; a share of nothing is in no group. */
    static Placed among(Map<Group, Points> shares, Map<Group, List<LineageLink>> links) {
        ImmutableList.Builder<GroupShare> parts = ImmutableList.builder();
        ImmutableMap.Builder<Group, ImmutableList<LineageLink>> leading = ImmutableMap.builder();
        shares.forEach((group, share) -> {
            if (share.signum() > 0) {
                parts.add(new GroupShare(group, share));
                leading.put(group, ImmutableList.copyOf(links.getOrDefault(group, List.of())));
            }
        });
        return new Placed(parts.build(), true, leading.buildOrThrow());
    }
}
