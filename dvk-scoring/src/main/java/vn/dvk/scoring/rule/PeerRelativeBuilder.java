package vn.dvk.scoring.rule;

import static java.util.Objects.requireNonNull;

import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.value.Points;

/**
 * Collects the settings of a {@code peer-relative} rule, started by {@link BuiltInRules#peerRelative}; for use by one thread.
 *
 * <pre>{@code
 * BuiltInRules.peerRelative("solved").target("assigned", BelowTarget.PROPORTIONAL).ownGroup(ZeroDenominator.ZERO);
 * BuiltInRules.peerRelative("visits").shareOfBest(ZeroDenominator.ZERO);
 * }</pre>
 */
public final class PeerRelativeBuilder {
    private Setting.TreeBuilder settings;

    PeerRelativeBuilder(String achieved) {
        settings = Setting.tree().with("achieved", requireNonNull(achieved, "achieved"));
    }

    /** Returns the definition of a rule that gives each its share of the most that anybody in the cohort achieved. */
    public RuleDefinition shareOfBest(ZeroDenominator allZero) {
        return build(settings.with("allZero", BuiltInRules.name(allZero)));
    }

    /** Compares beyond a target, which is a fact, and says what less than the target means. */
    public AgainstTarget target(String target, BelowTarget below) {
        return new AgainstTarget(settings.with("target", target).with("belowTarget", BuiltInRules.name(below)));
    }

    private static RuleDefinition build(Setting.TreeBuilder settings) {
        return RuleDefinition.of("peer-relative", settings.build());
    }

    /** Collects the settings of a {@code peer-relative} rule with a target; for use by one thread. */
    public static final class AgainstTarget {
        private Setting.TreeBuilder settings;

        private AgainstTarget(Setting.TreeBuilder settings) {
            this.settings = settings;
        }

        /** Sets the points of the target reached exactly, from zero to less than the maximum; otherwise half of it. */
        public AgainstTarget atTarget(Points points) {
            settings = settings.with("atTarget", points);
            return this;
        }

        /**
         * Returns the definition of a rule that compares those without a target among themselves.
         *
         * @param allZero what it means that none of these achieved anything
         */
        public RuleDefinition ownGroup(ZeroDenominator allZero) {
            return build(settings.with("noTarget", BuiltInRules.name(NoTarget.OWN_GROUP))
                    .with("allZero", BuiltInRules.name(allZero)));
        }

        /**
         * Returns the definition of a rule with that meaning of no target.
         *
         * @throws IllegalArgumentException for {@link NoTarget#OWN_GROUP}, see {@link #ownGroup}
         */
        public RuleDefinition noTarget(NoTarget noTarget) {
            if (noTarget == NoTarget.OWN_GROUP) {
                throw new IllegalArgumentException("noTarget OWN_GROUP needs allZero: use ownGroup(allZero)");
            }
            return build(settings.with("noTarget", BuiltInRules.name(noTarget)));
        }
    }
}
