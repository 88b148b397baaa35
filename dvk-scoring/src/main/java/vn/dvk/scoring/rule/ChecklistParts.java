package vn.dvk.scoring.rule;

import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/** Reads the parts of checklists. */
final class ChecklistParts {
    private ChecklistParts() {}

    static ChecklistPart read(RuleSetup item, NotApplicablePolicy policy) {
        LocalizedText title = item.title("title");
        if (item.has("when") && item.has("rule")) {
            item.problem("", Message.of(RuleCodes.CHECKLIST_WHEN_OR_RULE));
        }
        if (!item.has("rule")) {
            return new ChecklistPart.OfCondition(title, OpenCondition.read(item, "when"), policy);
        }
        Code code = item.code("code");
        Points maximum = item.points("maximum");
        CompiledRule rule = item.rule("rule", code, title, maximum);
        Points minimum = item.optionalPoints("minimum").orElse(maximum);
        if (minimum.compareTo(maximum) > 0) {
            item.problem(
                    "minimum",
                    Settings.refused(RuleCodes.CHECKLIST_MINIMUM, minimum)
                            .with("maximum", Argument.number(maximum.toString())));
        }
        return new ChecklistPart.OfRule(title, rule, minimum, policy);
    }
}
