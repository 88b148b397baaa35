package vn.dvk.scoring.sheet;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.dvk.core.criteria.BonusPool;
import vn.dvk.core.criteria.CriteriaGroup;
import vn.dvk.core.criteria.CriteriaNode;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.value.Points;

/**
 * The lines of a form: the nodes of the tree, groups before their children, and after them those of the bonus pools.
 *
 * @param lines all lines
 * @param criteria the criteria among them, in the same order
 * @param pools the pools, those that count for the band first
 * @param maximum the most points of the tree
 * @param countsMissing whether missing inputs of some criterion count as no points
 * @param leavesOut whether some line is left out of what it belongs to where it does not apply
 * @param isPlain whether every line counts for what its rule gives, and the total for the sum of the lines
 */
record FormLayout(
        ImmutableList<FormLine> lines,
        ImmutableList<Criterion> criteria,
        ImmutableList<PoolLine> pools,
        Points maximum,
        boolean countsMissing,
        boolean leavesOut,
        boolean isPlain) {

    static FormLayout of(Edition edition) {
        Building building = new Building();
        Points maximum = Points.ZERO;
        for (CriteriaNode node : edition.tree()) {
            maximum = maximum.plus(building.add(node, LinePlace.TREE, 0));
        }
        building.bonus = true;
        List<PoolLine> pools = new ArrayList<>();
        for (BonusPool pool : edition.bonusPools()) {
            int line = building.lines.size();
            Points unused = building.add(pool.group(), LinePlace.POOL, 0);
            pools.add(new PoolLine(pool, line));
        }
        pools.sort(Comparator.comparing(pool -> pool.pool().stage()));
        boolean plain = pools.isEmpty() && building.lines.stream().allMatch(FormLine::isPlain);
        return new FormLayout(
                ImmutableList.copyOf(building.lines),
                ImmutableList.copyOf(building.criteria),
                ImmutableList.copyOf(pools),
                maximum,
                building.lines.stream().anyMatch(FormLine::countsMissing),
                building.lines.stream().anyMatch(line -> line.policy().leavesOut()),
                plain);
    }

    /** The position after the last line below that one. */
    int end(FormLine line) {
        int end = line.place().index() + 1;
        while (end < lines.size()
                && lines.get(end).place().depth() > line.place().depth()) {
            end++;
        }
        return end;
    }

    /** Whether the node, or everything in it, may turn out not to apply. */
    boolean mayNotApply(FormLine node) {
        return lines.subList(node.place().index(), end(node)).stream()
                .anyMatch(line -> line.policy() != NotApplicablePolicy.NOT_ALLOWED);
    }

    /** The lines directly below a group. */
    List<FormLine> children(FormLine group) {
        return lines.subList(group.place().index() + 1, end(group)).stream()
                .filter(line -> line.place().parent() == group.place().index())
                .toList();
    }

    /** Collects the lines of a tree. */
    private static final class Building {
        private final List<FormLine> lines = new ArrayList<>();
        private final List<Criterion> criteria = new ArrayList<>();
        private boolean bonus;

        /** Adds a node with all below it, and returns its maximum. */
        Points add(CriteriaNode node, int parent, int depth) {
            int index = lines.size();
            int from = criteria.size();
            if (node instanceof Criterion criterion) {
                criteria.add(criterion);
                lines.add(FormLine.of(criterion, new LinePlace(index, parent, depth, from, from + 1, bonus)));
                return criterion.maximum();
            }
            CriteriaGroup group = (CriteriaGroup) node;
            lines.add(FormLine.of(group, new LinePlace(index, parent, depth, from, from, bonus), Points.ZERO));
            Points sum = Points.ZERO;
            for (CriteriaNode child : group.children()) {
                sum = sum.plus(add(child, index, depth + 1));
            }
            FormLine line = FormLine.of(group, new LinePlace(index, parent, depth, from, criteria.size(), bonus), sum);
            lines.set(index, line);
            return line.maximum();
        }
    }
}
