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
                Tổng cộng                     55                         120  31/3/2025           1
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
                        - /measures: A row would add up the stock effective of several days, from 2025-01-31 to \
                        2025-03-31. Take the last one instead of the sum, or group by a finer dimension of time.""");
    }
}
