package vn.dvk.scoring.rule;

import java.util.List;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;

// begin: the rule of docs/write-a-rule.md
public final class DoubleCredit implements RuleType {
    @Override
    public Code id() {
        return Code.of("acme:double-credit");
    }

    @Override
    public int semanticsVersion() {
        return 1;
    }

    @Override
    public CompiledRule compile(RuleSetup setup) {
        FactSlot events = setup.fact("fact", FactKind.COUNT);
        Points each = setup.points("each");
        return CompiledRule.computed(
                setup,
                Points.ZERO,
                setup.maximum(),
                List.of(events),
                in -> each.times(2).times(in.count(events)).min(setup.maximum()),
                "acme.double-credit");
    }
}
// end
