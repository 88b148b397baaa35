package vn.dvk.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dvk.scoring.engine.Samples.text;

import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.criteria.CriteriaGroup;
import vn.dvk.core.criteria.CriteriaNode;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.Rounding;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.Mark;
import vn.dvk.core.error.Language;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Detail;
import vn.dvk.scoring.rule.BuiltInRules;
import vn.dvk.scoring.rule.OverOne;
import vn.dvk.scoring.rule.RuleTypes;
import vn.dvk.scoring.rule.ZeroDenominator;
import vn.dvk.scoring.sheet.BandResult;
import vn.dvk.scoring.sheet.ScoreLine;
import vn.dvk.scoring.sheet.ScoreSheet;

/** Numbers of real documents; what no source shows is named "minh họa". */
class GoldenScoresTest {
    /** Criteria 1.1 to 1.3 of a district's digital transformation index; its policies for b = 0 and a > b are "minh họa". */
    private static final Scorecard DTI = Scorecard.compile(dti(), RuleTypes.builtIn());

    @ParameterizedTest(name = "{0} meetings give {1} points")
    @CsvSource({"0, 0", "1, 5", "2, 10", "3, 15", "4, 20", "5, 20", "12, 20"})
    void meetings_of_the_steering_committee(long meetings, long points) {
        ScoreSheet sheet = DTI.score(dtiDossier(meetings, 0, 0, 8), AssessmentRole.SELF);
        assertThat(line(sheet, "1.1").exact()).contains(Points.of(points));
    }

    @Test
    void ratios_are_exact() {
        ScoreSheet sheet = DTI.score(dtiDossier(3, 2, 3, 8), AssessmentRole.SELF);
        assertThat(line(sheet, "1.2").exact()).contains(Points.ofRatio(40, 3));
        assertThat(line(sheet, "1.3").exact()).contains(Points.parse("7.5"));
        assertThat(sheet.exactTotal()).contains(Points.parse("215/6"));
        assertThat(sheet.reportedTotal()).contains(Points.parse("35.83"));
    }

    @Test
    void a_share_beyond_the_whole_is_capped_where_the_table_says_so() {
        ScoreSheet sheet = DTI.score(dtiDossier(4, 4, 9, 8), AssessmentRole.SELF);
        assertThat(sheet.reportedTotal()).contains(Points.of(60));
    }

    @Test
    void a_sheet_reads_as_officials_know_it() {
        assertThat(DTI.score(dtiDossier(3, 2, 3, 8), AssessmentRole.SELF).text(Language.VI))
                .isEqualTo("""
                    PHIẾU CHẤM ĐIỂM
                    Hồ sơ hs-01, đối tượng mô hình m-01, đợt so-ket-2023, số liệu đến ngày 31/12/2023
                    Bộ tiêu chí dti-huyen, phiên bản trich; vai trò: Tự chấm
                    STT/Mã | Nội dung                                                         | Điểm tối đa | Điểm đạt
                    -------+------------------------------------------------------------------+-------------+---------
                    1      | Nhận thức số                                                     |          60 |   35 5/6
                    1.1    |   Ban chỉ đạo tổ chức các cuộc họp trong năm                     |          20 |       15
                    1.2    |   Bí thư, Chủ tịch chủ trì các cuộc họp về chuyển đổi số         |          20 |   13 1/3
                    1.3    |   Văn bản chỉ đạo chuyên đề do người đứng đầu ký, tính trên tổng |          20 |      7,5
                           |   số văn bản theo yêu cầu của tỉnh                               |             |
                    -------+------------------------------------------------------------------+-------------+---------
                           | Tổng cộng                                                        |          60 |    35,83
                    Điểm chính xác trước khi làm tròn: 35 5/6
                    """);
    }

    @Test
    void an_explanation_reads_as_an_official_would_write_it() {
        ScoreSheet sheet = DTI.score(dtiDossier(3, 2, 3, 8), AssessmentRole.SELF);
        assertThat(sheet.explain().text(Language.VI)).isEqualTo("""
            1. Nhận thức số: 35 5/6 trên 60 điểm
              1.1. Ban chỉ đạo tổ chức các cuộc họp trong năm: 15/20 điểm
                Được 15/20 điểm vì “Số cuộc họp” là 3 cuộc (mức: đúng 3 cuộc).
                Mất 5 điểm vì chưa đạt mức 20 điểm (từ 4 cuộc trở lên).
              1.2. Bí thư, Chủ tịch chủ trì các cuộc họp về chuyển đổi số: 13 1/3 trên 20 điểm
                Được 13 1/3 trên 20 điểm vì “Số cuộc họp do Bí thư, Chủ tịch chủ trì” là 2 cuộc, “Số cuộc họp” là 3 cuộc (tỷ lệ 66 2/3%).
                Mất 6 2/3 điểm vì còn thiếu 33 1/3% so với tỷ lệ 100%.
              1.3. Văn bản chỉ đạo chuyên đề do người đứng đầu ký, tính trên tổng số văn bản theo yêu cầu của tỉnh: 7,5/20 điểm
                Được 7,5/20 điểm vì “Số văn bản do Chủ tịch ký” là 3, “Tổng số văn bản theo yêu cầu” là 8 (tỷ lệ 37,5%).
                Mất 12,5 điểm vì còn thiếu 62,5% so với tỷ lệ 100%.
            Tổng điểm: 35,83/60 điểm.
            Điểm chính xác trước khi làm tròn: 35 5/6; chênh lệch do làm tròn: -1/300.
            """);
        assertThat(sheet.explain().text(Language.EN, Detail.LINE)).contains("1. Nhận thức số: 35 5/6 of 60 points");
        assertThat(sheet.explain().ranked())
                .extracting(line -> line.code().text())
                .containsExactly("1.3", "1.2", "1.1");
    }

    /** Bắc Kạn, 1878/2017: 87 by the unit itself is "tốt", 78 after appraisal is "khá". */
    @Test
    void two_roles_have_two_sheets() {
        // Minh họa: how 87 and 78 divide into the two parts is not public, nor is the lower limit of "khá" (65 here).
        Edition edition = Samples.edition()
                .addTree(Samples.criterion("8TC", 90, BuiltInRules.direct()))
                .addTree(Samples.criterion("CT", 10, BuiltInRules.direct()))
                .banding(Samples.bands(ComparedAt.REPORTED))
                .build();
        Scorecard scorecard = Scorecard.compile(edition, RuleTypes.builtIn());
        Dossier dossier = Samples.dossier()
                .addAssessment(Samples.assessment(
                        AssessmentRole.SELF, Mark.of("8TC", Points.of(78)), Mark.of("CT", Points.of(9))))
                .addAssessment(Samples.assessment(
                        AssessmentRole.APPRAISAL, Mark.of("8TC", Points.of(70)), Mark.of("CT", Points.of(8))))
                .build();
        ScoreSheet self = scorecard.score(dossier, AssessmentRole.SELF);
        ScoreSheet appraised = scorecard.score(dossier, AssessmentRole.APPRAISAL);
        assertThat(self.reportedTotal()).contains(Points.of(87));
        assertThat(band(self)).isEqualTo("tot");
        assertThat(appraised.reportedTotal()).contains(Points.of(78));
        assertThat(band(appraised)).isEqualTo("kha");
    }

    /** PAR INDEX: eight fields with 43 criteria and 95 sub-criteria; which criterion holds which, and points, are "minh họa". */
    @Test
    void par_index_has_43_criteria_and_95_sub_criteria() {
        int[][] fields = {{6, 2}, {4, 6}, {5, 19}, {4, 12}, {9, 16}, {4, 15}, {5, 17}, {6, 8}};
        Edition.Builder edition = Samples.edition();
        for (int i = 0; i < fields.length; i++) {
            edition.addTree(field(i + 1, fields[i][0], fields[i][1]));
        }
        Scorecard scorecard = Scorecard.compile(edition.build(), RuleTypes.builtIn());
        List<ScoreLine> lines =
                scorecard.score(Samples.dossier().build(), AssessmentRole.SELF).lines();
        assertThat(lines).filteredOn(line -> line.depth() == 0).hasSize(8);
        assertThat(lines).filteredOn(line -> line.depth() == 1).hasSize(43);
        assertThat(lines).filteredOn(line -> line.depth() == 2).hasSize(95);
    }

    private static CriteriaGroup field(int number, int criteria, int subs) {
        CriteriaGroup.Builder field =
                CriteriaGroup.builder().code(Code.of(Integer.toString(number))).title(text("Lĩnh vực " + number));
        for (int i = 0; i < criteria; i++) {
            int here = subs / criteria + (i < subs % criteria ? 1 : 0);
            field.addChild(node(number + "." + (i + 1), here));
        }
        return field.build();
    }

    private static CriteriaNode node(String code, int subs) {
        if (subs == 0) {
            return Samples.criterion(code, 1, BuiltInRules.direct());
        }
        CriteriaGroup.Builder group =
                CriteriaGroup.builder().code(Code.of(code)).title(text("Tiêu chí " + code));
        for (int i = 1; i <= subs; i++) {
            group.addChild(Samples.criterion(code + "." + i, 1, BuiltInRules.direct()));
        }
        return group.build();
    }

    private static Edition dti() {
        return Edition.builder()
                .set(Code.of("dti-huyen"))
                .id(Code.of("trich"))
                .inForce(DateRange.ofYears(2021, 2025))
                .rounding(Rounding.atTotal(2, RoundingMode.HALF_UP))
                .addFact(fact("meetings", "Số cuộc họp", "cuộc"))
                .addFact(fact("chaired", "Số cuộc họp do Bí thư, Chủ tịch chủ trì", "cuộc"))
                .addFact(new FactDeclaration(FactKey.of("signed"), text("Số văn bản do Chủ tịch ký"), FactType.count()))
                .addFact(new FactDeclaration(
                        FactKey.of("signed-total"), text("Tổng số văn bản theo yêu cầu"), FactType.count()))
                .addTree(CriteriaGroup.builder()
                        .code(Code.of("1"))
                        .title(text("Nhận thức số"))
                        .maximum(Points.of(60))
                        .addChild(dtiCriterion("1.1", "Ban chỉ đạo tổ chức các cuộc họp trong năm", meetings()))
                        .addChild(dtiCriterion(
                                "1.2",
                                "Bí thư, Chủ tịch chủ trì các cuộc họp về chuyển đổi số",
                                BuiltInRules.ratio("chaired", "meetings", ZeroDenominator.ZERO, OverOne.INVALID)))
                        .addChild(dtiCriterion(
                                "1.3",
                                "Văn bản chỉ đạo chuyên đề do người đứng đầu ký, tính trên tổng số văn bản theo yêu cầu"
                                        + " của tỉnh",
                                BuiltInRules.ratio("signed", "signed-total", ZeroDenominator.FULL, OverOne.CAP)))
                        .build())
                .build();
    }

    private static RuleDefinition meetings() {
        return BuiltInRules.table()
                .when(Condition.where("meetings").atLeast(4), Points.of(20))
                .when(Condition.where("meetings").equalTo(3), Points.of(15))
                .when(Condition.where("meetings").equalTo(2), Points.of(10))
                .when(Condition.where("meetings").equalTo(1), Points.of(5))
                .otherwise(Points.ZERO)
                .build();
    }

    private static FactDeclaration fact(String key, String title, String unit) {
        return new FactDeclaration(
                FactKey.of(key),
                text(title),
                FactType.builder(FactKind.COUNT).unit(unit).build());
    }

    private static CriteriaNode dtiCriterion(String code, String title, RuleDefinition rule) {
        return Criterion.builder()
                .code(Code.of(code))
                .title(text(title))
                .maximum(Points.of(20))
                .rule(rule)
                .build();
    }

    private static Dossier dtiDossier(long meetings, long chaired, long signed, long total) {
        return Samples.dossier()
                .addFact("meetings", meetings)
                .addFact("chaired", chaired)
                .addFact("signed", signed)
                .addFact("signed-total", total)
                .build();
    }

    private static ScoreLine line(ScoreSheet sheet, String code) {
        return sheet.line(Code.of(code)).orElseThrow();
    }

    private static String band(ScoreSheet sheet) {
        return sheet.band() instanceof BandResult.Reached reached
                ? reached.band().code().text()
                : sheet.band().toString();
    }
}
