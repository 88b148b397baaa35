package vn.dvk.scoring.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dvk.scoring.verify.SampleRules.failure;
import static vn.dvk.scoring.verify.Verify.verifyThat;

import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.criteria.Rounding;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.DossierId;
import vn.dvk.core.dossier.Mark;
import vn.dvk.core.dossier.MarkValue;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.engine.Scorecard;
import vn.dvk.scoring.rule.BuiltInRules;
import vn.dvk.scoring.rule.RuleTypes;

class ScorecardVerifierTest {
    private static final ScorecardVerifier GOOD = verifyThat(SampleRules.scorecard())
            .given("meetings", "4")
            .given("done", "2")
            .given("tasks", "3")
            .given("disciplined", "0")
            .marked("1.2", "2");

    @Test
    void a_sheet_has_lines_a_total_and_a_band() {
        GOOD.totals("31.67")
                .totalsExactly("95/3")
                .within("31.67", "31.67")
                .withLine("1", "25")
                .withLine("1.1", "20")
                .withLine("2", "6.67")
                .withLine("2", OutcomeKind.SCORED)
                .inBand("tot")
                .withoutRemarks();
        GOOD.withLine("1", "25");
        GOOD.inBand("tot");
        GOOD.given("meetings", "0")
                .without("done")
                .givenNotApplicable("tasks", "no-task")
                .totals("15");
        GOOD.without("done").isUnscored("done");
        GOOD.given("meetings", "0").totals("11.67").inNoBand();
    }

    @Test
    void policies_are_in_play() {
        GOOD.given("done", "0")
                .given("tasks", "0")
                .totals("35")
                .withLine("2", OutcomeKind.NOT_APPLICABLE)
                .withLine("2", "10");
    }

    @Test
    void missing_inputs_are_named() {
        GOOD.without("meetings").isUnscored("meetings").within("11.67", "31.67");
        GOOD.without("meetings").unmarked("1.2").isUnscored("fact:meetings", "mark:1.2");
        GOOD.unmarked("1.2").isUnscored();
    }

    @Test
    void invalid_inputs_and_disqualifications_are_named() {
        GOOD.marked("1.2", "9").isInvalid("dvk.levels.unknown-level");
        GOOD.marked("1.2", MarkValue.of(Points.ONE)).isInvalid("dvk.mark.not-a-level");
        GOOD.given("meetings", FactValue.of(true)).isInvalid();
        GOOD.given("disciplined", "1").isDisqualified("ky-luat").totals("31.67").inNoBand();
        GOOD.given("disciplined", "1").isDisqualified();
    }

    @Test
    void marks_belong_to_a_role() {
        ScorecardVerifier appraised = GOOD.inRole(AssessmentRole.APPRAISAL);
        appraised.totals("31.67");
        assertThat(appraised.dossier().assessment(AssessmentRole.SELF)).isEmpty();
    }

    @Test
    void the_day_is_the_last_one_in_force_unless_another_is_given() {
        assertThat(GOOD.dossier().asOf()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(GOOD.asOf(LocalDate.of(2022, 6, 1)).dossier().asOf()).isEqualTo(LocalDate.of(2022, 6, 1));
        GOOD.asOf(LocalDate.of(2026, 1, 1)).isInvalid("dvk.dossier.outside-edition");
    }

    @Test
    void a_dossier_can_be_given_and_changed() {
        Dossier dossier = GOOD.dossier();
        verifyThat(SampleRules.scorecard()).given(dossier).totals("31.67");
        verifyThat(SampleRules.scorecard())
                .given(dossier)
                .given("meetings", "3")
                .marked("1.2", "1")
                .totals("31.67");
        verifyThat(SampleRules.scorecard())
                .given(dossier)
                .without("meetings")
                .unmarked("1.2")
                .isUnscored("meetings", "1.2");
        assertThat(verifyThat(SampleRules.scorecard()).given(dossier).dossier()).isEqualTo(dossier);
    }

    @Test
    void what_the_edition_does_not_know_is_remarked() {
        Dossier odd = Dossier.builder()
                .id(DossierId.of("hs-1"))
                .subject(SubjectRef.model("m-1"))
                .review(Code.of("r"))
                .asOf(LocalDate.of(2025, 1, 1))
                .addFact("visits", 3)
                .build();
        VerifiedSheet sheet = verifyThat(SampleRules.scorecard()).given(odd).isUnscored();
        assertThat(failure(sheet::withoutRemarks)).startsWith("""
                        Scorecard 'mau e1' broke an expectation.
                             As of: 2025-01-01
                             Given: visits = 3
                          Expected: no remarks
                            Actual: [dvk.dossier.unknown-fact] /facts/visits:""");
    }

    @Test
    void a_failure_lines_up_what_was_given_expected_and_found() {
        assertThat(failure(() -> GOOD.given("meetings", "3").totals("31.67")))
                .isEqualTo("Scorecard 'mau e1' broke an expectation.\n"
                        + "      As of: 2025-12-31\n"
                        + "      Given: meetings = 3\n"
                        + "             done = 2\n"
                        + "             tasks = 3\n"
                        + "             disciplined = 0\n"
                        + "             1.2 marked 2\n"
                        + "   Expected: a total of 31.67 points\n"
                        + "     Actual: a total of 26.67 points\n"
                        + "  Explained: 1. Tổ chức: 20 of 30 points\n"
                        + "               1.1. Tiêu chí 1.1: 15 of 20 points\n"
                        + "                 Got 15 of 20 points because “Số meetings” is 3 (row: exactly 3).\n"
                        + "                 Lost 5 points because the row worth 20 (at least 4) was not reached.\n"
                        + "               1.2. Tiêu chí 1.2: 5 of 10 points\n"
                        + "                 Got 5 of 10 points because the level given is “Mức 2”.\n"
                        + "                 Lost 5 points because level “Mức 1”, worth 10, was not reached.\n"
                        + "             2. Tiêu chí 2: 6.67 of 10 points\n"
                        + "               Got 6 2/3 of 10 points because “Số done” is 2, “Số tasks” is 3"
                        + " (a ratio of 66 2/3%).\n"
                        + "               Lost 3 1/3 points because 33 1/3% is missing to a ratio of 100%.\n"
                        + "               Rounding: +1/300 points.\n"
                        + "             Total: 26.67 of 40 points.\n"
                        + "             Exact before rounding: 26 2/3; difference made by rounding: +1/300.\n"
                        + "             Band “Khá”, because the total of 26.67 reaches the limit of at least 15.");
    }

    @Test
    void every_expectation_can_fail() {
        VerifiedSheet sheet = GOOD.totals("31.67");
        assertThat(failure(() -> sheet.totalsExactly("31.67"))).contains("Actual: an exact total of 95/3 points\n");
        assertThat(failure(() -> sheet.within("0", "40"))).contains("Expected: bounds [0, 40]\n");
        assertThat(failure(() -> sheet.withLine("1.1", "15"))).contains("Actual: line 1.1: 20 points\n");
        assertThat(failure(() -> sheet.withLine("1.1", OutcomeKind.UNSCORED)))
                .contains("Actual: line 1.1: 20 points\n");
        assertThat(failure(() -> sheet.inBand("kha"))).contains("Actual: band tot (compared: 31.67)\n");
        assertThat(failure(() -> sheet.inNoBand())).contains("Expected: no band\n");
        assertThat(failure(() -> sheet.isDisqualified())).contains("Expected: disqualified\n");
        assertThat(failure(() -> GOOD.isUnscored())).contains("Expected: unscored\n");
        assertThat(failure(() -> GOOD.isInvalid("dvk.table.no-row")))
                .contains("Expected: invalid for dvk.table.no-row\n");
        assertThat(failure(() -> GOOD.isNotApplicable())).contains("Expected: not applicable\n");
        assertThat(failure(() -> GOOD.given("disciplined", "1").isDisqualified("khac")))
                .contains("Actual: disqualified for ky-luat, with a total of 31.67 points\n");
        assertThat(failure(() -> GOOD.given("disciplined", "1").inBand("tot"))).contains("Actual: not classified: ");
        assertThat(failure(() -> GOOD.given("meetings", "0").inBand("tot")))
                .contains("Actual: no band (compared: 11.67)\n");
        assertThat(failure(() -> GOOD.without("meetings").inBand("tot")))
                .contains("Actual: undecided until fact:meetings\n");
        assertThat(failure(() -> GOOD.without("meetings").totals("1")))
                .contains("Actual: unscored until fact:meetings; [11.67, 31.67] possible\n");
        assertThat(failure(() -> GOOD.without("meetings").withLine("1.1", "20")))
                .contains("Actual: line 1.1: unscored until fact:meetings; [0, 20] possible\n");
    }

    @Test
    void unknown_names_are_refused() {
        assertThatThrownBy(() -> GOOD.withLine("1.9", "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line must be one of [1, 1.1, 1.2, 2], but was 1.9");
        assertThatThrownBy(() -> GOOD.inBand("xuat-sac"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("band must be one of [tot, kha], but was xuat-sac");
    }

    @Test
    void a_mark_on_what_another_role_marks_is_given_in_that_role() {
        Edition edition = Edition.builder()
                .set(Code.of("mau"))
                .id(Code.of("e1"))
                .inForce(DateRange.always())
                .rounding(Rounding.none())
                .addTree(SampleRules.criterion("1", 90, BuiltInRules.direct(), NotApplicablePolicy.NOT_ALLOWED))
                .addTree(Criterion.builder()
                        .code(Code.of("2"))
                        .title(SampleRules.text("Cấp trên chấm"))
                        .maximum(Points.of(10))
                        .rule(BuiltInRules.sum()
                                .part("2.a", SampleRules.text("Phần"), Points.of(10), BuiltInRules.direct())
                                .build())
                        .markedBy(AssessmentRole.APPRAISAL)
                        .build())
                .build();
        Dossier dossier = verifyThat(Scorecard.compile(edition, RuleTypes.builtIn()))
                .marked("1", "80")
                .marked("2.a", "9")
                .dossier();
        assertThat(dossier.assessment(AssessmentRole.SELF).orElseThrow().marks())
                .containsExactly(Mark.of("1", Points.of(80)));
        assertThat(dossier.assessment(AssessmentRole.APPRAISAL).orElseThrow().marks())
                .containsExactly(Mark.of("2.a", Points.of(9)));
    }

    @Test
    void null_is_refused() {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(String.class, "1.1")
                .setDefault(FactValue.class, FactValue.of(1))
                .setDefault(MarkValue.class, MarkValue.level("1"))
                .setDefault(FactType.class, FactType.count())
                .setDefault(FactDeclaration.class, SampleRules.fact("f", FactType.count()))
                .setDefault(Dossier.class, GOOD.dossier())
                .setDefault(Points.class, Points.ONE)
                .setDefault(Scorecard.class, SampleRules.scorecard())
                .setDefault(Edition.class, SampleRules.edition())
                .setDefault(RuleTypes.class, RuleTypes.builtIn());
        tester.testAllPublicStaticMethods(Verify.class);
        tester.testAllPublicInstanceMethods(verifyThat(SampleRules.edition(), "1.1"));
        tester.testAllPublicInstanceMethods(GOOD);
    }
}
