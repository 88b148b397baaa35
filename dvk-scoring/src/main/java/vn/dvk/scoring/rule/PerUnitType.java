package vn.dvk.scoring.rule;

import vn.dvk.core.error.Message;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;

/**
 * {@code per-unit {fact, each, beyondMaximum?, floor?}}: a number times points, such as 0.5 points for each event.
 *
 * <p>Traps settled: the sum is capped at the maximum unless {@code beyondMaximum} says {@code allow} (an uncapped bonus) or
 * {@code invalid}. Points of less than zero take away; they must state a {@code floor} below zero, since nothing else ends
 * them, and their criterion has the maximum 0. A decimal number counts in proportion. A number below zero is invalid, and
 * a missing one is not zero.
 */
final class PerUnitType implements RuleType {
    @Override
    public Code id() {
        return Code.of("per-unit");
    }

    @Override
    public int semanticsVersion() {
        return 1;
    }

    @Override
    public CompiledRule compile(RuleSetup setup) {
        FactSlot fact = setup.fact("fact", FactKind.COUNT, FactKind.DECIMAL);
        Points each = setup.points("each");
        if (setup.has("each") && each.isZero()) {
            setup.problem("each", Message.of(RuleCodes.PER_UNIT_NOTHING));
        }
        if (!each.isNegative()) {
            BeyondMaximum beyond =
                    setup.has("beyondMaximum") ? setup.choice("beyondMaximum", BeyondMaximum.class) : BeyondMaximum.CAP;
            return new PerUnitRule(setup.criterion(), setup.maximum(), fact, each, Points.ZERO, beyond);
        }
        Points floor = setup.points("floor");
        if (setup.has("floor") && floor.signum() >= 0) {
            setup.problem("floor", Settings.refused(RuleCodes.PER_UNIT_FLOOR, floor));
        }
        return new PerUnitRule(
                setup.criterion(), setup.maximum(), fact, each, floor.min(Points.ZERO), BeyondMaximum.CAP);
    }
}
