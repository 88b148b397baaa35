package vn.dvk.examples.reportforms;

import static vn.dvk.examples.reportforms.ReportForms.vi;

import vn.dvk.scoring.aggregate.Filter;
import vn.dvk.scoring.aggregate.ReportForm;

/** Forms 0602.N and 0603.N, which divide awards by the same rows. Texts as they are printed. */
final class AwardForms {
    private AwardForms() {}

    /** Awards of ministries and provinces: an "of which" row, individuals by rank, two partitions of one total. */
    static ReportForm<Award> ofMinistriesAndProvinces() {
        ReportForm.Builder<Award> form = ReportForm.<Award>builder(
                        "0603.N/BNV-TĐKT", vi("Số lượng khen thưởng cấp bộ, ban, ngành, đoàn thể TW và tỉnh, TP"))
                .total("01", vi("Tổng số"));
        bySubjectAndManner(form);
        return form.column("1", vi("Tổng số"))
                .column("2", vi("Bằng khen"), is("BANG_KHEN"))
                .column("3", vi("CSTĐ cấp bộ, cấp tỉnh"), is("CHIEN_SI_THI_DUA"))
                .column("4", vi("Cờ thi đua"), is("CO_THI_DUA"))
                .column("5", vi("Huy hiệu (kỷ niệm chương)"), is("HUY_HIEU"))
                .control("1", "2", "3", "4", "5")
                .note(vi(ReportForms.SOURCE))
                .note(vi("Nguồn không in công thức của cột 1; ở đây cột 1 được hiểu là tổng các cột 2 đến 5."))
                .build();
    }

    /** Awards of the State; of the form only the groups of rows and the columns are seen, neither numbers nor a total. */
    static ReportForm<Award> ofTheState() {
        ReportForm.Builder<Award> form = ReportForm.<Award>builder(
                        "0602.N/BNV-TĐKT", vi("Số lượng khen thưởng cấp Nhà nước"))
                .partition("don-vi-trinh", vi("theo đơn vị trình"))
                .row("a", vi("bộ, ngành"), award -> award.proposer().equals("BO_NGANH"))
                .row("b", vi("tỉnh, TP"), award -> award.proposer().equals("TINH_THANH_PHO"));
        bySubjectAndManner(form);
        return form.column("1", vi("huân chương, huy chương (tập thể, cá nhân)"), is("HUAN_HUY_CHUONG"))
                .column("2", vi("Giải thưởng Hồ Chí Minh"), is("GIAI_THUONG_HO_CHI_MINH"))
                .column("3", vi("Giải thưởng Nhà nước"), is("GIAI_THUONG_NHA_NUOC"))
                .column("4", vi("danh hiệu vinh dự nhà nước"), is("DANH_HIEU_VINH_DU"))
                .column("5", vi("Cờ thi đua của Chính phủ"), is("CO_CHINH_PHU"))
                .column("6", vi("Bằng khen của Thủ tướng"), is("BANG_KHEN_THU_TUONG"))
                .column("7", vi("Chiến sĩ thi đua toàn quốc"), is("CHIEN_SI_TOAN_QUOC"))
                .column("8", vi("hình thức khác"), is("HINH_THUC_KHAC"))
                .note(vi(ReportForms.SOURCE))
                .note(
                        vi(
                                "Nguồn chỉ cho thấy nhóm dòng và tên cột: a, b và số cột là của ví dụ này; các dòng theo đối tượng và"
                                        + " theo phương thức mang mã số của biểu 0603; danh sách từng đơn vị trình không thấy nên không lập."))
                .build();
    }

    private static void bySubjectAndManner(ReportForm.Builder<Award> form) {
        form.partition("doi-tuong", vi("theo đối tượng"))
                .row("02", vi("Tập thể"), Award::isCollective)
                .ofWhich("03", vi("Trong đó: Doanh nghiệp"), Award::isEnterprise)
                .row("04", vi("Hộ gia đình"), award -> award.subject().equals("HO_GIA_DINH"))
                .row("05", vi("Cá nhân"), award -> award.subject().equals("CA_NHAN"))
                .partitionOf("05", "chuc-vu", vi("cá nhân, theo chức vụ"))
                .row("06", vi("Lãnh đạo cấp bộ, cấp tỉnh và tương đương trở lên"), ranks("LANH_DAO_TINH"))
                .row("07", vi("Lãnh đạo cấp vụ, sở, ngành"), ranks("LANH_DAO_SO"))
                .row("08", vi("Doanh nhân"), ranks("DOANH_NHAN"))
                .row("09", vi("Các cấp lãnh đạo khác từ phó phòng trở lên"), ranks("LANH_DAO_KHAC"))
                .row("10", vi("Người trực tiếp công tác, lao động, học tập, chiến đấu..."), ranks("TRUC_TIEP"))
                .partition("phuong-thuc", vi("theo phương thức"))
                .row("11", vi("Thường xuyên"), came("THUONG_XUYEN"))
                .row("12", vi("Chuyên đề"), came("CHUYEN_DE"))
                .row("13", vi("Đột xuất"), came("DOT_XUAT"))
                .row("14", vi("Đối ngoại"), came("DOI_NGOAI"))
                .row("15", vi("Cống hiến"), came("CONG_HIEN"))
                .row("16", vi("Niên hạn"), came("NIEN_HAN"))
                .row("17", vi("Kháng chiến"), came("KHANG_CHIEN"));
    }

    private static Filter<Award> is(String form) {
        return award -> award.form().equals(form);
    }

    private static Filter<Award> ranks(String rank) {
        return award -> award.rank().equals(rank);
    }

    private static Filter<Award> came(String manner) {
        return award -> award.manner().equals(manner);
    }
}
