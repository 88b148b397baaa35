package vn.dvk.scoring.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dvk.core.error.InvalidDefinitionException;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/** The monthly report of Tuyên Quang: a stock ("mô hình hoạt động hiệu quả") and a flow ("đăng ký mới") in one form. */
class StockTest {

    private record Report(String unit, LocalDate day, long effective, long registered) {}

    private static final List<Report> REPORTS = List.of(
            new Report("A", LocalDate.of(2025, 1, 31), 100, 10),
            new Report("A", LocalDate.of(2025, 3, 31), 120, 25),
            new Report("A", LocalDate.of(2025, 2, 28), 110, 12),
            new Report("B", LocalDate.of(2025, 1, 31), 50, 5),
            new Report("B", LocalDate.of(2025, 2, 28), 53, 3));

    private static final Dimension<Report> UNIT = Dimension.of(
            "unit",
            LocalizedText.of("Đơn vị", "Unit"),
            row -> Group.of(row.unit(), LocalizedText.of("Xã " + row.unit())));
    private static final Dimension<Report> MONTH = Dimension.month(Report::day);
    private static final Dimension<Report> QUARTER = Dimension.quarter(Report::day);
    private static final Quantity<Report> EFFECTIVE = Quantity.<Report>whole(
                    "effective", LocalizedText.of("Mô hình hiệu quả", "Effective models"), Report::effective)
            .asStock(Report::day);
    private static final Quantity<Report> REGISTERED =
            Quantity.whole("registered", LocalizedText.of("Đăng ký mới", "Newly registered"), Report::registered);

    @Test
    void a_flow_adds_up_over_months_and_a_stock_does_not() {
        SummaryTable table = Aggregation.<Report>builder()
                .by(MONTH)
                .measure(REGISTERED.sum())
                .measure(EFFECTIVE.last())
                .build()
                .of(REPORTS);

        assertThat(table.at("2025-02").get(EFFECTIVE.last()).sum()).isEqualTo(Points.of(163));
        assertThat(table.total().get(REGISTERED.sum())).isEqualTo(Points.of(55));
        Stock last = table.total().get(EFFECTIVE.last());
        assertThat(last.sum()).isEqualTo(Points.of(120));
        assertThat(last.asOf()).contains(LocalDate.of(2025, 3, 31));
        assertThat(last.reports()).isEqualTo(1);
        assertThat(last).hasToString("120 of 1 on 2025-03-31");
        assertThat(table.text(Language.VI)).endsWith("""
                Tổng cộng                     55                         120   31/3/2025           1
                """);
    }

    @Test
    void the_stock_of_each_unit_is_of_its_own_last_day() {
        SummaryTable table = Aggregation.<Report>builder()
                .by(UNIT)
                .measure(EFFECTIVE.last())
                .build()
                .of(REPORTS);

        assertThat(table.at("A").get(EFFECTIVE.last()).sum()).isEqualTo(Points.of(120));
        assertThat(table.at("B").get(EFFECTIVE.last())).hasToString("53 of 1 on 2025-02-28");
    }

    @Test
    void a_total_that_leaves_out_the_late_says_so() {
        SummaryTable table = Aggregation.<Report>builder()
                .by(UNIT)
                .measure(EFFECTIVE.last())
                .build()
                .of(REPORTS);

        assertThat(table.total().get(EFFECTIVE.last()).sum()).isEqualTo(Points.of(120));
        assertThat(table.findings())
                .extracting(found -> found.at() + " " + found.text(Language.VI))
                .containsExactly(
                        "[] “Mô hình hiệu quả (cuối kỳ)” của dòng này là số của ngày 31/3/2025; số dòng con có báo cáo"
                                + " cuối vào ngày sớm hơn là 1, cộng lại được 53 và không nằm trong đó: Xã B (28/02/2025).");
        assertThat(table.text(Language.EN)).contains("53").contains("2025-02-28");
    }

    @Test
    void what_is_late_is_found_where_rows_are_by_month() {
        SummaryTable byMonth = Aggregation.<Report>builder()
                .by(MONTH)
                .by(UNIT)
                .measure(EFFECTIVE.last())
                .rollUp()
                .build()
                .of(REPORTS);

        assertThat(byMonth.findings())
                .as("the total leaves out B; in each month all that reported are in")
                .extracting(Finding::at)
                .containsExactly(List.of());
        assertThat(Aggregation.<Report>builder()
                        .by(UNIT)
                        .measure(EFFECTIVE.last())
                        .build()
                        .of(REPORTS.subList(0, 1))
                        .findings())
                .isEmpty();
    }

    @Test
    void the_last_of_each_unit_adds_up() {
        Measure<Report, StockOfUnits> last = EFFECTIVE.lastOfEach(UNIT);
        Aggregation<Report> plan = Aggregation.<Report>builder()
                .by(UNIT)
                .measure(last)
                .measure(EFFECTIVE.last())
                .build();
        SummaryTable table = plan.of(REPORTS);

        assertThat(table.total().get(last))
                .isEqualTo(StockOfUnits.of(Points.of(173), 2, LocalDate.of(2025, 2, 28), LocalDate.of(2025, 3, 31)))
                .hasToString("173 of 2 units on 2025-02-28..2025-03-31");
        assertThat(table.at("A").get(last).sum().plus(table.at("B").get(last).sum()))
                .isEqualTo(Points.of(173));
        assertThat(table.findings()).as("only last() has one").hasSize(1);
        Tally<Report> parts = plan.tally().addAll(REPORTS.subList(3, 5));
        parts.merge(plan.read(plan.tally().addAll(REPORTS.subList(0, 3)).toBytes()));
        assertThat(parts.table()).isEqualTo(table);
        assertThat(table.text(Language.VI)).contains("Mô hình hiệu quả (số cuối của từng nhóm theo Đơn vị)");
        assertThat(plan.of(List.of()).total().get(last)).hasToString("0 of 0 units");
    }

    @Test
    void a_unit_that_reported_only_some_rows_last_is_a_finding() {
        Dimension<Report> size = Dimension.of(
                "size",
                LocalizedText.of("Cỡ", "Size"),
                row -> Group.of(
                        row.registered() > 9 ? "L" : "S", LocalizedText.of(row.registered() > 9 ? "Lớn" : "Nhỏ")));
        SummaryTable table = Aggregation.<Report>builder()
                .by(size)
                .measure(EFFECTIVE.lastOfEach(UNIT))
                .build()
                .of(List.of(
                        new Report("A", LocalDate.of(2025, 1, 31), 100, 10),
                        new Report("A", LocalDate.of(2025, 2, 28), 20, 1)));

        assertThat(table.findings())
                .extracting(found -> found.text(Language.EN))
                .containsExactly(
                        "“Effective models (last known by Unit)” of this row is 20, the rows within it add up to 120: some"
                                + " unit reported only some of its rows on its last day.");
        assertThatThrownBy(() -> Aggregation.<Report>builder()
                        .measure(REGISTERED.lastOfEach(UNIT))
                        .build())
                .hasMessageContaining("takes the last of a quantity that is no stock");
    }

    @Test
    void a_rate_of_a_stock_that_is_added_up_over_time_is_refused() {
        assertThatThrownBy(() -> Aggregation.<Report>builder()
                        .by(UNIT)
                        .measure(EFFECTIVE.per(REGISTERED))
                        .measure(REGISTERED.per(EFFECTIVE))
                        .build())
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining("2 problem(s)")
                .hasMessageContaining("The measure effective-per-registered adds up a stock");
    }

    @Test
    void a_monthly_stock_summed_over_time_is_refused() {
        assertThatThrownBy(() -> Aggregation.<Report>builder()
                        .by(UNIT)
                        .by(MONTH)
                        .measure(REGISTERED.sum())
                        .measure(EFFECTIVE.sum())
                        .measure(REGISTERED.last())
                        .rollUp()
                        .build())
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessage("""
                        Aggregation plan: 2 problem(s)
                        - /measures/1: The measure effective-sum adds up a stock, but some rows combine time: what is \
                        there in each month would be counted in every month. Take the last one instead of the sum, or \
                        group every row by a dimension of time, without the grand total.
                        - /measures/2: The measure registered-last takes the last of a quantity that is no stock, and \
                        would lose what came before. Add it up, or say with asStock that it is a level found at a time.""");
    }

    @Test
    void a_stock_adds_up_over_units_where_every_row_is_of_one_month() {
        SummaryTable table = Aggregation.<Report>builder()
                .by(MONTH)
                .groupingSet(MONTH)
                .measure(EFFECTIVE.sum())
                .build()
                .of(REPORTS);

        assertThat(table.rows())
                .extracting(row -> row.get(EFFECTIVE.sum()).toString())
                .containsExactly("150", "163", "120");
    }

    @Test
    void rows_that_turn_out_to_hold_several_days_are_refused() {
        Aggregation<Report> plan = Aggregation.<Report>builder()
                .by(QUARTER)
                .groupingSet(QUARTER)
                .measure(EFFECTIVE.sum())
                .build();

        assertThatThrownBy(() -> plan.of(REPORTS))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessage("""
                        Aggregation plan: 1 problem(s)
                        - /measures/0: The row “Quarter I 2025” would add up the stock “Effective models” of several days, \
                        from 2025-01-31 to 2025-03-31. Take the last one instead of the sum, or group by a finer dimension of time.""");
    }
}
