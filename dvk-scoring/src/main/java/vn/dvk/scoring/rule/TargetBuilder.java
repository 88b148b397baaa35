package vn.dvk.scoring.rule;

import static java.util.Objects.requireNonNull;

import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.value.Points;

/**
 * Collects the settings of a {@code target} rule, started by {@link BuiltInRules#target}; for use by one thread.
 *
 * <pre>{@code
 * BuiltInRules.target("built").of("assigned", ZeroDenominator.NOT_APPLICABLE).floorPercent(Points.of(50)).capped();
 * }</pre>
 */
public final class TargetBuilder {
    private Setting.TreeBuilder settings;

    TargetBuilder(String achieved) {
        settings = Setting.tree().with("achieved", requireNonNull(achieved, "achieved"));
    }

    /** Sets the target to a fact, and what it means that this is zero. */
    public TargetBuilder of(String target, ZeroDenominator zeroTarget) {
        settings = settings.with("target", target).with("zeroTarget", BuiltInRules.name(zeroTarget));
        return this;
    }

    /** Sets the target to one number for all, above zero. */
    public TargetBuilder of(Points targetValue) {
        settings = settings.with("targetValue", targetValue);
        return this;
    }

    /** Gives nothing below that percentage of the target, such as 50. */
    public TargetBuilder floorPercent(Points percent) {
        settings = settings.with("floorPercent", percent);
        return this;
    }

    /** Returns the definition of a rule that gives nothing more for more than the target. */
    public RuleDefinition capped() {
        return build(OverTarget.CAP);
    }

    /** Returns the definition of a rule to which more than the target is invalid. */
    public RuleDefinition refusingMore() {
        return build(OverTarget.INVALID);
    }

    /** Returns the definition of a rule that gives more for each per cent beyond the target, up to the maximum. */
    public RuleDefinition rewarding(Points atTarget, Points eachPercentOver) {
        settings = settings.with("atTarget", atTarget).with("eachPercentOver", eachPercentOver);
        return build(OverTarget.REWARD);
    }

    private RuleDefinition build(OverTarget over) {
        return RuleDefinition.of(
                "target", settings.with("overTarget", BuiltInRules.name(over)).build());
    }
}
