package vn.dvk.scoring.selection;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the greedy pass finds about one contender, before any resolution. */
sealed interface Placing {

    /** In every possible selection. */
    record Certain() implements Placing {}

    /**
     * In some possible selections and not in others.
     *
     * @param tie the tie it is in
     */
    record InTie(Tie tie) implements Placing {}

    /**
     * In no possible selection.
     *
     * @param node the innermost full node on its way
     * @param last one of the contenders that took the last places there; null where there never was one
     */
    record Blocked(int node, @Nullable Contender last) implements Placing {}

    /**
     * Contenders that are equal on every key, under one node that has places for some of them.
     *
     * @param node the number of the node
     * @param places its places
     * @param tied the contenders, in the order of subjects
     * @param limits the nodes inside that have fewer places than contenders of the tie
     */
    record Tie(int node, int places, List<Contender> tied, List<Limit> limits) {
        public Tie {
            tied = ImmutableList.copyOf(tied);
            limits = ImmutableList.copyOf(limits);
        }
    }

    /**
     * A node inside a tie that has fewer places than contenders of the tie.
     *
     * @param node the number of the node
     * @param places its places
     */
    record Limit(int node, int places) {}
}
