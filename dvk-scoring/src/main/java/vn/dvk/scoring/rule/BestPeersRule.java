package vn.dvk.scoring.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Set;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.CohortFigures;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.InputState;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.Outlook;

/** All dossiers of the cohort compared by what they achieved. */
record BestPeersRule(BestPeers best) implements OpenRule {
    @Override
    public Set<InputKey> reads() {
        return ImmutableSet.of(best.achieved().key(), best.peers().key());
    }

    @Override
    public Bounds range() {
        return best.bounds(FactSpan.declared(best.achieved()), CohortFigures.UNKNOWN);
    }

    @Override
    public Outcome evaluate(Inputs in) {
        return in.state(best.achieved()) == InputState.STATED
                ? best.of(in)
                : Needs.absent(in, ImmutableList.of(best.achieved(), best.peers()));
    }

    @Override
    public Outlook outlook(Inputs in) {
        Bounds reached = FactSpan.counted(in, best.achieved());
        Outlook outlook = best.outlook(reached, in.cohortSoFar(best.peers()));
        return in.state(best.achieved()) == InputState.STATED ? outlook : outlook.orNotApplicable();
    }

    @Override
    public void explain(Inputs in, Explaining to) {
        best.explain(in, to);
    }
}
