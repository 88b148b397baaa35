package vn.dvk.scoring.aggregate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.DateRange;

/**
 * Finds what must be known of rows, row by row in their order.
 *
 * @param <T> the type of the records
 */
final class FindingMaker<T> {

    private final Plan<T> plan;
    private final TableMaker<T> maker;
    private final List<Finding> found = new ArrayList<>();

    /** The groups of a dimension of periods that are in each cell of a grouping set without that dimension. */
    private final Map<List<Object>, SortedSet<Group>> periods = new HashMap<>();

    private final StockFindings<T> stocks;

    private final Set<List<Object>> read = new LinkedHashSet<>();

    FindingMaker(Plan<T> plan, TableMaker<T> maker) {
        this.plan = plan;
        this.maker = maker;
        this.stocks = new StockFindings<>(plan, maker);
    }

    List<Finding> list() {
        return found;
    }

    /** Looks at a row: at what was kept for each watch, and at the periods that it combines. */
    void look(SummaryRow row, List<Object> seen, int[] numbers) {
        Set<Message> messages = new LinkedHashSet<>();
        for (int i = 0; i < seen.size(); i++) {
            messages.addAll(plan.watches().get(i).kind().found(texts(seen.get(i))));
        }
        for (int i = 0; i < plan.dimensions().size(); i++) {
            if (plan.dimensions().get(i).isPeriod() && !row.set().has(i) && plan.repeats()) {
                messages.addAll(PeriodGroups.overlaps(periods(row.set(), i, numbers)));
            }
        }
        messages.addAll(stocks.look(row, numbers));
        messages.forEach(message -> found.add(new Finding(message, row.coordinates())));
    }

    // What was kept for a watch was made by its own measure.
    @SuppressWarnings("unchecked")
    private static SortedSet<String> texts(Object seen) {
        return (SortedSet<String>) seen;
    }

    private List<DateRange> periods(GroupingSet set, int dimension, int[] numbers) {
        if (read.add(List.of(set, dimension))) {
            readPeriods(set, dimension);
        }
        return periods.getOrDefault(key(set, dimension, numbers), new TreeSet<>()).stream()
                .map(PeriodGroups::period)
                .toList();
    }

    private void readPeriods(GroupingSet set, int dimension) {
        GroupingSet with = set.with(dimension);
        int place = IntStream.range(0, with.size())
                .filter(i -> with.dimensions()[i] == dimension)
                .findFirst()
                .orElseThrow();
        CellTable cells = maker.level(with).cells();
        for (int cell = 0; cell < cells.size(); cell++) {
            int[] groups = cells.groups(cell);
            int[] others = IntStream.range(0, groups.length)
                    .filter(i -> i != place)
                    .map(i -> groups[i])
                    .toArray();
            periods.computeIfAbsent(key(set, dimension, others), key -> new TreeSet<>())
                    .add(maker.reader(dimension).group(groups[place]));
        }
    }

    private static List<Object> key(GroupingSet set, int dimension, int[] numbers) {
        return List.of(set, dimension, IntStream.of(numbers).boxed().toList());
    }
}
