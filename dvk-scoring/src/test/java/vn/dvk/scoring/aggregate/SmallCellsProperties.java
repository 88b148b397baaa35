package vn.dvk.scoring.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
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
