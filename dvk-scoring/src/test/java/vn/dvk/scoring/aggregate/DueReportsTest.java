package vn.dvk.scoring.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dvk.core.error.InvalidDefinitionException;
import vn.dvk.core.error.Language;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.organization.Unit;
import vn.dvk.core.organization.UnitDirectory;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.organization.UnitKind;
import vn.dvk.core.organization.UnitVersion;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Share;

class DueReportsTest {

    private static final YearMonth JANUARY = YearMonth.of(2025, 1);
    private static final YearMonth MARCH = YearMonth.of(2025, 3);
    private static final LocalizedText KIND = LocalizedText.of("Loại", "Kind");

    private static final Measure<Report, Long> COUNT = Measure.count();
    private static final Dimension<Report> BY_MONTH = Dimension.month(Report::day);
    private static final Dimension<Report> BY_KIND =
            Dimension.of("kind", KIND, report -> Group.of(report.kind(), LocalizedText.of(report.kind())));

    /** Made-up communes: C went from district P1 to P2 in 2022; E is in P1; U1 to U3 are in none. */
    private static final UnitDirectory DIRECTORY = UnitDirectory.of(
            List.of(
                    unit("p1", version("Huyện 1", AuthorityLevel.DISTRICT, "../2025-06-30", "")),
                    unit("p2", version("Huyện 2", AuthorityLevel.DISTRICT, "../2025-06-30", "")),
                    unit(
                            "c",
                            version("Xã C", AuthorityLevel.COMMUNE, "../2021-12-31", "p1"),
                            version("Phường C", AuthorityLevel.COMMUNE, "2022-01-01/2025-06-30", "p2")),
                    unit("e", version("Xã E", AuthorityLevel.COMMUNE, "../2025-06-30", "p1")),
                    unit("u1", version("Xã Một", AuthorityLevel.COMMUNE, "../..", "")),
                    unit("u2", version("Xã Hai", AuthorityLevel.COMMUNE, "../..", "")),
                    unit("u3", version("Xã Ba", AuthorityLevel.COMMUNE, "../..", ""))),
            List.of());

    private static final DueReports MONTHS = DueReports.monthly(units("u1", "u2", "u3"), JANUARY, MARCH);

    private record Report(String unit, LocalDate day, String kind) {

        static Report of(String unit, String day) {
            return new Report(unit, LocalDate.parse(day), "A");
        }

        Optional<UnitId> reporter() {
            return Optional.of(UnitId.of(unit));
        }
    }

    /** All three months of all three units, without February of u3. */
    private static List<Report> reports() {
        return Stream.of("u1", "u2", "u3")
                .flatMap(unit ->
                        Stream.of("2025-01-31", "2025-02-28", "2025-03-31").map(day -> Report.of(unit, day)))
                .filter(report -> !report.equals(Report.of("u3", "2025-02-28")))
                .toList();
    }

    @Test
    void a_report_that_is_missing_in_one_month_is_missing_in_the_total() {
        SummaryTable table = monthly(MONTHS).of(reports());

        assertThat(table.text(Language.VI)).isEqualTo("""
                Tháng         Số lượng  Báo cáo phải có  đã có  còn thiếu  ngoài danh sách
                ------------  --------  ---------------  -----  ---------  ---------------
                Tháng 1/2025         3                3      3          0                0
                Tháng 2/2025         2                3      2          1                0
                Tháng 3/2025         3                3      3          0                0
                Tổng cộng            8                9      8          1                0
                Báo cáo còn thiếu (Tổng cộng; 3/3 đơn vị có báo cáo): Xã Ba (u3) 2/2025
                Báo cáo còn thiếu (Tháng 2/2025; 2/3 đơn vị có báo cáo): Xã Ba (u3) 2/2025
                """);
        Completeness total = table.total().completeness().orElseThrow();
        assertThat(total.expected()).hasSize(3);
        assertThat(total.reported()).hasSize(3);
        assertThat(total.missing()).isEmpty();
        assertThat(total.isComplete()).isFalse();
        assertThat(total.share()).isEqualTo(Share.of(8, 9));
        assertThat(total.missingReports())
                .containsExactly(new DueReport(
                        UnitId.of("u3"), LocalizedText.of("Xã Ba"), DateRange.ofMonths(month(2), month(2))));
        assertThat(table.at("2025-02").completeness().orElseThrow().missing()).containsExactly(UnitId.of("u3"));
        assertThat(table.json())
                .contains("\"missing\":[],\"unexpected\":[],\"reportsDue\":9,\"missingReports\":[{\"unit\":\"u3\","
                        + "\"name\":{\"vi\":\"Xã Ba\"},\"period\":\"2025-02/2025-02\"}]");
    }

    @Test
    void a_month_without_any_report_has_a_row() {
        SummaryTable table = monthly(MONTHS)
                .of(reports().stream()
                        .filter(report -> report.day().getMonthValue() != 2)
                        .toList());

        assertThat(table.at("2025-02").get(COUNT)).isZero();
        assertThat(table.at("2025-02").completeness()).hasToString("Optional[0/3]");
        assertThat(table.total().completeness()).hasToString("Optional[6/9]");
        assertThat(table.text(Language.EN))
                .contains(
                        "Missing reports (2/2025; 0 of 3 units have reported): Xã Một (u1) 2025-02; Xã Hai (u2) 2025-02;");
    }

    @Test
    void by_unit_and_month_each_missing_report_has_a_row() {
        Dimension<Report> commune =
                Dimension.unit(UnitView.asWas(DIRECTORY), AuthorityLevel.COMMUNE, Report::reporter, Report::day);
        SummaryTable table = Aggregation.<Report>builder()
                .by(commune)
                .by(BY_MONTH)
                .measure(COUNT)
                .rollUp()
                .expecting(MONTHS, Report::reporter, Report::day)
                .build()
                .of(reports());

        assertThat(table.at("u3", "2025-02").completeness()).hasToString("Optional[0/1]");
        assertThat(table.at("u3").completeness()).hasToString("Optional[2/3]");
        assertThat(table.rows()).hasSize(3 * (3 + 1) + 1);
        assertThat(table.text(Language.VI).lines().filter(line -> line.startsWith("Báo cáo còn thiếu")))
                .hasSize(1);
    }

    @Test
    void a_complete_table_lacks_nothing_where_the_parent_of_a_unit_changed() {
        List<Report> in2021 = List.of(Report.of("c", "2021-06-30"), Report.of("e", "2021-06-30"));
        Aggregation<Report> once =
                districts().expecting(units("c", "e"), Report::reporter).build();
        Aggregation<Report> yearly = districts()
                .expecting(DueReports.yearly(units("c", "e"), 2021, 2021), Report::reporter, Report::day)
                .build();

        for (Aggregation<Report> plan : List.of(once, yearly)) {
            SummaryTable table = plan.of(in2021);
            assertThat(table.rows()).hasSize(2);
            assertThat(table.at("p1").completeness().orElseThrow().expected()).hasSize(2);
            assertThat(table.rows()).allSatisfy(row -> {
                assertThat(row.completeness().orElseThrow().isComplete()).isTrue();
                assertThat(row.completeness().orElseThrow().unexpected()).isEmpty();
            });
            assertThat(table.text(Language.VI)).doesNotContain("chưa báo cáo (", "còn thiếu (");
        }
    }

    @Test
    void a_missing_report_is_expected_where_its_unit_was_at_the_end_of_the_period() {
        List<Report> none = List.of(Report.of("e", "2021-06-30"));
        SummaryTable stated = districts()
                .expecting(DueReports.yearly(units("c", "e"), 2021, 2021), Report::reporter, Report::day)
                .build()
                .of(none);
        SummaryTable whenever =
                districts().expecting(units("c", "e"), Report::reporter).build().of(none);

        assertThat(stated.at("p1").completeness()).hasToString("Optional[1/2]");
        assertThat(stated.find("p2")).isEmpty();
        assertThat(stated.text(Language.VI)).contains("1/2 đơn vị có báo cáo): Xã C (c) 2021");
        assertThat(whenever.at("p2").completeness()).hasToString("Optional[0/1]");
        assertThat(whenever.text(Language.VI)).contains("Đơn vị chưa báo cáo (Tổng cộng): Phường C (c)");
    }

    @Test
    void groups_name_what_they_lack_also_without_a_total() {
        SummaryTable table = Aggregation.<Report>builder()
                .by(BY_KIND)
                .measure(COUNT)
                .groupingSet(BY_KIND)
                .expecting(units("u1", "u2"), Report::reporter)
                .build()
                .of(List.of(Report.of("u1", "2025-01-31"), new Report("u2", LocalDate.of(2025, 1, 31), "B")));

        assertThat(table.text(Language.VI))
                .endsWith("Đơn vị chưa báo cáo (A): Xã Hai (u2)\nĐơn vị chưa báo cáo (B): Xã Một (u1)\n");
    }

    @Test
    void a_report_of_a_period_that_was_not_due_is_unexpected() {
        SummaryTable table = monthly(DueReports.monthly(units("u1"), JANUARY, JANUARY))
                .of(List.of(
                        Report.of("u1", "2025-01-31"), Report.of("u1", "2025-04-30"), Report.of("c", "2025-01-31")));

        assertThat(table.total().completeness().orElseThrow().unexpected())
                .containsExactly(UnitId.of("c"), UnitId.of("u1"));
        assertThat(table.at("2025-04").completeness()).hasToString("Optional[0/0]");
    }

    @Test
    void a_unit_is_due_for_the_periods_in_which_it_exists() {
        DueReports due = DueReports.monthly(units("e", "u1"), YearMonth.of(2025, 5), YearMonth.of(2025, 7));

        assertThat(due.reports())
                .extracting(DueReport::toString)
                .containsExactly(
                        "e 2025-05/2025-05",
                        "e 2025-06/2025-06",
                        "u1 2025-05/2025-05",
                        "u1 2025-06/2025-06",
                        "u1 2025-07/2025-07");
        assertThat(due).hasToString("DueReports[5]");
    }

    @Test
    void units_may_report_in_different_rhythms_but_once_for_each_day() {
        DueReports quarter = DueReports.of(units("u2"), List.of(DateRange.ofMonths(JANUARY, MARCH)));
        DueReports both = DueReports.monthly(units("u1"), JANUARY, MARCH).and(quarter);

        assertThat(both.reports()).hasSize(4);
        assertThatThrownBy(() -> both.and(DueReports.yearly(units("u2"), 2024, 2025)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("periods of one unit must have no day in common, but those of 'u2' are 2025-01/2025-03"
                        + " and 2025/2025");
        new EqualsTester()
                .addEqualityGroup(both, quarter.and(DueReports.monthly(units("u1"), JANUARY, MARCH)))
                .addEqualityGroup(quarter, SerializableTester.reserialize(quarter))
                .testEquals();
    }

    @Test
    void what_is_due_is_merged_and_shipped() {
        Aggregation<Report> plan = monthly(MONTHS);
        List<Report> all = reports();
        Tally<Report> first = SerializableTester.reserialize(plan).tally().addAll(all.subList(0, 5));
        Tally<Report> rest = plan.tally().addAll(all.subList(5, all.size()));

        assertThat(plan.read(first.toBytes()).merge(rest).table()).isEqualTo(plan.of(all));
        assertThat(plan.read(first.toBytes()).merge(rest).toBytes())
                .isEqualTo(plan.tally().addAll(all).toBytes());
    }

    @Test
    void rows_by_time_need_the_periods() {
        Aggregation.Builder<Report> whenever =
                Aggregation.<Report>builder().by(BY_MONTH).measure(COUNT).expecting(units("u1"), Report::reporter);
        Aggregation.Builder<Report> open = Aggregation.<Report>builder()
                .by(BY_MONTH)
                .measure(COUNT)
                .expecting(
                        DueReports.of(units("u1"), List.of(DateRange.fromYear(2025))), Report::reporter, Report::day);

        for (Aggregation.Builder<Report> plan : List.of(whenever, open)) {
            assertThat(catchThrowableOfType(InvalidDefinitionException.class, plan::build)
                            .problems())
                    .extracting(problem -> problem.path() + " " + problem.code())
                    .containsExactly("/expecting dvk.aggregate.plan-no-periods");
        }
    }

    @Test
    void periods_and_years_and_quarters_expect_as_months_do() {
        List<Report> one = List.of(Report.of("u1", "2025-02-28"));
        Dimension<Report> period = Dimension.period(
                report -> DateRange.ofYears(report.day().getYear(), report.day().getYear()));
        DueReports years = DueReports.yearly(units("u1"), 2024, 2025);
        for (Dimension<Report> time : List.of(
                period, Dimension.<Report>year(report -> report.day().getYear()), Dimension.quarter(Report::day))) {
            SummaryTable table = Aggregation.<Report>builder()
                    .by(time)
                    .measure(COUNT)
                    .expecting(years, Report::reporter, Report::day)
                    .build()
                    .of(one);

            assertThat(table.rows())
                    .extracting(row -> row.completeness().orElseThrow().toString())
                    .containsExactly("0/1", "1/1", "1/2");
        }
    }

    private static YearMonth month(int number) {
        return YearMonth.of(2025, number);
    }

    private static Aggregation<Report> monthly(DueReports due) {
        return Aggregation.<Report>builder()
                .by(BY_MONTH)
                .measure(COUNT)
                .expecting(due, Report::reporter, Report::day)
                .build();
    }

    private static Aggregation.Builder<Report> districts() {
        return Aggregation.<Report>builder()
                .by(Dimension.unit(UnitView.asWas(DIRECTORY), AuthorityLevel.DISTRICT, Report::reporter, Report::day))
                .measure(COUNT);
    }

    private static List<Unit> units(String... ids) {
        return Stream.of(ids).map(UnitId::of).map(DIRECTORY::unit).toList();
    }

    private static Unit unit(String id, UnitVersion... versions) {
        return Unit.of(UnitId.of(id), versions);
    }

    private static UnitVersion version(String name, AuthorityLevel level, String validity, String parent) {
        UnitVersion.Builder version = UnitVersion.builder()
                .name(LocalizedText.of(name))
                .kind(UnitKind.ADMINISTRATIVE)
                .level(level)
                .validity(validity.equals("../..") ? DateRange.always() : DateRange.parse(validity));
        return (parent.isEmpty() ? version : version.parent(UnitId.of(parent))).build();
    }
}
