package vn.dvk.scoring.rule;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.InputState;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.Outlook;
import vn.dvk.scoring.outcome.Reason;
import vn.dvk.scoring.outcome.Term;

/** One number of points where the result of another scheme is there as required, and another where it is not. */
record PrerequisiteRule(LocalizedText title, OpenCondition open, Points met, Points notMet, Points maximum)
        implements OpenRule {
    @Override
    public Set<InputKey> reads() {
        return open.when().slots().stream().map(FactSlot::key).collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public Bounds range() {
        return Bounds.exactly(met).hull(Bounds.exactly(notMet));
    }

    @Override
    public Outcome evaluate(Inputs in) {
        Truth truth = open.when().test(in);
        return truth.isDecided() ? Outcome.scored(points(truth)) : open.undecided(in);
    }

    @Override
    public Outlook outlook(Inputs in) {
        Outlook outlook = Outlook.nothing();
        for (Truth truth : open.possible(in)) {
            outlook = truth.isDecided()
                    ? outlook.or(Outlook.of(Bounds.exactly(points(truth))))
                    : outlook.orNotApplicable();
        }
        return outlook;
    }

    @Override
    public void explain(Inputs in, Explaining to) {
        Truth truth = open.when().test(in);
        Reason reason = Reason.of(truth == Truth.TRUE ? RuleCodes.WHY_PREREQUISITE : RuleCodes.WHY_PREREQUISITE_LOST)
                .with("title", new Term.Title(title))
                .with(
                        "facts",
                        new Term.All(open.when().slots().stream()
                                .filter(slot -> in.state(slot) == InputState.STATED)
                                .map(slot -> slot.read(in.value(slot)))
                                .toList()));
        to.gained(points(truth), reason);
        to.lost(maximum.minus(points(truth)), reason);
    }

    private Points points(Truth truth) {
        return truth == Truth.TRUE ? met : notMet;
    }
}
