package vn.dvk.scoring.rule;

import java.util.ArrayList;
import java.util.List;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/** Collects parts as a definition writes them; for use by one thread. */
final class PartSettings {
    private final List<Setting> parts = new ArrayList<>();

    void add(Setting part) {
        parts.add(part);
    }

    /** Adds a part; the policy that is the default is not written. */
    void add(String code, LocalizedText title, Points maximum, RuleDefinition rule, NotApplicablePolicy policy) {
        Setting.TreeBuilder part = of(code, title, maximum, rule);
        if (policy != NotApplicablePolicy.NOT_ALLOWED) {
            part = part.with("notApplicable", BuiltInRules.name(policy));
        }
        parts.add(part.build());
    }

    /** The settings with the list under that name, unless it is empty. */
    Setting.TreeBuilder into(Setting.TreeBuilder settings, String name) {
        return parts.isEmpty() ? settings : settings.with(name, Setting.of(parts));
    }

    /** A part as a definition writes it. */
    static Setting.TreeBuilder of(String code, LocalizedText title, Points maximum, RuleDefinition rule) {
        Setting.TreeBuilder nested = Setting.tree().with("type", rule.type().text());
        for (String name : rule.settings().names()) {
            nested = nested.with(name, rule.settings().find(name).orElseThrow());
        }
        return Setting.tree()
                .with("code", Code.of(code).text())
                .with("title", BuiltInRules.title(title))
                .with("maximum", maximum)
                .with("rule", nested.build());
    }
}
