package vn.dvk.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.dvk.core.decision.HistoryFixture.MODEL;
import static vn.dvk.core.decision.HistoryFixture.OTHER_MODEL;
import static vn.dvk.core.decision.HistoryFixture.day;
import static vn.dvk.core.decision.HistoryFixture.decision;
import static vn.dvk.core.decision.MilestoneKind.COMMENDED;
import static vn.dvk.core.decision.MilestoneKind.ENDED;
import static vn.dvk.core.decision.MilestoneKind.RECOGNISED;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.RefusedException;
import vn.dvk.core.value.DateRange;

class RecognitionHistoryTest {
    private static final Decision RECOGNITION =
            decision("qd-1", "2024-01-15", RECOGNISED, MODEL, OTHER_MODEL).build();
    private static final Decision COMMENDATION = decision("qd-2", "2024-03-01", COMMENDED, MODEL)
            .addRestsOn(RECOGNITION.id())
            .build();
    private static final RecognitionHistory HISTORY = RecognitionHistory.of(List.of(RECOGNITION, COMMENDATION));

    @Test
    void a_milestone_holds_from_the_day_its_decision_takes_effect() {
        assertThat(HISTORY.stateOf(MODEL, day("2024-01-14")).inForce()).isEmpty();
        assertThat(HISTORY.stateOf(MODEL, day("2024-01-15")).has(RECOGNISED)).isTrue();
        assertThat(HISTORY.stateOf(MODEL, day("2024-03-01")).inForce())
                .extracting(HeldMilestone::toString)
                .containsExactly(
                        "RECOGNISED for 2021/2023 by qd-1 since 2024-01-15",
                        "COMMENDED for 2021/2023 by qd-2 since 2024-03-01");
        assertThat(HISTORY.stateOf(MODEL, day("2024-12-31")).since(COMMENDED)).contains(day("2024-03-01"));
        assertThat(HISTORY.stateOf(OTHER_MODEL, day("2024-12-31")).since(COMMENDED))
                .isEmpty();
    }

    @Test
    void an_earlier_decision_can_be_entered_late() {
        Decision late = decision("qd-0", "2023-06-01", RECOGNISED, MODEL).build();
        RecognitionHistory later = HISTORY.with(late);

        assertThat(later.stateOf(MODEL, day("2023-07-01")).has(RECOGNISED)).isTrue();
        assertThat(later.stateOf(MODEL, day("2023-07-01"), 2).has(RECOGNISED)).isFalse();
        assertThat(later.stateOf(MODEL, day("2024-12-31")).since(RECOGNISED)).contains(day("2023-06-01"));
        assertThat(later.stateOf(MODEL, day("2024-12-31"), 2).since(RECOGNISED)).contains(day("2024-01-15"));
        assertThat(later.log()).containsExactly(RECOGNITION, COMMENDATION, late);
    }

    @Test
    void a_log_position_outside_the_log_throws() {
        assertThat(HISTORY.stateOf(MODEL, day("2024-12-31"), 0).inForce()).isEmpty();
        assertThatThrownBy(() -> HISTORY.stateOf(MODEL, day("2024-12-31"), 3))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> HISTORY.statesOn(day("2024-12-31"), -1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void a_revocation_takes_back_a_decision_from_its_own_day_on() {
        RecognitionHistory revoked = HISTORY.with(
                decision("qd-3", "2024-05-01").addRevokes(COMMENDATION.id()).build());

        assertThat(revoked.stateOf(MODEL, day("2024-04-30")).has(COMMENDED)).isTrue();
        SubjectState state = revoked.stateOf(MODEL, day("2024-05-01"));
        assertThat(state.has(COMMENDED)).isFalse();
        assertThat(state.has(RECOGNISED)).isTrue();
        assertThat(state.revoked())
                .extracting(RevokedMilestone::toString)
                .containsExactly("COMMENDED for 2021/2023 by qd-2 since 2024-03-01, revoked by qd-3 since 2024-05-01");
    }

    @Test
    void a_revoked_revocation_takes_nothing_back() {
        RecognitionHistory history = HISTORY.with(decision("qd-3", "2024-05-01")
                        .addRevokes(COMMENDATION.id())
                        .build())
                .with(decision("qd-4", "2024-06-01")
                        .addRevokes(DecisionId.of("qd-3"))
                        .build());

        assertThat(history.stateOf(MODEL, day("2024-05-31")).has(COMMENDED)).isFalse();
        assertThat(history.stateOf(MODEL, day("2024-06-01")).has(COMMENDED)).isTrue();
    }

    @Test
    void one_subject_can_lose_what_the_others_keep() {
        RecognitionHistory history = HISTORY.with(decision("qd-3", "2024-05-01")
                .addWithdrawal(new Withdrawal(RECOGNITION.id(), OTHER_MODEL))
                .build());

        assertThat(history.stateOf(OTHER_MODEL, day("2024-05-01")).has(RECOGNISED))
                .isFalse();
        assertThat(history.stateOf(OTHER_MODEL, day("2024-05-01")).revoked()).hasSize(1);
        assertThat(history.stateOf(MODEL, day("2024-05-01")).has(RECOGNISED)).isTrue();
    }

    @Test
    void an_ended_model_keeps_what_it_was_given() {
        SubjectState state = HISTORY.with(
                        decision("qd-3", "2024-05-01", ENDED, MODEL).build())
                .stateOf(MODEL, day("2024-06-01"));

        assertThat(state.has(ENDED)).isTrue();
        assertThat(state.has(RECOGNISED)).isTrue();
    }

    @Test
    void a_second_decision_of_one_id_is_refused() {
        assertRefused(
                decision("qd-1", "2025-01-01", RECOGNISED, MODEL),
                "dvk.decision.duplicate",
                "Quyết định 'qd-1' đã được nhập. Hãy kiểm tra lại mã quyết định; đính chính là một quyết định mới, thu hồi"
                        + " quyết định cũ.");
    }

    @Test
    void resting_on_an_absent_decision_is_refused() {
        assertRefused(
                decision("qd-9", "2024-04-01", COMMENDED, MODEL).addRestsOn(DecisionId.of("qd-8")),
                "dvk.decision.rests-on-absent",
                "Quyết định 'qd-9' căn cứ vào quyết định 'qd-8', nhưng quyết định đó chưa được nhập. Hãy nhập quyết định"
                        + " 'qd-8' trước.");
    }

    @Test
    void resting_on_a_decision_that_is_not_yet_effective_is_refused() {
        assertRefused(
                decision("qd-9", "2024-01-14", COMMENDED, MODEL).addRestsOn(RECOGNITION.id()),
                "dvk.decision.rests-on-not-yet-effective",
                "Quyết định 'qd-9' có hiệu lực từ 14/01/2024 căn cứ vào quyết định 'qd-1', nhưng quyết định đó chỉ có hiệu"
                        + " lực từ 15/01/2024. Hãy kiểm tra lại ngày có hiệu lực của hai quyết định.");
        assertThat(HISTORY.with(decision("qd-9", "2024-01-15", COMMENDED, MODEL)
                                .addRestsOn(RECOGNITION.id())
                                .build())
                        .log())
                .hasSize(3);
    }

    @Test
    void resting_on_a_revoked_decision_is_refused_from_the_day_of_the_revocation_on() {
        RecognitionHistory revoked = HISTORY.with(
                decision("qd-3", "2024-05-01").addRevokes(RECOGNITION.id()).build());

        assertRefused(
                revoked,
                decision("qd-9", "2024-05-01", COMMENDED, MODEL).addRestsOn(RECOGNITION.id()),
                "dvk.decision.rests-on-revoked",
                "Quyết định 'qd-9' căn cứ vào quyết định 'qd-1', nhưng quyết định đó đã bị quyết định 'qd-3' thu hồi từ"
                        + " 01/5/2024. Hãy kiểm tra lại căn cứ của quyết định 'qd-9'.");
        assertThat(revoked.with(decision("qd-9", "2024-04-30", COMMENDED, MODEL)
                                .addRestsOn(RECOGNITION.id())
                                .build())
                        .log())
                .hasSize(4);
    }

    @Test
    void resting_on_what_a_subject_has_lost_is_refused_for_that_subject_alone() {
        RecognitionHistory withdrawn = HISTORY.with(decision("qd-3", "2024-05-01")
                .addWithdrawal(new Withdrawal(RECOGNITION.id(), OTHER_MODEL))
                .build());

        assertRefused(
                withdrawn,
                decision("qd-9", "2024-06-01", COMMENDED, MODEL, OTHER_MODEL).addRestsOn(RECOGNITION.id()),
                "dvk.decision.rests-on-withdrawn",
                "Quyết định 'qd-9' căn cứ vào quyết định 'qd-1', nhưng phần dành cho 'model:m-2' của quyết định đó đã bị"
                        + " quyết định 'qd-3' thu hồi từ 01/5/2024. Hãy bỏ 'model:m-2' khỏi quyết định 'qd-9', hoặc kiểm tra"
                        + " lại căn cứ.");
        assertThat(withdrawn
                        .with(decision("qd-9", "2024-06-01", COMMENDED, MODEL)
                                .addRestsOn(RECOGNITION.id())
                                .build())
                        .log())
                .hasSize(4);
    }

    @Test
    void revoking_follows_the_same_rules() {
        assertRefused(
                decision("qd-9", "2024-06-01").addRevokes(DecisionId.of("qd-8")),
                "dvk.decision.revokes-absent",
                "Quyết định 'qd-9' thu hồi quyết định 'qd-8', nhưng quyết định đó chưa được nhập. Hãy nhập quyết định"
                        + " 'qd-8' trước.");
        assertRefused(
                decision("qd-9", "2024-02-29").addRevokes(COMMENDATION.id()),
                "dvk.decision.revokes-not-yet-effective",
                "Quyết định 'qd-9' có hiệu lực từ 29/02/2024 thu hồi quyết định 'qd-2', nhưng quyết định đó chỉ có hiệu lực"
                        + " từ 01/3/2024. Hãy kiểm tra lại ngày có hiệu lực của hai quyết định.");
        RecognitionHistory revoked = HISTORY.with(
                decision("qd-3", "2024-05-01").addRevokes(COMMENDATION.id()).build());
        assertRefused(
                revoked,
                decision("qd-9", "2024-06-01").addRevokes(COMMENDATION.id()),
                "dvk.decision.revokes-revoked",
                "Quyết định 'qd-9' thu hồi quyết định 'qd-2', nhưng quyết định đó đã bị quyết định 'qd-3' thu hồi từ"
                        + " 01/5/2024. Hãy bỏ quyết định 'qd-2' khỏi phần thu hồi.");
    }

    @Test
    void withdrawing_from_a_subject_that_is_not_listed_or_has_lost_it_is_refused() {
        Withdrawal fromModel = new Withdrawal(COMMENDATION.id(), MODEL);
        assertRefused(
                decision("qd-9", "2024-06-01").addWithdrawal(new Withdrawal(COMMENDATION.id(), OTHER_MODEL)),
                "dvk.decision.revokes-unlisted",
                "Quyết định 'qd-9' thu hồi phần dành cho 'model:m-2' của quyết định 'qd-2', nhưng quyết định đó không có"
                        + " 'model:m-2'. Hãy kiểm tra lại mã đối tượng và mã quyết định.");
        RecognitionHistory withdrawn = HISTORY.with(
                decision("qd-3", "2024-05-01").addWithdrawal(fromModel).build());
        assertRefused(
                withdrawn,
                decision("qd-9", "2024-06-01").addWithdrawal(fromModel),
                "dvk.decision.revokes-withdrawn",
                "Quyết định 'qd-9' thu hồi phần dành cho 'model:m-1' của quyết định 'qd-2', nhưng phần đó đã bị quyết định"
                        + " 'qd-3' thu hồi từ 01/5/2024. Hãy bỏ 'model:m-1' khỏi phần thu hồi.");
    }

    @Test
    void a_late_revocation_leaves_what_rests_on_it_in_force_and_lists_it() {
        RecognitionHistory late = HISTORY.with(
                decision("qd-3", "2024-02-01").addRevokes(RECOGNITION.id()).build());

        assertThat(late.stateOf(MODEL, day("2024-03-01")).has(RECOGNISED)).isFalse();
        assertThat(late.stateOf(MODEL, day("2024-03-01")).has(COMMENDED)).isTrue();
        assertThat(late.withFallenGround(day("2024-03-01"))).containsExactly(COMMENDATION);
        assertThat(late.withFallenGround(day("2024-02-29"))).isEmpty();
        assertThat(HISTORY.withFallenGround(day("2024-03-01"))).isEmpty();
    }

    @Test
    void a_ground_withdrawn_from_a_subject_of_the_decision_is_listed_until_the_decision_is_withdrawn_from_it_too() {
        RecognitionHistory late = HISTORY.with(decision("qd-3", "2024-02-01")
                .addWithdrawal(new Withdrawal(RECOGNITION.id(), MODEL))
                .build());

        assertThat(late.withFallenGround(day("2024-03-01"))).containsExactly(COMMENDATION);
        assertThat(late.with(decision("qd-4", "2024-04-01")
                                .addWithdrawal(new Withdrawal(COMMENDATION.id(), MODEL))
                                .build())
                        .withFallenGround(day("2024-04-01")))
                .isEmpty();
    }

    @Test
    void a_ground_withdrawn_from_a_subject_that_the_decision_does_not_list_still_bears_it() {
        RecognitionHistory late = HISTORY.with(decision("qd-3", "2024-02-01")
                .addWithdrawal(new Withdrawal(RECOGNITION.id(), OTHER_MODEL))
                .build());

        assertThat(late.withFallenGround(day("2024-03-01"))).isEmpty();
    }

    @Test
    void a_decision_is_found_by_its_id() {
        assertThat(HISTORY.find(DecisionId.of("qd-2"))).contains(COMMENDATION);
        assertThat(HISTORY.find(DecisionId.of("qd-8"))).isEmpty();
    }

    @Test
    void histories_are_equal_by_their_logs() {
        new EqualsTester()
                .addEqualityGroup(
                        HISTORY, RecognitionHistory.empty().with(RECOGNITION).with(COMMENDATION))
                .addEqualityGroup(RecognitionHistory.empty(), RecognitionHistory.of(List.of()))
                .addEqualityGroup(
                        HISTORY.stateOf(MODEL, day("2024-12-31")),
                        HISTORY.statesOn(day("2024-12-31")).get(MODEL))
                .addEqualityGroup(HISTORY.stateOf(MODEL, day("2024-12-30")))
                .addEqualityGroup(HISTORY.stateOf(OTHER_MODEL, day("2024-12-31")))
                .testEquals();
        assertThat(HISTORY).hasToString("RecognitionHistory[qd-1, qd-2]");
    }

    @Test
    void null_is_refused() {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(SubjectRef.class, MODEL)
                .setDefault(Decision.class, RECOGNITION)
                .setDefault(DecisionId.class, RECOGNITION.id())
                .setDefault(DateRange.class, HistoryFixture.PERIOD);
        tester.testAllPublicStaticMethods(RecognitionHistory.class);
        tester.testAllPublicInstanceMethods(HISTORY);
        tester.testAllPublicInstanceMethods(HISTORY.stateOf(MODEL, day("2024-12-31")));
        tester.testAllPublicConstructors(Withdrawal.class);
        tester.testAllPublicConstructors(Milestone.class);
        tester.testAllPublicInstanceMethods(Decision.builder());
    }

    private static void assertRefused(Decision.Builder decision, String code, String text) {
        assertRefused(HISTORY, decision, code, text);
    }

    private static void assertRefused(RecognitionHistory history, Decision.Builder decision, String code, String text) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> history.with(decision.build()));

        assertThat(refused.problems())
                .singleElement()
                .extracting(problem -> problem.code())
                .isEqualTo(code);
        assertThat(refused.text(Language.VI)).isEqualTo(text);
        assertThat(refused).hasMessageContaining("'qd-");
    }
}
