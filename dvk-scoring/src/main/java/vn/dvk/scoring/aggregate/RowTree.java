package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.Points;

/**
 * The rows of a grouping set with the subtotals that stand between them: those of a node's children first, its own last.
 *
 * @param <T> the type of the records
 */
final class RowTree<T> {

    private final Plan<T> plan;
    private final TableMaker<T> maker;
    private final int[] dimensions;

    /** The grouping set of each depth. */
    private final GroupingSet[] sets;

    RowTree(Plan<T> plan, TableMaker<T> maker, GroupingSet widest) {
        this.plan = plan;
        this.maker = maker;
        this.dimensions = widest.dimensions();
        this.sets = new GroupingSet[dimensions.length + 1];
        sets[0] = GroupingSet.NONE;
        for (int i = 0; i < dimensions.length; i++) {
            sets[i + 1] = sets[i].with(dimensions[i]);
        }
    }

    ImmutableList<SummaryRow> rows() {
        Node root = new Node(ImmutableList.of(), new int[0]);
        CellTable cells = maker.level(sets[dimensions.length]).cells();
        for (int cell = 0; cell < cells.size(); cell++) {
            Node node = root;
            for (int number : cells.groups(cell)) {
                node = node.child(number);
            }
        }
        ImmutableList.Builder<SummaryRow> rows = ImmutableList.builder();
        append(root, rows);
        return rows.build();
    }

    private void append(Node node, ImmutableList.Builder<SummaryRow> rows) {
        int depth = node.groups.size();
        if (depth < dimensions.length) {
            List<Node> children = new ArrayList<>(node.children.values());
            children.sort(order(depth));
            children.forEach(child -> append(child, rows));
        }
        if (depth > 0 && plan.sets().shows(sets[depth], sets[dimensions.length])) {
            rows.add(maker.row(sets[depth], node.groups, node.numbers));
        }
    }

    private Comparator<Node> order(int depth) {
        Dimension<? super T> dimension = plan.dimensions().get(dimensions[depth]);
        Comparator<Node> byGroup =
                Comparator.comparing(Node::last, dimension.order().comparator());
        return plan.rowOrder()
                .map(found -> Comparator.<Node, Boolean>comparing(
                                node -> node.last().isSpecial())
                        .thenComparing(this::number, found)
                        .thenComparing(byGroup))
                .orElse(byGroup);
    }

    private Optional<Points> number(Node node) {
        return plan.orderingNumber(maker.kept(sets[node.groups.size()], node.groups, node.numbers));
    }

    /** A group within groups, with the numbers that they have among the records; -1 where there is no record. */
    private final class Node {

        private final ImmutableList<Group> groups;
        private final int[] numbers;
        private final Map<Group, Node> children = new HashMap<>();

        Node(ImmutableList<Group> groups, int[] numbers) {
            this.groups = groups;
            this.numbers = numbers;
            if (groups.size() < dimensions.length) {
                maker.shown(sets[groups.size() + 1], groups).forEach(group -> child(group, -1));
            }
        }

        Group last() {
            return groups.get(groups.size() - 1);
        }

        Node child(int number) {
            return child(maker.reader(dimensions[groups.size()]).group(number), number);
        }

        @CanIgnoreReturnValue
        private Node child(Group group, int number) {
            Node known = children.get(group);
            if (known == null || (number >= 0 && known.numbers[groups.size()] < 0)) {
                int[] below = Arrays.copyOf(numbers, numbers.length + 1);
                below[numbers.length] = number;
                known = new Node(
                        ImmutableList.<Group>builder().addAll(groups).add(group).build(), below);
                children.put(group, known);
            }
            return known;
        }
    }
}
