package vn.dvk.scoring.selection;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes contenders best first, group of equals by group of equals, as long as every node on their way has room. Used once,
 * by one thread.
 *
 * <p>Within a group, a node that has fewer places than its contenders could fill is short. The contenders under an outermost
 * short node are tied; all others are certain. A tie fills its node whoever is chosen, so its places are booked at that node
 * and above, and what comes later is the same for every choice.
 */
final class Greedy {

    private final CapTree tree;
    private final int[] taken;
    private final @Nullable Contender[] last;
    private final IdentityHashMap<Contender, Placing> placings = new IdentityHashMap<>();
    private final ImmutableList.Builder<Placing.Tie> ties = ImmutableList.builder();

    private Greedy(CapTree tree) {
        this.tree = tree;
        this.taken = new int[tree.size()];
        this.last = new @Nullable Contender[tree.size()];
    }

    /** Places all contenders, who come in {@link Contender#OUTPUT_ORDER}. */
    static Greedy over(CapTree tree, List<Contender> bestFirst) {
        Greedy greedy = new Greedy(tree);
        int from = 0;
        while (from < bestFirst.size()) {
            int to = from + 1;
            while (to < bestFirst.size() && bestFirst.get(to).tiesWith(bestFirst.get(from))) {
                to++;
            }
            greedy.place(bestFirst.subList(from, to));
            from = to;
        }
        return greedy;
    }

    Placing placing(Contender contender) {
        Placing placing = placings.get(contender);
        if (placing == null) {
            throw new IllegalStateException("No placing of " + contender.subject());
        }
        return placing;
    }

    /** The open ties, in the order in which they arise. */
    List<Placing.Tie> ties() {
        return ties.build();
    }

    private void place(List<Contender> equals) {
        List<Contender> possible = new ArrayList<>();
        for (Contender contender : equals) {
            int full = innermostFull(contender);
            if (full < 0) {
                possible.add(contender);
            } else {
                placings.put(contender, new Placing.Blocked(full, last[full]));
            }
        }
        SortedMap<Integer, Integer> shortNodes = shortNodes(possible);
        SortedMap<Integer, List<Contender>> tied = new TreeMap<>();
        for (Contender contender : possible) {
            int outermost = outermost(contender, shortNodes);
            if (outermost < 0) {
                placings.put(contender, new Placing.Certain());
                book(contender.node(), 1, contender);
            } else {
                tied.computeIfAbsent(outermost, node -> new ArrayList<>()).add(contender);
            }
        }
        tied.forEach((node, contenders) -> tie(node, contenders, shortNodes));
    }

    private void tie(int node, List<Contender> contenders, SortedMap<Integer, Integer> shortNodes) {
        ImmutableList.Builder<Placing.Limit> limits = ImmutableList.builder();
        shortNodes.tailMap(node + 1).forEach((inner, places) -> {
            if (tree.isUnder(inner, node)) {
                limits.add(new Placing.Limit(inner, places));
            }
        });
        int places = shortNodes.getOrDefault(node, 0);
        Placing.Tie tie = new Placing.Tie(node, places, contenders, limits.build());
        ties.add(tie);
        contenders.forEach(contender -> placings.put(contender, new Placing.InTie(tie)));
        book(node, places, contenders.get(0));
    }

    /** The nodes whose places are fewer than the possible contenders could fill, with those places. */
    private SortedMap<Integer, Integer> shortNodes(List<Contender> possible) {
        TreeMap<Integer, Integer> demand = new TreeMap<>();
        possible.forEach(contender -> demand.merge(contender.node(), 1, Integer::sum));
        SortedMap<Integer, Integer> found = new TreeMap<>();
        // Numbers are in preorder: the greatest one left has all its children behind it.
        while (!demand.isEmpty()) {
            Map.Entry<Integer, Integer> next = demand.pollLastEntry();
            int node = next.getKey();
            int room = tree.room(node, taken[node]);
            if (room < next.getValue()) {
                found.put(node, room);
            }
            if (node != CapTree.ROOT) {
                demand.merge(tree.parent(node), Math.min(room, next.getValue()), Integer::sum);
            }
        }
        return found;
    }

    private int innermostFull(Contender contender) {
        int[] way = tree.way(contender.node());
        for (int i = way.length - 1; i >= 0; i--) {
            if (tree.room(way[i], taken[way[i]]) == 0) {
                return way[i];
            }
        }
        return -1;
    }

    private int outermost(Contender contender, SortedMap<Integer, Integer> shortNodes) {
        for (int node : tree.way(contender.node())) {
            if (shortNodes.containsKey(node)) {
                return node;
            }
        }
        return -1;
    }

    private void book(int node, int places, Contender contender) {
        for (int above : tree.way(node)) {
            taken[above] += places;
            last[above] = contender;
        }
    }
}
