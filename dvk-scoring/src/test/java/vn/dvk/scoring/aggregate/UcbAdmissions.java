package vn.dvk.scoring.aggregate;

import java.util.ArrayList;
import java.util.List;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Share;

/**
 * Applications to the six largest departments of the University of California, Berkeley, in autumn 1973, by department and sex:
 * the known example of Simpson's paradox. P. J. Bickel, E. A. Hammel and J. W. O'Connell, "Sex Bias in Graduate Admissions: Data
 * from Berkeley", Science 187 (1975), 398–404; the numbers are those of the data set {@code UCBAdmissions} of R.
 */
final class UcbAdmissions {

    /** By department: men admitted and rejected, women admitted and rejected. */
    private static final int[][] NUMBERS = {
        {512, 313, 89, 19},
        {353, 207, 17, 8},
        {120, 205, 202, 391},
        {138, 279, 131, 244},
        {53, 138, 94, 299},
        {22, 351, 24, 317}
    };

    static final Dimension<Applicant> DEPARTMENT = Dimension.of(
            "department", LocalizedText.of("Khoa", "Department"), Applicant::department, UcbAdmissions::group);
    static final Quantity<Applicant> ADMITTED =
            Quantity.whole("admitted", LocalizedText.of("Trúng tuyển", "Admitted"), row -> row.admitted() ? 1 : 0);
    static final Measure<Applicant, Share> RATE =
            Measure.share("rate", LocalizedText.of("Tỷ lệ trúng tuyển", "Admission rate"), Applicant::admitted);
    static final Aggregation<Applicant> PLAN = Aggregation.<Applicant>builder()
            .by(DEPARTMENT)
            .measure(RATE)
            .measure(ADMITTED.mean())
            .measure(ADMITTED.meanOfUnits(DEPARTMENT))
            .build();

    /**
     * One application.
     *
     * @param department A to F
     * @param woman whether by a woman
     * @param admitted whether admitted
     */
    record Applicant(String department, boolean woman, boolean admitted) {}

    private UcbAdmissions() {}

    static List<Applicant> men() {
        return applicants(0, false);
    }

    static List<Applicant> women() {
        return applicants(2, true);
    }

    private static List<Applicant> applicants(int column, boolean woman) {
        List<Applicant> all = new ArrayList<>();
        for (int i = 0; i < NUMBERS.length; i++) {
            String department = Character.toString('A' + i);
            for (int n = 0; n < NUMBERS[i][column] + NUMBERS[i][column + 1]; n++) {
                all.add(new Applicant(department, woman, n < NUMBERS[i][column]));
            }
        }
        return all;
    }

    private static Group group(String department) {
        return Group.of(department, LocalizedText.of("Khoa " + department, "Department " + department));
    }
}
