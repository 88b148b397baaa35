package vn.dvk.scoring.rule;

import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/**
 * {@code prerequisite {title, when, met?, notMet?}}: điều kiện tiên quyết, a title or result of another scheme, as that scheme
 * reports it: usually a yes-no fact or a choice.
 *
 * <p>Traps settled: a result that is not there yet is missing and not a failure. It is worth the maximum if met and nothing
 * otherwise, unless points are stated; on a criterion with the maximum 0 it is recorded as met or not and worth nothing,
 * and a disqualification over the same facts says what follows. Several years or schemes are one condition with allOf.
 */
final class PrerequisiteType implements RuleType {
    @Override
    public Code id() {
        return Code.of("prerequisite");
    }

    @Override
    public int semanticsVersion() {
        return 1;
    }

    @Override
    public CompiledRule compile(RuleSetup setup) {
        LocalizedText title = setup.title("title");
        OpenCondition when = OpenCondition.read(setup, "when");
        Points met = setup.optionalPoints("met").orElse(setup.maximum());
        Points notMet = setup.optionalPoints("notMet").orElse(Points.ZERO);
        return new PrerequisiteRule(title, when, met, notMet, setup.maximum());
    }
}
