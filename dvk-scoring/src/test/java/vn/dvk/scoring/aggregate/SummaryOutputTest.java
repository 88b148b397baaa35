package vn.dvk.scoring.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Share;
import vn.dvk.core.value.Vnd;

class SummaryOutputTest {

    private record Row(String place, long registered, String rate, long dong) {}

    private static final List<Row> ROWS = List.of(
            new Row("A", 1152, "59.7", 3_800_000_000L), new Row("B", -20, "-40/3", 5), new Row("", 0, "0.7", -7));

    private static final Dimension<Row> PLACE = Dimension.of(
            "place",
            LocalizedText.of("Nơi | \"cột\"", "Place | \"column\""),
            row -> row.place().isEmpty()
                    ? Group.UNASSIGNED
                    : Group.of(
                            row.place(),
                            LocalizedText.of(row.place().equals("A") ? "=HYPERLINK(\"x\",1)" : "Xã *B*, cũ")));
    private static final Measure<Row, Points> REGISTERED = Quantity.<Row>whole(
                    "registered", LocalizedText.of("Đăng ký", "Registered"), Row::registered)
            .sum();
    private static final Quantity<Row> RATE =
            Quantity.of("rate", LocalizedText.of("Tỷ lệ", "Rate"), row -> Points.parse(row.rate()));
    private static final Measure<Row, Vnd> MONEY =
            Measure.sumVnd("money", LocalizedText.of("Kinh phí", "Money"), row -> Vnd.of(row.dong()));
    private static final Measure<Row, Share> FEW =
            Measure.share("few", LocalizedText.of("Ít", "Few"), row -> row.registered() < 5);
    private static final Measure<Row, TopList> TOP = RATE.top(1, row -> Code.of("m" + row.place()));

    private static final SummaryTable TABLE = Aggregation.<Row>builder()
            .title(LocalizedText.of("Biểu 1", "Table 1"))
            .by(PLACE)
            .measure(REGISTERED)
            .measure(RATE.sum())
            .measure(MONEY)
            .measure(FEW)
            .measure(TOP)
            .where(LocalizedText.of("năm 2024", "2024"), row -> true)
            .build()
            .of(ROWS);

    @Test
    void numbers_are_written_as_each_language_writes_them() {
        assertThat(TABLE.text(Language.VI)).contains("1.152").contains("59,7").contains("3.800.000.000 đồng");
        assertThat(TABLE.text(Language.EN)).contains("1,152").contains("59.7").contains("VND 3,800,000,000");
    }

    @Test
    void markdown_has_its_signs_escaped_and_its_totals_in_bold() {
        assertThat(TABLE.markdown(Language.VI)).isEqualTo("""
                **Biểu 1**

                | Nơi \\| "cột" | Đăng ký (tổng) | Tỷ lệ (tổng) | Kinh phí | Ít | Tỷ lệ (1 cao nhất) |
                | :--- | ---: | ---: | ---: | ---: | ---: |
                | =HYPERLINK("x",1) | 1.152 | 59,7 | 3.800.000.000 đồng | 0/1 (0,00%) | mA (59,7) |
                | Xã \\*B\\*, cũ | -20 | ≈ -13,33 | 5 đồng | 1/1 (100,00%) | mB (≈ -13,33) |
                | Chưa phân nhóm | 0 | 0,7 | -7 đồng | 1/1 (100,00%) | m (0,7) |
                | **Tổng cộng** | **1.132** | **≈ 47,07** | **3.799.999.998 đồng** | **2/3 (66,67%)** | **mA (59,7)** |

                _Chỉ tính: năm 2024_
                """);
    }

    @Test
    void csv_keeps_to_its_standard_and_holds_no_formula() {
        assertThat(TABLE.csv(Language.EN)).isEqualTo("""
                Level of the row,place,"Place | ""column""\",Registered (sum) [registered-sum],Rate (sum) [rate-sum],Money [money],Few [few],Rate (top 1) [rate-top-1]
                1,A,"'=HYPERLINK(""x"",1)","1,152",59.7,"VND 3,800,000,000",0/1 (0.00%),mA (59.7)
                1,B,"Xã *B*, cũ",-20,≈ -13.33,VND 5,1/1 (100.00%),mB (≈ -13.33)
                1,UNASSIGNED,Unassigned,0,0.7,VND -7,1/1 (100.00%),m (0.7)
                0,,Total,"1,132",≈ 47.07,"VND 3,799,999,998",2/3 (66.67%),mA (59.7)
                """.replace("\n", "\r\n"));
        assertThat(TABLE.csv(Language.VI)).contains("1.152,\"59,7\",3.800.000.000 đồng");
    }

    @Test
    void json_has_codes_and_exact_numbers() throws IOException {
        String json = TABLE.json();

        assertThat(json).contains("""
                {"level":1,"by":["place"],"groups":[{"code":"B","title":{"vi":"Xã *B*, cũ"}}],"values":\
                {"registered-sum":-20,"rate-sum":"-40/3","money":5,"few":{"part":1,"whole":1},\
                "rate-top-1":[{"code":"mB","number":"-40/3"}]}},
                """);
        assertThat(json).contains("""
                {"level":0,"by":[],"groups":[],"values":{"registered-sum":1132,"rate-sum":"706/15",""");
        assertThat(json).startsWith("""
                {"title":{"vi":"Biểu 1","en":"Table 1"},"dimensions":[{"code":"place","title":{"vi":"Nơi | \\"cột\\"",""");
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            int tokens = 0;
            while (parser.nextToken() != null) {
                tokens++;
            }
            assertThat(tokens).isGreaterThan(100);
        }
    }

    @Test
    void what_a_text_holds_cannot_break_out_of_json() {
        assertThat(JsonText.quoted("a\"\\\n</script>\u2028")).isEqualTo("\"a\\\"\\\\\\u000a\\u003c/script>\\u2028\"");
    }
}
