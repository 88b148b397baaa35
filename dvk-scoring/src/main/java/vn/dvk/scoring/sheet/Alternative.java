package vn.dvk.scoring.sheet;

import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;

/**
 * One way in which a node may turn out, or several nodes together.
 *
 * @param points the points that it may add
 * @param kept the maximum that stays in the sum above
 * @param weight the maximum that stays in the whole set
 * @param counted whether anything counts
 */
record Alternative(Bounds points, Bounds kept, Bounds weight, boolean counted) {
    static final Alternative NOTHING = leftOfSet(Points.ZERO);

    static Alternative counted(Bounds points, Points maximum) {
        return new Alternative(points, Bounds.exactly(maximum), Bounds.exactly(maximum), true);
    }

    static Alternative leftOfSet(Points maximum) {
        Bounds nothing = Bounds.exactly(Points.ZERO);
        return new Alternative(nothing, Bounds.exactly(maximum), nothing, false);
    }

    Alternative plus(Alternative other) {
        return new Alternative(
                points.plus(other.points), kept.plus(other.kept), weight.plus(other.weight), counted || other.counted);
    }

    Alternative hull(Alternative other) {
        return new Alternative(
                points.hull(other.points), kept.hull(other.kept), weight.hull(other.weight), counted || other.counted);
    }

    /** Bounds of a number scaled by {@code all / part}, where the part is above zero. */
    static Bounds scaled(Bounds numbers, Points all, Bounds part) {
        if (part.isExact() && part.least().equals(all)) {
            return numbers;
        }
        Bounds byLeast = numbers.map(points -> points.times(all).dividedBy(part.least()));
        Bounds byMost = part.most()
                .map(most -> numbers.map(points -> points.times(all).dividedBy(most)))
                .orElse(byLeast);
        return byLeast.hull(byMost);
    }
}
