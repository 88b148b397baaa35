package vn.dvk.scoring.rule;

import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Share;

/** Collects the levels of a {@code levels} rule, started by {@link BuiltInRules#levels}; for use by one thread. */
public final class LevelsBuilder {
    private final SettingItems levels = new SettingItems();

    LevelsBuilder() {}

    /** Adds a level worth points. */
    public LevelsBuilder level(String code, LocalizedText title, Points points) {
        levels.add(level(code, title).with("points", points).build());
        return this;
    }

    /** Adds a level worth a share of the maximum. */
    public LevelsBuilder level(String code, LocalizedText title, Share shareOfMaximum) {
        levels.add(level(code, title)
                .with("shareOfMaximum", shareOfMaximum.quotient())
                .build());
        return this;
    }

    /** Returns the definition. */
    public RuleDefinition build() {
        return RuleDefinition.of("levels", levels.in("levels").build());
    }

    private static Setting.TreeBuilder level(String code, LocalizedText title) {
        return Setting.tree().with("code", Code.of(code).text()).with("title", BuiltInRules.title(title));
    }
}
