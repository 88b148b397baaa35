package vn.dvk.scoring.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Set;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.CohortFigures;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.InputState;
import vn.dvk.scoring.outcome.Outcome;

/** All dossiers of the cohort compared by what they achieved. */
record BestPeersRule(BestPeers best) implements CompiledRule {
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
    public Bounds bounds(Inputs in) {
        return best.bounds(FactSpan.counted(in, best.achieved()), in.cohortSoFar(best.peers()));
    }

    @Override
    public void explain(Inputs in, Explaining to) {
        best.explain(in, to);
    }
}
