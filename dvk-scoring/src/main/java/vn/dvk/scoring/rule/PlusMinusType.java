package vn.dvk.scoring.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;

/**
 * {@code plus-minus {base, min, plus?: [part, …], minus?: [part, …]}}: a base, more for some parts and less for others,
 * within [min, maximum]. A part is {@code {code, title, maximum, rule, notApplicable?}} as in {@code sum}; with the rule
 * {@code direct}, plus and minus are marks that the assessor gives under the codes of the parts.
 *
 * <p>Traps settled: the sum is clamped once, at the end, so that a minus counts against all plus points and not against the
 * clamped ones. Both ends hold: the least must be stated and may be below zero. A part that was not marked is not zero.
 */
final class PlusMinusType implements RuleType {
    @Override
    public Code id() {
        return Code.of("plus-minus");
    }

    @Override
    public int semanticsVersion() {
        return 1;
    }

    @Override
    public CompiledRule compile(RuleSetup setup) {
        Points base = setup.points("base");
        Points min = setup.points("min");
        if (min.compareTo(base) > 0 || base.compareTo(setup.maximum()) > 0) {
            setup.problem("base", Settings.refused(RuleCodes.PLUS_MINUS_BASE, base));
        }
        List<SumRule.Part> plus = parts(setup, "plus");
        List<SumRule.Part> minus = parts(setup, "minus");
        if (!setup.has("plus") && !setup.has("minus")) {
            setup.problem("", Message.of(RuleCodes.PLUS_MINUS_NO_PART));
        }
        return new PlusMinusRule(setup.criterion(), setup.maximum(), base, min.min(setup.maximum()), plus, minus);
    }

    private static List<SumRule.Part> parts(RuleSetup setup, String setting) {
        return setup.has(setting) ? setup.items(setting, SumType::part) : ImmutableList.of();
    }
}
