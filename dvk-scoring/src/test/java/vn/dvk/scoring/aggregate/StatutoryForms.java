package vn.dvk.scoring.aggregate;

import java.util.List;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/** Two forms of Thông tư 02/2023/TT-BNV, with texts as they are printed, for tests. */
final class StatutoryForms {

    private StatutoryForms() {}

    enum Scope {
        NATIONAL,
        MINISTRY_OR_PROVINCE,
        CLUSTER,
        AGENCY
    }

    enum Launcher {
        CENTRE,
        PROVINCE,
        AGENCY
    }

    /** A movement; its duration is in months. */
    record Launched(Scope scope, Launcher by, int months, boolean thematic) {}

    enum Subject {
        COLLECTIVE,
        ENTERPRISE,
        HOUSEHOLD,
        INDIVIDUAL
    }

    /** An award; the rank of an individual is 6 to 10, as the rows are. */
    record Award(Subject subject, int rank, boolean thematic, boolean certificate, Points points) {}

    static ReportForm.Builder<Launched> movements() {
        return ReportForm.<Launched>builder("0601.N/BNV-TĐKT", vi("Số phong trào thi đua"))
                .unit(vi("phong trào"))
                .total("01", vi("Tổng số"))
                .partition("scope", vi("phạm vi"))
                .row("02", vi("Toàn quốc"), one -> one.scope() == Scope.NATIONAL)
                .row("03", vi("Bộ, ban, ngành, địa phương"), one -> one.scope() == Scope.MINISTRY_OR_PROVINCE)
                .row("04", vi("Cụm, khối thi đua"), one -> one.scope() == Scope.CLUSTER)
                .row("05", vi("Cơ quan, tổ chức, đơn vị"), one -> one.scope() == Scope.AGENCY)
                .partition("duration", vi("thời hạn"))
                .row("06", vi("Dưới 1 năm"), one -> one.months() < 12)
                .row("07", vi("1 năm"), one -> one.months() == 12)
                .row("08", vi("Từ 1 năm đến dưới 3 năm"), one -> one.months() >= 12 && one.months() < 36)
                .row("09", vi("Từ 3 đến dưới 5 năm"), one -> one.months() >= 36 && one.months() < 60)
                .row("10", vi("Từ 5 năm trở lên"), one -> one.months() >= 60)
                .partition("manner", vi("phương thức"))
                .row("11", vi("chuyên đề"), Launched::thematic)
                .row("12", vi("thường xuyên hàng năm"), one -> !one.thematic())
                .column("1", vi("Tổng số"))
                .column("2", vi("Cấp Trung ương (Hội đồng TĐKT TW)"), one -> one.by() == Launcher.CENTRE)
                .column("3", vi("Cấp bộ, ban ngành đoàn thể TW, tỉnh"), one -> one.by() == Launcher.PROVINCE)
                .column("4", vi("Cơ quan, tổ chức, đơn vị"), one -> one.by() == Launcher.AGENCY)
                .control("1", "2", "3", "4");
    }

    static ReportForm.Builder<Award> awards() {
        return ReportForm.<Award>builder("0603.N/BNV-TĐKT", vi("Số lượng khen thưởng"))
                .total("01", LocalizedText.of("Tổng số", "Total"))
                .partition("subject", vi("theo đối tượng"))
                .row("02", vi("Tập thể"), one -> one.subject().compareTo(Subject.ENTERPRISE) <= 0)
                .ofWhich("03", vi("Trong đó: Doanh nghiệp"), one -> one.subject() == Subject.ENTERPRISE)
                .row("04", vi("Hộ gia đình"), one -> one.subject() == Subject.HOUSEHOLD)
                .row("05", vi("Cá nhân"), one -> one.subject() == Subject.INDIVIDUAL)
                .partitionOf("05", "rank", vi("theo cấp"))
                .row("06", vi("Lãnh đạo cấp bộ, cấp tỉnh"), one -> one.rank() == 6)
                .row("07", vi("Lãnh đạo cấp vụ, sở, ngành"), one -> one.rank() == 7)
                .row("10", vi("Người trực tiếp công tác"), one -> one.rank() == 10)
                .partition("manner", vi("theo phương thức"))
                .row("11", vi("Thường xuyên"), one -> !one.thematic())
                .row("12", vi("Chuyên đề"), Award::thematic)
                .column("1", vi("Tổng số"))
                .columnOfWhich("2", vi("Bằng khen"), "1", Award::certificate);
    }

    static List<Launched> launched() {
        return List.of(
                new Launched(Scope.NATIONAL, Launcher.CENTRE, 60, true),
                new Launched(Scope.MINISTRY_OR_PROVINCE, Launcher.PROVINCE, 36, true),
                new Launched(Scope.MINISTRY_OR_PROVINCE, Launcher.PROVINCE, 12, false),
                new Launched(Scope.CLUSTER, Launcher.PROVINCE, 12, false),
                new Launched(Scope.AGENCY, Launcher.AGENCY, 6, true),
                new Launched(Scope.AGENCY, Launcher.AGENCY, 24, false));
    }

    static LocalizedText vi(String text) {
        return LocalizedText.of(text);
    }
}
