package vn.dvk.scoring.rule;

import java.util.List;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;

/**
 * {@code any-of {parts: [part, …], atLeast?, met?, notMet?}}: worth the maximum if at least one part is met, or as many as
 * {@code atLeast} says, and nothing otherwise, unless points are stated. Parts are those of {@code all-of}, without
 * {@code notApplicable}.
 *
 * <p>Traps settled: enough met parts decide, whatever is missing, and so do too few that could still be met. A part that
 * does not apply is not met, which gains nothing; where no part applies, the criterion does not.
 */
final class AnyOfType implements RuleType {
    @Override
    public Code id() {
        return Code.of("any-of");
    }

    @Override
    public int semanticsVersion() {
        return 1;
    }

    @Override
    public CompiledRule compile(RuleSetup setup) {
        List<ChecklistPart> parts =
                setup.items("parts", item -> ChecklistParts.read(item, NotApplicablePolicy.ZERO_POINTS));
        Points atLeast = setup.optionalPoints("atLeast").orElse(Points.ONE);
        boolean possible = atLeast.isWhole() && atLeast.signum() > 0 && atLeast.compareTo(Points.of(parts.size())) <= 0;
        if (!possible && !parts.isEmpty()) {
            setup.problem(
                    "atLeast",
                    Settings.refused(RuleCodes.ANY_OF_AT_LEAST, atLeast).with("parts", parts.size()));
        }
        return ChecklistRule.of(setup, parts, possible ? atLeast.numerator().intValueExact() : 1);
    }
}
