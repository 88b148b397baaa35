package vn.dvk.scoring.rule;

import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;

/**
 * {@code target {achieved, target, zeroTarget, overTarget, atTarget?, eachPercentOver?, floorPercent?}}, or {@code
 * targetValue} in place of {@code target} and {@code zeroTarget}: points in proportion to what was achieved of a target.
 *
 * <p>The target is a fact, such as what each unit was assigned, or one number for all. Reaching it exactly gives
 * {@code atTarget} (the maximum); less gives that share of these points, and nothing below {@code floorPercent} of the target.
 *
 * <p>Traps settled: a target of zero and over-achievement must be decided, and silence is a problem. A target of zero is not
 * applicable, full (the points of a target reached exactly), zero or invalid. More than the target is capped, invalid, or
 * rewarded with {@code eachPercentOver} points up to the maximum, and then {@code atTarget} must leave room for it.
 * Less than nothing achieved, such as negative growth, earns nothing; a target below zero is invalid.
 */
final class TargetType implements RuleType {
    private static final FactKind[] NUMBERS = {FactKind.COUNT, FactKind.DECIMAL, FactKind.MONEY};

    @Override
    public Code id() {
        return Code.of("target");
    }

    @Override
    public int semanticsVersion() {
        return 1;
    }

    @Override
    public CompiledRule compile(RuleSetup setup) {
        FactSlot achieved = setup.fact("achieved", NUMBERS);
        Target target = target(setup, achieved);
        OverTarget over = setup.choice("overTarget", OverTarget.class);
        Points atTarget = setup.optionalPoints("atTarget").orElse(setup.maximum());
        Points eachPercent = Points.ZERO;
        if (over == OverTarget.REWARD) {
            eachPercent = setup.points("eachPercentOver");
            if (setup.has("eachPercentOver") && eachPercent.signum() <= 0) {
                setup.problem("eachPercentOver", Settings.refused(RuleCodes.TARGET_EACH_PERCENT, eachPercent));
            }
            if (atTarget.compareTo(setup.maximum()) >= 0) {
                setup.problem("atTarget", Settings.refused(RuleCodes.TARGET_NO_ROOM, atTarget));
            }
        }
        if (atTarget.isNegative()) {
            setup.problem("atTarget", Settings.refused(RuleCodes.TARGET_NO_ROOM, atTarget));
        }
        TargetScale scale = new TargetScale(over, atTarget, setup.maximum(), eachPercent, floor(setup));
        return new TargetRule(setup.criterion(), achieved, target, scale);
    }

    private static Target target(RuleSetup setup, FactSlot achieved) {
        if (setup.has("target") == setup.has("targetValue")) {
            setup.problem("", Message.of(RuleCodes.TARGET_OR_VALUE));
            return new Target.Fixed(Points.ONE);
        }
        if (setup.has("targetValue")) {
            Points value = setup.points("targetValue");
            if (value.signum() <= 0) {
                setup.problem("targetValue", Settings.refused(RuleCodes.TARGET_VALUE, value));
            }
            return new Target.Fixed(value.signum() > 0 ? value : Points.ONE);
        }
        FactSlot fact = setup.fact("target", NUMBERS);
        ZeroDenominator zero = setup.choice("zeroTarget", ZeroDenominator.class);
        FactKind kind = fact.declaration().type().kind();
        FactKind other = achieved.declaration().type().kind();
        if ((kind == FactKind.MONEY) != (other == FactKind.MONEY)) {
            setup.problem(
                    "target",
                    Message.of(RuleCodes.TARGET_KINDS)
                            .with("achieved", other.name())
                            .with("target", kind.name()));
        }
        return new Target.OfFact(fact, zero);
    }

    private static Points floor(RuleSetup setup) {
        Points percent = setup.optionalPoints("floorPercent").orElse(Points.ZERO);
        if (setup.has("floorPercent") && (percent.signum() <= 0 || percent.compareTo(Points.HUNDRED) > 0)) {
            setup.problem(
                    "floorPercent",
                    Settings.refused(RuleCodes.TARGET_FLOOR, percent).with("most", Argument.number(100)));
        }
        return percent.dividedBy(100);
    }
}
