package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Points;

/**
 * Finds stocks that the rows within a row do not add up to, since these have their last reports on other days. Time is no matter
 * here: of a stock, months are never added.
 *
 * @param <T> the type of the records
 */
final class StockFindings<T> {

    /** More rows than these are only counted. */
    private static final int MOST_NAMED = 5;

    private final Plan<T> plan;
    private final TableMaker<T> maker;

    /** The stocks within each cell of a grouping set, by measure. */
    private final Map<List<Object>, Map<List<Integer>, List<Part>>> parts = new HashMap<>();

    StockFindings(Plan<T> plan, TableMaker<T> maker) {
        this.plan = plan;
        this.maker = maker;
    }

    List<Message> look(SummaryRow row, int[] numbers) {
        GroupingSet within = within(row.set());
        if (within.equals(row.set())) {
            return List.of();
        }
        ImmutableList.Builder<Message> found = ImmutableList.builder();
        for (int i = 0; i < plan.measures().size(); i++) {
            Measure<? super T, ?> measure = plan.measures().get(i);
            if (measure.isLast()) {
                days(measure, (Stock) row.get(measure), parts(row.set(), within, i, numbers), found);
            } else if (measure.isLastOfUnits() && !repeats(row.set(), within)) {
                sum(measure, (StockOfUnits) row.get(measure), parts(row.set(), within, i, numbers), found);
            }
        }
        return found.build();
    }

    /** The rows that have no report of the last day of all of them together. */
    private static void days(
            Measure<?, ?> measure, Stock stock, List<Part> parts, ImmutableList.Builder<Message> found) {
        List<Part> late = parts.stream()
                .filter(part -> part.value instanceof Stock other
                        && other.asOf().isPresent()
                        && !other.asOf().equals(stock.asOf()))
                .toList();
        if (!late.isEmpty()) {
            found.add(Message.of(AggregateCodes.FINDING_STOCK_DAYS)
                    .with("measure", AggregateWords.name(measure.heading()))
                    .with("day", Argument.day(stock.asOf().orElseThrow()))
                    .with("count", late.size())
                    .with("sum", number(Points.sum(late.stream().map(Part::sum).toList())))
                    .with("rows", names(late)));
        }
    }

    /** Where a unit reported only some of its rows on its last day, the others are not in its stock. */
    private static void sum(
            Measure<?, ?> measure, StockOfUnits stock, List<Part> parts, ImmutableList.Builder<Message> found) {
        Points below = Points.sum(parts.stream().map(Part::sum).toList());
        if (!below.equals(stock.sum())) {
            found.add(Message.of(AggregateCodes.FINDING_STOCK_SUM)
                    .with("measure", AggregateWords.name(measure.heading()))
                    .with("sum", number(stock.sum()))
                    .with("below", number(below)));
        }
    }

    private static Argument number(Points points) {
        return Argument.number(points.toString());
    }

    private static Argument names(List<Part> late) {
        return Argument.words(
                names(late, part -> part.name.toString() + " " + part.day()),
                names(
                        late,
                        part -> part.name.text(Language.VI) + " (" + part.day().text(Language.VI) + ")"),
                names(
                        late,
                        part -> part.name.text(Language.EN) + " (" + part.day().text(Language.EN) + ")"));
    }

    private static String names(List<Part> late, Function<Part, String> name) {
        List<String> names =
                new ArrayList<>(late.stream().limit(MOST_NAMED).map(name).toList());
        if (late.size() > MOST_NAMED) {
            names.add("…");
        }
        return String.join("; ", names);
    }

    /** A grouping set with all dimensions but those of time. */
    private GroupingSet within(GroupingSet set) {
        GroupingSet within = set;
        for (int i = 0; i < plan.dimensions().size(); i++) {
            within = set.has(i) || plan.dimensions().get(i).isTime() ? within : within.with(i);
        }
        return within;
    }

    /** Tells whether a record may stand in several of the rows within a row. */
    private boolean repeats(GroupingSet set, GroupingSet within) {
        return IntStream.of(within.dimensions())
                .anyMatch(i -> !set.has(i) && plan.dimensions().get(i).membership() == Membership.IN_EACH);
    }

    private List<Part> parts(GroupingSet set, GroupingSet within, int measure, int[] numbers) {
        return parts.computeIfAbsent(List.of(set, measure), key -> read(set, within, measure))
                .getOrDefault(IntStream.of(numbers).boxed().toList(), List.of());
    }

    private Map<List<Integer>, List<Part>> read(GroupingSet set, GroupingSet within, int measure) {
        int[] dimensions = within.dimensions();
        CellTable cells = maker.level(within).cells();
        Map<List<Integer>, List<Part>> read = new HashMap<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            int[] numbers = cells.groups(cell);
            List<Integer> kept = new ArrayList<>();
            List<Group> others = new ArrayList<>();
            for (int i = 0; i < dimensions.length; i++) {
                if (set.has(dimensions[i])) {
                    kept.add(numbers[i]);
                } else {
                    others.add(maker.reader(dimensions[i]).group(numbers[i]));
                }
            }
            Object value = maker.kept(within, others, numbers).get(measure);
            read.computeIfAbsent(kept, key -> new ArrayList<>()).add(new Part(others, SummaryText.name(others), value));
        }
        read.values().forEach(list -> list.sort(Comparator.comparing(Part::groups, Part::compare)));
        return read;
    }

    /** A row within a row. */
    private record Part(List<Group> groups, Argument name, Object value) {

        private static int compare(List<Group> one, List<Group> other) {
            for (int i = 0; i < one.size(); i++) {
                int sign = one.get(i).compareTo(other.get(i));
                if (sign != 0) {
                    return sign;
                }
            }
            return 0;
        }

        Points sum() {
            return value instanceof Stock stock ? stock.sum() : ((StockOfUnits) value).sum();
        }

        Argument day() {
            return Argument.day(((Stock) value).asOf().orElseThrow());
        }
    }
}
