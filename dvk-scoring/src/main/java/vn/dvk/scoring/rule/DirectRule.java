package vn.dvk.scoring.rule;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import vn.dvk.core.dossier.MarkValue;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.Outlook;
import vn.dvk.scoring.outcome.Reason;

/** The points that the assessor typed; a step of zero allows any. */
record DirectRule(MarkSlot mark, Points least, Points maximum, Points step) implements OpenRule {
    @Override
    public Set<InputKey> reads() {
        return ImmutableSet.of(mark.key());
    }

    @Override
    public Bounds range() {
        return Bounds.of(least, maximum);
    }

    @Override
    public Outcome evaluate(Inputs in) {
        return Needs.of(in, List.of(mark)).orElseGet(() -> typed(in.mark(mark)));
    }

    @Override
    public Outlook outlook(Inputs in) {
        return Outlook.of(range()).orNotApplicable();
    }

    @Override
    public void explain(Inputs in, Explaining to) {
        if (in.mark(mark) instanceof MarkValue.Given given) {
            to.gained(given.points(), Reason.of(RuleCodes.WHY_DIRECT).with("points", given.points()));
            to.lost(maximum.minus(given.points()), Reason.of(RuleCodes.WHY_DIRECT_LOST));
        }
    }

    private Outcome typed(MarkValue value) {
        if (!(value instanceof MarkValue.Given given)) {
            return LineProblem.of(
                    mark,
                    Message.of(RuleCodes.MARK_NOT_POINTS)
                            .with("criterion", mark.criterion().text()));
        }
        Points points = given.points();
        if (!range().contains(points)) {
            return LineProblem.of(
                    mark,
                    message(RuleCodes.DIRECT_OUTSIDE, points)
                            .with("least", Argument.number(least.toString()))
                            .with("most", Argument.number(maximum.toString())));
        }
        if (!step.isZero() && !points.minus(least).dividedBy(step).isWhole()) {
            return LineProblem.of(
                    mark, message(RuleCodes.DIRECT_OFF_STEP, points).with("step", Argument.number(step.toString())));
        }
        return Outcome.scored(points);
    }

    private Message message(String code, Points points) {
        return Message.of(code)
                .with("criterion", mark.criterion().text())
                .with("points", Argument.number(points.toString()));
    }
}
