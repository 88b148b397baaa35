package vn.dvk.scoring.sheet;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Adjustment;
import vn.dvk.scoring.outcome.AdjustmentKind;
import vn.dvk.scoring.outcome.Outcome;

/** Collects the adjustments that are not zero, in the order in which they are made. */
final class Adjustments {
    private final ImmutableList.Builder<Adjustment> adjustments = ImmutableList.builder();

    /** The adjustments of a criterion that counts for those points. */
    static List<Adjustment> ofCriterion(Outcome outcome, Points exact, Points reported) {
        Adjustments adjustments = new Adjustments();
        if (outcome instanceof Outcome.NotApplicable) {
            adjustments.add(AdjustmentKind.NOT_APPLICABLE, exact);
        }
        adjustments.add(AdjustmentKind.ROUNDING, reported.minus(exact));
        return adjustments.list();
    }

    static List<Adjustment> rounding(Points difference) {
        Adjustments adjustments = new Adjustments();
        adjustments.add(AdjustmentKind.ROUNDING, difference);
        return adjustments.list();
    }

    void add(AdjustmentKind kind, Points points) {
        if (!points.isZero()) {
            adjustments.add(new Adjustment(kind, points));
        }
    }

    ImmutableList<Adjustment> list() {
        return adjustments.build();
    }
}
