package vn.dvk.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.dvk.core.fact.Comparison;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.Code;

/** What the analysis says about rows is what looking at every case says. */
class RowAnalysisProperties {
    private static final FactKey COUNT = FactKey.of("count");
    private static final FactKey RATE = FactKey.of("rate");
    private static final FactKey ANSWER = FactKey.of("answer");
    private static final FactKey PLACE = FactKey.of("place");
    private static final FactKey DAY = FactKey.of("day");

    private static final Map<FactKey, FactType> TYPES = ImmutableMap.of(
            COUNT,
            FactType.builder(FactKind.COUNT).most(BigDecimal.valueOf(5)).build(),
            RATE,
            FactType.builder(FactKind.DECIMAL).least(BigDecimal.ZERO).build(),
            ANSWER,
            FactType.yesNo(),
            PLACE,
            FactType.choice("a", "b", "c"),
            DAY,
            FactType.day());

    /** Every count, and rates and days on, between and beyond all limits that the conditions use. */
    private static final Map<FactKey, List<FactValue>> VALUES = ImmutableMap.of(
            COUNT, IntStream.rangeClosed(0, 5).mapToObj(FactValue::of).toList(),
            RATE,
                    IntStream.rangeClosed(0, 9)
                            .mapToObj(RowAnalysisProperties::rate)
                            .toList(),
            ANSWER, List.of(FactValue.of(true), FactValue.of(false)),
            PLACE, List.of(choice("a"), choice("b"), choice("c")),
            DAY,
                    IntStream.rangeClosed(0, 4)
                            .mapToObj(RowAnalysisProperties::day)
                            .toList());

    private static final List<Map<FactKey, FactValue>> CASES = cases();

    @Property(tries = 150)
    void rows_are_reached_and_taken_and_left_open_as_looking_at_every_case_says(
            @ForAll @Size(40) List<@IntRange(max = 59) Integer> choices, @ForAll @IntRange(min = 1, max = 5) int rows) {
        Iterator<Integer> next = choices.iterator();
        List<Condition> conditions =
                IntStream.range(0, rows).mapToObj(i -> condition(next, 2)).toList();
        RowAnalysis analysis = RowAnalysis.of(conditions, TYPES::get, new AnalysisBudget(Long.MAX_VALUE))
                .orElseThrow();
        for (int row = 0; row < rows; row++) {
            RowAnalysis.Row found = analysis.rows().get(row);
            List<Map<FactKey, FactValue>> holding = holding(conditions.get(row));
            List<Integer> firsts = holding.stream()
                    .map(one -> first(conditions, one))
                    .distinct()
                    .sorted()
                    .toList();
            assertThat(found.holds()).isEqualTo(!holding.isEmpty());
            assertThat(found.reached()).isEqualTo(firsts.contains(row));
            int position = row;
            assertThat(found.takenBy())
                    .isEqualTo(firsts.stream().filter(one -> one < position).toList());
            assertThat(found.shared().isPresent()).isEqualTo(!found.takenBy().isEmpty());
            found.shared().ifPresent(shared -> {
                assertThat(holds(conditions.get(position), shared)).isTrue();
                assertThat(first(conditions, shared)).isLessThan(position);
            });
        }
        boolean open = CASES.stream().anyMatch(one -> first(conditions, one) == rows);
        assertThat(analysis.gap().isPresent()).isEqualTo(open);
        analysis.gap().ifPresent(gap -> assertThat(first(conditions, gap)).isEqualTo(rows));
    }

    @Property(tries = 50)
    void every_sample_fits_the_declared_type(@ForAll @Size(40) List<@IntRange(max = 59) Integer> choices) {
        Condition condition = condition(choices.iterator(), 2);
        ConditionGrid grid = ConditionGrid.of(List.of(condition), TYPES::get, new AnalysisBudget(Long.MAX_VALUE))
                .orElseThrow();
        grid.everywhere().stream()
                .forEach(cell -> grid.sample(cell)
                        .forEach((fact, value) ->
                                assertThat(TYPES.get(fact).fault(value)).isEmpty()));
    }

    private static List<Map<FactKey, FactValue>> holding(Condition condition) {
        return CASES.stream().filter(one -> holds(condition, one)).toList();
    }

    /** The position of the first that holds; the number of conditions if none does. */
    private static int first(List<Condition> conditions, Map<FactKey, FactValue> facts) {
        return (int) conditions.stream()
                .takeWhile(condition -> !holds(condition, facts))
                .count();
    }

    private static boolean holds(Condition condition, Map<FactKey, FactValue> facts) {
        if (condition instanceof Condition.AllOf all) {
            return all.parts().stream().allMatch(part -> holds(part, facts));
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.parts().stream().anyMatch(part -> holds(part, facts));
        }
        if (condition instanceof Condition.Not not) {
            return !holds(not.part(), facts);
        }
        if (condition instanceof Condition.OneOf one) {
            return one.values().contains(facts.get(one.fact()));
        }
        Condition.Compare compare = (Condition.Compare) condition;
        return compare.comparison().holds(order(facts.get(compare.fact()), compare.value()));
    }

    private static int order(FactValue value, FactValue other) {
        if (value instanceof FactValue.Day day) {
            return day.value().compareTo(((FactValue.Day) other).value());
        }
        return value.kind().isNumber() ? value.number().compareTo(other.number()) : value.equals(other) ? 0 : 1;
    }

    private static Condition condition(Iterator<Integer> next, int depth) {
        int choice = next.hasNext() ? next.next() : 0;
        if (depth > 0 && choice % 3 == 0) {
            Condition first = condition(next, depth - 1);
            return switch (choice / 3 % 3) {
                case 0 -> Condition.not(first);
                case 1 -> first.and(condition(next, depth - 1));
                default -> first.or(condition(next, depth - 1));
            };
        }
        Comparison comparison = List.of(Comparison.values()).get(choice % 6);
        Comparison equality = choice % 2 == 0 ? Comparison.EQUAL : Comparison.NOT_EQUAL;
        int limit = choice % 4;
        return switch (choice / 6 % 6) {
            case 0, 1 -> Condition.compare(COUNT, comparison, FactValue.of(limit + 1));
            case 2 -> Condition.compare(RATE, comparison, rate(2 * limit));
            case 3 -> Condition.compare(ANSWER, equality, FactValue.of(limit > 1));
            case 4 -> Condition.where("place").isOneOf("a", limit > 1 ? "b" : "c");
            default -> Condition.compare(DAY, comparison, day(1 + limit % 3));
        };
    }

    private static List<Map<FactKey, FactValue>> cases() {
        List<Map<FactKey, FactValue>> cases = new ArrayList<>(List.of(Map.of()));
        VALUES.forEach((fact, values) -> {
            List<Map<FactKey, FactValue>> longer = new ArrayList<>();
            for (Map<FactKey, FactValue> one : cases) {
                values.forEach(value -> longer.add(ImmutableMap.<FactKey, FactValue>builder()
                        .putAll(one)
                        .put(fact, value)
                        .buildOrThrow()));
            }
            cases.clear();
            cases.addAll(longer);
        });
        return cases;
    }

    private static FactValue rate(int halvesOfHalves) {
        return FactValue.of(BigDecimal.valueOf(25L * halvesOfHalves, 2));
    }

    private static FactValue choice(String code) {
        return FactValue.of(Code.of(code));
    }

    private static FactValue day(int number) {
        return FactValue.of(LocalDate.of(2023, 1, 1).plusDays(number));
    }
}
