package vn.dvk.scoring.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dvk.core.error.InvalidDefinitionException;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;

class GroupingSetsTest {

    /** So many models of a place in a year. */
    private record Row(String place, int year, long models) {}

    private static final List<Row> ROWS =
            List.of(new Row("B", 2023, 5), new Row("A", 2022, 1), new Row("A", 2023, 2), new Row("C", 2023, 7));

    private static final LocalizedText PLACE = LocalizedText.of("Nơi", "Place");
    private static final Dimension<Row> BY_PLACE = Dimension.of("place", PLACE, Row::place, GroupingSetsTest::place);
    private static final Dimension<Row> BY_YEAR = Dimension.year(Row::year);
    private static final Measure<Row, Long> COUNT = Measure.count();
    private static final Quantity<Row> MODELS =
            Quantity.whole("models", LocalizedText.of("Mô hình", "Models"), Row::models);

    @Test
    void without_more_words_there_is_the_detail_and_the_grand_total() {
        assertThat(rows(plan().build())).containsExactly("[A, 2022]", "[A, 2023]", "[B, 2023]", "[C, 2023]", "[]");
    }

    @Test
    void a_roll_up_adds_the_subtotals_of_the_outer_dimensions() {
        assertThat(rows(plan().rollUp().build()))
                .containsExactly("[A, 2022]", "[A, 2023]", "[A]", "[B, 2023]", "[B]", "[C, 2023]", "[C]", "[]");
    }

    @Test
    void a_cube_adds_the_rows_of_every_combination() {
        SummaryTable table = plan().cube().build().of(ROWS);

        assertThat(rows(table))
                .containsExactly(
                        "[A, 2022]",
                        "[A, 2023]",
                        "[A]",
                        "[B, 2023]",
                        "[B]",
                        "[C, 2023]",
                        "[C]",
                        "[2022]",
                        "[2023]",
                        "[]");
        SummaryRow in2023 = table.at(BY_YEAR.at("2023"));
        assertThat(in2023.get(MODELS.sum())).hasToString("14");
        assertThat(in2023.level()).isEqualTo(1);
        assertThat(in2023.isTotal()).isTrue();
        assertThat(in2023.groupedBy()).containsExactly(Code.of("year"));
        assertThat(in2023.group(Code.of("place"))).isEmpty();
        assertThat(in2023.group(Code.of("year"))).map(Group::code).contains(Code.of("2023"));
        assertThat(table.at(BY_YEAR.at("2022"), BY_PLACE.at("A"))).isEqualTo(table.at("A", "2022"));
        assertThat(table.find(BY_YEAR.at("2024"))).isEmpty();
        assertThat(table.text(Language.VI)).contains("""
                Cộng       2022         1               1
                Cộng       2023         3              14
                Tổng cộng               4              15
                """);
    }

    @Test
    void chosen_grouping_sets_are_all_there_is() {
        SummaryTable table = plan().groupingSet(BY_YEAR).build().of(ROWS);

        assertThat(rows(table)).containsExactly("[2022]", "[2023]");
        assertThatThrownBy(table::total)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "The table has no grand total, as its plan chose grouping sets; ask for it with groupingSet()");
        assertThatThrownBy(() -> table.at(BY_PLACE.at("A")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("groups must be those of a row, but were [place=A]; the rows are [[2022], [2023]]");
        assertThat(rows(plan().groupingSet(BY_PLACE).groupingSet().build())).containsExactly("[A]", "[B]", "[C]", "[]");
    }

    @Test
    void rows_are_ordered_by_code_name_or_measure() {
        assertThat(rows(ordered(BY_PLACE).build())).containsExactly("[A]", "[B]", "[C]", "[]");
        assertThat(rows(ordered(BY_PLACE.orderedBy(GroupOrder.NAME)).build()))
                .containsExactly("[B]", "[C]", "[A]", "[]");
        assertThat(rows(ordered(BY_PLACE).orderByDescending(MODELS.sum()).build()))
                .containsExactly("[C]", "[B]", "[A]", "[]");
        assertThat(rows(ordered(BY_PLACE).orderByAscending(MODELS.sum()).build()))
                .containsExactly("[A]", "[B]", "[C]", "[]");
    }

    @Test
    void unassigned_stands_behind_in_every_order() {
        Dimension<Row> some =
                Dimension.of("some", PLACE, row -> row.place().equals("B") ? Group.UNASSIGNED : place(row.place()));

        assertThat(rows(ordered(some).orderByDescending(MODELS.sum()).build()))
                .containsExactly("[C]", "[A]", "[UNASSIGNED]", "[]");
        assertThat(rows(ordered(some.orderedBy(GroupOrder.NAME)).build()))
                .containsExactly("[C]", "[A]", "[UNASSIGNED]", "[]");
        assertThat(rows(ordered(some.orderedBy(GroupOrder.CODE)).build()))
                .containsExactly("[A]", "[C]", "[UNASSIGNED]", "[]");
    }

    @Test
    void what_is_left_out_is_said_below_the_table() {
        SummaryTable table = plan().where(LocalizedText.of("từ năm 2023", "from 2023"), row -> row.year() >= 2023)
                .build()
                .of(ROWS);

        assertThat(table.total().get(COUNT)).isEqualTo(3);
        assertThat(table.text(Language.VI)).endsWith("Chỉ tính: từ năm 2023\n");
        assertThat(table.text(Language.EN)).endsWith("Only: from 2023\n");
    }

    @Test
    void a_row_gives_the_filter_of_its_records() {
        Aggregation<Row> plan =
                plan().where(PLACE, row -> !row.place().equals("C")).cube().build();
        SummaryTable table = plan.of(ROWS);

        assertThat(ROWS)
                .filteredOn(plan.filter(table.at(BY_YEAR.at("2023"))))
                .containsExactly(ROWS.get(0), ROWS.get(2));
        assertThat(ROWS).filteredOn(plan.filter(table.total())).hasSize(3);
        SummaryRow other = Aggregation.<Row>builder()
                .by(BY_YEAR.named("other", PLACE))
                .measure(COUNT)
                .build()
                .of(ROWS)
                .at("2023");
        assertThatThrownBy(() -> plan.filter(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row must be of a table of this plan, which has no dimension 'other'");
    }

    @Test
    void what_a_plan_cannot_do_is_refused() {
        Aggregation.Builder<Row> plan =
                Aggregation.<Row>builder().measure(COUNT).cube().orderByAscending(MODELS.sum());
        for (int i = 0; i < 11; i++) {
            plan.by(BY_YEAR.named("year-" + i, PLACE));
        }

        assertThatThrownBy(plan::build)
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessage("""
                        Aggregation plan: 2 problem(s)
                        - /dimensions: The plan has 11 dimensions; at most 10 are possible. Leave out dimensions, or ask \
                        for single grouping sets instead of all combinations.
                        - /orderBy: Rows are to be ordered by the measure models-sum, which the plan does not have. Add \
                        the measure to the plan, or order by one that it has.""");
    }

    private static Aggregation.Builder<Row> plan() {
        return Aggregation.<Row>builder()
                .by(BY_PLACE)
                .by(BY_YEAR)
                .measure(COUNT)
                .measure(MODELS.sum());
    }

    private static Aggregation.Builder<Row> ordered(Dimension<Row> dimension) {
        return Aggregation.<Row>builder().by(dimension).measure(MODELS.sum());
    }

    /** "Ấp" comes behind "An" and before "Bến" in Vietnamese; codes are in another order than names. */
    private static Group place(String code) {
        return Group.of(
                code,
                LocalizedText.of(
                        switch (code) {
                            case "A" -> "Bến";
                            case "B" -> "An";
                            default -> "Ấp";
                        }));
    }

    private static List<String> rows(Aggregation<Row> plan) {
        return rows(plan.of(ROWS));
    }

    private static List<String> rows(SummaryTable table) {
        return table.rows().stream().map(row -> row.groups().toString()).toList();
    }
}
