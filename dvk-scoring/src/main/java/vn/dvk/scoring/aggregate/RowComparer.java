package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dvk.core.value.Points;

/**
 * Fills in the measures that are found by comparing rows.
 *
 * @param <T> the type of the records
 */
final class RowComparer<T> {

    private final List<? extends Measure<?, ?>> measures;
    private final TableMaker<T> maker;
    private final List<SummaryRow> rows;

    /** The rows that differ in their innermost group only. */
    private final Map<List<Object>, List<SummaryRow>> siblings = new HashMap<>();

    /** What each number of a family has as its rank; found once for all of its rows. */
    private final Map<Comparison.Rank, Map<List<Object>, Map<Points, Points>>> ranks = new HashMap<>();

    RowComparer(List<? extends Measure<?, ?>> measures, TableMaker<T> maker, List<SummaryRow> rows) {
        this.measures = measures;
        this.maker = maker;
        this.rows = rows;
        rows.forEach(row -> siblings.computeIfAbsent(family(row), found -> new ArrayList<>())
                .add(row));
    }

    ImmutableList<SummaryRow> compared() {
        return rows.stream().map(this::compared).collect(ImmutableList.toImmutableList());
    }

    private SummaryRow compared(SummaryRow row) {
        List<Object> values = new ArrayList<>(row.values());
        for (int i = 0; i < measures.size(); i++) {
            Optional<Comparison> comparison = measures.get(i).comparison();
            if (comparison.isPresent()) {
                values.set(i, value(row, comparison.get()));
            }
        }
        return row.with(ImmutableList.copyOf(values));
    }

    private Object value(SummaryRow row, Comparison comparison) {
        int of = place(comparison.of());
        if (comparison instanceof Comparison.Rank rank) {
            return rank(row, rank, of);
        }
        Comparison.Part part = (Comparison.Part) comparison;
        List<Group> groups = part.whole() == Whole.TOTAL || row.level() == 0
                ? List.of()
                : row.groups().subList(0, row.level() - 1);
        GroupingSet set = part.whole() == Whole.TOTAL || row.level() == 0
                ? GroupingSet.NONE
                : row.set().withoutLast();
        return new Ratio(number(row.values(), of), number(maker.values(set, groups), of));
    }

    private Optional<Points> rank(SummaryRow row, Comparison.Rank rank, int of) {
        Optional<Points> number = isRanked(row) ? numberIfAny(row.values(), of) : Optional.empty();
        return number.map(found -> requireNonNull(ranks.computeIfAbsent(rank, unseen -> new HashMap<>())
                .computeIfAbsent(family(row), family -> rank.ranks(numbers(family, of)))
                .get(found)));
    }

    /** The numbers of the rows of a family that are ranked. */
    private List<Points> numbers(List<Object> family, int of) {
        return siblings.getOrDefault(family, List.of()).stream()
                .filter(RowComparer::isRanked)
                .flatMap(row -> numberIfAny(row.values(), of).stream())
                .toList();
    }

    private static boolean isRanked(SummaryRow row) {
        return row.level() > 0 && !row.groups().get(row.level() - 1).isSpecial();
    }

    static List<Object> family(SummaryRow row) {
        int level = row.level();
        return List.of(row.set(), level == 0 ? List.of() : row.groups().subList(0, level - 1));
    }

    private int place(Measure<?, ?> wanted) {
        for (int i = 0; i < measures.size(); i++) {
            if (measures.get(i).isLike(wanted)) {
                return i;
            }
        }
        throw new IllegalStateException("The plan was checked");
    }

    private Points number(List<Object> values, int of) {
        return numberIfAny(values, of).orElse(Points.ZERO);
    }

    private Optional<Points> numberIfAny(List<Object> values, int of) {
        return number(measures.get(of), values.get(of));
    }

    // The value at the place of a measure was made by it.
    @SuppressWarnings("unchecked")
    private static <V> Optional<Points> number(Measure<?, V> measure, Object value) {
        return measure.number((V) value);
    }
}
