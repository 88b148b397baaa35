package vn.dvk.examples.reportforms;

import java.util.List;

/**
 * A movement (phong trào thi đua).
 *
 * @param number its number in the register
 * @param scope how far it reaches (phạm vi)
 * @param launcher who launched it
 * @param months how long it lasts
 * @param thematic whether it has a theme of its own (chuyên đề) rather than being held every year
 */
record Movement(String number, Scope scope, Launcher launcher, int months, boolean thematic) {

    static final String FILE = "phong-trao.csv";

    enum Scope {
        TOAN_QUOC,
        BO_NGANH_DIA_PHUONG,
        CUM_KHOI,
        CO_QUAN
    }

    enum Launcher {
        TRUNG_UONG,
        BO_TINH,
        CO_QUAN
    }

    static List<Movement> all() {
        return Rows.of(FILE).stream()
                .map(row -> new Movement(
                        row.get("so"),
                        Scope.valueOf(row.get("pham_vi")),
                        Launcher.valueOf(row.get("noi_phat_dong")),
                        Integer.parseInt(row.get("so_thang")),
                        row.get("phuong_thuc").equals("CHUYEN_DE")))
                .toList();
    }
}
