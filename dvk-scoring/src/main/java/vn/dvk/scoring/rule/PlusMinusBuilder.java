package vn.dvk.scoring.rule;

import static java.util.Objects.requireNonNull;

import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/**
 * Collects the parts of a {@code plus-minus} rule, started by {@link BuiltInRules#plusMinus}; for use by one thread.
 *
 * <pre>{@code
 * BuiltInRules.plusMinus(Points.of(7), Points.ZERO)
 *         .plus("3.cong", LocalizedText.of("Điểm cộng"), Points.of(3), BuiltInRules.direct())
 *         .minus("3.tru", LocalizedText.of("Điểm trừ"), Points.of(7), BuiltInRules.direct())
 *         .build();
 * }</pre>
 */
public final class PlusMinusBuilder {
    private final Points base;
    private final Points min;
    private final PartSettings plus = new PartSettings();
    private final PartSettings minus = new PartSettings();

    PlusMinusBuilder(Points base, Points min) {
        this.base = requireNonNull(base, "base");
        this.min = requireNonNull(min, "min");
    }

    /** Adds a part whose points are added; it must apply. */
    public PlusMinusBuilder plus(String code, LocalizedText title, Points maximum, RuleDefinition rule) {
        return plus(code, title, maximum, rule, NotApplicablePolicy.NOT_ALLOWED);
    }

    /** Adds a part whose points are added, with a policy for when it does not apply. */
    public PlusMinusBuilder plus(
            String code, LocalizedText title, Points maximum, RuleDefinition rule, NotApplicablePolicy policy) {
        plus.add(code, title, maximum, rule, policy);
        return this;
    }

    /** Adds a part whose points are taken off; it must apply. */
    public PlusMinusBuilder minus(String code, LocalizedText title, Points maximum, RuleDefinition rule) {
        return minus(code, title, maximum, rule, NotApplicablePolicy.NOT_ALLOWED);
    }

    /** Adds a part whose points are taken off, with a policy for when it does not apply. */
    public PlusMinusBuilder minus(
            String code, LocalizedText title, Points maximum, RuleDefinition rule, NotApplicablePolicy policy) {
        minus.add(code, title, maximum, rule, policy);
        return this;
    }

    /** Returns the definition. */
    public RuleDefinition build() {
        Setting.TreeBuilder settings = Setting.tree().with("base", base).with("min", min);
        return RuleDefinition.of(
                "plus-minus", minus.into(plus.into(settings, "plus"), "minus").build());
    }
}
