package vn.dvk.scoring.rule;

import java.util.List;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/** {@code sum {parts: [{code, title, maximum, rule: {type, …}, notApplicable?}, …]}}: parts whose maxima add up. */
final class SumType implements RuleType {
    @Override
    public Code id() {
        return Code.of("sum");
    }

    @Override
    public int semanticsVersion() {
        return 1;
    }

    @Override
    public CompiledRule compile(RuleSetup setup) {
        List<SumRule.Part> parts = setup.items("parts", SumType::part);
        Points sum = Points.sum(parts.stream().map(SumRule.Part::maximum).toList());
        if (!parts.isEmpty() && !sum.equals(setup.maximum())) {
            setup.problem(
                    "parts",
                    Message.of(RuleCodes.SUM_MAXIMA)
                            .with("criterion", setup.criterion().text())
                            .with("sum", Argument.number(sum.toString()))
                            .with("maximum", Argument.number(setup.maximum().toString())));
        }
        return SumRule.of(setup.criterion(), parts);
    }

    /** Reads a part, as every type with parts does. */
    static SumRule.Part part(RuleSetup item) {
        Code code = item.code("code");
        LocalizedText title = item.title("title");
        Points maximum = item.points("maximum");
        NotApplicablePolicy policy = item.notApplicable("notApplicable");
        if (maximum.isNegative()) {
            item.problem("maximum", Message.of(RuleCodes.SUM_PART_MAXIMUM).with("part", code.text()));
        }
        return new SumRule.Part(code, title, maximum, item.rule("rule", code, title, maximum), policy);
    }
}
