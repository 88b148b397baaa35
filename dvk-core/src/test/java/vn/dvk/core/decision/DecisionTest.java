package vn.dvk.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dvk.core.decision.HistoryFixture.MODEL;
import static vn.dvk.core.decision.HistoryFixture.day;
import static vn.dvk.core.decision.HistoryFixture.decision;

import com.google.common.testing.EqualsTester;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dvk.core.dossier.SubjectType;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;

class DecisionTest {
    @Test
    void a_decision_that_decides_nothing_throws() {
        assertThatThrownBy(() -> decision("qd-1", "2024-01-15").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("decision 'qd-1' must list a milestone or revoke a decision");
    }

    @Test
    void a_decision_that_refers_to_itself_throws() {
        List<Decision.Builder> selfish = List.of(
                decision("qd-1", "2024-01-15", MilestoneKind.RECOGNISED, MODEL).addRestsOn(DecisionId.of("qd-1")),
                decision("qd-1", "2024-01-15").addRevokes(DecisionId.of("qd-1")),
                decision("qd-1", "2024-01-15").addWithdrawal(new Withdrawal(DecisionId.of("qd-1"), MODEL)));

        assertThat(selfish)
                .allSatisfy(builder -> assertThatThrownBy(builder::build)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("decision 'qd-1' must not rest on itself or revoke itself"));
    }

    @Test
    void a_milestone_listed_twice_throws() {
        assertThatThrownBy(() -> decision("qd-1", "2024-01-15", MilestoneKind.RECOGNISED, MODEL, MODEL)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("milestones of decision 'qd-1' must be different");
    }

    @Test
    void revoking_a_decision_whole_and_in_part_throws() {
        assertThatThrownBy(() -> decision("qd-2", "2024-01-15")
                        .addRevokes(DecisionId.of("qd-1"))
                        .addWithdrawal(new Withdrawal(DecisionId.of("qd-1"), MODEL))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("decision 'qd-2' must not revoke a decision whole and for single subjects");
    }

    @Test
    void the_district_level_decides_until_it_ends_and_stays_valid() {
        assertThat(decision("qd-1", "2025-06-30", MilestoneKind.RECOGNISED, MODEL)
                        .build()
                        .level())
                .isEqualTo(AuthorityLevel.DISTRICT);
        assertThat(decision("qd-1", "2025-07-10", MilestoneKind.RECOGNISED, MODEL)
                        .signedOn(day("2025-06-30"))
                        .build()
                        .level())
                .isEqualTo(AuthorityLevel.DISTRICT);
        assertThatThrownBy(() -> decision("qd-1", "2025-07-01", MilestoneKind.RECOGNISED, MODEL)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("level of decision 'qd-1' must exist on 2025-07-01, but DISTRICT exists ../2025-06-30");
    }

    @Test
    void a_procedure_whose_step_requires_a_later_one_throws() {
        assertThatThrownBy(() -> procedure()
                        .addStep(step("a").addRequires(Code.of("b")).build())
                        .addStep(step("b").build())
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("step 'a' of procedure 'p' must require earlier steps only, but requires 'b'");
    }

    @Test
    void a_procedure_with_one_code_twice_or_without_steps_throws() {
        assertThatThrownBy(() -> procedure()
                        .addStep(step("a").build())
                        .addStep(step("a").build())
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("steps of procedure 'p' must have different codes, but two have 'a'");
        assertThatThrownBy(() -> procedure().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("steps of procedure 'p' must not be empty");
    }

    @Test
    void decisions_and_procedures_are_equal_by_what_they_say() {
        new EqualsTester()
                .addEqualityGroup(
                        decision("qd-1", "2024-01-15", MilestoneKind.RECOGNISED, MODEL)
                                .build(),
                        decision("qd-1", "2024-01-15", MilestoneKind.RECOGNISED, MODEL)
                                .build())
                .addEqualityGroup(decision("qd-1", "2024-01-15", MilestoneKind.COMMENDED, MODEL)
                        .build())
                .addEqualityGroup(
                        new Withdrawal(DecisionId.of("qd-1"), MODEL), new Withdrawal(DecisionId.of("qd-1"), MODEL))
                .addEqualityGroup(
                        procedure().addStep(step("a").build()).build(),
                        procedure().addStep(step("a").build()).build())
                .addEqualityGroup(procedure().addStep(step("b").build()).build())
                .testEquals();
    }

    private static Procedure.Builder procedure() {
        return Procedure.builder()
                .id(Code.of("p"))
                .title(LocalizedText.of("Quy trình"))
                .subjects(SubjectType.MODEL);
    }

    private static ProcedureStep.Builder step(String code) {
        return ProcedureStep.builder()
                .code(Code.of(code))
                .title(LocalizedText.of("Bước"))
                .milestone(MilestoneKind.RECOGNISED)
                .level(AuthorityLevel.COMMUNE);
    }
}
