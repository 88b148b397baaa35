package vn.dvk.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dvk.core.criteria.CriteriaSet;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.FactDirection;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Problem;
import vn.dvk.scoring.json.CriteriaSetJson;
import vn.dvk.scoring.json.ReadResult;
import vn.dvk.scoring.outcome.ScoringMessages;
import vn.dvk.scoring.rule.RuleTypes;

/** A document with a fault of every kind: one run finds them all, each with its place, its words and a way out. */
class EveryFaultTest {
    private static final String DOCUMENT = """
            {"format": "dvk/criteria-set", "version": 1, "id": "loi", "title": "Bộ tiêu chí có lỗi", "editions": [
             {"id": "e1", "inForce": "2021/2023", "rounding": {"stage": "EACH_LINE", "scale": 1, "mode": "HALF_UP"},
              "facts": [
               {"key": "n", "title": "Số cuộc họp", "kind": "COUNT", "most": 12},
               {"key": "r", "title": "Tỷ lệ", "kind": "DECIMAL", "least": 0, "most": 100},
               {"key": "place", "title": "Địa bàn", "kind": "CHOICE", "choices": ["urban", "mountain"]}],
              "tree": [
               {"code": "1", "title": "Nhóm", "maximum": 99, "children": [
                {"code": "1.1", "title": "Bảng", "maximum": 20, "rule": {"type": "table", "rows": [
                 {"when": {"fact": "n", "atLeast": 4}, "points": 20},
                 {"when": {"fact": "n", "equal": 5}, "points": 10},
                 {"when": {"fact": "n", "atLeast": 3, "lessThan": 2}, "points": 5},
                 {"when": {"fact": "n", "equal": 1}, "points": 5}]}},
                {"code": "1.2", "title": "Bảng", "maximum": 20, "rule": {"type": "table", "match": "unique", "rows": [
                 {"when": {"fact": "r", "atLeast": 80}, "points": 20},
                 {"when": {"fact": "r", "atMost": 80}, "points": 10}]}},
                {"code": "1.1", "title": "Trùng mã", "maximum": 5,
                 "rule": {"type": "ratio", "numerator": "m", "denominator": "n"}},
                {"code": "1.4", "title": "Loại lạ", "maximum": 5, "rule": {"type": "la"}},
                {"code": "1.5", "title": "Có hay không", "maximum": 5,
                 "rule": {"type": "yes-no", "fact": "n", "nope": 0}},
                {"code": "1.6", "title": "Bậc", "maximum": 5, "rule": {"type": "ratio", "numerator": "n",
                 "denominator": "r", "zeroDenominator": "zero", "overOne": "cap", "below": 0,
                 "tiers": [{"fromPercent": 50, "points": 5}, {"fromPercent": 80, "points": 4}]}},
                {"code": "1.7", "title": "Tiên quyết", "maximum": 5, "rule": {"type": "prerequisite",
                 "title": "Danh hiệu", "when": {"fact": "n", "atLeast": 0}}},
                {"code": "1.8", "title": "Lẻ", "maximum": 3.25, "rule": {"type": "direct"}},
                {"code": "1.9", "title": "Thấp", "maximum": 10, "rule": {"type": "per-unit", "fact": "n", "each": 0.5}},
                {"code": "1.10", "title": "Các phần", "maximum": 10, "rule": {"type": "sum", "parts": [
                 {"code": "1.10.a", "title": "Một", "maximum": 4, "rule": {"type": "direct"}}]}},
                {"code": "1.11", "title": "Từng chữ", "maximum": 20, "rule": {"type": "table", "otherwise": 0, "rows": [
                 {"when": {"fact": "n", "equal": 4}, "points": 20}]}}]}],
              "banding": {"comparedAt": "EXACT", "scale": "POINTS", "bands": [
               {"code": "tot", "title": "Tốt", "minimum": 500},
               {"code": "kha", "title": "Khá", "minimum": 600},
               {"code": "kha", "title": "Khá", "minimum": 10}]},
              "disqualifications": [
               {"code": "loai", "title": "Loại", "when": {"allOf": [
                {"fact": "place", "equal": "urban"}, {"fact": "place", "equal": "mountain"}]}}],
              "cases": [
               {"name": "Lạ", "facts": {"la": 1}, "expected": {"lines": {"9": 1}, "band": "gioi"}}]},
             {"id": "e2", "inForce": "2023-12-31/2025-12-31", "rounding": {"stage": "AT_TOTAL", "scale": 0, "mode": "DOWN"},
              "tree": [{"code": "1", "title": "Lẻ", "maximum": 2.5, "rule": {"type": "direct"}}],
              "banding": {"comparedAt": "EXACT", "scale": "PERCENT_OF_MAXIMUM", "bands": [
               {"code": "tot", "title": "Tốt", "minimum": 100.5}]}},
             {"id": "e3", "status": "DRAFT", "inForce": "2026/..", "rounding": {"stage": "NEVER"},
              "tree": [{"code": "1", "title": "Chấm", "maximum": 10, "rule": {"type": "direct"}}],
              "cases": [
               {"name": "Sai", "marks": {"1": 4}, "expected": {"lines": {"1": 4}, "total": 5}},
               {"name": "Đúng", "marks": {"1": 4}, "expected": {"total": 4}}]},
             {"id": "e4", "status": "DRAFT", "inForce": "2026/..", "rounding": {"stage": "NEVER"},
              "tree": [{"code": "1", "title": "Chấm", "maximum": 10, "rule": {"type": "direct"}}],
              "banding": {"comparedAt": "EXACT", "scale": "POINTS", "bands": [
               {"code": "tot", "title": "Tốt", "minimum": 0},
               {"code": "kha", "title": "Khá", "minimum": -1}]}}]}
            """;

    private static final List<String> FAULTS = List.of(
            "/editions/1/inForce dvk.editions.overlap",
            "/editions/0/facts/2/direction dvk.edition.fact-direction",
            "/editions/0/tree/0/children/0/rule/rows/2/when dvk.condition.never-holds",
            "/editions/0/tree/0/children/0/rule/rows/1 dvk.table.row-unreachable",
            "/editions/0/tree/0/children/0/rule/rows dvk.table.gap",
            "/editions/0/tree/0/children/1/rule/rows/1 dvk.table.row-overlap",
            "/editions/0/tree/0/children/2/code dvk.code.twice",
            "/editions/0/tree/0/children/2/rule/numerator dvk.setting.unknown-fact",
            "/editions/0/tree/0/children/2/rule dvk.setting.missing",
            "/editions/0/tree/0/children/2/rule dvk.setting.missing",
            "/editions/0/tree/0/children/3/rule/type dvk.rule.unknown-type",
            "/editions/0/tree/0/children/4/rule/fact dvk.setting.fact-kind",
            "/editions/0/tree/0/children/4/rule/nope dvk.setting.unknown",
            "/editions/0/tree/0/children/5/rule/tiers dvk.ratio.tier-order",
            "/editions/0/tree/0/children/6/rule/when dvk.condition.always-holds",
            "/editions/0/tree/0/children/7/maximum dvk.edition.rounding-loses-maximum",
            "/editions/0/tree/0/children/8/rule dvk.rule.below-maximum",
            "/editions/0/tree/0/children/9/rule/parts dvk.sum.maxima",
            "/editions/0/tree/0/children/10/rule dvk.rule.falls-with-more",
            "/editions/0/tree/0/maximum dvk.edition.group-maximum",
            "/editions/0/banding/bands/1/minimum dvk.band.order",
            "/editions/0/banding/bands/2/code dvk.band.twice",
            "/editions/0/disqualifications/0/when dvk.condition.never-holds",
            "/editions/0/cases/0/facts/la dvk.case.unknown-fact",
            "/editions/0/cases/0/expected/lines/9 dvk.case.unknown-line",
            "/editions/0/cases/0/expected/band dvk.case.unknown-band",
            "/editions/1/rounding dvk.edition.rounding-loses-maximum",
            "/editions/1/banding/bands/0/minimum dvk.band.above-maximum",
            "/editions/2/cases/0/expected/total dvk.case.total",
            "/editions/3/banding/bands/1 dvk.band.unreachable");

    @Test
    void one_run_finds_all_of_them() {
        assertThat(problems().stream()
                        .map(problem -> problem.path() + " " + problem.code())
                        .toList())
                .isEqualTo(FAULTS);
    }

    @Test
    void each_says_in_both_languages_what_is_wrong_and_what_to_do() {
        for (Problem problem : problems()) {
            for (Language language : Language.values()) {
                assertThat(problem.text(language, ScoringMessages.table())).doesNotContain("dvk.", "{", "}");
                assertThat(ScoringMessages.table().wayOut(problem.message(), language))
                        .as(problem.code())
                        .isPresent();
            }
        }
    }

    @Test
    void each_has_its_line_in_the_document() {
        ReadResult<CriteriaSet> read = CriteriaSetJson.read(DOCUMENT);
        assertThat(read.problems()).isEmpty();
        CriteriaSet set = read.orThrow();
        assertThat(read.locate(Scorecard.problems(set, RuleTypes.builtIn())))
                .allSatisfy(problem -> assertThat(problem.location()).isPresent());
    }

    /** The problems of the document, in which more meetings are better and, which cannot be, more of a place. */
    private static List<Problem> problems() {
        CriteriaSet read = CriteriaSetJson.read(DOCUMENT).orThrow();
        CriteriaSet.Builder set = CriteriaSet.builder().id(read.id()).title(read.title());
        read.editions().forEach(edition -> set.addEdition(directed(edition)));
        return Scorecard.problems(set.build(), RuleTypes.builtIn());
    }

    private static Edition directed(Edition edition) {
        Edition.Builder copy = Edition.builder()
                .set(edition.set())
                .id(edition.id())
                .status(edition.status())
                .inForce(edition.inForce())
                .rounding(edition.rounding());
        for (int i = 0; i < edition.facts().size(); i++) {
            copy.addFact(
                    i == 1 ? edition.facts().get(i) : edition.facts().get(i).with(FactDirection.MORE_IS_BETTER));
        }
        edition.tree().forEach(copy::addTree);
        edition.banding().ifPresent(copy::banding);
        edition.disqualifications().forEach(copy::addDisqualification);
        edition.workedCases().forEach(copy::addWorkedCase);
        return copy.build();
    }
}
