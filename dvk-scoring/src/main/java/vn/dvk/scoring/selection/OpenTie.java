package vn.dvk.scoring.selection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.value.Code;

/**
 * Nhóm bằng nhau chưa quyết: candidates that are equal on every key and too many for the places left at a node.
 *
 * <p>Each of them could be selected and none of them is certain to be. Nothing else depends on who is chosen: candidates
 * below the tie are decided already. Where nodes inside {@link #node()} have even fewer places for their part of the tie,
 * {@link #limits()} names them. Equality is by all components. Immutable and thread-safe.
 *
 * @param node the codes of the node and those above it, below the root; empty for the root
 * @param places how many of the candidates are to be chosen, in [1, number of candidates)
 * @param candidates the candidates, in the order of subjects, which decides nothing
 * @param limits the nodes inside that allow fewer than their candidates, outer before inner
 */
public record OpenTie(List<Code> node, int places, Set<SubjectRef> candidates, List<Limit> limits) {

    /** Copies the collections, and refuses a number of places that leaves nothing to choose. */
    public OpenTie {
        node = ImmutableList.copyOf(node);
        candidates = ImmutableSet.copyOf(candidates);
        limits = ImmutableList.copyOf(limits);
        if (places < 1 || places >= candidates.size()) {
            throw new IllegalArgumentException("places must be in [1, " + candidates.size() + "), but was " + places);
        }
    }

    /**
     * A node inside a tie that has fewer places than candidates of the tie.
     *
     * @param node the codes of the node and those above it, below the root
     * @param places the most that may be chosen in it, 1 or more
     * @param candidates the candidates of the tie that stand in it, in the order of subjects
     */
    public record Limit(List<Code> node, int places, Set<SubjectRef> candidates) {

        /** Copies the collections. */
        public Limit {
            node = ImmutableList.copyOf(node);
            candidates = ImmutableSet.copyOf(candidates);
        }
    }
}
