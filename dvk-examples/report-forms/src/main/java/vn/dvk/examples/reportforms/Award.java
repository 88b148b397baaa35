package vn.dvk.examples.reportforms;

import java.util.List;

/**
 * An award (khen thưởng), by codes of the register.
 *
 * @param number its number in the register
 * @param form the form of the award (hình thức)
 * @param subject who got it (đối tượng): a collective, an enterprise, a household or an individual
 * @param rank the occupational rank of an individual (chức vụ); empty where it is not known
 * @param manner how it came about (phương thức)
 * @param proposer who proposed it (đơn vị trình)
 */
record Award(String number, String form, String subject, String rank, String manner, String proposer) {

    static final String OF_MINISTRIES_AND_PROVINCES = "khen-thuong-bo-tinh.csv";
    static final String OF_THE_STATE = "khen-thuong-nha-nuoc.csv";

    static List<Award> all(String file) {
        return Rows.of(file).stream()
                .map(row -> new Award(
                        row.get("so"),
                        row.get("hinh_thuc"),
                        row.get("doi_tuong"),
                        row.get("chuc_vu"),
                        row.get("phuong_thuc"),
                        row.get("don_vi_trinh")))
                .toList();
    }

    boolean isCollective() {
        return subject.equals("TAP_THE") || isEnterprise();
    }

    boolean isEnterprise() {
        return subject.equals("DOANH_NGHIEP");
    }
}
