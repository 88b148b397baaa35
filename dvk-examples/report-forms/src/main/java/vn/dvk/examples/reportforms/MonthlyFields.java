package vn.dvk.examples.reportforms;

import static vn.dvk.examples.reportforms.ReportForms.vi;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import vn.dvk.core.error.InvalidDefinitionException;
import vn.dvk.core.error.Language;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.organization.Unit;
import vn.dvk.core.organization.UnitDirectory;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.organization.UnitKind;
import vn.dvk.core.organization.UnitVersion;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.ReportedFigure;
import vn.dvk.scoring.aggregate.Aggregation;
import vn.dvk.scoring.aggregate.Dimension;
import vn.dvk.scoring.aggregate.DueReports;
import vn.dvk.scoring.aggregate.LongField;
import vn.dvk.scoring.aggregate.Measure;
import vn.dvk.scoring.aggregate.Quantity;
import vn.dvk.scoring.aggregate.ReportedAgainstComputed;
import vn.dvk.scoring.aggregate.Stock;
import vn.dvk.scoring.aggregate.SummaryTable;

/** Monthly fields of a tool in Tuyên Quang: flows, which add up over months, and one stock, which does not. */
final class MonthlyFields {
    static final String FILE = "bao-cao-thang.csv";

    private static final Quantity<Report> EFFECTIVE = Quantity.<Report>whole(
                    "hieu-qua", vi("mô hình hoạt động hiệu quả"), report -> report.effective)
            .asStock(Report::day);
    private static final Measure<Report, Stock> AT_THE_END = EFFECTIVE.last();

    private static final UnitDirectory UNITS = UnitDirectory.of(
            List.of(
                    unit("dang-uy-minh-hoa-1", "Đảng ủy Minh Họa 1", UnitKind.PARTY_ORGANISATION),
                    unit("xa-minh-hoa-2", "Xã Minh Họa 2", UnitKind.ADMINISTRATIVE),
                    unit("phuong-minh-hoa-3", "Phường Minh Họa 3", UnitKind.ADMINISTRATIVE),
                    unit("xa-minh-hoa-4", "Xã Minh Họa 4", UnitKind.ADMINISTRATIVE)),
            List.of());

    private static final Dimension<Report> UNIT = Dimension.<Report>unitOrForceAt(
                    LocalDate.of(2025, 9, 30),
                    UNITS,
                    AuthorityLevel.COMMUNE,
                    List.of(UnitKind.PARTY_ORGANISATION),
                    Report::reporter)
            .named("don-vi", vi("Đơn vị"));

    /** All units have to report every month; the last one of them never does. */
    private static final DueReports DUE =
            DueReports.monthly(UNITS.units(), YearMonth.of(2025, 7), YearMonth.of(2025, 9));

    private MonthlyFields() {}

    /** A unit's report of a month. */
    record Report(
            UnitId unit,
            LocalDate day,
            long registered,
            long effective,
            long started,
            long campaigns,
            long people,
            long dialogues) {

        Optional<UnitId> reporter() {
            return Optional.of(unit);
        }

        static List<Report> all() {
            return Rows.of(FILE).stream()
                    .map(row -> {
                        ToLongFunction<String> number = column -> Long.parseLong(row.get(column));
                        return new Report(
                                UnitId.of(row.get("don_vi")),
                                LocalDate.parse(row.get("ngay")),
                                number.applyAsLong("dang_ky_moi"),
                                number.applyAsLong("hieu_qua"),
                                number.applyAsLong("moi_trong_ky"),
                                number.applyAsLong("cuoc_van_dong"),
                                number.applyAsLong("luot_nguoi"),
                                number.applyAsLong("buoi_doi_thoai"));
                    })
                    .toList();
        }
    }

    static void print(PrintStream out) {
        SummaryTable quarter = quarter();
        out.println(quarter.text(Language.VI));
        out.println(months().text(Language.VI));
        try {
            out.println(addingMonths());
        } catch (InvalidDefinitionException e) {
            out.println(e.text(Language.VI));
        }
        out.println();
        out.println("Nếu công cụ cộng ba tháng: "
                + ReportedAgainstComputed.compare(
                                sumOfMonths(),
                                quarter.total().get(AT_THE_END).sum().toBigDecimalExact())
                        .text(Language.VI));
    }

    static SummaryTable quarter() {
        return Aggregation.<Report>builder()
                .title(vi("Quý III/2025, các trường về dân vận khéo (minh họa)"))
                .by(UNIT)
                .measure(flow("dang-ky-moi", "mô hình đăng ký mới", report -> report.registered))
                .measure(AT_THE_END)
                .measure(flow("moi-trong-ky", "mô hình mới trong kỳ", report -> report.started))
                .measure(flow("cuoc-van-dong", "cuộc vận động", report -> report.campaigns))
                .measure(flow("luot-nguoi", "lượt người", report -> report.people))
                .measure(flow("buoi-doi-thoai", "buổi đối thoại", report -> report.dialogues))
                .expecting(DUE, Report::reporter, Report::day)
                .build()
                .of(Report.all());
    }

    /** The same by month. */
    static SummaryTable months() {
        return Aggregation.<Report>builder()
                .title(vi("Các tháng của quý III/2025 (minh họa)"))
                .by(Dimension.month(Report::day))
                .measure(flow("dang-ky-moi", "mô hình đăng ký mới", report -> report.registered))
                .measure(AT_THE_END)
                .expecting(DUE, Report::reporter, Report::day)
                .build()
                .of(Report.all());
    }

    /** What the tool does: refused, because models that work in July would be counted again in August and September. */
    static Aggregation<Report> addingMonths() {
        return Aggregation.<Report>builder().by(UNIT).measure(EFFECTIVE.sum()).build();
    }

    private static Unit unit(String id, String name, UnitKind kind) {
        return Unit.of(
                UnitId.of(id),
                UnitVersion.builder()
                        .name(vi(name))
                        .kind(kind)
                        .level(AuthorityLevel.COMMUNE)
                        .validity(DateRange.always())
                        .build());
    }

    private static Measure<Report, ?> flow(String code, String title, LongField<Report> field) {
        return Quantity.<Report>whole(code, vi(title), field).sum();
    }

    private static ReportedFigure sumOfMonths() {
        long sum = Report.all().stream().mapToLong(Report::effective).sum();
        return ReportedFigure.of(sum);
    }
}
