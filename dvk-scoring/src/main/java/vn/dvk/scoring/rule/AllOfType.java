package vn.dvk.scoring.rule;

import java.util.List;
import vn.dvk.core.value.Code;

/**
 * {@code all-of {parts: [part, …], met?, notMet?}}: a checklist, worth the maximum if every part is met and nothing
 * otherwise, unless points are stated.
 *
 * <p>A part is {@code {title, when}}, a condition over facts, or {@code {code, title, maximum, rule, minimum?}}, any rule that
 * must give at least the minimum (its maximum); marks on such a part go by its code. Both may state {@code notApplicable}.
 *
 * <p>Traps settled: one part that is not met decides, whatever is missing; otherwise a missing part leaves the line
 * unscored and is not taken as not met. A part that does not apply is refused unless it states {@code full-points}, which
 * counts it as met, or {@code zero-points}. Where no part applies, the criterion does not.
 */
final class AllOfType implements RuleType {
    @Override
    public Code id() {
        return Code.of("all-of");
    }

    @Override
    public int semanticsVersion() {
        return 1;
    }

    @Override
    public CompiledRule compile(RuleSetup setup) {
        List<ChecklistPart> parts =
                setup.items("parts", item -> ChecklistParts.read(item, item.notApplicable("notApplicable")));
        return ChecklistRule.of(setup, parts, parts.size());
    }
}
