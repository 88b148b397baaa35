package vn.dvk.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dvk.scoring.engine.Samples.criterion;
import static vn.dvk.scoring.engine.Samples.text;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.Disqualification;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.error.Language;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.rule.BuiltInRules;
import vn.dvk.scoring.rule.RuleTypes;
import vn.dvk.scoring.sheet.ScoreSheet;

/** Conditions that some facts of the dossier leave open. */
class OpenConditionsTest {
    private static final InputKey N = InputKey.fact(FactKey.of("n"));

    @Test
    void a_sheet_that_may_yet_be_disqualified_does_not_pass_for_scored() {
        ScoreSheet sheet = score(
                Samples.edition()
                        .addTree(criterion("1", 10, BuiltInRules.yesNo("y")))
                        .addDisqualification(new Disqualification(
                                Code.of("ky-luat"),
                                text("Có cán bộ bị kỷ luật"),
                                Condition.where("n").atLeast(1))),
                Samples.dossier().addFact("y", true));
        assertThat(sheet.reportedTotal()).contains(Points.of(10));
        assertThat(sheet.kind()).isEqualTo(OutcomeKind.UNSCORED);
        assertThat(sheet.openDisqualifications())
                .extracting(Disqualification::code)
                .containsExactly(Code.of("ky-luat"));
        assertThat(sheet.text(Language.VI))
                .contains(
                        "Chưa đủ số liệu để xác định có thuộc trường hợp không đủ điều kiện xếp loại hay không: Có cán bộ bị kỷ luật\n");
        assertThat(sheet.explain().text(Language.EN))
                .contains("Not decided yet, for want of figures, whether this disqualifies: ");
    }

    @Test
    void only_what_keeps_a_condition_open_is_needed() {
        Condition decided = Condition.anyOf(
                Condition.where("y").isYes(), Condition.where("d").atLeast(1));
        ScoreSheet sheet = score(
                Samples.edition()
                        .addTree(criterion(
                                "1",
                                10,
                                BuiltInRules.table()
                                        .when(decided.and(Condition.where("n").atLeast(1)), Points.of(10))
                                        .otherwise(Points.ZERO)
                                        .build())),
                Samples.dossier().addFact("y", true));
        assertThat(sheet.total()).isEqualTo(Outcome.unscored(Set.of(N)));
    }

    @Test
    void a_table_explains_the_loss_where_the_best_case_is_all_the_others() {
        ScoreSheet sheet = score(
                Samples.edition()
                        .addTree(criterion(
                                "1",
                                10,
                                BuiltInRules.table()
                                        .when(Condition.where("n").atLeast(3), Points.ZERO)
                                        .when(Condition.where("n").atLeast(1), Points.of(4))
                                        .otherwise(Points.of(10))
                                        .build())),
                Samples.dossier().addFact("n", 2));
        assertThat(sheet.explain().text(Language.VI))
                .contains("Được 4/10 điểm vì “Số n” là 2 (mức: từ 1 trở lên).")
                .contains("Mất 6 điểm vì “Số n” là 2 (mức: từ 1 trở lên).");
    }

    private static ScoreSheet score(Edition.Builder edition, Dossier.Builder dossier) {
        return Scorecard.compile(edition.build(), RuleTypes.builtIn()).score(dossier.build(), AssessmentRole.SELF);
    }
}
