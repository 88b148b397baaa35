package vn.dvk.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import vn.dvk.core.arbitraries.ModelDomain;
import vn.dvk.core.dossier.SubjectRef;

@Domain(ModelDomain.class)
class RecognitionHistoryProperties {
    @Property
    void what_a_log_position_answers_never_changes(
            @ForAll RecognitionHistory history, @ForAll SubjectRef subject, @ForAll LocalDate day) {
        RecognitionHistory known = RecognitionHistory.empty();
        assertThat(history.stateOf(subject, day, 0)).isEqualTo(known.stateOf(subject, day));
        for (Decision decision : history.log()) {
            known = known.with(decision);
            assertThat(history.stateOf(subject, day, known.log().size())).isEqualTo(known.stateOf(subject, day));
        }
        assertThat(known).isEqualTo(history).isEqualTo(RecognitionHistory.of(history.log()));
    }

    @Property
    @StatisticsReport(onFailureOnly = true)
    void a_milestone_holds_exactly_if_it_is_effective_and_nothing_in_force_takes_it_back(
            @ForAll RecognitionHistory history, @ForAll SubjectRef subject, @ForAll LocalDate day) {
        List<Milestone> expected = history.log().stream()
                .filter(decision -> isInForce(decision, history.log(), day))
                .filter(decision -> history.log().stream()
                        .filter(later -> later.withdrawals().contains(new Withdrawal(decision.id(), subject)))
                        .noneMatch(later -> isInForce(later, history.log(), day)))
                .flatMap(decision -> decision.milestones().stream())
                .filter(milestone -> milestone.subject().equals(subject))
                .toList();

        SubjectState state = history.stateOf(subject, day);
        assertThat(state.inForce()).extracting(HeldMilestone::milestone).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(state.inForce()).extracting(HeldMilestone::since).isSorted();
        Statistics.label("revoked")
                .collect(!state.revoked().isEmpty())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 2));
    }

    @Property
    void all_states_of_a_day_are_those_of_its_subjects(@ForAll RecognitionHistory history, @ForAll LocalDate day) {
        assertThat(history.statesOn(day))
                .allSatisfy((subject, state) -> assertThat(state).isEqualTo(history.stateOf(subject, day)));
        assertThat(List.copyOf(history.statesOn(day).keySet())).isSorted();
    }

    /** The definition, read word by word. */
    private static boolean isInForce(Decision decision, List<Decision> log, LocalDate day) {
        return !decision.effectiveOn().isAfter(day)
                && log.stream()
                        .filter(later -> later.revokes().contains(decision.id()))
                        .noneMatch(later -> isInForce(later, log, day));
    }
}
