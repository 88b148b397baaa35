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
                .isEqualTo("Các phần nêu chính xác cộng lại được 290, không khớp với tổng 337: lệch -47.");
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
                .isEqualTo("Các phần nêu chính xác cộng lại được 10.341, còn lại 841 trong tổng 11.182, phù hợp với các"
                        + " phần nêu ước lượng.");
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

    @Test
    void a_share_is_compared_by_its_counts() {
        // Bố Trạch, end of 2023: 22 of 28 communes and townships have OCOP products.
        ReportedFigure ocop = figure("22/28", new ReportedValue.Proportion(Share.of(22, 28)));

        assertThat(ReportedAgainstComputed.compare(ocop, Share.of(22, 28)).agrees())
                .isTrue();
        assertThat(ReportedAgainstComputed.compare(ocop, Share.of(11, 14)).agrees())
                .isFalse();
        assertThat(ReportedAgainstComputed.compare(ocop, Share.of(21, 28)).text(Language.EN))
                .isEqualTo("Reported 22/28, computed 21/28: they differ by -1/28.");
        assertThat(ReportedAgainstComputed.compare(ocop, Share.of(0, 0)))
                .isInstanceOf(ReportedAgainstComputed.NotComparable.class);
    }

    @Test
    void money_is_compared_in_dong() {
        // Bố Trạch, "Mỗi xã giúp mỗi bản" since 6/2022: more than 3.8 billion đồng.
        ReportedFigure help = ReportedFigure.builder()
                .wording("trên 3,8 tỷ đồng")
                .value(new ReportedValue.Money(Vnd.of(3_800_000_000L)))
                .qualifier(Qualifier.MORE_THAN)
                .build();

        assertThat(ReportedAgainstComputed.compare(help, Vnd.of(3_812_500_000L)).text(Language.VI))
                .isEqualTo("Báo cáo nêu hơn 3.800.000.000, tính được 3.812.500.000: phù hợp.");
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
                .isEqualTo("Not comparable: the reported figure is of the kind Quantity, the computed one of the kind"
                        + " Money.");
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
                .hasMessage("parts must be of the kind Quantity of the total, but one was a Period");
        assertThatThrownBy(() -> Partition.of(period, List.of(period)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A partition must be of quantities or money, but has a Period");
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
