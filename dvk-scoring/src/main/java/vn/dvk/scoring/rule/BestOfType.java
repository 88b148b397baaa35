package vn.dvk.scoring.rule;

import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/**
 * {@code best-of {parts: [{code, title, maximum, rule: {type, …}}, …]}}: one of the following, the part with the most points.
 *
 * <p>Traps settled: nothing is added up. A part that does not apply is left out, which gains nothing, so parts have no
 * policy; where none applies, the criterion does not. A missing or invalid part matters only as long as it could still beat
 * the best of the others. Of parts with equal points the first is the reason.
 */
final class BestOfType implements RuleType {
    @Override
    public Code id() {
        return Code.of("best-of");
    }

    @Override
    public int semanticsVersion() {
        return 1;
    }

    @Override
    public CompiledRule compile(RuleSetup setup) {
        return new BestOfRule(setup.maximum(), setup.items("parts", BestOfType::part));
    }

    private static SumRule.Part part(RuleSetup item) {
        Code code = item.code("code");
        LocalizedText title = item.title("title");
        Points maximum = item.points("maximum");
        if (maximum.isNegative()) {
            item.problem("maximum", Message.of(RuleCodes.SUM_PART_MAXIMUM).with("part", code.text()));
        }
        CompiledRule rule = item.rule("rule", code, title, maximum);
        return new SumRule.Part(code, title, maximum, rule, NotApplicablePolicy.NOT_ALLOWED);
    }
}
