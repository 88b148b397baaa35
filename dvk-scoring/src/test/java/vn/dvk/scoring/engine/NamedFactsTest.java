package vn.dvk.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dvk.core.criteria.AssessmentRole.SELF;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.error.Language;
import vn.dvk.scoring.json.CriteriaSetJson;
import vn.dvk.scoring.json.DossiersJson;
import vn.dvk.scoring.outcome.Detail;
import vn.dvk.scoring.rule.RuleTypes;
import vn.dvk.scoring.sheet.ScoreSheet;

/** Sentences name facts, parts and levels as people know them, in sheets and in explanations. */
class NamedFactsTest {
    private static final Scorecard SCORECARD =
            Scorecard.compile(CriteriaSetJson.read("""
                    {"format": "dvk/criteria-set", "version": 1, "id": "s", "title": "Bộ", "editions": [
                     {"id": "e", "inForce": "2021/2024", "rounding": {"stage": "NEVER"}, "facts": [
                      {"key": "a", "title": "Số cuộc họp", "kind": "COUNT"},
                      {"key": "b", "title": "Tổng {số} cuộc", "kind": "COUNT", "most": 6},
                      {"key": "l", "title": "Địa bàn", "kind": "CHOICE", "choices": ["khac",
                       {"code": "nui", "title": {"vi": "miền núi", "en": "in the mountains"}}]}], "tree": [
                      {"code": "0", "title": "Địa bàn", "maximum": 5, "rule": {"type": "table", "otherwise": 0, "rows": [
                       {"when": {"fact": "l", "oneOf": ["nui"]}, "points": 5}]}},
                      {"code": "1", "title": "Họp", "maximum": 10, "notApplicable": "FULL_POINTS", "rule":
                       {"type": "ratio", "numerator": "a", "denominator": "b", "zeroDenominator": "not-applicable",
                        "overOne": "cap"}},
                      {"code": "2", "title": "Chấm", "maximum": 10, "rule": {"type": "sum", "parts": [
                       {"code": "2a", "title": "Phần đầu", "maximum": 5, "rule": {"type": "direct"}},
                       {"code": "2b", "title": "Phần sau", "maximum": 5, "rule": {"type": "levels", "levels": [
                        {"code": "nua", "title": "Một nửa", "points": 2.5},
                        {"code": "du", "title": "Đủ", "points": 5}]}}]}}]}]}
                    """).orThrow().editions().get(0), RuleTypes.builtIn());

    @Test
    void a_value_that_the_fact_cannot_have_is_told_once_with_the_title() {
        ScoreSheet sheet = sheet("{\"key\": \"a\", \"count\": 3}, {\"key\": \"b\", \"count\": 9}");
        assertThat(sheet.text(Language.VI))
                .containsOnlyOnce("“Tổng {số} cuộc”: giá trị 9 lớn hơn mức cao nhất cho phép là 6.");
        assertThat(sheet.explain().text(Language.EN))
                .contains("“Tổng {số} cuộc”: the value 9 is above the most allowed, 6.");
    }

    @Test
    void a_value_of_another_kind_is_told_in_words() {
        assertThat(sheet("{\"key\": \"a\", \"yesNo\": true}").text(Language.VI))
                .contains(
                        "“Số cuộc họp”: giá trị thuộc loại “có hoặc không”, nhưng số liệu được khai báo là loại “số đếm”.");
    }

    @Test
    void what_does_not_apply_is_named_by_its_title() {
        assertThat(sheet("{\"key\": \"a\", \"count\": 3}, {\"key\": \"b\", \"count\": 0}")
                        .explain()
                        .text(Language.VI))
                .contains("Không áp dụng: mẫu số “Tổng {số} cuộc” bằng 0.");
        assertThat(sheet("{\"key\": \"b\", \"count\": 5}, {\"key\": \"a\", \"notApplicable\": \"nt\"}")
                        .explain()
                        .text(Language.EN))
                .contains("fact “Số cuộc họp” does not apply");
    }

    @Test
    void choices_are_told_by_their_titles() {
        ScoreSheet sheet = sheet("{\"key\": \"l\", \"choice\": \"nui\"}");
        assertThat(sheet.explain().text(Language.VI))
                .contains("“Địa bàn” là miền núi (mức: thuộc một trong các giá trị: miền núi)");
        assertThat(sheet.explain().text(Language.EN)).contains("“Địa bàn” is in the mountains");
        assertThat(sheet("{\"key\": \"l\", \"choice\": \"khac\"}").explain().text(Language.VI))
                .contains("“Địa bàn” là khac");
    }

    @Test
    void full_detail_says_of_which_part_a_mark_is_and_which_level_it_gives() {
        assertThat(sheet("").explain().text(Language.VI, Detail.FULL))
                .contains("“Phần đầu”: điểm chấm là 4; “Phần sau”: mức được chấm là “Một nửa”.");
    }

    @Test
    void subjects_are_read_by_their_kind_and_roles_that_nobody_named_stand_in_quotation_marks() {
        assertThat(sheet("").text(Language.VI)).contains("đối tượng mô hình m,");
        assertThat(AssessmentRole.of("to-giup-viec").label(Language.VI)).isEqualTo("“to-giup-viec”");
        assertThat(AssessmentRole.FINAL.label(Language.VI)).isEqualTo("Điểm chính thức");
    }

    private static ScoreSheet sheet(String facts) {
        List<Dossier> dossiers = DossiersJson.read("""
                {"format": "dvk/dossiers", "version": 1, "dossiers": [
                 {"id": "h", "subject": {"model": "m"}, "review": "r", "asOf": "2023-12-31", "facts": [%s],
                  "assessments": [{"role": "self", "assessor": "cb", "date": "2023-12-20", "marks": [
                   {"criterion": "2a", "points": 4}, {"criterion": "2b", "level": "nua"}]}]}]}
                """.formatted(facts)).orThrow();
        return SCORECARD.score(dossiers.get(0), SELF);
    }
}
