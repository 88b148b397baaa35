package vn.dvk.scoring.rule;

import vn.dvk.core.fact.FactKind;
import vn.dvk.core.value.Code;

/**
 * {@code ratio {numerator, denominator, zeroDenominator, overOne, tiers?, below?}}: a ÷ b × maximum; both policies must be
 * stated. With {@code tiers: [{fromPercent, points | shareOfMaximum}, …]}, best first, the first tier whose percentage is
 * reached gives its points instead, and a ratio under the last tier gives {@code below}; a single tier is a pass mark.
 */
final class RatioType implements RuleType {
    private static final FactKind[] NUMBERS = {FactKind.COUNT, FactKind.DECIMAL, FactKind.MONEY};

    @Override
    public Code id() {
        return Code.of("ratio");
    }

    @Override
    public int semanticsVersion() {
        return 1;
    }

    @Override
    public CompiledRule compile(RuleSetup setup) {
        FactSlot numerator = setup.fact("numerator", NUMBERS);
        FactSlot denominator = setup.fact("denominator", NUMBERS);
        ZeroDenominator zero = setup.choice("zeroDenominator", ZeroDenominator.class);
        OverOne over = setup.choice("overOne", OverOne.class);
        RatioRule rule = new RatioRule(setup.criterion(), setup.maximum(), numerator, denominator, zero, over);
        return setup.has("tiers") ? RatioTiers.read(setup, rule) : rule;
    }
}
