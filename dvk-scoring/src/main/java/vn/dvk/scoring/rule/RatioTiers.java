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
import vn.dvk.scoring.outcome.Reason;

/**
 * The points of the first tier whose percentage a ratio reaches: from 80 % 4 points, from 60 % 3, below 2. A ratio of
 * exactly the percentage reaches the tier; the percentage is never rounded.
 */
record RatioTiers(
        RatioRule ratio, List<Tier> tiers, @Nullable Points below) implements CompiledRule {
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
        Optional<Bounds> percents = QuotientSpan.of(
                        FactSpan.declared(ratio.numerator()),
                        FactSpan.declared(ratio.denominator()),
                        ratio.denominator().declaration().type().kind())
                .map(quotients -> quotients.map(share -> share.times(100)));
        for (int i = 0; percents.isPresent() && i < tiers.size(); i++) {
            Points from = tiers.get(i).from();
            boolean tooHigh = percents.get()
                    .most()
                    .filter(most -> most.compareTo(from) < 0)
                    .isPresent();
            boolean tooLow =
                    i > 0 && percents.get().least().compareTo(tiers.get(i - 1).from()) >= 0;
            if (tooHigh || tooLow) {
                setup.problem("tiers", Settings.refused(RuleCodes.TIER_UNREACHABLE, from));
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
        return between(FactSpan.declared(ratio.numerator()), FactSpan.declared(ratio.denominator()));
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
    public Bounds bounds(Inputs in) {
        return between(FactSpan.known(in, ratio.numerator()), FactSpan.known(in, ratio.denominator()));
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

    /** The points of every tier between the ends, and those of a denominator of zero if that is possible. */
    private Bounds between(Bounds parts, Bounds wholes) {
        Optional<Bounds> possible = QuotientSpan.of(
                        parts, wholes, ratio.denominator().declaration().type().kind())
                .filter(quotients ->
                        ratio.over() == OverOne.CAP || quotients.least().compareTo(Points.ONE) <= 0)
                .map(this::points);
        if (wholes.least().isZero() && (ratio.zero() == ZeroDenominator.FULL || ratio.zero() == ZeroDenominator.ZERO)) {
            Bounds alone = Bounds.exactly(ratio.zero() == ZeroDenominator.FULL ? ratio.maximum() : Points.ZERO);
            return possible.map(alone::hull).orElse(alone);
        }
        return possible.orElseGet(() -> Bounds.exactly(tiers.get(0).points()));
    }

    /** Tiers need not fall with the percentage, so the ones in between count, too. */
    private Bounds points(Bounds quotients) {
        Points low = quotients.least().times(100).min(Points.HUNDRED);
        Points high = quotients
                .most()
                .map(most -> most.times(100).min(Points.HUNDRED))
                .orElse(Points.HUNDRED);
        Bounds hull = Bounds.exactly(points(low)).hull(Bounds.exactly(points(high)));
        for (Tier tier : tiers) {
            if (tier.from().compareTo(low) >= 0 && tier.from().compareTo(high) <= 0) {
                hull = hull.hull(Bounds.exactly(tier.points()));
            }
        }
        return hull;
    }

    /** A tier and the percentage from which it is reached. */
    record Tier(Points from, Points points) {}
}
