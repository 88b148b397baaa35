package vn.dvk.scoring.rule;

import java.util.List;
import java.util.stream.Stream;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.value.Code;

/** {@code ratio {numerator, denominator, zeroDenominator, overOne}}: a ÷ b × maximum; both policies must be stated. */
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
        ZeroDenominator zero = choice(setup, "zeroDenominator", ZeroDenominator.values());
        OverOne over = choice(setup, "overOne", OverOne.values());
        return new RatioRule(setup.criterion(), setup.maximum(), numerator, denominator, zero, over);
    }

    private static <E extends Enum<E>> E choice(RuleSetup setup, String setting, E[] values) {
        List<String> names = Stream.of(values).map(BuiltInRules::name).toList();
        return values[names.indexOf(setup.choice(setting, names))];
    }
}
