package vn.dvk.scoring.aggregate;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.aggregate.CellRelations.Relation;

/**
 * Chooses the row that is hidden next: the one with the fewest records, the first of equal ones.
 *
 * @param relations which rows add up to which
 * @param records the number of records of each row; one without any is never hidden
 * @param columns for each row its numbers; a zero in a column hides nothing in it, so such a row comes last
 * @param hidden the rows that are hidden already, which change
 */
record NextCell(CellRelations relations, List<Points> records, List<List<Points>> columns, BitSet hidden) {

    /** A row of some relations, or the nearest one to them. */
    Optional<Integer> next(Set<Relation> near, int column) {
        Optional<Integer> found = beside(near, column);
        if (found.isPresent()) {
            return found;
        }
        SortedSet<Integer> cells = new TreeSet<>();
        near.forEach(relation -> {
            cells.addAll(relation.parts());
            cells.add(relation.total());
        });
        Set<Relation> farther = relations.of(cells);
        return farther.size() == near.size() ? Optional.empty() : next(farther, column);
    }

    /** A part of some relations, or a total where there is none. */
    Optional<Integer> beside(Set<Relation> near, int column) {
        return least(near.stream().flatMap(relation -> relation.parts().stream()), column)
                .or(() -> least(near.stream().map(Relation::total), column));
    }

    private Optional<Integer> least(Stream<Integer> cells, int column) {
        return cells.filter(cell -> cell < relations.rows()
                        && !hidden.get(cell)
                        && records.get(cell).signum() > 0)
                .min(Comparator.<Integer, Boolean>comparing(
                                cell -> columns.get(cell).get(column).isZero())
                        .thenComparing(records::get)
                        .thenComparing(cell -> cell));
    }
}
