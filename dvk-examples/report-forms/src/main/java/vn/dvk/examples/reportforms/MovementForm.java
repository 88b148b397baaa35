package vn.dvk.examples.reportforms;

import static vn.dvk.examples.reportforms.ReportForms.vi;

import vn.dvk.examples.reportforms.Movement.Launcher;
import vn.dvk.examples.reportforms.Movement.Scope;
import vn.dvk.scoring.aggregate.ReportForm;

/** Form 0601.N: three partitions of one total, two of whose rows overlap. Texts as they are printed. */
final class MovementForm {
    private MovementForm() {}

    static ReportForm.Builder<Movement> builder() {
        return ReportForm.<Movement>builder("0601.N/BNV-TĐKT", vi("Số phong trào thi đua"))
                .unit(vi("phong trào"))
                .total("01", vi("Tổng số"))
                .partition("pham-vi", vi("phạm vi"))
                .row("02", vi("Toàn quốc"), one -> one.scope() == Scope.TOAN_QUOC)
                .row("03", vi("Bộ, ban, ngành, địa phương"), one -> one.scope() == Scope.BO_NGANH_DIA_PHUONG)
                .row("04", vi("Cụm, khối thi đua"), one -> one.scope() == Scope.CUM_KHOI)
                .row("05", vi("Cơ quan, tổ chức, đơn vị"), one -> one.scope() == Scope.CO_QUAN)
                .partition("thoi-han", vi("thời hạn"))
                .row("06", vi("Dưới 1 năm"), one -> one.months() < 12)
                .row("07", vi("1 năm"), one -> one.months() == 12)
                .row("08", vi("Từ 1 năm đến dưới 3 năm"), one -> one.months() >= 12 && one.months() < 36)
                .row("09", vi("Từ 3 đến dưới 5 năm"), one -> one.months() >= 36 && one.months() < 60)
                .row("10", vi("Từ 5 năm trở lên"), one -> one.months() >= 60)
                .partition("phuong-thuc", vi("phương thức"))
                .row("11", vi("chuyên đề"), Movement::thematic)
                .row("12", vi("thường xuyên hàng năm"), one -> !one.thematic())
                .column("1", vi("Tổng số"))
                .column("2", vi("Cấp Trung ương (Hội đồng TĐKT TW)"), one -> one.launcher() == Launcher.TRUNG_UONG)
                .column("3", vi("Cấp bộ, ban ngành đoàn thể TW, tỉnh"), one -> one.launcher() == Launcher.BO_TINH)
                .column("4", vi("Cơ quan, tổ chức, đơn vị"), one -> one.launcher() == Launcher.CO_QUAN)
                .control("1", "2", "3", "4")
                .note(vi(ReportForms.SOURCE));
    }

    /** The form does not say where exactly one year belongs; this program chooses, and its output says so. */
    static ReportForm<Movement> settled() {
        return builder()
                .resume("thoi-han")
                .settle(vi("Biểu không nói rõ; ở đây đúng 1 năm là dòng 07."), "07", "08")
                .build();
    }
}
