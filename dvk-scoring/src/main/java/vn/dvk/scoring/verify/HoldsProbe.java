package vn.dvk.scoring.verify;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.value.Code;
import vn.dvk.scoring.outcome.Reason;
import vn.dvk.scoring.outcome.Term;

/**
 * A condition that should hold in one case and fail in another.
 *
 * @param place where the condition stands
 * @param condition the condition
 * @param facts the declared facts
 */
record HoldsProbe(Code place, Condition condition, List<FactDeclaration> facts) implements Probe {

    @Override
    public List<CoverageTarget> targets() {
        return ImmutableList.of(target(true), target(false));
    }

    @Override
    public List<CoverageTarget> touchedBy(Case one) {
        return one.conditions()
                .test(condition)
                .map(this::target)
                .map(ImmutableList::of)
                .orElseGet(ImmutableList::of);
    }

    private CoverageTarget target(boolean holds) {
        Reason what = Reason.of(holds ? CoverageCodes.HOLDS : CoverageCodes.FAILS)
                .with("when", new Term.When(condition, facts));
        return new CoverageTarget(CoverageKind.SIDE, place, what);
    }
}
