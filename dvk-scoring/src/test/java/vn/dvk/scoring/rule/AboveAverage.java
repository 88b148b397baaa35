package vn.dvk.scoring.rule;

import java.util.List;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.CohortFigures;

// begin: the rule of docs/write-a-rule.md that compares with peers
public final class AboveAverage implements RuleType {
    @Override
    public Code id() {
        return Code.of("acme:above-average");
    }

    @Override
    public int semanticsVersion() {
        return 1;
    }

    @Override
    public CompiledRule compile(RuleSetup setup) {
        FactSlot visits = setup.fact("fact", FactKind.COUNT);
        CohortSlot peers = setup.cohort(visits);
        return CompiledRule.computed(
                setup,
                Points.ZERO,
                setup.maximum(),
                List.of(visits, peers),
                in -> isAverage(in.number(visits), in.cohort(peers)) ? setup.maximum() : Points.ZERO,
                "acme.above-average");
    }

    private static boolean isAverage(Points own, CohortFigures peers) {
        return own.times(peers.count()).compareTo(peers.sum()) >= 0;
    }
}
// end
