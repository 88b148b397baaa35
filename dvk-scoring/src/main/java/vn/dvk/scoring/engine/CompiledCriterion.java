package vn.dvk.scoring.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Pointer;
import vn.dvk.core.error.Problem;
import vn.dvk.core.error.RuleFailedException;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.Outlook;
import vn.dvk.scoring.rule.CompiledCondition;
import vn.dvk.scoring.rule.CompiledRule;
import vn.dvk.scoring.rule.InputSlot;
import vn.dvk.scoring.rule.Inputs;
import vn.dvk.scoring.sheet.SheetFilling;

/**
 * A criterion with its compiled rule. Whatever a rule does, the result is one of the four outcomes.
 *
 * @param criterion the criterion
 * @param rule its rule
 * @param range what the rule can give
 * @param reads the slots that the rule and the conditions of the criterion and its groups read
 * @param when when the criterion applies, if not always
 */
record CompiledCriterion(
        Criterion criterion,
        CompiledRule rule,
        Bounds range,
        ImmutableList<InputSlot> reads,
        @Nullable CompiledCondition when) {

    /**
     * Scores the criterion.
     *
     * @param above why a group above does not apply, or why nobody knows whether it does; null if all apply
     */
    void score(Inputs in, SheetFilling filling, @Nullable Outcome above) {
        Outcome unsure = above;
        if (when != null && !(above instanceof Outcome.NotApplicable)) {
            Outcome own = Applicability.of(when, criterion.code(), in);
            unsure = own == null ? above : above == null ? allowed(own) : Applicability.worse(own, above);
        }
        if (unsure instanceof Outcome.NotApplicable || unsure instanceof Outcome.Invalid) {
            filling.without(unsure, range);
            return;
        }
        Outcome outcome = outcome(in);
        if (outcome instanceof Outcome.NotApplicable && above == null) {
            filling.without(outcome, range);
        } else if (unsure instanceof Outcome.Unscored unscored) {
            filling.without(
                    Applicability.withNeedsOf(unscored, outcome),
                    outlook(outcome, in).orNotApplicable());
        } else if (outcome instanceof Outcome.Scored scored) {
            filling.scored(scored.points());
        } else {
            without(outcome, outlook(outcome, in), filling);
        }
    }

    /** Enters a line that has no points; it is not waited for where it cannot come to any. */
    private void without(Outcome outcome, Outlook outlook, SheetFilling filling) {
        boolean hopeless = outlook.points().isEmpty() && !(outlook.mayNotApply() && mayNotApply());
        filling.without(
                outcome instanceof Outcome.Unscored && hopeless
                        ? invalid(message(EngineCodes.NO_POINTS_POSSIBLE))
                        : outcome,
                hopeless ? Outlook.of(range).orNotApplicable() : outlook);
    }

    /** What the rule says, or why that cannot be. */
    Outcome outcome(Inputs in) {
        Outcome outcome;
        try {
            outcome = requireNonNull(rule.evaluate(in), "outcome");
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
            return failed(e);
        }
        if (outcome instanceof Outcome.Scored scored && !range.contains(scored.points())) {
            return invalid(message(EngineCodes.OUT_OF_RANGE)
                    .with("rule", criterion.rule().type().text())
                    .with("points", Argument.number(scored.points().toString()))
                    .with("range", range.toString()));
        }
        return allowed(outcome);
    }

    private Outcome allowed(Outcome outcome) {
        return outcome instanceof Outcome.NotApplicable && !mayNotApply()
                ? invalid(message(EngineCodes.NOT_APPLICABLE_NOT_ALLOWED))
                : outcome;
    }

    /** What may become of the line; an invalid one may be corrected to anything that missing inputs leave possible. */
    private Outlook outlook(Outcome outcome, Inputs in) {
        if (outcome instanceof Outcome.Scored || outcome instanceof Outcome.NotApplicable) {
            return Outlook.of(outcome);
        }
        Outlook any = Outlook.of(range).orNotApplicable();
        try {
            Outlook outlook = requireNonNull(rule.outlook(in), "outlook");
            if (outlook.points().isPresent() && !range.encloses(outlook.points().get())) {
                return any;
            }
            return outcome instanceof Outcome.Unscored
                    ? outlook
                    : outlook.points().isPresent() ? outlook.orNotApplicable() : any;
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
            return any;
        }
    }

    private boolean mayNotApply() {
        return criterion.notApplicable() != NotApplicablePolicy.NOT_ALLOWED;
    }

    private Outcome failed(Throwable cause) {
        RuleFailedException failure = new RuleFailedException(
                criterion.rule().type().text(), criterion.code().text(), cause);
        return invalid(failure.problems().get(0).message());
    }

    private Outcome invalid(Message message) {
        return Outcome.invalid(
                Problem.of(Pointer.child("/lines", criterion.code().text()), message));
    }

    private Message message(String code) {
        return Message.of(code).with("criterion", criterion.code().text());
    }

    Points maximum() {
        return criterion.maximum();
    }

    /** What the criterion may give, whatever a fault of its rule or its maximum stands for. */
    Bounds possible() {
        if (rule instanceof FaultyRule && !rule.mayExceedMaximum()) {
            return Bounds.of(PossiblePoints.LOWEST, maximum());
        }
        return rule instanceof FaultyRule || !RangeCheck.fits(rule, maximum())
                ? Bounds.atLeast(PossiblePoints.LOWEST)
                : range;
    }

    /** Whether the criterion may give more than its maximum. */
    boolean mayExceed() {
        return possible().most().map(most -> most.compareTo(maximum()) > 0).orElse(true);
    }
}
