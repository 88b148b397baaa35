package vn.dvk.scoring.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dvk.scoring.aggregate.StatutoryForms.vi;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.aggregate.StatutoryForms.Award;
import vn.dvk.scoring.aggregate.StatutoryForms.Subject;

class FormOutputTest {

    private static final FilledForm AWARDS = StatutoryForms.awards()
            .note(vi("Số liệu minh họa."))
            .unit(LocalizedText.of("quyết định", "decisions"))
            .build()
            .of(awards());

    @Test
    void text_has_the_numbers_of_rows_and_columns() {
        assertThat(AWARDS.text(Language.VI)).isEqualTo("""
                        Biểu 0603.N/BNV-TĐKT: Số lượng khen thưởng
                        Đơn vị tính: quyết định
                          1 Tổng số
                          2 Bằng khen
                        Mã số  Chỉ tiêu                            1      2
                        -----  ------------------------------  -----  -----
                        01     Tổng số                         1.237  1.201
                                 theo đối tượng
                        02       Tập thể                       1.234  1.200
                        03         Trong đó: Doanh nghiệp         34      0
                        04       Hộ gia đình                       1      0
                        05       Cá nhân                           2      1
                                   theo cấp
                        06         Lãnh đạo cấp bộ, cấp tỉnh       1      0
                        07         Lãnh đạo cấp vụ, sở, ngành      0      0
                        10         Người trực tiếp công tác        0      0
                                 theo phương thức
                        11       Thường xuyên                  1.237  1.201
                        12       Chuyên đề                         0      0
                        Số liệu minh họa.
                        Biểu 0603.N/BNV-TĐKT, dòng 06, 07, 10: Số bản ghi không thuộc dòng nào của phân tổ “theo cấp”: 1. \
                        Sửa bản ghi, hoặc sửa định nghĩa các dòng.
                        """);
        assertThat(StatutoryForms.movements()
                        .build()
                        .of(StatutoryForms.launched())
                        .text(Language.EN))
                .startsWith("""
                        Form 0601.N/BNV-TĐKT: Số phong trào thi đua
                        Unit: phong trào
                          1=(2+3+4) Tổng số
                          2 Cấp Trung ương (Hội đồng TĐKT TW)
                          3 Cấp bộ, ban ngành đoàn thể TW, tỉnh
                          4 Cơ quan, tổ chức, đơn vị
                        Row  Item                          1=(2+3+4)  2  3  4
                        ---  ----------------------------  ---------  -  -  -
                        01   Tổng số                               6  1  3  2
                               phạm vi
                        02     Toàn quốc                           1  1  0  0
                        """);
    }

    @Test
    void markdown_has_totals_in_bold() {
        assertThat(AWARDS.markdown(Language.EN)).isEqualTo("""
                        **Form 0603.N/BNV-TĐKT: Số lượng khen thưởng**

                        Unit: decisions

                        | Row | Item | 1 Tổng số | 2 Bằng khen |
                        | :--- | :--- | ---: | ---: |
                        | **01** | **Total** | **1,237** | **1,201** |
                        |  | _theo đối tượng_ |  |  |
                        | 02 | Tập thể | 1,234 | 1,200 |
                        | 03 | Trong đó: Doanh nghiệp | 34 | 0 |
                        | 04 | Hộ gia đình | 1 | 0 |
                        | 05 | Cá nhân | 2 | 1 |
                        |  | _theo cấp_ |  |  |
                        | 06 | Lãnh đạo cấp bộ, cấp tỉnh | 1 | 0 |
                        | 07 | Lãnh đạo cấp vụ, sở, ngành | 0 | 0 |
                        | 10 | Người trực tiếp công tác | 0 | 0 |
                        |  | _theo phương thức_ |  |  |
                        | 11 | Thường xuyên | 1,237 | 1,201 |
                        | 12 | Chuyên đề | 0 | 0 |

                        _Số liệu minh họa._

                        _Form 0603.N/BNV-TĐKT, row 06, 07, 10: Records in no row of the partition “theo cấp”: 1. \
                        Correct the records, or what the rows count._
                        """);
    }

    @Test
    void csv_says_which_rows_are_no_addends() {
        assertThat(AWARDS.csv(Language.VI)).isEqualTo("""
                        Mã số,Loại dòng,Thuộc dòng,Phân tổ,Chỉ tiêu,1 Tổng số,2 Bằng khen
                        01,Tổng số,,,Tổng số,1.237,1.201
                        02,Thành phần,01,theo đối tượng,Tập thể,1.234,1.200
                        03,Trong đó,02,,Trong đó: Doanh nghiệp,34,0
                        04,Thành phần,01,theo đối tượng,Hộ gia đình,1,0
                        05,Thành phần,01,theo đối tượng,Cá nhân,2,1
                        06,Thành phần,05,theo cấp,"Lãnh đạo cấp bộ, cấp tỉnh",1,0
                        07,Thành phần,05,theo cấp,"Lãnh đạo cấp vụ, sở, ngành",0,0
                        10,Thành phần,05,theo cấp,Người trực tiếp công tác,0,0
                        11,Thành phần,01,theo phương thức,Thường xuyên,1.237,1.201
                        12,Thành phần,01,theo phương thức,Chuyên đề,0,0
                        """.replace("\n", "\r\n"));
        assertThat(ReportForm.<String>builder("F", vi("Biểu"))
                        .total("1", vi("=1+1"))
                        .column("n", vi("Số"))
                        .build()
                        .of(List.of("a"))
                        .csv(Language.EN))
                .isEqualTo("Row,Kind of row,Of row,Divided by,Item,n Số\r\n1,Total,,,'=1+1,1\r\n");
    }

    @Test
    void json_has_exact_numbers_and_findings() {
        assertThat(AWARDS.json()).startsWith("""
                        {"form":"0603.N/BNV-TĐKT","title":{"vi":"Số lượng khen thưởng"},"columns":[\
                        {"code":"1","title":{"vi":"Tổng số"}},\
                        {"code":"2","title":{"vi":"Bằng khen"},"ofWhich":"1"}],"rows":[
                        {"number":"01","text":{"vi":"Tổng số","en":"Total"},"kind":"TOTAL","values":{"1":1237,"2":1201}},
                        {"number":"02","text":{"vi":"Tập thể"},"kind":"PART","of":"01","partition":"subject",\
                        "values":{"1":1234,"2":1200}},
                        {"number":"03","text":{"vi":"Trong đó: Doanh nghiệp"},"kind":"OF_WHICH","of":"02",\
                        "values":{"1":34,"2":0}},
                        """).endsWith("""
                        "notes":[{"vi":"Số liệu minh họa."}],"findings":[{"code":"dvk.aggregate.form-in-no-row",\
                        "rows":["06","07","10"],"columns":[],"arguments":{"count":"1","partition":"rank"}}]}
                        """);
        assertThat(StatutoryForms.movements().build().of(List.of()).json())
                .contains("{\"code\":\"1\",\"title\":{\"vi\":\"Tổng số\"},\"sumOf\":[\"2\",\"3\",\"4\"]}");
    }

    private static List<Award> awards() {
        return java.util.stream.Stream.of(
                        Collections.nCopies(1200, award(Subject.COLLECTIVE, 0, true)),
                        Collections.nCopies(34, award(Subject.ENTERPRISE, 0, false)),
                        List.of(award(Subject.HOUSEHOLD, 0, false)),
                        List.of(award(Subject.INDIVIDUAL, 6, false), award(Subject.INDIVIDUAL, 8, true)))
                .flatMap(List::stream)
                .toList();
    }

    private static Award award(Subject subject, int rank, boolean certificate) {
        return new Award(subject, rank, false, certificate, Points.ZERO);
    }
}
