package vn.dvk.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Message;

/** What printed words say: numbers of the sources, and ways to write them. */
class PrintedFigureTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            1.152                     | EXACT     | 1152      |
            59,7                      | EXACT     | 59.7      |
            đúng 906 mô hình          | EXACT     | 906       | mô hình
            hơn 800                   | MORE_THAN | 800       |
            Hơn 800 mô hình           | MORE_THAN | 800       | mô hình
            trên 800                  | MORE_THAN | 800       |
            > 400.000 (gấp đôi 2010)  | MORE_THAN | 400000    |
            gần 14.900                | NEARLY    | 14900     |
            gần 14,9 nghìn mô hình    | NEARLY    | 14900     | mô hình
            dưới 800                  | NEARLY    | 800       |
            chưa đến 800              | NEARLY    | 800       |
            gần tới 800               | NEARLY    | 800       |
            khoảng 3.000              | ABOUT     | 3000      |
            ~3.000                    | ABOUT     | 3000      |
            xấp xỉ 3.000              | ABOUT     | 3000      |
            trên dưới 3.000           | ABOUT     | 3000      |
            ước khoảng 2 vạn lượt     | ABOUT     | 20000     | lượt
            39,62%                    | EXACT     | 39.62     | %
            89% làng, thôn, bản       | EXACT     | 89        | %
            3 tỷ lệ                   | EXACT     | 3         | tỷ lệ
            """)
    void words_and_numbers_are_read(String wording, Qualifier qualifier, BigDecimal number, String unit) {
        ReportedFigure figure = ReportedFigure.parse(wording);

        assertThat(figure.wording()).isEqualTo(wording);
        assertThat(figure.qualifier()).isEqualTo(qualifier);
        assertThat(figure.value()).isEqualTo(new ReportedValue.Quantity(number));
        assertThat(figure.unit()).isEqualTo(Optional.ofNullable(unit).filter(text -> !text.startsWith("(")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'nearly 14,900',NEARLY,14900",
        "'>6,000',MORE_THAN,6000",
        "'~3,000',ABOUT,3000",
        "'>400,000 (twice 2010)',MORE_THAN,400000",
        "'more than 1.5 million',MORE_THAN,1500000",
        "'fewer than 12',NEARLY,12",
        "'about 59.7',ABOUT,59.7"
    })
    void english_pages_write_numbers_in_their_way(String wording, Qualifier qualifier, BigDecimal number) {
        ReportedFigure figure = ReportedFigure.parse(wording, Language.EN);

        assertThat(figure.qualifier()).isEqualTo(qualifier);
        assertThat(figure.value()).isEqualTo(new ReportedValue.Quantity(number));
    }

    @Test
    void dong_is_money_and_a_slash_is_a_proportion() {
        assertThat(ReportedFigure.parse("trên 3,8 tỷ đồng").value())
                .isEqualTo(new ReportedValue.Money(Vnd.of(3_800_000_000L)));
        assertThat(ReportedFigure.parse("59,7 triệu đồng/người"))
                .returns(new ReportedValue.Money(Vnd.of(59_700_000)), ReportedFigure::value)
                .returns(Optional.of("đồng/người"), ReportedFigure::unit);
        assertThat(ReportedFigure.parse("2 nghìn tỷ đồng").value())
                .isEqualTo(new ReportedValue.Money(Vnd.of(2_000_000_000_000L)));
        assertThat(ReportedFigure.parse("hơn 22/28 xã, thị trấn"))
                .returns(new ReportedValue.Proportion(Share.of(22, 28)), ReportedFigure::value)
                .returns(Qualifier.MORE_THAN, ReportedFigure::qualifier)
                .returns(Optional.of("xã, thị trấn"), ReportedFigure::unit);
        assertThat(ReportedFigure.of(1_152)).isEqualTo(ReportedFigure.parse("1.152"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            tám trăm               | exactly one number, but has 0
            hơn 800 đến 900        | exactly one number, but has 2
            5 sản phẩm 4 sao       | exactly one number, but has 2
            trị giá trên 800       | has 12 characters before the number that are no known rounding word
            ngót 800               | has 4 characters before the number that are no known rounding word
            phơn 800               | has 4 characters before the number
            ít nhất 5              | a bound that includes its number
            không dưới 5           | a bound that includes its number
            đến 800                | a word of several meanings
            64 sản phẩm trở lên    | a bound that includes its number
            800+                   | a bound that includes its number
            1.15                   | not written as the language writes numbers
            1,152.5                | not written as the language writes numbers
            1/2,5                  | not written as the language writes numbers
            0,5 đồng               | not a whole number of đồng
            """)
    void nothing_is_guessed(String wording, String why) {
        assertThatThrownBy(() -> ReportedFigure.parse(wording))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("wording cannot be accepted: ")
                .hasMessageContaining(why);
    }

    @Test
    void a_problem_does_not_quote_the_wording() {
        assertThatThrownBy(() -> ReportedFigure.parse("bà Nguyễn Thị Mẫu 800"))
                .hasMessageNotContaining("Nguyễn")
                .hasMessageContaining("hơn, trên, gần");
    }

    @ParameterizedTest(name = "{0} as {1} {2}")
    @CsvSource({
        "hơn 800,            EXACT,     900, other-number",
        "hơn 800,            MORE_THAN, 900, other-number",
        "hơn 800,            EXACT,     800, other-word",
        "trị giá trên 800,   EXACT,     800, other-word",
        "gần 800,            MORE_THAN, 800, other-word",
        "khoảng 800,         EXACT,     800, other-word",
        "trên dưới 800,      NEARLY,    800, other-word",
        "800 mô hình,        MORE_THAN, 800, other-word",
        "800 mô hình,        ABOUT,     800, other-word",
        "'1,152',            EXACT,     1.1, other-number"
    })
    void wording_value_and_qualifier_say_the_same(
            String wording, Qualifier qualifier, BigDecimal number, String fault) {
        ReportedValue value = new ReportedValue.Quantity(number);

        assertThat(ReportedFigure.faults(wording, value, qualifier, Optional.empty()))
                .extracting(Message::code)
                .containsExactly("dvk.figure." + fault);
        assertThatThrownBy(() -> figure(wording, value, qualifier)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0} as {1} {2}")
    @CsvSource({
        "trị giá trên 800,              MORE_THAN, 800",
        "công nhận 547 mô hình,         EXACT,     547",
        "5 sản phẩm 4 sao,              EXACT,     5",
        "tám trăm mô hình,              MORE_THAN, 800",
        "ngót 800 mô hình,              NEARLY,    800",
        "ít nhất 800 mô hình,           EXACT,     800",
        "800 mô hình trở lên,           MORE_THAN, 800",
        "'59,7 triệu đồng',             EXACT,     59.7",
        "'14,9 nghìn',                  EXACT,     14900",
        "'1,152 models',                EXACT,     1152",
        "'ước đạt 3.000',               ABOUT,     3000",
        "giảm 0,                        EXACT,     0",
        "giảm 12,                       EXACT,     -12"
    })
    void free_wordings_agree_where_nothing_speaks_against_it(String wording, Qualifier qualifier, BigDecimal number) {
        assertThat(figure(wording, new ReportedValue.Quantity(number), qualifier)
                        .qualifier())
                .isEqualTo(qualifier);
    }

    @Test
    void proportions_and_money_are_checked_by_their_own_numbers() {
        ReportedValue communes = new ReportedValue.Proportion(Share.of(22, 28));
        ReportedValue rate = new ReportedValue.Proportion(Share.of(359, 906));
        ReportedValue money = new ReportedValue.Money(Vnd.of(59_700_000));

        assertThat(faults("22/28 xã", communes, "xã")).isEmpty();
        assertThat(faults("22 trong số 28 xã", communes, "xã")).isEmpty();
        assertThat(faults("21/28 xã", communes, "xã")).hasSize(1);
        assertThat(faults("39,62%", rate, "%")).isEmpty();
        assertThat(faults("39,6%", rate, "%")).isEmpty();
        assertThat(faults("39,63%", rate, "%")).hasSize(1);
        assertThat(faults("59,7 triệu đồng", money, "đồng")).isEmpty();
        assertThat(faults("59,7", money, "triệu đồng")).isEmpty();
        assertThat(faults("59,7", money, "đồng")).hasSize(1);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            trên 800          | trên 800         | more than 800
            trên dưới 3.000   | trên dưới 3.000  | about 3,000
            > 800             | hơn 800          | more than 800
            dưới 59,7         | dưới 59,7        | nearly 59.7
            đúng 1.152        | 1.152            | 1,152
            trên 3,8 tỷ đồng  | trên 3.800.000.000 đồng | more than VND 3,800,000,000
            """)
    void the_printed_word_stays(String wording, String vi, String en) {
        ReportedFigure figure = ReportedFigure.parse(wording);

        assertThat(figure.text(Language.VI)).isEqualTo(vi);
        assertThat(figure.text(Language.EN)).isEqualTo(en);
    }

    @Test
    void an_english_word_stays_in_english_only() {
        ReportedFigure figure = ReportedFigure.parse("almost 14,900", Language.EN);

        assertThat(figure.text(Language.EN)).isEqualTo("almost 14,900");
        assertThat(figure.text(Language.VI)).isEqualTo("gần 14.900");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2_999, 3_000, 90_000})
    void an_approximate_figure_is_contradicted_by_nothing(long computed) {
        assertThat(ReportedFigure.parse("khoảng 3.000").admits(BigDecimal.valueOf(computed)))
                .isTrue();
    }

    private static Iterable<Message> faults(String wording, ReportedValue value, String unit) {
        return ReportedFigure.faults(wording, value, Qualifier.EXACT, Optional.of(unit));
    }

    private static ReportedFigure figure(String wording, ReportedValue value, Qualifier qualifier) {
        return ReportedFigure.builder()
                .wording(wording)
                .value(value)
                .qualifier(qualifier)
                .build();
    }
}
