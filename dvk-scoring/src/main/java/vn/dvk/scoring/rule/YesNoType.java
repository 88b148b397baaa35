package vn.dvk.scoring.rule;

import java.util.List;
import java.util.Optional;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.Reason;

/** {@code yes-no {fact, yes?, no?}}: the maximum for yes and zero for no, unless points are stated. */
final class YesNoType implements RuleType {
    @Override
    public Code id() {
        return Code.of("yes-no");
    }

    @Override
    public int semanticsVersion() {
        return 1;
    }

    @Override
    public CompiledRule compile(RuleSetup setup) {
        FactSlot fact = setup.fact("fact", FactKind.YES_NO);
        Points yes = setup.optionalPoints("yes").orElse(setup.maximum());
        Points no = setup.optionalPoints("no").orElse(Points.ZERO);
        return new Rule(fact, yes, no, setup.maximum());
    }

    private record Rule(FactSlot fact, Points yes, Points no, Points maximum) implements SlotRule, Shaped {
        @Override
        public List<FactSlot> slots() {
            return List.of(fact);
        }

        @Override
        public Bounds range() {
            return Bounds.of(yes.min(no), yes.max(no));
        }

        @Override
        public Points points(Inputs in) {
            return in.yes(fact) ? yes : no;
        }

        @Override
        public Optional<RuleShape> shape() {
            return Optional.of(new RuleShape.OfNumber(fact, 1));
        }

        @Override
        public void explain(Inputs in, Explaining to) {
            Reason reason = Reason.of(RuleCodes.WHY_YES_NO).with("fact", fact.read(in.value(fact)));
            Points points = points(in);
            to.gained(points, reason);
            to.lost(maximum.minus(points), reason);
        }
    }
}
