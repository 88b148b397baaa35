package vn.dvk.scoring.sheet;

import java.util.List;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Adjustment;
import vn.dvk.scoring.outcome.AdjustmentKind;

/**
 * The total of a filled-in form: the tree, scaled up where nodes were left out of it or of the whole set, and the bonus
 * pools on top; for use by one thread.
 */
final class TotalAdding {
    private final SheetForm form;
    private final Adding tree;
    private final Adding bonus;
    private Points exactBase = Points.ZERO;
    private Points reportedBase = Points.ZERO;
    private Points exactCompared = Points.ZERO;
    private Points reportedCompared = Points.ZERO;
    private Points exact = Points.ZERO;
    private Points reported = Points.ZERO;
    private Points cut = Points.ZERO;

    TotalAdding(SheetForm form) {
        this.form = form;
        this.tree = new Adding(form.layout().leavesOut());
        this.bonus = new Adding(form.layout().leavesOut());
    }

    void add(FormLine line, LineSum sum) {
        (line.place().parent() == LinePlace.POOL ? bonus : tree).add(sum, line.maximum());
    }

    void finish(LineSum[] sums) {
        exactBase = scaled(tree.exact());
        reportedBase = scales() ? form.rounding().line(scaled(tree.reported())) : tree.reported();
        exact = exactBase;
        reported = reportedBase;
        exactCompared = exact;
        reportedCompared = reported;
        for (PoolLine pool : form.layout().pools()) {
            LineSum sum = sums[pool.line()];
            Points more = pool.addTo(exact, sum.exact());
            cut = cut.plus(more.minus(exact).minus(sum.exact()));
            exact = more;
            reported = pool.addTo(reported, sum.reported());
            if (pool.countsForBand()) {
                exactCompared = exact;
                reportedCompared = reported;
            }
        }
    }

    /** Whether a line has no points, and so the total has none. */
    boolean isOpen() {
        return tree.invalid() || tree.unscored() || bonus.invalid() || bonus.unscored();
    }

    /** Whether anything applies that is worth anything. */
    boolean applies() {
        boolean worthless = form.layout().leavesOut()
                && tree.weight().isZero()
                && !form.maximum().isZero();
        return tree.applies() && !tree.nothingCounted() && !worthless;
    }

    Points exact() {
        return exact;
    }

    Points reported() {
        return form.rounding().total(reported);
    }

    Points reportedBase() {
        return form.rounding().total(reportedBase);
    }

    /** The exact total with the pools that count for the band, which come first. */
    Points exactCompared() {
        return exactCompared;
    }

    /** The reported total with the pools that count for the band. */
    Points reportedCompared() {
        return form.rounding().total(reportedCompared);
    }

    List<Adjustment> adjustments() {
        Adjustments adjustments = new Adjustments();
        adjustments.add(AdjustmentKind.RESCALE, exactBase.minus(tree.exact()));
        adjustments.add(AdjustmentKind.CAP, cut);
        Points ofReported = reported().minus(tree.reported()).minus(bonus.reported());
        Points ofExact = exact.minus(tree.exact()).minus(bonus.exact());
        adjustments.add(AdjustmentKind.ROUNDING, ofReported.minus(ofExact));
        return adjustments.list();
    }

    /** What is left out at the top is left out of the whole, whichever of the two policies says so. */
    private boolean scales() {
        return !tree.weight().isZero() && !tree.weight().equals(form.maximum());
    }

    private Points scaled(Points points) {
        return scales() ? points.times(form.maximum()).dividedBy(tree.weight()) : points;
    }
}
