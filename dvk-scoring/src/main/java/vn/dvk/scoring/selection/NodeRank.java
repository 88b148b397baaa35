package vn.dvk.scoring.selection;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.dvk.core.value.Code;

/**
 * Thứ hạng trong một nhóm: the rank of an eligible candidate among the eligible candidates of one node.
 *
 * <p>Ranks are 1, 2, 2, 4: one more than the number of better candidates, so that equal candidates share a rank. A rank in
 * one node says nothing about another. Immutable and thread-safe.
 *
 * @param node the codes of the node and those above it, below the root; empty for the root
 * @param rank the rank, 1 for the best
 * @param of the number of eligible candidates in the node
 */
public record NodeRank(List<Code> node, int rank, int of) {

    /** Copies the codes, and refuses a rank that is not in [1, of]. */
    public NodeRank {
        node = ImmutableList.copyOf(requireNonNull(node, "node"));
        if (rank < 1 || rank > of) {
            throw new IllegalArgumentException("rank must be in [1, " + of + "], but was " + rank);
        }
    }
}
