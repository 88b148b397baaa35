package vn.dvk.examples.reportforms;

import static vn.dvk.examples.reportforms.ReportForms.vi;

import java.util.List;
import vn.dvk.scoring.aggregate.Filter;
import vn.dvk.scoring.aggregate.ReportForm;

/** Forms 0604.N and 0605.N: who works on emulation and commendation. Texts as they are printed. */
final class OfficeForms {
    private OfficeForms() {}

    static final String OFFICES = "to-chuc.csv";
    static final String OFFICERS = "cong-chuc.csv";

    /**
     * An office (tổ chức).
     *
     * @param number its number in the register
     * @param level its level (cấp)
     */
    record Office(String number, String level) {

        static List<Office> all() {
            return Rows.of(OFFICES).stream()
                    .map(row -> new Office(row.get("so"), row.get("cap")))
                    .toList();
        }
    }

    /**
     * An officer (công chức).
     *
     * @param number the number in the register
     * @param woman whether it is a woman
     * @param years the years in this work (thâm niên)
     */
    record Officer(String number, boolean woman, int years) {

        static List<Officer> all() {
            return Rows.of(OFFICERS).stream()
                    .map(row -> new Officer(
                            row.get("so"), row.get("gioi_tinh").equals("NU"), Integer.parseInt(row.get("so_nam"))))
                    .toList();
        }
    }

    static ReportForm<Office> offices() {
        return ReportForm.<Office>builder("0604.N/BNV-TĐKT", vi("Số lượng tổ chức làm công tác TĐKT"))
                .total("a", vi("Tổng số"))
                .partition("cap", vi("theo cấp"))
                .row("b", vi("Cấp Vụ"), is("VU"))
                .row("c", vi("Cấp phòng thuộc Vụ"), is("PHONG_THUOC_VU"))
                .row("d", vi("Cấp ban thuộc Sở Nội vụ"), is("BAN_THUOC_SO"))
                .row("e", vi("Cấp phòng thuộc Sở Nội vụ"), is("PHONG_THUOC_SO"))
                .column("1", vi("Số lượng"))
                .note(vi(ReportForms.SOURCE))
                .note(vi("Mã số dòng và tên cột không thấy trong nguồn; chữ cái và “Số lượng” là của ví dụ này."))
                .build();
    }

    /** An "of which" column, and seniority classes that meet at exactly ten years. */
    static ReportForm<Officer> officers() {
        return ReportForm.<Officer>builder("0605.N/BNV-TĐKT", vi("Số lượng công chức làm công tác TĐKT"))
                .partition("tham-nien", vi("theo thâm niên"))
                .row("a", vi("<5"), officer -> officer.years() < 5)
                .row("b", vi("5-10"), officer -> officer.years() >= 5 && officer.years() <= 10)
                .row("c", vi(">=10"), officer -> officer.years() >= 10)
                .settle(vi("“5-10” và “>=10” gặp nhau ở đúng 10 năm; ở đây đúng 10 năm là dòng c."), "c", "b")
                .column("1", vi("Tổng số"))
                .columnOfWhich("2", vi("Trong đó: Nữ"), "1", Officer::woman)
                .note(vi(ReportForms.SOURCE))
                .note(vi(
                        "Mã số dòng không thấy trong nguồn; chữ cái là của ví dụ này. Theo độ tuổi và theo trình độ: nguồn"
                                + " không cho thấy các lớp nên không lập."))
                .build();
    }

    private static Filter<Office> is(String level) {
        return office -> office.level().equals(level);
    }
}
