package vn.dvk.scoring.rule;

import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.Outlook;

/** A built-in rule, which says exactly what missing inputs may make of it. */
interface OpenRule extends CompiledRule {
    /**
     * What may become of the line once the missing inputs are there, each with a value that its declaration allows or as not
     * applicable. Inputs that are invalid count as missing, since they may be corrected.
     */
    @Override
    Outlook outlook(Inputs in);

    @Override
    default Bounds bounds(Inputs in) {
        return outlook(in).points().orElseGet(this::range);
    }

    /** What may become of the line of any rule; what contradicts itself may be corrected to anything. */
    static Outlook of(CompiledRule rule, Inputs in) {
        return of(rule, in, rule.evaluate(in));
    }

    /** The same where the outcome is known. */
    static Outlook of(CompiledRule rule, Inputs in, Outcome outcome) {
        if (outcome instanceof Outcome.Scored || outcome instanceof Outcome.NotApplicable) {
            return Outlook.of(outcome);
        }
        Outlook outlook = rule.outlook(in);
        return outcome instanceof Outcome.Unscored || outlook.points().isPresent()
                ? outlook
                : outlook.or(Outlook.of(rule.range())).orInvalid();
    }
}
