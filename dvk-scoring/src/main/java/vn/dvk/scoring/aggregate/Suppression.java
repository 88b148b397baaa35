package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.dvk.core.value.Points;

/**
 * Takes small counts out of a table. A row with few records loses all its values, and further rows do so that it cannot be
 * computed. What tells of some of the records, such as the sheets of one band, is hidden in more rows in the same way, and all
 * of it in the same rows: who knows all records of a row could otherwise subtract those of other columns.
 */
final class Suppression {

    private final SummaryTable table;
    private final Points limit;
    private final List<SummaryRow> rows;
    private final CellRelations relations;
    private final List<Points> records;

    /** The measures that tell of some of the records. */
    private final List<Measure<?, ?>> partial;

    /** The rows with few records, and those that are hidden for them. */
    private final BitSet few;

    /** The rows with few of some records, and those that are hidden for them. */
    private final BitSet some;

    Suppression(SummaryTable table, SmallCells cells) {
        this.table = table;
        this.limit = Points.of(cells.limit());
        this.rows = table.rows();
        this.relations = CellRelations.of(rows);
        if (!relations.isWhole()) {
            throw new IllegalArgumentException("The table must have the grouping set of all dimensions of its rings of"
                    + " grouping sets, so that all that can be computed is known");
        }
        List<List<Points>> people = people(cells);
        this.records = people.stream().map(columns -> columns.get(0)).toList();
        this.partial = table.measures().stream()
                .<Measure<?, ?>>map(measure -> measure)
                .filter(measure -> isPartial(ShownCounts.of(rows, measure)))
                .toList();
        this.few = HiddenCells.of(relations, limit, records, people, new BitSet());
        this.some = HiddenCells.of(relations, limit, records, parts(), few);
    }

    /** For each row the numbers that must not be small: of records where they are counted, and of people where measures say so. */
    private List<List<Points>> people(SmallCells cells) {
        List<Measure<?, ?>> measures = new ArrayList<>();
        table.measures().stream().filter(Measure::countsRecords).forEach(measures::add);
        cells.measures().forEach(measure -> measures.add(like(measure)));
        if (measures.isEmpty()) {
            throw new IllegalArgumentException(
                    "The table must have the measure 'count', or another one that counts people,"
                            + " so that small cells can be found");
        }
        return rows.stream()
                .map(row ->
                        measures.stream().map(measure -> number(row, measure)).toList())
                .toList();
    }

    /** Tells whether numbers are ever other ones than none or all of the records, which tell nothing new. */
    private boolean isPartial(List<List<Points>> counts) {
        return IntStream.range(0, counts.size())
                .anyMatch(row -> counts.get(row).stream()
                        .anyMatch(number -> !number.isZero() && !(isCounted() && number.equals(records.get(row)))));
    }

    private boolean isCounted() {
        return table.measures().stream().anyMatch(Measure::countsRecords);
    }

    /** For each row the numbers of some of its records. */
    private List<List<Points>> parts() {
        List<List<Points>> parts = new ArrayList<>();
        rows.forEach(row -> parts.add(new ArrayList<>()));
        for (Measure<?, ?> measure : partial) {
            List<List<Points>> counts = ShownCounts.of(rows, measure);
            for (int row = 0; row < parts.size(); row++) {
                parts.get(row).addAll(counts.get(row));
                if (measure.countsSome() && isCounted()) {
                    // Who is told how many there are of all is also told how many are not counted.
                    parts.get(row).add(records.get(row).minus(counts.get(row).get(0)));
                }
            }
        }
        return parts;
    }

    private static <V> Points number(SummaryRow row, Measure<?, V> measure) {
        return measure.number(row.get(measure)).orElse(Points.ZERO);
    }

    /** The rows without what is hidden; it is not in them any more. */
    ImmutableList<SummaryRow> suppressed() {
        List<BitSet> hidden = new ArrayList<>();
        table.measures().forEach(measure -> hidden.add(hidden(measure)));
        ImmutableList.Builder<SummaryRow> suppressed = ImmutableList.builder();
        for (int i = 0; i < rows.size(); i++) {
            List<Object> values = new ArrayList<>(rows.get(i).values());
            for (int measure = 0; measure < hidden.size(); measure++) {
                if (hidden.get(measure).get(i)) {
                    values.set(measure, Hidden.VALUE);
                }
            }
            suppressed.add(rows.get(i).without(ImmutableList.copyOf(values), few.get(i)));
        }
        return suppressed.build();
    }

    private BitSet hidden(Measure<?, ?> measure) {
        Optional<Comparison> comparison = measure.comparison();
        if (comparison.isPresent()) {
            BitSet compared = hidden(like(comparison.get().of()));
            return comparison.get() instanceof Comparison.Part part ? parts(part, compared) : ranks(compared);
        }
        return partial.stream().anyMatch(measure::isLike) ? some : few;
    }

    private Measure<?, ?> like(Measure<?, ?> wanted) {
        return table.measures().stream()
                .filter(measure -> measure.isLike(wanted))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("The table must have the measure '" + wanted.code() + "'"));
    }

    /** Where a rank is hidden, those beside it would tell which one it is. */
    private BitSet ranks(BitSet compared) {
        Set<List<Object>> families = compared.stream()
                .mapToObj(row -> RowComparer.family(rows.get(row)))
                .collect(Collectors.toSet());
        return select(row -> families.contains(RowComparer.family(rows.get(row))));
    }

    /** A part shows its whole, which must be a row that is shown, too. */
    private BitSet parts(Comparison.Part part, BitSet compared) {
        Map<Set<Coordinate>, Integer> places = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            places.put(ImmutableSet.copyOf(rows.get(i).coordinates()), i);
        }
        return select(row -> {
            List<Coordinate> groups = rows.get(row).coordinates();
            List<Coordinate> above =
                    part.whole() == Whole.TOTAL || groups.isEmpty() ? List.of() : groups.subList(0, groups.size() - 1);
            Integer whole = places.get(ImmutableSet.copyOf(above));
            return compared.get(row) || whole == null || compared.get(whole);
        });
    }

    private BitSet select(IntPredicate test) {
        BitSet selected = new BitSet();
        IntStream.range(0, rows.size()).filter(test).forEach(selected::set);
        return selected;
    }
}
