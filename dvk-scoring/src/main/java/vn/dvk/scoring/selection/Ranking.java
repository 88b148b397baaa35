package vn.dvk.scoring.selection;

import com.google.common.collect.ImmutableList;
import java.util.IdentityHashMap;
import java.util.List;

/** The ranks 1, 2, 2, 4 of contenders in every node of their ways. */
final class Ranking {

    private final CapTree tree;
    private final int[] size;
    private final IdentityHashMap<Contender, int[]> ranks = new IdentityHashMap<>();

    /** Ranks contenders, who come best first. */
    Ranking(CapTree tree, List<Contender> bestFirst) {
        this.tree = tree;
        this.size = new int[tree.size()];
        int[] shared = new int[tree.size()];
        Contender[] before = new Contender[tree.size()];
        for (Contender contender : bestFirst) {
            int[] way = tree.way(contender.node());
            int[] own = new int[way.length];
            for (int i = 0; i < way.length; i++) {
                int node = way[i];
                size[node]++;
                if (size[node] == 1 || !contender.tiesWith(before[node])) {
                    shared[node] = size[node];
                }
                before[node] = contender;
                own[i] = shared[node];
            }
            ranks.put(contender, own);
        }
    }

    /** The number of contenders in a node. */
    int size(int node) {
        return size[node];
    }

    /** The rank of a contender in a node on its way. */
    int rank(Contender contender, int node) {
        int[] way = tree.way(contender.node());
        int[] own = ranks.get(contender);
        for (int i = 0; own != null && i < way.length; i++) {
            if (way[i] == node) {
                return own[i];
            }
        }
        throw new IllegalStateException("No rank of " + contender.subject() + " in " + tree.name(node));
    }

    ImmutableList<NodeRank> all(Contender contender) {
        ImmutableList.Builder<NodeRank> all = ImmutableList.builder();
        for (int node : tree.way(contender.node())) {
            all.add(new NodeRank(tree.path(node), rank(contender, node), size[node]));
        }
        return all.build();
    }
}
