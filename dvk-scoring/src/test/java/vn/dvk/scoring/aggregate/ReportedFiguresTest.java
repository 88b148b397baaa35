package vn.dvk.scoring.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.ReportedFigure;
import vn.dvk.scoring.arbitraries.RefusedInput;

/**
 * Every row of {@code reported-figures.json}, which holds what sources print, is made from records by a plan, or its discrepancy
 * is found. A row passes only if all its figures were used.
 */
class ReportedFiguresTest {

    private static final Map<String, Consumer<PrintedReport>> CASES = cases();

    @TestFactory
    Stream<DynamicTest> each_report_comes_out_of_records_or_its_discrepancy_is_found() {
        return PrintedReport.all().stream()
                .map(report -> dynamicTest(report.name(), () -> {
                    CASES.get(report.name()).accept(report);
                    assertThat(report.unread())
                            .as("figures that no plan was tried on")
                            .isEmpty();
                }));
    }

    @Test
    void every_report_has_a_case_and_a_source() {
        assertThat(PrintedReport.all())
                .hasSize(19)
                .allSatisfy(report -> assertThat(report.source()).isNotBlank())
                .allSatisfy(report -> assertThat(report.level()).isNotBlank())
                .extracting(PrintedReport::name)
                .containsExactlyElementsOf(CASES.keySet());
    }

    private static Map<String, Consumer<PrintedReport>> cases() {
        Map<String, Consumer<PrintedReport>> cases = new LinkedHashMap<>();
        cases.put("Bố Trạch (Quảng Bình), 2021-2023", DistrictReports::boTrach);
        cases.put("Bình Thuận, 2024 (đến 30/11)", ProvinceReports::binhThuan);
        cases.put("Bà Rịa - Vũng Tàu, 2021", ProvinceReports::baRiaVungTau);
        cases.put("Phú Thọ, 2024", ProvinceReports::phuTho);
        cases.put("Tuyên Quang (mới), 2020-2025 (hội nghị 28/10/2025)", ProvinceReports::tuyenQuang);
        cases.put("Bắc Giang, not stated in excerpt", ProvinceReports::bacGiang);
        cases.put("Lai Châu, 2020-2025", ProvinceReports::laiChau);
        cases.put("Chợ Đồn (Bắc Kạn), 2022", DistrictReports::choDon);
        cases.put("Đại Lộc (Quảng Nam), 2024", DistrictReports::daiLoc);
        cases.put("Hoa Lư (Ninh Bình), 2021-2023", DistrictReports::hoaLu);
        cases.put("Bắc Yên (Sơn La), 2 năm, 9/2023", DistrictReports::bacYen);
        cases.put("Đất Đỏ (BR-VT), 2023", DistrictReports::datDo);
        cases.put("Hội An, 2009-2024", DistrictReports::hoiAn);
        cases.put("Hội An, 2011-2015", DistrictReports::hoiAnBySector);
        cases.put("Hoàn Kiếm (Hà Nội), 2024", DistrictReports::hoanKiem);
        cases.put("Phường An Đông (TP.HCM), 10/2025", DistrictReports::anDong);
        cases.put("Bắc Kạn, 2021-2025", ProvinceReports::bacKan);
        cases.put("Toàn quốc, 5 năm đến 2015", ProvinceReports::wholeCountry);
        cases.put("Quảng Nam (dân vận chính quyền), 2023", ProvinceReports::quangNam);
        return cases;
    }

    /** The plan counts what is printed. */
    static void agrees(ReportedFigure printed, long computed) {
        assertThat(ReportedAgainstComputed.compare(printed, computed))
                .satisfies(finding ->
                        assertThat(finding.agrees()).as(finding.toString()).isTrue());
    }

    /**
     * Puts entries into groups and counts them again by a plan: each part as printed, no other row, the total as printed, and the
     * printed parts add up to the printed total.
     */
    static List<Entry> splits(
            PrintedReport report,
            List<Entry> entries,
            ReportedFigure total,
            Dimension<Entry> by,
            String... groupsAndPaths) {
        List<Entry> split = Entry.split(entries, by, report.numbers(groupsAndPaths));
        SummaryTable table = Entry.table(split, by);
        List<ReportedFigure> parts = new ArrayList<>();
        for (int i = 0; i < groupsAndPaths.length; i += 2) {
            ReportedFigure part = report.figure(groupsAndPaths[i + 1]);
            agrees(part, table.at(by.at(groupsAndPaths[i])).get(Entry.COUNT));
            parts.add(part);
        }
        assertThat(table.rows()).as("a row for each part, and the total").hasSize(parts.size() + 1);
        agrees(total, table.total().get(Entry.COUNT));
        assertThat(Partition.of(total, parts).agrees()).isTrue();
        return split;
    }

    /** A total that is not printed, so that only its parts are compared. */
    static List<Entry> splits(
            PrintedReport report, List<Entry> entries, Dimension<Entry> by, String... groupsAndPaths) {
        ReportedFigure total = ReportedFigure.of(entries.size());
        return splits(report, entries, total, by, groupsAndPaths);
    }

    /** The subjects of a stage are some of those of the stage before. */
    static Funnel funnel(List<Entry> first, List<Entry> second) {
        return Funnel.ofModels()
                .stage("FIRST", LocalizedText.of("Trước"), Entry.subjects(first))
                .stage("SECOND", LocalizedText.of("Sau"), Entry.subjects(second))
                .build();
    }

    /** Models and exemplars never come into one funnel. */
    static void neverInOneFunnel(List<Entry> models, List<Entry> others) {
        assertThat(RefusedInput.problems(() -> funnel(models, others.subList(0, 1))))
                .containsExactly("/stages/1/members dvk.aggregate.funnel-mixed");
    }
}
