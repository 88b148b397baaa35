package vn.dvk.scoring.verify;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Reason;
import vn.dvk.scoring.outcome.Term;

/**
 * Both sides of a limit of something that is computed, such as a percentage, and the limit itself.
 *
 * @param place the criterion or part
 * @param quantity what is computed
 * @param limit the limit
 * @param limitIsAbove whether the limit itself belongs to the upper side
 * @param value the number in a case, if there is one
 */
record CutProbe(Code place, Reason quantity, Points limit, boolean limitIsAbove, Function<Case, Optional<Points>> value)
        implements Probe {

    @Override
    public List<CoverageTarget> targets() {
        return ImmutableList.of(side(true), side(false), exactly());
    }

    @Override
    public List<CoverageTarget> touchedBy(Case one) {
        Optional<Points> number = value.apply(one);
        if (number.isEmpty()) {
            return ImmutableList.of();
        }
        int sign = number.get().compareTo(limit);
        CoverageTarget side = side(sign > 0 || (sign == 0 && limitIsAbove));
        return sign == 0 ? ImmutableList.of(side, exactly()) : ImmutableList.of(side);
    }

    private CoverageTarget side(boolean above) {
        String bound = limitIsAbove
                ? above ? CoverageCodes.AT_LEAST : CoverageCodes.LESS_THAN
                : above ? CoverageCodes.MORE_THAN : CoverageCodes.AT_MOST;
        return target(CoverageKind.SIDE, bound);
    }

    private CoverageTarget exactly() {
        return target(CoverageKind.LIMIT, CoverageCodes.EXACTLY);
    }

    private CoverageTarget target(CoverageKind kind, String bound) {
        Reason what = Reason.of(CoverageCodes.CUT)
                .with("quantity", new Term.Nested(quantity))
                .with("bound", new Term.Nested(Reason.of(bound).with("limit", limit)));
        return new CoverageTarget(kind, place, what);
    }
}
