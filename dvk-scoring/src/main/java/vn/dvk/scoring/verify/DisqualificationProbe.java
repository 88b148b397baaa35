package vn.dvk.scoring.verify;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.dvk.core.criteria.Disqualification;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.scoring.outcome.Reason;
import vn.dvk.scoring.outcome.Term;

/**
 * A disqualification, with both sides of its comparisons.
 *
 * @param source the disqualification
 * @param facts the declared facts
 */
record DisqualificationProbe(Disqualification source, List<FactDeclaration> facts) implements Probe {

    @Override
    public List<CoverageTarget> targets() {
        return ImmutableList.<CoverageTarget>builder()
                .add(itself())
                .addAll(comparisons().targets())
                .build();
    }

    @Override
    public List<CoverageTarget> touchedBy(Case one) {
        ImmutableList.Builder<CoverageTarget> touched = ImmutableList.builder();
        if (one.sheet().disqualifications().contains(source)) {
            touched.add(itself());
        }
        return touched.addAll(comparisons().touchedBy(one)).build();
    }

    private ConditionProbe comparisons() {
        return new ConditionProbe(source.code(), source.when(), facts);
    }

    private CoverageTarget itself() {
        Reason what = Reason.of(CoverageCodes.DISQUALIFICATION).with("when", new Term.When(source.when(), facts));
        return new CoverageTarget(CoverageKind.DISQUALIFICATION, source.code(), what);
    }
}
