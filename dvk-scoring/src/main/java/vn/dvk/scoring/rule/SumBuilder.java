package vn.dvk.scoring.rule;

import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/** Collects the parts of a {@code sum} rule, started by {@link BuiltInRules#sum}; for use by one thread. */
public final class SumBuilder {
    private final SettingItems parts = new SettingItems();

    SumBuilder() {}

    /** Adds a part that must apply. */
    public SumBuilder part(String code, LocalizedText title, Points maximum, RuleDefinition rule) {
        parts.add(PartSettings.of(code, title, maximum, rule).build());
        return this;
    }

    /** Adds a part with a policy for when it does not apply. */
    public SumBuilder part(
            String code, LocalizedText title, Points maximum, RuleDefinition rule, NotApplicablePolicy policy) {
        parts.add(PartSettings.of(code, title, maximum, rule)
                .with("notApplicable", BuiltInRules.name(policy))
                .build());
        return this;
    }

    /** Returns the definition. */
    public RuleDefinition build() {
        return RuleDefinition.of("sum", parts.in("parts").build());
    }
}
