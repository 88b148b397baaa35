package vn.dvk.scoring.rule;

import java.util.Optional;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;

/**
 * The points of a share of the target. They never fall where the share rises.
 *
 * @param over what more than the target means
 * @param atTarget the points of the target reached exactly
 * @param maximum the maximum
 * @param eachPercent the points of each per cent beyond the target
 * @param floor the share below which there are no points
 */
record TargetScale(OverTarget over, Points atTarget, Points maximum, Points eachPercent, Points floor) {

    /** The points of a share; of one that is refused, those of the target. */
    Points points(Points share) {
        if (isBelowFloor(share)) {
            return Points.ZERO;
        }
        if (share.compareTo(Points.ONE) <= 0) {
            return atTarget.times(share.max(Points.ZERO));
        }
        return over == OverTarget.REWARD ? atTarget.plus(extra(share)) : atTarget;
    }

    /** The points for going beyond the target. */
    Points extra(Points share) {
        return eachPercent.times(share.minus(Points.ONE).times(100)).min(maximum.minus(atTarget));
    }

    boolean isBelowFloor(Points share) {
        return share.isNegative() || share.compareTo(floor) < 0;
    }

    boolean isBeyond(Points share) {
        return share.compareTo(Points.ONE) > 0;
    }

    /** The points of shares within bounds; beyond every share lies what the target, or the reward, can give. */
    Bounds points(Bounds shares) {
        Optional<Points> most = shares.most().map(this::points);
        return Bounds.of(points(shares.least()), most.orElse(over == OverTarget.REWARD ? maximum : atTarget));
    }
}
