package vn.dvk.scoring.aggregate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.aggregate.CellRelations.Relation;

/**
 * Hides further rows until no small number can be computed from what is shown, nor a small sum of several: all equations
 * between the rows are solved, and for each set of hidden numbers that says too much one more row is hidden; then again, until
 * there is none. Rows that were hidden on the way and can be computed after all are shown. Not thread-safe.
 */
final class HiddenCells {

    private final CellRelations relations;
    private final Points limit;

    /** For each row its numbers that must not be known where they are small. */
    private final List<List<Points>> columns;

    /** What must stay hidden. */
    private final BitSet first;

    private final BitSet hidden;
    private final NextCell choice;

    private HiddenCells(
            CellRelations relations, Points limit, List<Points> records, List<List<Points>> columns, BitSet first) {
        this.relations = relations;
        this.limit = limit;
        this.columns = columns;
        this.first = (BitSet) first.clone();
        for (int row = 0; row < relations.rows(); row++) {
            if (columns.get(row).stream().anyMatch(this::isSmall)) {
                this.first.set(row);
            }
        }
        this.hidden = (BitSet) this.first.clone();
        this.choice = new NextCell(relations, records, columns, hidden);
    }

    /**
     * All rows to hide, where some are hidden already. Every row hides all its columns, so that no column tells of another one.
     *
     * @param columns for each row its numbers, equally many
     */
    static BitSet of(
            CellRelations relations, Points limit, List<Points> records, List<List<Points>> columns, BitSet first) {
        HiddenCells cells = new HiddenCells(relations, limit, records, columns, first);
        if (!cells.hidden.isEmpty()) {
            cells.close(columns.get(0).size());
            cells.showComputable();
        }
        return cells.hidden;
    }

    private boolean isSmall(Points number) {
        return number.signum() > 0 && number.compareTo(limit) < 0;
    }

    private void close(int width) {
        int closed = 0;
        for (int column = 0; closed < width; column = (column + 1) % width) {
            boolean more = false;
            while (hideMore(column)) {
                more = true;
            }
            closed = more ? 1 : closed + 1;
        }
    }

    /** Hides one more row for each small known sum of a column. Who computes may know which numbers are zero. */
    private boolean hideMore(int column) {
        closeLines();
        Map<Integer, Points> small = new HashMap<>();
        hidden.stream().filter(row -> isSmall(number(row, column))).forEach(row -> small.put(row, number(row, column)));
        if (small.isEmpty()) {
            return false;
        }
        Elimination known = new Elimination(
                equations(row -> hidden.get(row) && !number(row, column).isZero()), small::containsKey);
        BitSet changed = new BitSet();
        KnownSums sums = new KnownSums(limit, known.among(), small);
        List<SortedSet<Integer>> below = sums.below();
        below.forEach(set -> hideOneFor(set, column, sums.isDecided(), changed));
        return !changed.isEmpty();
    }

    /** Of each total either no part is hidden or at least two are, and not so few records in all that they are known. */
    private void closeLines() {
        for (boolean more = true; more; ) {
            more = false;
            for (Relation relation : relations.relations()) {
                while (isOpen(relation) && hideBeside(relation)) {
                    more = true;
                }
            }
        }
    }

    private boolean hideBeside(Relation relation) {
        Optional<Integer> found = choice.beside(Set.of(relation), 0);
        found.ifPresent(hidden::set);
        return found.isPresent();
    }

    /** Tells whether a total gives away one of its parts, or a part its total. */
    private boolean isOpen(Relation relation) {
        List<Integer> unknown =
                relation.parts().stream().filter(this::isUnknown).toList();
        if (isUnknown(relation.total())) {
            return unknown.isEmpty() && relation.total() < relations.rows();
        }
        return unknown.size() == 1 ? unknown.get(0) < relations.rows() : isSmallInAll(unknown);
    }

    /** Tells whether hidden parts, whose sum is known, are so few that it says too much. */
    private boolean isSmallInAll(List<Integer> parts) {
        return parts.stream().allMatch(part -> part < relations.rows())
                && IntStream.range(0, columns.get(0).size())
                        .anyMatch(column -> isSmall(Points.sum(
                                parts.stream().map(part -> number(part, column)).toList())));
    }

    private boolean isUnknown(int cell) {
        return cell >= relations.rows() || hidden.get(cell);
    }

    /** Every other unknown is a total without a row. */
    private List<Map<Integer, Points>> equations(IntPredicate isUnknown) {
        List<Map<Integer, Points>> equations = new ArrayList<>();
        IntPredicate unknown = cell -> cell >= relations.rows() || isUnknown.test(cell);
        for (Relation relation : relations.relations()) {
            Map<Integer, Points> equation = new TreeMap<>();
            relation.parts().stream().filter(unknown::test).forEach(part -> equation.put(part, Points.ONE));
            if (unknown.test(relation.total())) {
                equation.put(relation.total(), Points.ONE.negate());
            }
            equations.add(equation);
        }
        equations.sort(Comparator.comparing(Map::size));
        return equations;
    }

    /** Hides the next row to a set, unless one beside it has just been hidden, which may be enough. */
    private void hideOneFor(SortedSet<Integer> set, int column, boolean decided, BitSet changed) {
        Set<Relation> near = relations.of(set);
        if (!decided || near.stream().noneMatch(relation -> changed.get(relation.number()))) {
            choice.next(near, column).ifPresent(row -> {
                hidden.set(row);
                relations.of(row).forEach(relation -> changed.set(relation.number()));
            });
        }
    }

    /** What can be computed anyway is shown, if it is not small: to hide it protects nothing. */
    private void showComputable() {
        new Elimination(equations(hidden::get), cell -> false)
                .determined().stream()
                        .filter(cell -> cell < relations.rows() && !first.get(cell))
                        .forEach(hidden::clear);
    }

    private Points number(int row, int column) {
        return columns.get(row).get(column);
    }
}
