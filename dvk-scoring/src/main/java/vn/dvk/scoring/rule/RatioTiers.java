package vn.dvk.scoring.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.Outlook;
import vn.dvk.scoring.outcome.Reason;

/**
 * The points of the first tier whose percentage a ratio reaches: from 80 % 4 points, from 60 % 3, below 2. A ratio of
 * exactly the percentage reaches the tier; the percentage is never rounded.
 */
record RatioTiers(
        RatioRule ratio, List<Tier> tiers, @Nullable Points below) implements OpenRule {
    RatioTiers {
        tiers = ImmutableList.copyOf(tiers);
    }

    static CompiledRule read(RuleSetup setup, RatioRule ratio) {
        if (ratio.over() == OverOne.ALLOW) {
            setup.problem("overOne", Message.of(RuleCodes.TIER_ALLOW));
        }
        List<Tier> tiers = setup.items("tiers", RatioTiers::tier);
        for (int i = 1; i < tiers.size(); i++) {
            if (tiers.get(i).from().compareTo(tiers.get(i - 1).from()) >= 0) {
                setup.problem(
                        "tiers",
                        Settings.refused(RuleCodes.TIER_ORDER, tiers.get(i).from()));
            }
        }
        reached(setup, ratio, tiers);
        boolean complete =
                !tiers.isEmpty() && tiers.get(tiers.size() - 1).from().isZero();
        return tiers.isEmpty() ? ratio : new RatioTiers(ratio, tiers, complete ? null : setup.points("below"));
    }

    /** A tier that no percentage of the declared facts reaches first is never given. */
    private static void reached(RuleSetup setup, RatioRule ratio, List<Tier> tiers) {
        QuotientSpan declared = ratio.declared();
        for (int i = 0; declared.isPossible() && i < tiers.size(); i++) {
            boolean falling =
                    i == 0 || tiers.get(i).from().compareTo(tiers.get(i - 1).from()) < 0;
            if (falling && !reach(ratio, tiers, i, declared).isPossible()) {
                setup.problem(
                        "tiers",
                        Settings.refused(
                                RuleCodes.TIER_UNREACHABLE, tiers.get(i).from()));
            }
        }
    }

    private static Tier tier(RuleSetup item) {
        Points from = item.points("fromPercent");
        if (from.isNegative() || from.compareTo(Points.HUNDRED) > 0) {
            item.problem("fromPercent", Settings.refused(RuleCodes.TIER_PERCENT, from));
        }
        return new Tier(from, item.pointsOrShare());
    }

    @Override
    public Set<InputKey> reads() {
        return ratio.reads();
    }

    @Override
    public Bounds range() {
        return between(ratio.declared())
                .points()
                .orElseGet(() -> Bounds.exactly(tiers.get(0).points()));
    }

    @Override
    public Outcome evaluate(Inputs in) {
        Outcome outcome = ratio.evaluate(in);
        if (!(outcome instanceof Outcome.Scored) || whole(in).isZero()) {
            return outcome;
        }
        return Outcome.scored(points(percent(in)));
    }

    @Override
    public Outlook outlook(Inputs in) {
        return ratio.outlook(in, between(ratio.known(in)));
    }

    @Override
    public void explain(Inputs in, Explaining to) {
        if (whole(in).isZero()) {
            ratio.explain(in, to);
            return;
        }
        Points percent = percent(in);
        Optional<Tier> tier = tier(percent);
        Points points = points(percent);
        to.gained(
                points,
                Reason.of(tier.isPresent() ? RuleCodes.WHY_TIER : RuleCodes.WHY_TIER_BELOW)
                        .with("numerator", ratio.numerator().read(in.value(ratio.numerator())))
                        .with("denominator", ratio.denominator().read(in.value(ratio.denominator())))
                        .with("percent", percent)
                        .with("from", tier.orElse(tiers.get(tiers.size() - 1)).from()));
        to.lost(
                ratio.maximum().minus(points),
                Reason.of(RuleCodes.WHY_TIER_LOST).with("from", tiers.get(0).from()));
    }

    private Points whole(Inputs in) {
        return in.number(ratio.denominator());
    }

    private Points percent(Inputs in) {
        return in.number(ratio.numerator()).times(100).dividedBy(whole(in));
    }

    private Optional<Tier> tier(Points percent) {
        return tiers.stream()
                .filter(tier -> percent.compareTo(tier.from()) >= 0)
                .findFirst();
    }

    private Points points(Points percent) {
        return tier(percent).map(Tier::points).orElse(below == null ? Points.ZERO : below);
    }

    /** The points of every tier that some quotient reaches first, and what else is possible. */
    private Outlook between(QuotientSpan span) {
        Outlook outlook = ratio.besides(span);
        for (int i = 0; i < tiers.size(); i++) {
            if (reach(ratio, tiers, i, span).isPossible()) {
                outlook = outlook.or(Outlook.of(Bounds.exactly(tiers.get(i).points())));
            }
        }
        Points last = share(tiers.get(tiers.size() - 1));
        boolean under = !last.isZero() && new TierReach(span, Points.ZERO, last, false).isPossible();
        return under ? outlook.or(Outlook.of(Bounds.exactly(points(Points.ZERO)))) : outlook;
    }

    /** The best tier has no end, unless more than the whole is refused. */
    private static TierReach reach(RatioRule ratio, List<Tier> tiers, int tier, QuotientSpan span) {
        Points from = share(tiers.get(tier));
        if (tier > 0) {
            return new TierReach(span, from, share(tiers.get(tier - 1)), false);
        }
        return new TierReach(span, from, ratio.over() == OverOne.INVALID ? Points.ONE : null, true);
    }

    private static Points share(Tier tier) {
        return tier.from().dividedBy(100);
    }

    /** A tier and the percentage from which it is reached. */
    record Tier(Points from, Points points) {}
}
