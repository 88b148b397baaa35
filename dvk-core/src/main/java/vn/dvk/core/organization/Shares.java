package vn.dvk.core.organization;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.dvk.core.value.Points;

/** The shares of what was divided, checked where an answer is made. */
final class Shares {
    private Shares() {}

    /** The shares in the order of the units; either none, or one for each unit and together exactly 1. */
    static ImmutableMap<UnitId, Points> ofAll(Set<UnitId> units, Map<UnitId, Points> shares) {
        if (shares.isEmpty()) {
            return ImmutableMap.of();
        }
        Points sum = Points.sum(shares.values());
        if (!sum.equals(Points.ONE) || !shares.keySet().equals(units)) {
            throw new IllegalArgumentException("shares must be one for each unit and sum to 1, but were of "
                    + shares.size() + " and sum to " + sum);
        }
        return ImmutableMap.copyOf(new TreeMap<>(shares));
    }
}
