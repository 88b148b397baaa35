package vn.dvk.scoring.selection;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;

/** The tree of caps as arrays: nodes are numbered in preorder from the root, 0, so that a parent comes before its children. */
final class CapTree {

    static final int ROOT = 0;

    private static final int NO_CAP = Integer.MAX_VALUE;

    private final List<CapNode> nodes = new ArrayList<>();
    private final List<int[]> ways = new ArrayList<>();
    private final List<ImmutableList<Code>> paths = new ArrayList<>();
    private final Map<List<Code>, Integer> byPath = new HashMap<>();

    CapTree(CapNode root) {
        add(root, new int[0], ImmutableList.of());
    }

    private void add(CapNode node, int[] above, ImmutableList<Code> path) {
        int number = nodes.size();
        int[] way = Arrays.copyOf(above, above.length + 1);
        way[above.length] = number;
        nodes.add(node);
        ways.add(way);
        paths.add(path);
        byPath.put(path, number);
        for (CapNode child : node.children()) {
            add(
                    child,
                    way,
                    ImmutableList.<Code>builder().addAll(path).add(child.code()).build());
        }
    }

    int size() {
        return nodes.size();
    }

    OptionalInt find(List<Code> path) {
        Integer number = byPath.get(path);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The numbers of the nodes from the root down to the node. */
    int[] way(int node) {
        return ways.get(node);
    }

    /** Tells whether a node is another one or stands below it. */
    boolean isUnder(int inner, int outer) {
        int depth = ways.get(outer).length - 1;
        int[] way = ways.get(inner);
        return way.length > depth && way[depth] == outer;
    }

    /** The parent of a node that is not the root. */
    int parent(int node) {
        int[] way = ways.get(node);
        return way[way.length - 2];
    }

    ImmutableList<Code> path(int node) {
        return paths.get(node);
    }

    OptionalInt cap(int node) {
        return nodes.get(node).cap();
    }

    /** How many more fit into the node beside those taken. */
    int room(int node, int taken) {
        return cap(node).orElse(NO_CAP) - taken;
    }

    /** The name of a node in messages: the codes below the root, or the root's own. */
    String name(int node) {
        return node == ROOT
                ? nodes.get(ROOT).code().text()
                : String.join("/", paths.get(node).stream().map(Code::text).toList());
    }

    /** The titles from below the root down to the node, or the root's own; empty unless every one of them is titled. */
    Optional<LocalizedText> title(int node) {
        int[] way = way(node);
        List<LocalizedText> titles = Arrays.stream(way, node == ROOT ? 0 : 1, way.length)
                .mapToObj(nodes::get)
                .flatMap(one -> one.title().stream())
                .toList();
        return titles.size() < Math.max(1, way.length - 1)
                ? Optional.empty()
                : Optional.of(LocalizedText.of(joined(titles, Language.VI), joined(titles, Language.EN)));
    }

    private static String joined(List<LocalizedText> titles, Language language) {
        return String.join(
                " – ", titles.stream().map(title -> title.text(language)).toList());
    }

    /** The innermost node on the way to a node that has a cap, or the root. */
    int innermostCapped(int node) {
        int[] way = way(node);
        for (int i = way.length - 1; i > 0; i--) {
            if (cap(way[i]).isPresent()) {
                return way[i];
            }
        }
        return ROOT;
    }
}
