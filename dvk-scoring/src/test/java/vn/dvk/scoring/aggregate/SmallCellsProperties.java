package vn.dvk.scoring.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Share;

/** No hidden count can be computed, whatever is added and subtracted. */
class SmallCellsProperties {

    private static final LocalizedText TITLE = LocalizedText.of("Cột", "Column");

    /** Some persons of one kind in one place and year. */
    record Cell(String place, String kind, String year, int persons, int honoured) {}

    private static final Dimension<Cell> PLACE = Dimension.of("place", TITLE, cell -> group(cell.place()));
    private static final Dimension<Cell> KIND = Dimension.of("kind", TITLE, cell -> group(cell.kind()));
    private static final Dimension<Cell> YEAR = Dimension.of("year", TITLE, cell -> group(cell.year()));
    private static final Measure<Cell, Long> COUNT = Measure.count();
    private static final Measure<Cell, Share> HONOURED = Measure.share("honoured", TITLE, cell -> cell.honoured() == 1);

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void nothing_hidden_in_a_cube_can_be_computed(
            @ForAll("cells") List<Cell> cells, @ForAll @IntRange(min = 2, max = 9) int limit) {
        check(plan().by(PLACE).by(KIND).by(YEAR).cube().build(), cells, limit);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void nothing_hidden_in_a_square_can_be_computed(
            @ForAll("cells") List<Cell> cells, @ForAll @IntRange(min = 2, max = 9) int limit) {
        check(plan().by(PLACE).by(KIND).cube().build(), cells, limit);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void nothing_hidden_in_a_roll_up_can_be_computed(
            @ForAll("cells") List<Cell> cells, @ForAll @IntRange(min = 2, max = 9) int limit) {
        check(plan().by(PLACE).by(KIND).by(YEAR).rollUp().build(), cells, limit);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void nothing_hidden_in_chosen_grouping_sets_can_be_computed(
            @ForAll("cells") List<Cell> cells, @ForAll @IntRange(min = 2, max = 9) int limit) {
        check(
                plan().by(PLACE)
                        .by(KIND)
                        .by(YEAR)
                        .groupingSet(PLACE, KIND)
                        .groupingSet(PLACE, YEAR)
                        .groupingSet(KIND)
                        .build(),
                cells,
                limit);
    }

    /** Somebody in a group of each of three dimensions. */
    record Person(List<Integer> groups, boolean woman, boolean honoured) {
        int kind() {
            return (woman ? 2 : 0) + (honoured ? 1 : 0);
        }
    }

    private static final int[] GROUPS = {4, 3, 3};

    private static final Measure<Person, Long> ALL = Measure.count();
    private static final Measure<Person, Long> WOMEN = Measure.countWhere("women", TITLE, Person::woman);
    private static final Measure<Person, Long> MEN = Measure.countWhere("men", TITLE, row -> !row.woman());
    private static final Measure<Person, Long> HONOURS = Measure.countWhere("honours", TITLE, Person::honoured);

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void nothing_hidden_follows_from_all_rows_and_columns_together(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed, @ForAll @IntRange(min = 2, max = 7) int limit) {
        attack(seed, limit);
    }

    @Example
    void known_cases_of_two_ones_with_a_known_sum_stay_closed() {
        for (long seed = 0; seed < 25; seed++) {
            attack(seed, 5);
        }
    }

    private static void attack(long seed, int limit) {
        Random random = new Random(seed);
        List<Person> records = new ArrayList<>();
        for (int i = random.nextInt(90); i >= 0; i--) {
            List<Integer> groups = new ArrayList<>();
            for (int most : GROUPS) {
                groups.add(Math.min(random.nextInt(most), random.nextInt(most + 1)));
            }
            records.add(new Person(groups, random.nextInt(3) == 0, random.nextInt(4) == 0));
        }
        Aggregation.Builder<Person> plan = Aggregation.builder();
        List<Dimension<Person>> dimensions = new ArrayList<>();
        for (int d = 0; d < GROUPS.length; d++) {
            int place = d;
            dimensions.add(
                    Dimension.of("d" + d, TITLE, row -> group("g" + row.groups().get(place))));
        }
        dimensions.forEach(plan::by);
        choose(plan, dimensions, random);
        SummaryTable whole = plan.measure(ALL)
                .measure(WOMEN)
                .measure(MEN)
                .measure(HONOURS)
                .build()
                .of(records);
        SummaryTable suppressed = whole.suppressing(SmallCells.below(limit));

        Map<Measure<?, Long>, IntPredicate> columns = new LinkedHashMap<>();
        columns.put(ALL, kind -> true);
        columns.put(WOMEN, kind -> kind >= 2);
        columns.put(MEN, kind -> kind < 2);
        columns.put(HONOURS, kind -> kind % 2 == 1);
        assertThat(new ColumnAttack(whole, suppressed, GROUPS, columns, 4).found(limit))
                .as("seed %s, limit %s%n%s", seed, limit, suppressed.text(Language.EN))
                .isEmpty();
    }

    /** A cube, a roll-up or up to three grouping sets; the set of all dimensions keeps them from being a ring. */
    private static void choose(Aggregation.Builder<Person> plan, List<Dimension<Person>> dimensions, Random random) {
        int way = random.nextInt(4);
        if (way == 0) {
            plan.cube();
        } else if (way == 1) {
            plan.rollUp();
        } else {
            for (int set = way; set >= 0; set--) {
                List<Dimension<Person>> some = new ArrayList<>(dimensions);
                some.remove(random.nextInt(way == 2 ? 2 : 3));
                some.removeIf(dimension -> way == 3 && random.nextInt(4) == 0);
                plan.groupingSet(some.toArray(SmallCellsProperties::dimensions));
            }
            if (way == 3) {
                plan.groupingSet(dimensions.toArray(SmallCellsProperties::dimensions));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Dimension<Person>[] dimensions(int size) {
        return (Dimension<Person>[]) new Dimension<?>[size];
    }

    private static void check(Aggregation<Cell> plan, List<Cell> cells, int limit) {
        SummaryTable whole = plan.of(cells.stream().flatMap(SmallCellsProperties::persons));
        SummaryTable suppressed = whole.suppressing(SmallCells.below(limit));
        for (int i = 0; i < whole.rows().size(); i++) {
            long count = whole.rows().get(i).get(COUNT);
            Share honoured = whole.rows().get(i).get(HONOURED);
            SummaryRow row = suppressed.rows().get(i);
            assertThat(row.isSuppressed(COUNT) || count >= limit)
                    .as("count %s", count)
                    .isTrue();
            if (!row.isSuppressed(HONOURED)) {
                assertThat(row.get(COUNT)).isEqualTo(count);
                assertThat(honoured.numerator()).isNotIn(small(limit));
                assertThat(honoured.denominator() - honoured.numerator()).isNotIn(small(limit));
            }
        }
        assertThat(Attack.determined(suppressed, COUNT)).isEmpty();
        assertThat(Attack.determined(suppressed, HONOURED)).isEmpty();
    }

    private static List<Long> small(int limit) {
        return LongStream.range(1, limit).boxed().toList();
    }

    private static Stream<Cell> persons(Cell cell) {
        return IntStream.range(0, cell.persons())
                .mapToObj(i -> new Cell(cell.place(), cell.kind(), cell.year(), 1, i < cell.honoured() ? 1 : 0));
    }

    private static Aggregation.Builder<Cell> plan() {
        return Aggregation.<Cell>builder().measure(COUNT).measure(HONOURED);
    }

    @Provide
    Arbitrary<List<Cell>> cells() {
        Arbitrary<Integer> persons = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 6), Arbitraries.integers().between(4, 30));
        return Combinators.combine(
                        Arbitraries.of("A", "B", "C", "D"),
                        Arbitraries.of("x", "y", "z"),
                        Arbitraries.of("1", "2"),
                        persons,
                        Arbitraries.integers().between(0, 12))
                .as(Cell::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    private static Group group(String code) {
        return Group.of(code, LocalizedText.of("Nhóm " + code));
    }
}
