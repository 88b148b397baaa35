package vn.dvk.scoring.verify;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.dvk.core.value.Code;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.Reason;

/**
 * A criterion that should be scored.
 *
 * @param place the criterion
 */
record CriterionProbe(Code place) implements Probe {

    @Override
    public List<CoverageTarget> targets() {
        return ImmutableList.of(new CoverageTarget(CoverageKind.CRITERION, place, Reason.of(CoverageCodes.CRITERION)));
    }

    @Override
    public List<CoverageTarget> touchedBy(Case one) {
        boolean scored = one.sheet()
                .line(place)
                .filter(line -> line.outcome() instanceof Outcome.Scored)
                .isPresent();
        return scored ? targets() : ImmutableList.of();
    }
}
