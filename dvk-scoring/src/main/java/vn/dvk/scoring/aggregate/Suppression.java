package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Share;

/**
 * Takes small counts out of a table. A row with few records loses all its values, and further rows do so that it cannot be
 * computed; a measure that shows small counts of its own, such as the sheets of one band, is hidden in more rows in the same way.
 */
final class Suppression {

    private final SummaryTable table;
    private final long limit;
    private final List<SummaryRow> rows;
    private final CellRelations relations;
    private final List<Points> records;

    /** The rows with few records, and those that are hidden for them. */
    private final BitSet few;

    Suppression(SummaryTable table, SmallCells cells) {
        this.table = table;
        this.limit = cells.limit();
        this.rows = table.rows();
        this.relations = CellRelations.of(rows);
        if (!relations.isWhole()) {
            throw new IllegalArgumentException("The table must have the grouping set of all dimensions of its rings of"
                    + " grouping sets, so that all that can be computed is known");
        }
        List<List<Points>> people = people(cells);
        this.records = people.stream().map(columns -> columns.get(0)).toList();
        this.few = HiddenCells.of(relations, limit, records, people, new BitSet());
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
        List<List<Points>> counts = counts(measure);
        return counts.get(0).isEmpty() ? few : HiddenCells.of(relations, limit, records, counts, few);
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

    /** For each row the counts that the values of a measure show; none for a measure that shows none. */
    private List<List<Points>> counts(Measure<?, ?> measure) {
        List<Object> values =
                rows.stream().map(row -> (Object) row.get(measure)).toList();
        if (!measure.showsCounts()) {
            return values.stream().map(value -> List.<Points>of()).toList();
        }
        if (measure.countsSome() && table.measures().stream().anyMatch(Measure::countsRecords)) {
            return IntStream.range(0, rows.size())
                    .mapToObj(row -> withRest(Points.of((Long) values.get(row)), records.get(row)))
                    .toList();
        }
        Set<Group> groups = new LinkedHashSet<>();
        for (Object value : values) {
            if (value instanceof GroupCounts found) {
                groups.addAll(found.counts().keySet());
            }
        }
        return values.stream()
                .map(value -> value instanceof GroupCounts found ? numbers(found.counts(), groups) : numbers(value))
                .toList();
    }

    /** Who is told how many there are of all is also told how many are not counted. */
    private static List<Points> withRest(Points some, Points all) {
        return List.of(some, all.minus(some));
    }

    private static List<Points> numbers(Map<Group, Long> counts, Collection<Group> groups) {
        return groups.stream()
                .map(group -> Points.of(counts.getOrDefault(group, 0L)))
                .toList();
    }

    /** The counts of records that a value shows. */
    private static List<Points> numbers(Object value) {
        if (value instanceof Points shared) {
            return List.of(shared);
        } else if (value instanceof Long count) {
            return List.of(Points.of(count));
        } else if (value instanceof Share share) {
            return whole(share.numerator(), share.denominator() - share.numerator(), share.denominator());
        } else if (value instanceof Mean mean) {
            return whole(mean.count(), mean.missing());
        } else if (value instanceof MeanOfUnits mean) {
            return whole(mean.outside());
        } else if (value instanceof Stock stock) {
            return whole(stock.reports());
        } else if (value instanceof ScoreMean mean) {
            return Stream.of(OutcomeKind.values())
                    .map(kind -> Points.of(mean.count(kind)))
                    .toList();
        }
        return List.of();
    }

    private static List<Points> whole(long... counts) {
        return IntStream.range(0, counts.length)
                .mapToObj(i -> Points.of(counts[i]))
                .toList();
    }
}
