package vn.dvk.scoring.rule;

import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/** Collects the parts of a {@code best-of} rule, started by {@link BuiltInRules#bestOf}; for use by one thread. */
public final class BestOfBuilder {
    private final PartSettings parts = new PartSettings();

    BestOfBuilder() {}

    /** Adds a part; the part with the most points counts. */
    public BestOfBuilder part(String code, LocalizedText title, Points maximum, RuleDefinition rule) {
        parts.add(code, title, maximum, rule, NotApplicablePolicy.NOT_ALLOWED);
        return this;
    }

    /** Returns the definition. */
    public RuleDefinition build() {
        return RuleDefinition.of("best-of", parts.into(Setting.tree(), "parts").build());
    }
}
