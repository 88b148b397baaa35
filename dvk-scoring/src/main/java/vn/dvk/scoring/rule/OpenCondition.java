package vn.dvk.scoring.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dvk.scoring.outcome.Outcome;

/**
 * A condition with all that missing facts may make of it.
 *
 * @param when the condition
 * @param cases its cases
 */
record OpenCondition(CompiledCondition when, ConditionCases cases) {

    static OpenCondition read(RuleSetup setup, String setting) {
        CompiledCondition when = setup.condition(setting);
        return new OpenCondition(when, setup.cases(List.of(when)));
    }

    /** True, false or not applicable: what the condition may come to, at least one. */
    Set<Truth> possible(Inputs in) {
        Optional<List<Inputs>> all = cases.of(in);
        Set<Truth> possible = EnumSet.noneOf(Truth.class);
        if (all.isEmpty()) {
            possible.addAll(List.of(Truth.TRUE, Truth.FALSE, Truth.NOT_APPLICABLE));
        } else {
            all.get().forEach(one -> possible.add(when.test(one)));
        }
        return possible;
    }

    /** The outcome while the condition is undecided. */
    Outcome undecided(Inputs in) {
        Outcome absent = Needs.absent(in, when.undecidedBy(in));
        Optional<Outcome> notApplicable =
                absent instanceof Outcome.Unscored ? Needs.notApplicable(in, when.slots()) : Optional.empty();
        boolean settled = notApplicable.isPresent() && possible(in).equals(EnumSet.of(Truth.NOT_APPLICABLE));
        return settled ? notApplicable.get() : absent;
    }
}
