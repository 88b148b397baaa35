package vn.dvk.scoring.rule;

import java.util.Map;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Share;

/**
 * Collects the tiers of a ratio, best first, started by {@link BuiltInRules#ratioTiers}; for use by one thread.
 *
 * <pre>{@code
 * BuiltInRules.ratioTiers("active", "members", ZeroDenominator.NOT_APPLICABLE, OverOne.INVALID)
 *         .from(Points.of(80), Points.of(4))
 *         .from(Points.of(60), Points.of(3))
 *         .below(Points.of(2));
 * }</pre>
 */
public final class RatioTiersBuilder {
    private final RuleDefinition ratio;
    private final PartSettings tiers = new PartSettings();

    RatioTiersBuilder(RuleDefinition ratio) {
        this.ratio = ratio;
    }

    /** Adds a tier that is reached from that percentage on, such as 80. */
    public RatioTiersBuilder from(Points percent, Points points) {
        tiers.add(Setting.tree()
                .with("fromPercent", percent)
                .with("points", points)
                .build());
        return this;
    }

    /** Adds a tier worth a share of the maximum. */
    public RatioTiersBuilder from(Points percent, Share shareOfMaximum) {
        tiers.add(Setting.tree()
                .with("fromPercent", percent)
                .with("shareOfMaximum", shareOfMaximum.quotient())
                .build());
        return this;
    }

    /** Returns the definition of a rule that gives those points under the last tier. */
    public RuleDefinition below(Points points) {
        return RuleDefinition.of("ratio", settings().with("below", points).build());
    }

    /** Returns the definition of a rule whose last tier starts from zero. */
    public RuleDefinition build() {
        return RuleDefinition.of("ratio", settings().build());
    }

    private Setting.TreeBuilder settings() {
        Setting.TreeBuilder settings = Setting.tree();
        for (Map.Entry<String, Setting> entry : ratio.settings().entries().entrySet()) {
            settings = settings.with(entry.getKey(), entry.getValue());
        }
        return tiers.into(settings, "tiers");
    }
}
