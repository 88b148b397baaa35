package vn.dvk.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Problem;
import vn.dvk.core.fact.FactKey;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;

/** Two conditions that must both hold: that of a criterion and that of a group above it, or those of two groups. */
class ApplicabilityTest {
    private static final InputKey N = InputKey.fact(FactKey.of("n"));
    private static final InputKey D = InputKey.fact(FactKey.of("d"));
    private static final Outcome NOT = Outcome.notApplicable(Message.of("dvk.test.not-met"));
    private static final Outcome WRONG = Outcome.invalid(Problem.of("/facts/n", Message.of("dvk.test.wrong")));
    private static final Outcome OPEN = Outcome.unscored(Set.of(N));

    @Test
    void one_that_does_not_hold_decides_whatever_the_other_is() {
        assertThat(Applicability.worse(NOT, OPEN)).isEqualTo(NOT);
        assertThat(Applicability.worse(OPEN, NOT)).isEqualTo(NOT);
        assertThat(Applicability.worse(NOT, WRONG)).isEqualTo(NOT);
        assertThat(Applicability.worse(WRONG, NOT)).isEqualTo(NOT);
        Outcome other = Outcome.notApplicable(Message.of("dvk.test.other"));
        assertThat(Applicability.worse(NOT, other)).isEqualTo(NOT);
    }

    @Test
    void one_that_cannot_be_decided_for_a_fault_is_worse_than_one_that_waits_for_figures() {
        assertThat(Applicability.worse(WRONG, OPEN)).isEqualTo(WRONG);
        assertThat(Applicability.worse(OPEN, WRONG)).isEqualTo(WRONG);
        Outcome other = Outcome.invalid(Problem.of("/facts/d", Message.of("dvk.test.wrong")));
        assertThat(Applicability.worse(WRONG, other)).isEqualTo(WRONG);
    }

    @Test
    void two_that_wait_need_the_figures_of_both() {
        assertThat(Applicability.worse(OPEN, Outcome.unscored(Set.of(D)))).isEqualTo(Outcome.unscored(Set.of(N, D)));
        assertThat(Applicability.withNeedsOf(new Outcome.Unscored(Set.of(N)), NOT))
                .isEqualTo(OPEN);
    }
}
