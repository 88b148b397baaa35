package vn.dvk.scoring.rule;

import static java.util.Objects.requireNonNull;

import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.value.Points;

/**
 * Collects the settings of a {@code deduct} rule, started by {@link BuiltInRules#deduct}; for use by one thread.
 *
 * <pre>{@code
 * BuiltInRules.deduct("errors").eachPercent(Points.of(25)).exempt("confirmed-causes").floor(Points.ZERO);
 * }</pre>
 */
public final class DeductBuilder {
    private Setting.TreeBuilder settings;

    DeductBuilder(String violations) {
        settings = Setting.tree().with("violations", requireNonNull(violations, "violations"));
    }

    /** Takes those points, more than zero, for each violation. */
    public DeductBuilder each(Points points) {
        settings = settings.with("each", points);
        return this;
    }

    /** Takes that percentage of the maximum, such as 25, for each violation. */
    public DeductBuilder eachPercent(Points percent) {
        settings = settings.with("eachPercent", percent);
        return this;
    }

    /** Exempts as many violations as that count says: those whose objective causes are confirmed. */
    public DeductBuilder exempt(String fact) {
        settings = settings.with("exempt", fact);
        return this;
    }

    /** Returns the definition of the rule that gives no fewer points than those, which may be below zero. */
    public RuleDefinition floor(Points floor) {
        return RuleDefinition.of("deduct", settings.with("floor", floor).build());
    }
}
