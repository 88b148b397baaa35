package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which cells of a table add up to which. Cells are numbered: first the rows in their order, then what has no row but can be
 * added up in two ways, as the sum over one dimension of two grouping sets that share the others. All equations between counts
 * of a table follow from these.
 */
final class CellRelations {

    /**
     * A total and its parts.
     *
     * @param number its place among the relations
     * @param total the cell that the parts add up to
     * @param parts the cells of a finer grouping set, at least one
     */
    record Relation(int number, int total, List<Integer> parts) {}

    private final int rows;
    private final List<GroupingSet> sets;
    private final Map<GroupingSet, Map<List<Group>, Integer>> cells = new LinkedHashMap<>();
    private final List<Relation> relations = new ArrayList<>();

    /** By cell the relations in which it stands. */
    private final List<List<Relation>> uses = new ArrayList<>();

    private int size;

    private CellRelations(List<SummaryRow> rows) {
        this.rows = rows.size();
        this.sets = sets(rows);
        sets.forEach(set -> cells.put(set, new LinkedHashMap<>()));
        for (SummaryRow row : rows) {
            cellsOf(row.set()).put(row.groups(), size++);
        }
        for (GroupingSet set : sets) {
            finer(set).forEach(parts -> relate(set, parts));
        }
        while (uses.size() < size) {
            uses.add(new ArrayList<>());
        }
        for (Relation relation : relations) {
            uses.get(relation.total()).add(relation);
            relation.parts().forEach(part -> uses.get(part).add(relation));
        }
    }

    static CellRelations of(List<SummaryRow> rows) {
        return new CellRelations(rows);
    }

    /** How many cells have a row; they have the first numbers. */
    int rows() {
        return rows;
    }

    List<Relation> relations() {
        return relations;
    }

    /** The relations in which a cell is the total or a part. */
    List<Relation> of(int cell) {
        return uses.get(cell);
    }

    /** The relations in which any of some cells is the total or a part, in their order. */
    Set<Relation> of(Set<Integer> cells) {
        Set<Relation> found = new TreeSet<>(Comparator.comparing(Relation::number));
        cells.forEach(cell -> found.addAll(of(cell)));
        return found;
    }

    /**
     * Tells whether the relations are all that there is to know. They are not where grouping sets form a ring without one that
     * has all their dimensions, such as three pairs of three dimensions: there, combinations without a record add equations.
     */
    boolean isWhole() {
        List<Integer> left =
                new ArrayList<>(sets.stream().map(GroupingSet::bits).toList());
        for (int before = -1; before != left.hashCode(); ) {
            before = left.hashCode();
            left.replaceAll(set -> {
                int shared = 0;
                for (int other : left) {
                    shared |= other == set ? 0 : other & set;
                }
                return shared;
            });
            List<Integer> distinct = left.stream().distinct().toList();
            left.clear();
            left.addAll(distinct.stream()
                    .filter(set -> distinct.stream().noneMatch(other -> !other.equals(set) && (set & ~other) == 0))
                    .toList());
        }
        return left.stream().allMatch(set -> set == 0);
    }

    /** The grouping sets of the rows and what pairs of them have in common; those of many dimensions first. */
    private static List<GroupingSet> sets(List<SummaryRow> rows) {
        Set<GroupingSet> sets = new LinkedHashSet<>();
        rows.forEach(row -> sets.add(row.set()));
        List<GroupingSet> all = new ArrayList<>(sets);
        for (int i = 0; i < all.size(); i++) {
            for (int other = 0; other < i; other++) {
                GroupingSet common =
                        new GroupingSet(all.get(i).bits() & all.get(other).bits());
                if (sets.add(common)) {
                    all.add(common);
                }
            }
        }
        all.sort(Comparator.comparing(GroupingSet::size).reversed().thenComparing(GroupingSet::bits));
        return ImmutableList.copyOf(all);
    }

    /** The next finer grouping sets. */
    private List<GroupingSet> finer(GroupingSet set) {
        List<GroupingSet> finer = new ArrayList<>();
        for (int i = sets.size() - 1; i >= 0; i--) {
            GroupingSet other = sets.get(i);
            if (!other.equals(set)
                    && isWithin(set, other)
                    && finer.stream().noneMatch(found -> isWithin(found, other))) {
                finer.add(other);
            }
        }
        return finer;
    }

    private static boolean isWithin(GroupingSet set, GroupingSet other) {
        return (set.bits() & ~other.bits()) == 0;
    }

    private void relate(GroupingSet set, GroupingSet finer) {
        Map<Integer, List<Integer>> parts = new LinkedHashMap<>();
        cellsOf(finer).forEach((groups, part) -> {
            int total = cellsOf(set).computeIfAbsent(project(groups, finer, set), unseen -> size++);
            parts.computeIfAbsent(total, found -> new ArrayList<>()).add(part);
        });
        parts.forEach((total, found) -> relations.add(new Relation(relations.size(), total, List.copyOf(found))));
    }

    private Map<List<Group>, Integer> cellsOf(GroupingSet set) {
        return requireNonNull(cells.get(set));
    }

    private static List<Group> project(List<Group> groups, GroupingSet from, GroupingSet to) {
        int[] dimensions = from.dimensions();
        List<Group> kept = new ArrayList<>();
        for (int i = 0; i < dimensions.length; i++) {
            if (to.has(dimensions[i])) {
                kept.add(groups.get(i));
            }
        }
        return kept;
    }
}
