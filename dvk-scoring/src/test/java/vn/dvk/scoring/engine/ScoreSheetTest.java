package vn.dvk.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dvk.scoring.engine.Samples.criterion;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.criteria.CriteriaGroup;
import vn.dvk.core.criteria.CriteriaSet;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.Mark;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.Cohort;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.rule.BuiltInRules;
import vn.dvk.scoring.rule.RuleTypes;
import vn.dvk.scoring.sheet.Ledger;
import vn.dvk.scoring.sheet.ScoreLine;
import vn.dvk.scoring.sheet.ScoreSheet;
import vn.dvk.scoring.sheet.SheetFilling;
import vn.dvk.scoring.sheet.SheetForm;
import vn.dvk.scoring.sheet.StoredScore;

class ScoreSheetTest {
    private static final Edition EDITION = Samples.edition()
            .addTree(CriteriaGroup.builder()
                    .code(Code.of("I"))
                    .title(Samples.text("Công tác lãnh đạo"))
                    .addChild(criterion("I.1", 10, BuiltInRules.yesNo("y")))
                    .addChild(criterion("I.2", 20, BuiltInRules.direct()))
                    .build())
            .addTree(criterion("II", 70, BuiltInRules.direct()))
            .banding(Samples.bands(ComparedAt.REPORTED))
            .build();
    private static final Scorecard SCORECARD = Scorecard.compile(EDITION, RuleTypes.builtIn());

    @Test
    void lines_stand_in_the_order_of_the_form_with_groups_first() {
        List<ScoreLine> lines = score(dossier(true, "15", "60")).lines();
        assertThat(lines)
                .extracting(line ->
                        line.depth() + " " + line.code() + " " + line.reported().orElseThrow() + "/" + line.maximum())
                .containsExactly("0 I 25/30", "1 I.1 10/10", "1 I.2 15/20", "0 II 60/70");
        assertThat(score(dossier(true, "15", "60")).line(Code.of("III"))).isEmpty();
    }

    @Test
    void an_open_sheet_shows_what_is_possible() {
        ScoreSheet sheet = score(Samples.dossier()
                .addAssessment(Samples.assessment(AssessmentRole.SELF, Mark.of("II", Points.of(60))))
                .build());
        assertThat(sheet.bounds()).isEqualTo(Bounds.of(Points.of(60), Points.of(90)));
        assertThat(sheet.line(Code.of("I")).map(ScoreLine::bounds)).contains(Bounds.of(Points.ZERO, Points.of(30)));
        assertThat(sheet.text(Language.VI))
                .contains("Tổng điểm có thể đạt: từ 60 đến 90\n")
                .contains("Xếp loại: chưa xác định; có thể là Tốt, Khá, không xếp loại\n");
        assertThat(sheet.text(Language.EN)).contains("Totals still possible: from 60 to 90\n");
    }

    @Test
    void a_group_is_as_good_as_its_worst_line() {
        ScoreSheet sheet = score(dossier(true, "21", "60"));
        assertThat(sheet.line(Code.of("I")).orElseThrow().outcome()).isInstanceOf(Outcome.Invalid.class);
        assertThat(sheet.line(Code.of("II")).orElseThrow().reported()).contains(Points.of(60));
        assertThat(sheet.text(Language.VI)).contains("\nKhông xếp loại (phiếu chấm không hợp lệ)\n");
    }

    @Test
    void the_table_says_why_lines_have_no_points() {
        ScoreSheet open = score(Samples.dossier()
                .addAssessment(Samples.assessment(AssessmentRole.SELF, Mark.of("II", Points.of(71))))
                .build());
        assertThat(open.text(Language.VI))
                .contains("Mục II không hợp lệ: ")
                .contains("Mục I.1 chưa chấm được vì còn thiếu: số liệu “Có kế hoạch”\n")
                .contains("Mục I.2 chưa chấm được vì còn thiếu: điểm chấm mục I.2\n")
                .doesNotContain("Mục I chưa", "Mục I không");
        assertThat(open.text(Language.EN)).contains("Not yet scored (I.1), for want of: the figure “Có kế hoạch”\n");
        assertThat(score(dossier(true, "15", "60")).text(Language.VI)).doesNotContain("Mục");
        assertThat(open.store().text(Language.VI)).contains("Mục I.1 chưa chấm được vì còn thiếu: số liệu “y”\n");
    }

    @Test
    void what_is_wrong_with_all_lines_is_said_once() {
        ScoreSheet outside = score(Samples.dossierOn(Samples.DAY.plusYears(10)).build());
        assertThat(outside.text(Language.EN))
                .containsOnlyOnce("\nInvalid: The dossier's day, 2033-12-31, is outside the dates of edition e1.\n")
                .containsOnlyOnce("is outside the dates");
    }

    @Test
    void a_ledger_says_it_for_each_column() {
        Ledger ledger = SCORECARD.ledger(
                Samples.dossier()
                        .addAssessment(Samples.assessment(AssessmentRole.SELF, Mark.of("I.2", Points.of(71))))
                        .build(),
                AssessmentRole.SELF,
                AssessmentRole.APPRAISAL);
        assertThat(ledger.remarks())
                .extracting(remark -> remark.path() + " " + remark.code())
                .containsExactly(
                        "/lines/I.1 dvk.ledger.needs-facts",
                        "/lines/I.2 dvk.direct.outside",
                        "/lines/II dvk.ledger.needs-marks",
                        "/lines/I.1 dvk.ledger.needs-facts",
                        "/lines/I.2 dvk.ledger.needs-marks",
                        "/lines/II dvk.ledger.needs-marks");
        assertThat(ledger.markdown(Language.VI))
                .contains("- Lưu ý: Mục I.1 chưa chấm được ở cột “Tự chấm” vì còn thiếu số liệu: y.\n")
                .contains("- Lưu ý: Mục II chưa chấm được ở cột “Thẩm định” vì còn thiếu điểm chấm mục: II.\n");
    }

    @Test
    void sheets_are_equal_when_all_they_say_is() {
        Scorecard again = Scorecard.compile(EDITION, RuleTypes.builtIn());
        new EqualsTester()
                .addEqualityGroup(
                        score(dossier(true, "15", "60")), again.score(dossier(true, "15", "60"), AssessmentRole.SELF))
                .addEqualityGroup(score(dossier(true, "15", "61")))
                .addEqualityGroup(SCORECARD.score(dossier(true, "15", "60"), AssessmentRole.APPRAISAL))
                .testEquals();
        assertThat(score(dossier(true, "15", "60")))
                .hasToString("ScoreSheet{dossier=hs-01, role=self, kind=SCORED, reported=85, maximum=100}");
    }

    @Test
    void a_form_is_filled_in_completely_or_not_at_all() {
        SheetFilling filling =
                SheetForm.of(EDITION, 1, Map.of()).fill(Samples.dossier().build(), AssessmentRole.SELF);
        filling.scored(Points.ONE);
        assertThatThrownBy(() -> filling.sheet(List.of(), ScoreSheet::explain))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("entries must be 3, one for each criterion, but were 1");
    }

    @Test
    void lines_are_made_once() {
        ScoreSheet sheet = score(dossier(true, "15", "60"));
        assertThat(sheet.lines()).isSameAs(sheet.lines());
    }

    @Test
    void null_is_refused() {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(Edition.class, EDITION)
                .setDefault(Dossier.class, Samples.dossier().build())
                .setDefault(AssessmentRole.class, AssessmentRole.SELF)
                .setDefault(RuleTypes.class, RuleTypes.builtIn())
                .setDefault(Cohort.class, Cohort.of(Map.of()))
                .setDefault(CriteriaSet.class, set())
                .setDefault(StoredScore.class, score(dossier(true, "15", "60")).store())
                .setDefault(Code.class, Code.of("I"));
        tester.testAllPublicInstanceMethods(SCORECARD);
        tester.testAllPublicInstanceMethods(score(dossier(true, "15", "60")));
        tester.testAllPublicStaticMethods(Scorecard.class);
        tester.testAllPublicStaticMethods(EditionsInForce.class);
    }

    private static CriteriaSet set() {
        return CriteriaSet.builder()
                .id(EDITION.set())
                .title(Samples.text("Bộ tiêu chí (minh họa)"))
                .addEdition(EDITION)
                .build();
    }

    private static ScoreSheet score(Dossier dossier) {
        return SCORECARD.score(dossier, AssessmentRole.SELF);
    }

    private static Dossier dossier(boolean plan, String second, String third) {
        return Samples.dossier()
                .addFact("y", plan)
                .addAssessment(Samples.assessment(
                        AssessmentRole.SELF, Mark.of("I.2", Points.parse(second)), Mark.of("II", Points.parse(third))))
                .build();
    }
}
