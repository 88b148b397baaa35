package vn.dvk.scoring.engine;

import vn.dvk.core.criteria.Rounding;
import vn.dvk.core.criteria.RoundingStage;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Problems;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;

/** Checks that the declared rounding keeps the points that the edition itself states. */
final class RoundingCheck {
    private final Rounding rounding;
    private final Problems problems;

    RoundingCheck(Rounding rounding, Problems problems) {
        this.rounding = rounding;
        this.problems = problems;
    }

    /** Checks points that a line may have. */
    void line(Points points, Code code, String path) {
        if (rounding.stage() == RoundingStage.EACH_LINE
                && !rounding.line(points).equals(points)) {
            problems.add(path, loses(rounding, code, points));
        }
    }

    /** Checks points that the total may have. */
    void total(Points points, Code code, String path) {
        if (rounding.stage() != RoundingStage.NEVER
                && !points.rounded(rounding.scale(), rounding.mode()).equals(points)) {
            problems.add(path, loses(rounding, code, points));
        }
    }

    static Message loses(Rounding rounding, Code code, Points maximum) {
        return Message.of(EngineCodes.ROUNDING_LOSES_MAXIMUM)
                .with("code", code.text())
                .with("maximum", Argument.number(maximum.toString()))
                .with("decimals", rounding.scale());
    }
}
