package vn.dvk.scoring.aggregate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.aggregate.CellRelations.Relation;

/**
 * Hides further rows until no hidden one can be computed from the others: of each total either no part or at least two are
 * hidden, and not so few records in all that they are known. Where rows are parts of several totals, what all equations say
 * together is solved. Not thread-safe.
 */
final class HiddenCells {

    private final CellRelations relations;
    private final Points limit;

    /** The number of records of each row: of rows that may be hidden the one with the fewest records is. */
    private final List<Points> records;

    /** For each row its numbers that must not be known where they are small. */
    private final List<List<Points>> counts;

    private final BitSet hidden;

    private HiddenCells(
            CellRelations relations, Points limit, List<Points> records, List<List<Points>> counts, BitSet hidden) {
        this.relations = relations;
        this.limit = limit;
        this.records = records;
        this.counts = counts;
        this.hidden = hidden;
    }

    /** All rows to hide, where some are hidden already. */
    static BitSet of(
            CellRelations relations, long limit, List<Points> records, List<List<Points>> counts, BitSet hidden) {
        HiddenCells cells = new HiddenCells(relations, Points.of(limit), records, counts, (BitSet) hidden.clone());
        for (int i = 0; i < records.size(); i++) {
            if (counts.get(i).stream().anyMatch(cells::isSmall)) {
                cells.hidden.set(i);
            }
        }
        cells.close();
        return cells.hidden;
    }

    private void close() {
        boolean more = !hidden.isEmpty();
        while (more) {
            more = false;
            for (Relation relation : relations.relations()) {
                while (isOpen(relation) && hideOneOf(Stream.of(relation))) {
                    more = true;
                }
            }
            more = more || (!relations.isChain() && hideForSolved());
        }
    }

    private boolean isSmall(Points number) {
        return number.signum() > 0 && number.compareTo(limit) < 0;
    }

    private boolean isUnknown(int cell) {
        return cell >= relations.rows() || hidden.get(cell);
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
        if (parts.isEmpty() || parts.stream().anyMatch(part -> part >= relations.rows())) {
            return false;
        }
        int width = counts.get(parts.get(0)).size();
        for (int i = 0; i < width; i++) {
            int column = i;
            if (isSmall(Points.sum(
                    parts.stream().map(part -> counts.get(part).get(column)).toList()))) {
                return true;
            }
        }
        return false;
    }

    /** Hides the smallest part that is shown, or a total where there is none; no row without records helps. */
    private boolean hideOneOf(Stream<Relation> open) {
        List<Relation> all = open.toList();
        Optional<Integer> part = least(all.stream().flatMap(relation -> relation.parts().stream()));
        Optional<Integer> found = part.isPresent() ? part : least(all.stream().map(Relation::total));
        found.ifPresent(hidden::set);
        return found.isPresent();
    }

    private Optional<Integer> least(Stream<Integer> cells) {
        return cells.filter(cell -> !isUnknown(cell) && records.get(cell).signum() > 0)
                .min(Comparator.<Integer, Points>comparing(records::get).thenComparing(cell -> cell));
    }

    /** Hides one more row for each one that all equations together give away. */
    private boolean hideForSolved() {
        List<Map<Integer, Points>> equations = new ArrayList<>();
        relations.relations().forEach(relation -> equations.add(equation(relation)));
        equations.sort(Comparator.comparing(Map::size));
        Set<Integer> determined = Elimination.determined(equations);
        boolean more = false;
        for (int cell : determined) {
            if (cell < relations.rows()) {
                more |= hideOneOf(relations.relations().stream()
                                .filter(relation -> relation.total() == cell
                                        || relation.parts().contains(cell)))
                        || hideOneOf(relations.relations().stream());
            }
        }
        return more;
    }

    private Map<Integer, Points> equation(Relation relation) {
        Map<Integer, Points> equation = new TreeMap<>();
        relation.parts().stream().filter(this::isUnknown).forEach(part -> equation.put(part, Points.ONE));
        if (isUnknown(relation.total())) {
            equation.put(relation.total(), Points.ONE.negate());
        }
        return equation;
    }
}
