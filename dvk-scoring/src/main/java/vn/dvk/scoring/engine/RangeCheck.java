package vn.dvk.scoring.engine;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Problem;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.rule.CompiledRule;

/** Checks that a rule can give the maximum of its criterion, and no more unless that is meant. */
final class RangeCheck {
    private static final ImmutableSet<String> OF_OTHER_SETTINGS =
            ImmutableSet.of("dvk.condition.", "dvk.fact.", "dvk.table.", SettingCodes.CODE_TWICE, "dvk.levels.twice");

    private RangeCheck() {}

    static void check(CompiledRule rule, RulePlace place, RuleCompiler compiler) {
        Optional<Points> most = rule.range().most();
        Points maximum = place.maximum();
        if (most.isPresent() && most.get().compareTo(maximum) < 0) {
            compiler.add(place.path(), message(SettingCodes.BELOW_MAXIMUM, place, most.get()));
        } else if (!rule.mayExceedMaximum()) {
            if (most.isEmpty()) {
                compiler.add(
                        place.path(),
                        Message.of(SettingCodes.UNLIMITED)
                                .with("criterion", place.criterion().text()));
            } else if (most.get().compareTo(maximum) > 0) {
                compiler.add(place.path(), message(SettingCodes.ABOVE_MAXIMUM, place, most.get()));
            }
        }
    }

    /**
     * Whether the points that a rule gives are what its settings say although it has those problems: with its conditions, or
     * with codes that are used twice.
     */
    static boolean isKnown(List<Problem> problems) {
        return problems.stream().allMatch(problem -> OF_OTHER_SETTINGS.stream().anyMatch(problem.code()::startsWith));
    }

    /** Whether the rule gives the maximum, and no more unless that is meant. */
    static boolean fits(CompiledRule rule, Points maximum) {
        return rule.range()
                .most()
                .map(most -> rule.mayExceedMaximum() ? most.compareTo(maximum) >= 0 : most.compareTo(maximum) == 0)
                .orElse(rule.mayExceedMaximum());
    }

    private static Message message(String code, RulePlace place, Points most) {
        return Message.of(code)
                .with("criterion", place.criterion().text())
                .with("most", Argument.number(most.toString()))
                .with("maximum", Argument.number(place.maximum().toString()));
    }
}
