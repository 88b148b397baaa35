package vn.dvk.scoring.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.ReportedFigure;
import vn.dvk.core.value.ReportedValue;
import vn.dvk.core.value.Vnd;
import vn.dvk.scoring.aggregate.StatutoryForms.Award;
import vn.dvk.scoring.aggregate.StatutoryForms.Launched;

class ReportedFormTest {

    private static final ReportForm<Launched> MOVEMENTS =
            StatutoryForms.movements().build();
    private static final ReportForm<Award> AWARDS = StatutoryForms.awards().build();

    @Test
    void a_form_that_adds_up_has_no_findings() {
        assertThat(MOVEMENTS.check(received().build())).isEmpty();
    }

    @Test
    void all_that_does_not_add_up_is_found_at_once() {
        ReportedForm wrong = ReportedForm.builder("0601.N/BNV-TĐKT", "1", "2", "3", "4")
                .row("01", 6, 1, 3, 2)
                .row("02", 1, 1, 0, 0)
                .row("03", 2, 0, 2, 0)
                .row("04", 1, 0, 1, 0)
                .row("05", 2, 0, 0, 2)
                .row("06", 1, 0, 0, 1)
                .row("07", 2, 0, 2, 0)
                .row("08", 3, 0, 2, 1)
                .row("09", 1, 0, 1, 0)
                .row("10", 1, 1, 0, 0)
                .row("11", 3, 1, 1, 2)
                .row("12", 3, 0, 2, 0)
                .build();

        assertThat(MOVEMENTS.check(wrong))
                .extracting(finding -> finding.text(Language.VI))
                .containsExactly(
                        "Biểu 0601.N/BNV-TĐKT, dòng 01, 06, 07, 08, 09, 10, cột 1: Phân tổ “thời hạn” cộng lại được 8, tổng"
                                + " ghi 6: lệch 2. Đối chiếu từng dòng với sổ gốc.",
                        "Biểu 0601.N/BNV-TĐKT, dòng 02, 03, 04, 05, 06, 07, 08, 09, 10, cột 1: Cùng một tổng, phân tổ"
                                + " “phạm vi” cộng được 6 còn phân tổ “thời hạn” cộng được 8. Xem dòng nào tính trùng hoặc bỏ"
                                + " sót.",
                        "Biểu 0601.N/BNV-TĐKT, dòng 01, 06, 07, 08, 09, 10, cột 3: Phân tổ “thời hạn” cộng lại được 5, tổng"
                                + " ghi 3: lệch 2. Đối chiếu từng dòng với sổ gốc.",
                        "Biểu 0601.N/BNV-TĐKT, dòng 02, 03, 04, 05, 06, 07, 08, 09, 10, cột 3: Cùng một tổng, phân tổ"
                                + " “phạm vi” cộng được 3 còn phân tổ “thời hạn” cộng được 5. Xem dòng nào tính trùng hoặc bỏ"
                                + " sót.",
                        "Biểu 0601.N/BNV-TĐKT, dòng 11, cột 1, 2, 3, 4: 1=(2+3+4): các cột cộng lại được 4, cột tổng ghi"
                                + " 3: lệch 1. Đối chiếu từng cột với sổ gốc.",
                        "Biểu 0601.N/BNV-TĐKT, dòng 12, cột 1, 2, 3, 4: 1=(2+3+4): các cột cộng lại được 2, cột tổng ghi"
                                + " 3: lệch -1. Đối chiếu từng cột với sổ gốc.");
    }

    @Test
    void of_which_is_never_more_than_the_row_or_column_it_is_of() {
        ReportedForm wrong = ReportedForm.builder("0603.N/BNV-TĐKT", "1", "2")
                .row("01", 10, 4)
                .row("02", 4, 1)
                .row("03", 5, 1)
                .row("04", 1, 2)
                .row("05", 5, 1)
                .row("06", 1, 0)
                .row("07", 1, 0)
                .row("10", 3, 1)
                .row("11", 10, 4)
                .row("12", 0, 0)
                .build();

        assertThat(AWARDS.check(wrong))
                .extracting(FormFinding::toString)
                .containsExactly(
                        "0603.N/BNV-TĐKT rows [02, 03] columns [1]: dvk.aggregate.form-row-greater"
                                + " {part=5, whole=4, row=03, other=02}",
                        "0603.N/BNV-TĐKT rows [04] columns [1, 2]: dvk.aggregate.form-column-greater"
                                + " {part=2, whole=1, column=2, other=1}");
    }

    @Test
    void rounding_words_are_open_bounds() {
        ReportForm<String> form = form();
        ReportedForm received = ReportedForm.builder("R", "n")
                .row("1", 1000)
                .row("2", 150)
                .cell("2a", "n", "hơn 150")
                .cell("3", "n", "trên 800")
                .build();

        assertThat(form.check(received))
                .extracting(finding -> finding.text(Language.VI))
                .containsExactly("Biểu R, dòng 2, 2a, cột n: Dòng “trong đó” 2a ghi hơn 150, lớn hơn dòng 2 ghi 150."
                        + " Dòng “trong đó” chỉ gồm một phần của dòng trên.");
        assertThat(form.of(List.of("a", "b")).compare(received))
                .extracting(finding -> finding.text(Language.EN))
                .containsExactly(
                        "Form R, row 1, column n: Reported 1,000, computed 2: they differ by -998.",
                        "Form R, row 2, column n: Reported 150, computed 1: they differ by -149.",
                        "Form R, row 2a, column n: Reported more than 150, computed 0: they differ by -150.",
                        "Form R, row 3, column n: Reported more than 800, computed 1: they differ by -799.");
    }

    @Test
    void sums_of_a_form_keep_their_rounding_words() {
        ReportForm<String> form = form();

        assertThat(form.check(ReportedForm.builder("R", "n")
                        .row("1", 1000)
                        .row("2", 150)
                        .row("2a", 0)
                        .cell("3", "n", "trên 900")
                        .build()))
                .extracting(finding -> finding.text(Language.VI))
                .containsExactly(
                        "Biểu R, dòng 1, 2, 3, cột n: Phân tổ “chữ đầu” cộng lại được 150 và trên 900, tổng ghi 1.000:"
                                + " lệch hơn 50. Đối chiếu từng dòng với sổ gốc.");
        assertThat(form.check(ReportedForm.builder("R", "n")
                        .row("1", 1000)
                        .row("2", 100)
                        .row("2a", 0)
                        .cell("3", "n", "trên 900")
                        .build()))
                .extracting(finding -> finding.text(Language.EN))
                .containsExactly(
                        "Form R, row 1, 2, 3, column n: The partition “chữ đầu” adds up to 100 and more than 900, the"
                                + " total says 1,000: the bound does not include its own number. Compare each row with the"
                                + " records.");
    }

    @Test
    void an_approximate_cell_contradicts_nothing_and_its_difference_is_told() {
        ReportForm<String> form = form();
        ReportedForm received = ReportedForm.builder("R", "n")
                .row("1", 2)
                .row("2", 1)
                .row("2a", 0)
                .cell("3", "n", "khoảng 800")
                .build();

        assertThat(form.check(received)).isEmpty();
        assertThat(form.of(List.of("a", "b")).compare(received))
                .extracting(finding -> finding.text(Language.VI))
                .containsExactly(
                        "Biểu R, dòng 3, cột n: Báo cáo nêu khoảng 800, tính được 1: chênh -799; số nêu ước chừng"
                                + " nên không kết luận là khớp hay lệch.");
        ReportedForm near =
                ReportedForm.builder("R", "n").cell("3", "n", "khoảng 1").build();
        assertThat(form.of(List.of("a", "b")).compare(near)).isEmpty();
    }

    @Test
    void what_is_missing_or_unknown_is_found_and_the_rest_still_checked() {
        ReportedForm received = ReportedForm.builder("R/2018", "n", "m")
                .row("1", 3, 0)
                .row("9", 1, 0)
                .cell("2", "n", "4")
                .cell("2a", "n", "5")
                .build();

        assertThat(form().check(received))
                .extracting(finding -> finding.text(Language.EN))
                .containsExactly(
                        "Form R: What was received is the form R/2018. Check it against that form.",
                        "Form R, row 9: The form has no such place. Check the numbers of rows and columns.",
                        "Form R, column m: The form has no such place. Check the numbers of rows and columns.",
                        "Form R, row 3, column n: Not filled in. Fill in a number, also where it is 0.",
                        "Form R, row 2, 2a, column n: The \"of which\" row 2a says 5, more than 4 of the row 2."
                                + " An \"of which\" row counts only some of the row above.");
    }

    @Test
    void partitions_of_a_total_that_is_not_printed_are_compared() {
        ReportForm<String> form = ReportForm.<String>builder("U", StatutoryForms.vi("Biểu"))
                .partition("a", StatutoryForms.vi("theo a"))
                .row("1", StatutoryForms.vi("một"), text -> true)
                .partition("b", StatutoryForms.vi("theo b"))
                .row("2", StatutoryForms.vi("hai"), text -> true)
                .column("n", StatutoryForms.vi("Số"))
                .build();

        assertThat(form.check(
                        ReportedForm.builder("U", "n").row("1", 5).row("2", 6).build()))
                .extracting(FormFinding::toString)
                .containsExactly("U rows [1, 2] columns [n]: dvk.aggregate.form-partitions-disagree"
                        + " {partition=a, sum=5, other=b, otherSum=6}");
    }

    @Test
    void money_and_means_are_compared_to_the_printed_decimals() {
        Measure<Award, Mean> mean = Quantity.<Award>of("p", StatutoryForms.vi("Điểm"), Award::points)
                .mean();
        Measure<Award, Vnd> money = Measure.sumVnd("v", StatutoryForms.vi("Tiền"), one -> Vnd.of(1_500_000));
        FilledForm filled = ReportForm.<Award>builder("V", StatutoryForms.vi("Biểu"))
                .total("1", StatutoryForms.vi("Tổng số"))
                .column("mean", StatutoryForms.vi("Bình quân"), mean)
                .column("money", StatutoryForms.vi("Tiền"), money)
                .build()
                .of(List.of(new Award(
                        StatutoryForms.Subject.COLLECTIVE, 0, true, true, vn.dvk.core.value.Points.parse("8/3"))));

        assertThat(filled.get("1", money)).isEqualTo(Vnd.of(1_500_000));
        assertThat(filled.compare(ReportedForm.builder("V")
                        .cell("1", "mean", "2,67")
                        .cell("1", "money", "1,5 triệu đồng")
                        .build()))
                .isEmpty();
    }

    @Test
    void a_cell_has_one_number() {
        assertThatThrownBy(() -> received().row("01", 1, 1, 1, 1))
                .hasMessage("row '01' must have one figure in column '1'");
        assertThatThrownBy(() -> received().row("13", 1))
                .hasMessage("numbers must be 4 as the columns [1, 2, 3, 4] are, but were 1");
        ReportedFigure period = ReportedFigure.builder()
                .wording("2023")
                .value(new ReportedValue.Period(DateRange.ofYears(2023, 2023)))
                .build();
        assertThatThrownBy(() -> received().cell("13", "1", period)).isInstanceOf(IllegalArgumentException.class);
        assertThat(received().build().figure("02", "2"))
                .map(ReportedFigure::wording)
                .contains("1");
        assertThat(received().build()).hasToString("ReportedForm[0601.N/BNV-TĐKT, 48 cells]");
        new EqualsTester()
                .addEqualityGroup(received().build(), received().build())
                .addEqualityGroup(ReportedForm.builder("R").build())
                .addEqualityGroup(ReportedForm.builder("R", "n").row("1", 2).build())
                .testEquals();
    }

    private static ReportForm<String> form() {
        return ReportForm.<String>builder("R", StatutoryForms.vi("Biểu"))
                .total("1", StatutoryForms.vi("Tổng số"))
                .partition("first", StatutoryForms.vi("chữ đầu"))
                .row("2", StatutoryForms.vi("a"), "a"::equals)
                .ofWhich("2a", StatutoryForms.vi("Trong đó: z"), text -> text.contains("z"))
                .row("3", StatutoryForms.vi("b"), "b"::equals)
                .column("n", StatutoryForms.vi("Số"))
                .build();
    }

    private static ReportedForm.Builder received() {
        return ReportedForm.builder("0601.N/BNV-TĐKT", "1", "2", "3", "4")
                .row("01", 6, 1, 3, 2)
                .row("02", 1, 1, 0, 0)
                .row("03", 2, 0, 2, 0)
                .row("04", 1, 0, 1, 0)
                .row("05", 2, 0, 0, 2)
                .row("06", 1, 0, 0, 1)
                .row("07", 2, 0, 2, 0)
                .row("08", 1, 0, 0, 1)
                .row("09", 1, 0, 1, 0)
                .row("10", 1, 1, 0, 0)
                .row("11", 3, 1, 1, 1)
                .row("12", 3, 0, 2, 1);
    }
}
