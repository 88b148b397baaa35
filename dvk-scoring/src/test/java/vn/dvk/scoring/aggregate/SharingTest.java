package vn.dvk.scoring.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.dvk.core.error.Language;
import vn.dvk.core.movement.SectorCatalog;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

class SharingTest {

    private static final LocalizedText TITLE = LocalizedText.of("Cột", "Column");

    /** A model with its sectors, the primary one first, and its points. */
    private record Row(List<String> sectors, String kind, long points) {

        List<Code> codes() {
            return sectors.stream().map(Code::of).toList();
        }
    }

    private static final List<Row> ROWS = List.of(
            new Row(List.of("KINH_TE", "VAN_HOA_XA_HOI"), "X", 10),
            new Row(List.of("KINH_TE"), "X", 20),
            new Row(List.of("VAN_HOA_XA_HOI", "KHAC", "KINH_TE"), "Y", 40),
            new Row(List.of(), "Y", 80));

    private static final Measure<Row, Long> COUNT = Measure.count();
    private static final Quantity<Row> POINTS = Quantity.whole("points", TITLE, Row::points);

    @Test
    void a_record_counts_once_in_each_of_its_groups_and_once_in_the_total() {
        SummaryTable table = table(Sharing.IN_EACH, COUNT, POINTS.sum());

        assertThat(counts(table, row -> row.get(COUNT))).containsExactly("3", "2", "1", "1", "4");
        assertThat(counts(table, row -> row.get(POINTS.sum()))).containsExactly("70", "50", "40", "80", "150");
        assertThat(table.text(Language.EN))
                .endsWith("Sector: a record of several groups counts once in each of them and once in the total; groups"
                        + " may add up to more than the total.\n");
    }

    @Test
    void a_cube_counts_each_record_once_wherever_its_groups_are_rolled_up() {
        Dimension<Row> kind = Dimension.of("kind", TITLE, row -> Group.of(row.kind(), TITLE));
        SummaryTable table = Aggregation.<Row>builder()
                .by(sector(Sharing.IN_EACH))
                .by(kind)
                .measure(COUNT)
                .cube()
                .build()
                .of(ROWS);

        assertThat(table.at("KINH_TE", "X").get(COUNT)).isEqualTo(2);
        assertThat(table.at("KINH_TE", "Y").get(COUNT)).isEqualTo(1);
        assertThat(table.at("KINH_TE").get(COUNT)).isEqualTo(3);
        assertThat(table.at(kind.at("X")).get(COUNT)).isEqualTo(2);
        assertThat(table.at(kind.at("Y")).get(COUNT)).isEqualTo(2);
        assertThat(table.total().get(COUNT)).isEqualTo(4);
    }

    @Test
    void a_record_counts_in_its_primary_group_only() {
        SummaryTable table = table(Sharing.PRIMARY_ONLY, COUNT);

        assertThat(counts(table, row -> row.get(COUNT))).containsExactly("2", "1", "1", "4");
        assertThat(table.notes())
                .containsExactly(LocalizedText.of(
                        "Lĩnh vực: bản ghi thuộc nhiều nhóm chỉ được tính vào nhóm chính.",
                        "Sector: a record of several groups counts in its primary one only."));
    }

    @Test
    void a_record_is_divided_and_nothing_is_lost() {
        SummaryTable table = table(Sharing.IN_SHARES, POINTS.sum());

        assertThat(counts(table, row -> row.get(POINTS.sum()))).containsExactly("115/3", "55/3", "40/3", "80", "150");
        assertThat(table.notes()).hasSize(1);
    }

    @Test
    void the_shares_may_be_given() {
        Dimension<Row> shared = Dimension.shared(
                "half",
                TITLE,
                row -> List.of(
                        new GroupShare(Group.of("A", TITLE), Points.parse("0.3")),
                        new GroupShare(Group.of("B", TITLE), Points.parse(row.points() == 80 ? "0.6" : "0.7"))));
        Aggregation<Row> plan =
                Aggregation.<Row>builder().by(shared).measure(POINTS.sum()).build();

        assertThat(plan.of(ROWS.subList(0, 2)).at("A").get(POINTS.sum())).isEqualTo(Points.of(9));
        assertThatThrownBy(() -> plan.of(ROWS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The shares of a record must sum to 1, but sum to 0.9");
    }

    @Test
    void a_share_is_a_part() {
        assertThatThrownBy(() -> new GroupShare(Group.UNASSIGNED, Points.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("share must be in (0, 1], but was 0");
    }

    @Test
    void records_of_many_groups_fill_more_than_one_block() {
        List<Row> many = Collections.nCopies(1000, ROWS.get(2));
        Aggregation<Row> plan = Aggregation.<Row>builder()
                .by(sector(Sharing.IN_EACH))
                .measure(COUNT)
                .build();

        assertThat(counts(plan.of(many), row -> row.get(COUNT))).containsExactly("1000", "1000", "1000", "1000");
    }

    @Test
    void drill_down_finds_a_record_in_each_of_its_groups() {
        Aggregation<Row> plan = Aggregation.<Row>builder()
                .by(sector(Sharing.IN_EACH))
                .measure(COUNT)
                .build();

        assertThat(ROWS)
                .filteredOn(plan.filter(plan.of(ROWS).at("VAN_HOA_XA_HOI")))
                .containsExactly(ROWS.get(0), ROWS.get(2));
    }

    @SafeVarargs
    private static SummaryTable table(Sharing sharing, Measure<Row, ?>... measures) {
        Aggregation.Builder<Row> plan = Aggregation.<Row>builder().by(sector(sharing));
        for (Measure<Row, ?> measure : measures) {
            plan.measure(measure);
        }
        return plan.build().of(ROWS);
    }

    private static Dimension<Row> sector(Sharing sharing) {
        return Dimension.sectors(SectorCatalog.canonical(), sharing, Row::codes);
    }

    private static List<String> counts(SummaryTable table, Function<SummaryRow, Object> value) {
        return table.rows().stream().map(row -> value.apply(row).toString()).toList();
    }
}
