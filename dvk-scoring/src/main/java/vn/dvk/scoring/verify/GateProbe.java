package vn.dvk.scoring.verify;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.Gate;
import vn.dvk.core.criteria.Requirement;
import vn.dvk.scoring.outcome.Reason;
import vn.dvk.scoring.outcome.Term;
import vn.dvk.scoring.sheet.GateStatus;

/**
 * A gate, which should be passed in one case and not in another, with both sides of its comparisons.
 *
 * @param gate the gate
 * @param facts the declared facts
 */
record GateProbe(Gate gate, List<FactDeclaration> facts) implements Probe {

    @Override
    public List<CoverageTarget> targets() {
        ImmutableList.Builder<CoverageTarget> targets = ImmutableList.builder();
        targets.add(target(GateStatus.PASSED), target(GateStatus.FAILED));
        comparisons().forEach(probe -> targets.addAll(probe.targets()));
        return targets.build();
    }

    @Override
    public List<CoverageTarget> touchedBy(Case one) {
        ImmutableList.Builder<CoverageTarget> touched = ImmutableList.builder();
        one.sheet().gates().stream()
                .filter(result -> result.gate().code().equals(gate.code()))
                .filter(result -> result.status() != GateStatus.OPEN)
                .forEach(result -> touched.add(target(result.status())));
        comparisons().forEach(probe -> touched.addAll(probe.touchedBy(one)));
        return touched.build();
    }

    private List<Probe> comparisons() {
        return gate.requirement() instanceof Requirement.Holds holds
                ? List.of(new ConditionProbe(gate.code(), holds.condition(), facts))
                : List.of();
    }

    private CoverageTarget target(GateStatus status) {
        String code = status == GateStatus.PASSED ? CoverageCodes.GATE_PASSED : CoverageCodes.GATE_FAILED;
        return new CoverageTarget(
                CoverageKind.GATE, gate.code(), Reason.of(code).with("gate", new Term.Title(gate.title())));
    }
}
