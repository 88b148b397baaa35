package vn.dvk.scoring.sheet;

import vn.dvk.core.criteria.BonusPool;
import vn.dvk.core.criteria.BonusStage;
import vn.dvk.core.value.Points;

/**
 * A bonus pool on a form.
 *
 * @param pool the pool
 * @param line the position of the line of its group
 */
record PoolLine(BonusPool pool, int line) {
    boolean countsForBand() {
        return pool.stage() == BonusStage.BEFORE_BANDING;
    }

    /** The total with the points of the pool: a limit of the total cuts what the pool adds, never what was there before. */
    Points addTo(Points total, Points points) {
        Points sum = total.plus(points);
        return points.signum() <= 0
                ? sum
                : pool.totalCap().map(cap -> sum.min(cap).max(total)).orElse(sum);
    }
}
