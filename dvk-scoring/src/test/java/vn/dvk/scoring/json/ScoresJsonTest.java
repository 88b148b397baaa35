package vn.dvk.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Problem;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.sheet.StoredScore;

/** The document of the tests is the example in docs/formats/scores.md. */
class ScoresJsonTest {
    private static final String DOCUMENT = Documents.text("score.json");

    @Test
    void a_document_says_what_was_stored() {
        StoredScore score = ScoresJson.read(DOCUMENT).orThrow();
        assertThat(score.kind()).isEqualTo(OutcomeKind.SCORED);
        assertThat(score.role()).isEqualTo(AssessmentRole.APPRAISAL);
        assertThat(score.reportedTotal()).contains(Points.parse("18.33"));
        assertThat(score.exactTotal()).contains(Points.ofRatio(55, 3));
        assertThat(score.ledger().orElseThrow().columns()).hasSize(2);
        assertThat(score.supersedes()).isPresent();
    }

    @Test
    void a_document_is_read_as_a_table_without_its_definition() {
        StoredScore score = ScoresJson.read(DOCUMENT).orThrow();
        assertThat(score.text(Language.VI)).isEqualTo("""
            PHIẾU CHẤM ĐIỂM
            Hồ sơ hs-01, đối tượng mô hình m-1, đợt so-ket, số liệu đến ngày 31/12/2023
            Bộ tiêu chí mau, phiên bản e1
            STT/Mã | Nội dung          | Điểm tối đa | Tự chấm | Thẩm định | Căn cứ | Minh chứng
            -------+-------------------+-------------+---------+-----------+--------+-----------
            I      | Kết quả           |          30 |  21 1/3 |    18 1/3 |        |
            1      |   Việc hoàn thành |          20 |  13 1/3 |    13 1/3 |        | 1
            2      |   Tuyên truyền    |          10 |       8 |         5 |        |
            -------+-------------------+-------------+---------+-----------+--------+-----------
                   | Tổng cộng         |          30 |   21,33 |     18,33 |        |
            Tự chấm (u-12, 01/12/2023): 21,33 trên 30 điểm. Xếp loại: Khá
            Thẩm định (cb-07, 10/12/2023): 18,33 trên 30 điểm. Xếp loại: Khá
            Thay thế kết quả đã lưu %s….
            Lưu với mã %s…, theo phiên bản có dấu vân tay 02728f082a16….
            """.formatted(
                score.supersedes().orElseThrow().id().shortForm(), score.id().shortForm()));
    }

    @Test
    void what_is_read_is_written_as_it_was() {
        assertThat(ScoresJson.write(ScoresJson.read(DOCUMENT).orThrow())).isEqualTo(DOCUMENT);
    }

    @Test
    void a_document_that_was_changed_is_refused_at_its_id() {
        ReadResult<StoredScore> changed = ScoresJson.read(DOCUMENT.replace("\"compared\": 18.33", "\"compared\": 19"));
        assertThat(changed.problems())
                .extracting(Problem::path, Problem::code)
                .containsExactly(tuple("/id", "dvk.json.changed-score"));
    }

    @Test
    void everything_that_is_wrong_is_reported_at_its_place() {
        ReadResult<StoredScore> read = ScoresJson.read(DOCUMENT.replace("\"review\": \"so-ket\"", "\"reviews\": 1")
                .replace("\"asOf\": \"2023-12-31\"", "\"asOf\": \"2023-12-32\"")
                .replace("\"engineSemantics\": 1", "\"engineSemantics\": 0")
                .replaceFirst("\"outcome\": \"SCORED\"", "\"outcome\": \"DISQUALIFIED\""));
        assertThat(read.problems())
                .extracting(Problem::path)
                .containsExactly("", "/provenance/engineSemantics", "/provenance/asOf", "/reviews", "/lines/0/outcome");
    }

    @Test
    void the_ledger_must_be_that_of_the_score() {
        ReadResult<StoredScore> read =
                ScoresJson.read(DOCUMENT.replaceFirst("\"role\": \"appraisal\"", "\"role\": \"council\""));
        assertThat(read.problems()).extracting(Problem::code).containsExactly("dvk.json.refused");
    }
}
