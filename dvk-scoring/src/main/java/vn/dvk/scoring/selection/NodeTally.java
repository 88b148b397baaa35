package vn.dvk.scoring.selection;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;
import vn.dvk.core.value.Code;

/**
 * Tình hình sử dụng chỉ tiêu: how many candidates a node had, and how many of its places are taken.
 *
 * <p>Numbers of a node include everything below it, so they are never added to those of its children. Equality is by all of
 * it. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class NodeTally {

    NodeTally() {}

    /**
     * The node.
     *
     * @return the codes below the root, immutable, outermost first; empty for the root
     */
    public abstract List<Code> node();

    /**
     * The cap of the node.
     *
     * @return the cap, or empty where it has none
     */
    public abstract OptionalInt cap();

    /**
     * All candidates, eligible or not.
     *
     * @return the number
     */
    public abstract int candidates();

    /**
     * The candidates that are eligible.
     *
     * @return the number
     */
    public abstract int eligible();

    /**
     * The candidates that are selected, those that the council chose included.
     *
     * @return the number
     */
    public abstract int selected();

    /**
     * The candidates that are in an open tie.
     *
     * @return the number
     */
    public abstract int tied();

    /**
     * The places that open ties at the node or below it will take, whoever is chosen.
     *
     * @return the number; 0 for a node inside a tie, where it depends on the choice
     */
    public abstract int reserved();

    /**
     * The places that stay empty although the cap would allow more: there are too few eligible candidates, or a cap above or
     * below is in the way. No minimum is lowered to fill them.
     *
     * @return cap minus selected minus reserved, or empty where the node has no cap
     */
    public OptionalInt empty() {
        return cap().isPresent() ? OptionalInt.of(cap().getAsInt() - selected() - reserved()) : OptionalInt.empty();
    }

    /** The tallies of all nodes, a node before those below it. */
    static ImmutableList<NodeTally> all(CapTree tree, List<Verdict> verdicts, List<OpenTie> ties) {
        int[] candidates = new int[tree.size()];
        int[] eligible = new int[tree.size()];
        int[] selected = new int[tree.size()];
        int[] tied = new int[tree.size()];
        int[] reserved = new int[tree.size()];
        for (Verdict verdict : verdicts) {
            for (int node : tree.way(tree.find(verdict.path()).orElseThrow())) {
                candidates[node]++;
                eligible[node] += verdict.ranks().isEmpty() ? 0 : 1;
                selected[node] += verdict.kind() == VerdictKind.SELECTED ? 1 : 0;
                tied[node] += verdict.kind() == VerdictKind.TIED ? 1 : 0;
            }
        }
        for (OpenTie tie : ties) {
            for (int node : tree.way(tree.find(tie.node()).orElseThrow())) {
                reserved[node] += tie.places();
            }
        }
        ImmutableList.Builder<NodeTally> all = ImmutableList.builder();
        for (int node = 0; node < tree.size(); node++) {
            all.add(ImmutableNodeTally.builder()
                    .addAllNode(tree.path(node))
                    .candidates(candidates[node])
                    .eligible(eligible[node])
                    .selected(selected[node])
                    .tied(tied[node])
                    .reserved(reserved[node])
                    .cap(tree.cap(node))
                    .build());
        }
        return all.build();
    }
}
