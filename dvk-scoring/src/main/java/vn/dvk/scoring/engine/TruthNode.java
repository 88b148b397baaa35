package vn.dvk.scoring.engine;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.dvk.core.fact.FactValue;
import vn.dvk.scoring.outcome.InputState;
import vn.dvk.scoring.rule.FactSlot;
import vn.dvk.scoring.rule.Inputs;
import vn.dvk.scoring.rule.Truth;

/** A node of a bound condition. */
sealed interface TruthNode {

    Truth test(Inputs in);

    /** Adds the slots that keep this node undecided in the way of that truth. */
    void collect(Inputs in, Truth undecided, Set<FactSlot> to);

    /** The second truth if it is undecided and weighs more than the first. */
    private static Truth worse(Truth one, Truth other) {
        return !other.isDecided() && (one.isDecided() || other.compareTo(one) > 0) ? other : one;
    }

    /** A part that is decided, or undecided for a lesser reason, does not keep the whole undecided. */
    private static void collect(List<TruthNode> parts, Inputs in, Truth undecided, Set<FactSlot> to) {
        for (TruthNode part : parts) {
            if (part.test(in) == undecided) {
                part.collect(in, undecided, to);
            }
        }
    }

    /** True unless a part is not; starts from {@code empty} so that no parts can mean never. */
    record All(ImmutableList<TruthNode> parts, Truth empty) implements TruthNode {
        @Override
        public Truth test(Inputs in) {
            Truth worst = empty;
            for (TruthNode part : parts) {
                Truth truth = part.test(in);
                if (truth == Truth.FALSE) {
                    return Truth.FALSE;
                }
                worst = worse(worst, truth);
            }
            return worst;
        }

        @Override
        public void collect(Inputs in, Truth undecided, Set<FactSlot> to) {
            TruthNode.collect(parts, in, undecided, to);
        }
    }

    /** False unless a part is not. */
    record Any(ImmutableList<TruthNode> parts) implements TruthNode {
        @Override
        public Truth test(Inputs in) {
            Truth worst = Truth.FALSE;
            for (TruthNode part : parts) {
                Truth truth = part.test(in);
                if (truth == Truth.TRUE) {
                    return Truth.TRUE;
                }
                worst = worse(worst, truth);
            }
            return worst;
        }

        @Override
        public void collect(Inputs in, Truth undecided, Set<FactSlot> to) {
            TruthNode.collect(parts, in, undecided, to);
        }
    }

    /** True where its part is false. */
    record Denied(TruthNode part) implements TruthNode {
        @Override
        public Truth test(Inputs in) {
            Truth truth = part.test(in);
            return switch (truth) {
                case TRUE -> Truth.FALSE;
                case FALSE -> Truth.TRUE;
                case NOT_APPLICABLE, MISSING, INVALID -> truth;
            };
        }

        @Override
        public void collect(Inputs in, Truth undecided, Set<FactSlot> to) {
            part.collect(in, undecided, to);
        }
    }

    /** Tests one fact. */
    record OfFact(FactSlot slot, Predicate<FactValue> predicate) implements TruthNode {
        @Override
        public Truth test(Inputs in) {
            InputState state = in.state(slot);
            return switch (state) {
                case STATED -> predicate.test(in.value(slot)) ? Truth.TRUE : Truth.FALSE;
                case MISSING -> Truth.MISSING;
                case NOT_APPLICABLE -> Truth.NOT_APPLICABLE;
                case INVALID -> Truth.INVALID;
            };
        }

        @Override
        public void collect(Inputs in, Truth undecided, Set<FactSlot> to) {
            if (test(in) == undecided) {
                to.add(slot);
            }
        }
    }
}
