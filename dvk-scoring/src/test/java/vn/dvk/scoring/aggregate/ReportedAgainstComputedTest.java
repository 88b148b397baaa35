package vn.dvk.scoring.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Qualifier;
import vn.dvk.core.value.ReportedFigure;
import vn.dvk.core.value.ReportedValue;
import vn.dvk.core.value.Share;
import vn.dvk.core.value.VietnameseText;
import vn.dvk.core.value.Vnd;

class ReportedAgainstComputedTest {

    @Test
    void hoa_lu_does_not_reconcile() {
        // Hoa Lư 2021–2023, vietnam.vn (Huyện ủy Hoa Lư sơ kết): 337 models stated, 87 + 203 registered.
        ReportedAgainstComputed finding = ReportedAgainstComputed.compare(exact("337"), 87 + 203);

        assertThat(finding).isEqualTo(differs(exact("337"), "290", "-47"));
        assertThat(finding.text(Language.VI)).isEqualTo("Báo cáo nêu 337, tính được 290: lệch -47.");
        assertThat(finding.text(Language.EN)).isEqualTo("Reported 337, computed 290: they differ by -47.");
        assertThat(finding.agrees()).isFalse();

        Partition partition = Partition.of(exact("337"), List.of(exact("87"), exact("203")));
        assertThat(partition.agrees()).isFalse();
        assertThat(partition.by()).isEqualTo(Points.of(-47));
        assertThat(partition.text(Language.VI))
                .isEqualTo("Các phần cộng lại được 290, không khớp với tổng 337: lệch -47.");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        // Phú Thọ 2024, vietnam.vn (Hiệu quả phong trào thi đua "Dân vận khéo"): by sector, by subject kind.
        "1190, 495+397+145+153",
        "1190, 980+210",
        // Bình Thuận to 30 November 2024, baobinhthuan.com.vn 126941: new and continued; proposed to the province.
        "1152, 718+434",
        "43, 36+7",
        // Lai Châu 2020–2025, vietnam.vn: maintained and new.
        "430, 197+233",
        // Bắc Yên to 9/2023, vietnam.vn: province, district, base; exemplars likewise.
        "103, 8+35+60",
        "32, 2+14+16",
        // Hội An 2011–2015, hoianrt.vn: by sector.
        "117, 25+9+37+46",
        // Chợ Đồn 2022, baobackan.com.vn post2896: recognised, then outstanding.
        "123, 69+54",
        "55, 29+26"
    })
    void printed_parts_add_up(String total, String parts) {
        Partition partition = Partition.of(exact(total), exactParts(parts));

        assertThat(partition.agrees()).isTrue();
        assertThat(partition.by()).isEqualTo(Points.ZERO);
        assertThat(partition.exactSum()).isEqualTo(Points.parse(total));
        assertThat(partition.text(Language.EN)).startsWith("The parts add up to ");
    }

    @Test
    void tuyen_quang_leaves_841_for_more_than_800() {
        // Tuyên Quang 2020–2025, vietnam.vn (hội nghị 28/10/2025): 11,182 models, the fifth part "hơn 800".
        Partition partition = Partition.of(
                exact("11182"),
                List.of(
                        exact("3249"),
                        exact("4037"),
                        exact("1447"),
                        exact("1608"),
                        figure("800", Qualifier.MORE_THAN)));

        assertThat(partition.agrees()).isTrue();
        assertThat(partition.remainder()).isEqualTo(Points.of(841));
        assertThat(partition.text(Language.VI))
                .isEqualTo("Các phần nêu chính xác cộng lại được 10.341, còn lại 841 trong tổng 11.182, phù hợp với hơn"
                        + " 800.");
    }

    @Test
    void bac_giang_contradicts_nothing() {
        // Bắc Giang, vietnam.vn: nearly 14,900 models; more than 6,000 and more than 4,400 in two sectors, about 3,000
        // left out.
        assertThat(Partition.of(
                                figure("14900", Qualifier.NEARLY),
                                List.of(figure("6000", Qualifier.MORE_THAN), figure("4400", Qualifier.MORE_THAN)))
                        .agrees())
                .isTrue();
    }

    @Test
    void approximate_parts_that_are_too_much_are_found() {
        Partition partition = Partition.of(exact("1000"), List.of(exact("300"), figure("800", Qualifier.MORE_THAN)));

        assertThat(partition.agrees()).isFalse();
        assertThat(partition.by()).isEqualTo(Points.of(100));
        assertThat(Partition.of(exact("1100"), List.of(exact("300"), figure("800", Qualifier.MORE_THAN)))
                        .agrees())
                .as("an open bound does not reach its own number")
                .isFalse();
    }

    @ParameterizedTest(name = "{0} {1} against {2}: {3}")
    @CsvSource({
        "EXACT,     906, 906, true",
        "EXACT,     906, 905, false",
        "MORE_THAN, 800, 841, true",
        "MORE_THAN, 800, 800, false",
        "MORE_THAN, 800, 90000, true",
        "NEARLY,    14900, 14899, true",
        "NEARLY,    14900, 14900, false"
    })
    void rounding_words_are_open_bounds(Qualifier qualifier, String number, long computed, boolean agrees) {
        ReportedAgainstComputed finding = ReportedAgainstComputed.compare(figure(number, qualifier), computed);

        assertThat(finding.agrees()).isEqualTo(agrees);
        assertThat(finding.text(Language.VI)).startsWith("Báo cáo nêu").doesNotContain("dvk.");
        assertThat(finding.text(Language.EN)).startsWith("Reported").doesNotContain("dvk.");
    }

    @ParameterizedTest(name = "{0} against {1}")
    @CsvSource(delimiter = '|', textBlock = """
            hơn 800      | 801    | phù hợp.
            trên 800     | 799    | lệch -1.
            trên 800     | 800    | không phù hợp, vì giới hạn đã nêu không gồm chính số đó.
            dưới 14.900  | 14.901 | lệch 1.
            gần 14.900   | 1      | phù hợp.
            khoảng 3.000 | 2.998  | chênh -2; số nêu ước chừng nên không kết luận là khớp hay lệch.
            ~3.000       | 50     | chênh -2.950; số nêu ước chừng nên không kết luận là khớp hay lệch.
            59,7         | 59,68  | lệch -0,02.
            """)
    void the_printed_word_is_quoted(String printed, String computed, String found) {
        BigDecimal number = VietnameseText.parseNumber(computed, Language.VI);
        String quoted = printed.replace("~", "khoảng ");

        assertThat(ReportedAgainstComputed.compare(ReportedFigure.parse(printed), number)
                        .text(Language.VI))
                .isEqualTo("Báo cáo nêu " + quoted + ", tính được " + computed + ": " + found);
    }

    @Test
    void an_approximate_figure_neither_agrees_nor_disagrees() {
        ReportedFigure about = ReportedFigure.parse("khoảng 3.000");
        ReportedAgainstComputed finding = ReportedAgainstComputed.compare(about, 2_998);

        assertThat(finding)
                .isEqualTo(new ReportedAgainstComputed.Approximate(
                        about, new ReportedValue.Quantity(new BigDecimal(2_998)), Points.of(-2)));
        assertThat(finding.agrees()).isFalse();
        assertThat(finding.isDiscrepancy()).isFalse();
        assertThat(ReportedAgainstComputed.compare(exact("3000"), 2_998).isDiscrepancy())
                .isTrue();
        assertThat(finding.text(Language.EN))
                .isEqualTo("Reported about 3,000, computed 2,998: a difference of -2; an approximate figure neither"
                        + " agrees nor disagrees.");
        assertThat(finding.message().arguments().get("reported")).hasToString("~3000");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            hơn 400    | 197; 233            | Các phần cộng lại được 430, phù hợp với tổng hơn 400.
            hơn 10     | 10                  | Các phần cộng lại được 10, không phù hợp với tổng hơn 10: giới hạn đã nêu không gồm chính số đó.
            11.182     | 10.341; hơn 900     | Các phần cộng lại được 10.341 và hơn 900, không phù hợp với tổng 11.182: lệch hơn 59.
            11.182     | 10.341; trên 800    | Các phần nêu chính xác cộng lại được 10.341, còn lại 841 trong tổng 11.182, phù hợp với trên 800.
            11.182     | 10.341; khoảng 800  | Các phần cộng lại được 10.341 và khoảng 800, tổng là 11.182: chênh -41; có số nêu ước chừng nên không kết luận là khớp hay lệch.
            khoảng 400 | 197; 233            | Các phần cộng lại được 430, tổng là khoảng 400: chênh 30; có số nêu ước chừng nên không kết luận là khớp hay lệch.
            gần 14.900 | 14.000; 1.000       | Các phần cộng lại được 15.000, không phù hợp với tổng gần 14.900: lệch hơn 100.
            gần 14.900 | hơn 6.000; hơn 4.400 | Các phần cộng lại được hơn 6.000 và hơn 4.400, phù hợp với tổng gần 14.900.
            trên 400   | 197; dưới 100       | Các phần cộng lại được 197 và dưới 100, không phù hợp với tổng trên 400: lệch hơn 103.
            1.100      | 300; hơn 800        | Các phần cộng lại được 300 và hơn 800, không phù hợp với tổng 1.100: giới hạn đã nêu không gồm chính số đó.
            hơn 400    | 100; 50; hơn 200    | Các phần cộng lại được 150 và hơn 200, phù hợp với tổng hơn 400.
            """)
    void sums_keep_their_rounding_words(String total, String parts, String found) {
        Partition partition = Partition.of(
                ReportedFigure.parse(total),
                Arrays.stream(parts.split("; ", -1)).map(ReportedFigure::parse).toList());

        assertThat(partition.text(Language.VI)).isEqualTo(found);
        assertThat(partition.text(Language.EN)).doesNotContain("dvk.").doesNotContain("{");
        assertThat(partition.agrees()).isEqualTo(!found.contains("không phù hợp"));
    }

    @Test
    void a_share_is_compared_by_its_counts() {
        // Bố Trạch, end of 2023: 22 of 28 communes and townships have OCOP products.
        ReportedFigure ocop = figure("22/28", new ReportedValue.Proportion(Share.of(22, 28)));

        assertThat(ReportedAgainstComputed.compare(ocop, Share.of(22, 28)).agrees())
                .isTrue();
        assertThat(ReportedAgainstComputed.compare(ocop, Share.of(11, 14)).text(Language.VI))
                .isEqualTo("Báo cáo nêu 22/28, tính được 11/14: cùng một tỷ lệ nhưng khác số đếm.");
        assertThat(ReportedAgainstComputed.compare(ocop, Share.of(21, 28)).text(Language.EN))
                .isEqualTo("Reported 22/28, computed 21/28: they differ by -1/28.");
        assertThat(ReportedAgainstComputed.compare(ocop, Share.of(0, 0)))
                .isInstanceOf(ReportedAgainstComputed.NotComparable.class);
    }

    @Test
    void money_is_compared_in_dong() {
        // Bố Trạch, "Mỗi xã giúp mỗi bản" since 6/2022: more than 3.8 billion đồng.
        ReportedFigure help = ReportedFigure.parse("trên 3,8 tỷ đồng");

        assertThat(ReportedAgainstComputed.compare(help, Vnd.of(3_812_500_000L)).text(Language.VI))
                .isEqualTo("Báo cáo nêu trên 3.800.000.000 đồng, tính được 3.812.500.000 đồng: phù hợp.");
        assertThat(ReportedAgainstComputed.compare(help, Vnd.of(3_799_000_000L)))
                .isInstanceOfSatisfying(
                        ReportedAgainstComputed.Differs.class,
                        differs -> assertThat(differs.by()).isEqualTo(Points.of(-1_000_000)));
    }

    @Test
    void figures_of_different_kinds_cannot_be_compared() {
        ReportedFigure period = figure("2021-2023", new ReportedValue.Period(DateRange.ofYears(2021, 2023)));

        assertThat(ReportedAgainstComputed.compare(period, 3))
                .isInstanceOf(ReportedAgainstComputed.NotComparable.class);
        assertThat(ReportedAgainstComputed.compare(exact("3"), Vnd.of(3)).text(Language.EN))
                .isEqualTo("Not comparable: the reported figure is a quantity, the computed one an amount of money.");
        assertThat(ReportedAgainstComputed.compare(
                                figure("11/14 đơn vị", new ReportedValue.Proportion(Share.of(11, 14))), 11)
                        .text(Language.VI))
                .isEqualTo(
                        "Không so sánh được: số liệu báo cáo là một tỷ lệ của hai số đếm, số liệu tính được là một số"
                                + " lượng.");
        assertThat(ReportedAgainstComputed.compare(exact("3"), Share.of(3, 4)).agrees())
                .isFalse();
    }

    @Test
    void a_partition_is_of_one_kind_and_has_parts() {
        ReportedFigure period = figure("2021-2023", new ReportedValue.Period(DateRange.ofYears(2021, 2023)));

        assertThatThrownBy(() -> Partition.of(exact("3"), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parts must not be empty");
        assertThatThrownBy(() -> Partition.of(exact("3"), List.of(period)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parts must be of the kind quantity of the total, but one was a period");
        assertThatThrownBy(() -> Partition.of(period, List.of(period)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A partition must be of quantities or money, but has a period");
    }

    private static ReportedAgainstComputed differs(ReportedFigure reported, String computed, String by) {
        return new ReportedAgainstComputed.Differs(
                reported, new ReportedValue.Quantity(new BigDecimal(computed)), Points.parse(by));
    }

    private static List<ReportedFigure> exactParts(String sum) {
        return Arrays.stream(sum.split("\\+", -1))
                .map(ReportedAgainstComputedTest::exact)
                .toList();
    }

    private static ReportedFigure exact(String number) {
        return figure(number, Qualifier.EXACT);
    }

    private static ReportedFigure figure(String number, Qualifier qualifier) {
        return ReportedFigure.builder()
                .wording(qualifier.label(Language.VI) + " " + number)
                .value(new ReportedValue.Quantity(new BigDecimal(number)))
                .qualifier(qualifier)
                .build();
    }

    private static ReportedFigure figure(String wording, ReportedValue value) {
        return ReportedFigure.builder().wording(wording).value(value).build();
    }
}
