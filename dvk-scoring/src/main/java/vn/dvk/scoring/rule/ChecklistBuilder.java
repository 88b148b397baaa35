package vn.dvk.scoring.rule;

import vn.dvk.core.criteria.ConditionSettings;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/**
 * Collects the parts of an {@code all-of} or {@code any-of} rule, started by {@link BuiltInRules#allOf} or {@link
 * BuiltInRules#anyOf}; for use by one thread.
 *
 * <pre>{@code
 * BuiltInRules.allOf()
 *         .part(LocalizedText.of("Bền vững"), Condition.where("sustained").isYes())
 *         .part("TT2", LocalizedText.of("Huy động nhiều lực lượng"), Points.of(10), BuiltInRules.direct(), Points.of(5))
 *         .build();
 * }</pre>
 */
public final class ChecklistBuilder {
    private final String type;
    private final PartSettings parts = new PartSettings();
    private Setting.TreeBuilder settings = Setting.tree();

    ChecklistBuilder(String type) {
        this.type = type;
    }

    ChecklistBuilder(String type, int atLeast) {
        this.type = type;
        settings = settings.with("atLeast", atLeast);
    }

    /** Adds a part that is met where the condition holds. */
    public ChecklistBuilder part(LocalizedText title, Condition when) {
        parts.add(ofCondition(title, when).build());
        return this;
    }

    /** Adds a part that is met where the condition holds, with a policy for when it does not apply; for all-of. */
    public ChecklistBuilder part(LocalizedText title, Condition when, NotApplicablePolicy policy) {
        parts.add(ofCondition(title, when)
                .with("notApplicable", BuiltInRules.name(policy))
                .build());
        return this;
    }

    /** Adds a part that is met where the rule gives its maximum. */
    public ChecklistBuilder part(String code, LocalizedText title, Points maximum, RuleDefinition rule) {
        parts.add(code, title, maximum, rule, NotApplicablePolicy.NOT_ALLOWED);
        return this;
    }

    /** Adds a part that is met where the rule gives at least the minimum. */
    public ChecklistBuilder part(
            String code, LocalizedText title, Points maximum, RuleDefinition rule, Points minimum) {
        parts.add(PartSettings.of(code, title, maximum, rule)
                .with("minimum", minimum)
                .build());
        return this;
    }

    /** Adds a part that is met where the rule gives at least the minimum, with a policy; for all-of. */
    public ChecklistBuilder part(
            String code,
            LocalizedText title,
            Points maximum,
            RuleDefinition rule,
            Points minimum,
            NotApplicablePolicy policy) {
        parts.add(PartSettings.of(code, title, maximum, rule)
                .with("minimum", minimum)
                .with("notApplicable", BuiltInRules.name(policy))
                .build());
        return this;
    }

    /** Sets the points for met and for not met, which are the maximum and zero otherwise. */
    public ChecklistBuilder worth(Points met, Points notMet) {
        settings = settings.with("met", met).with("notMet", notMet);
        return this;
    }

    /** Returns the definition. */
    public RuleDefinition build() {
        return RuleDefinition.of(type, parts.into(settings, "parts").build());
    }

    private static Setting.TreeBuilder ofCondition(LocalizedText title, Condition when) {
        return Setting.tree().with("title", BuiltInRules.title(title)).with("when", ConditionSettings.toSetting(when));
    }
}
