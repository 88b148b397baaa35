package vn.dvk.scoring.engine;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.rule.CompiledRule;
import vn.dvk.scoring.rule.Explaining;
import vn.dvk.scoring.rule.Inputs;

/**
 * Stands for a rule with a fault, so that compiling goes on; never scores, since the edition does not compile.
 *
 * @param mayExceedMaximum whether the rule may have been meant to go beyond the maximum
 */
record FaultyRule(boolean mayExceedMaximum) implements CompiledRule {
    /** A rule of which nothing is known. */
    FaultyRule() {
        this(true);
    }

    @Override
    public Set<InputKey> reads() {
        return ImmutableSet.of();
    }

    @Override
    public Bounds range() {
        return Bounds.exactly(Points.ZERO);
    }

    @Override
    public Outcome evaluate(Inputs in) {
        throw new IllegalStateException("a rule with a fault cannot score");
    }

    @Override
    public void explain(Inputs in, Explaining to) {
        throw new IllegalStateException("a rule with a fault cannot explain");
    }
}
