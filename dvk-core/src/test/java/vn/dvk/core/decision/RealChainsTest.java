package vn.dvk.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.dossier.SubjectType;
import vn.dvk.core.error.Problem;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.DocumentNumber;
import vn.dvk.core.value.LocalizedText;

/** What two districts really decided, as far as their reports print it; dates that they do not print are made up. */
class RealChainsTest {
    private static final DateRange YEARS_2021_TO_2023 = DateRange.ofYears(2021, 2023);
    private static final LocalDate END_OF_REVIEW = LocalDate.of(2024, 6, 30);

    /** Bố Trạch 2021–2023: models 547 + 359 → 50; exemplars 78 → 21; two chains without an arrow between them. */
    private static final RecognitionHistory BO_TRACH = RecognitionHistory.of(List.of(
            decision("base-collective", AuthorityLevel.COMMUNE, MilestoneKind.RECOGNISED, 547, RealChainsTest::model)
                    .build(),
            decision("base-individual", AuthorityLevel.COMMUNE, MilestoneKind.RECOGNISED, 359, n -> model(547 + n))
                    .build(),
            decision("base-honour", AuthorityLevel.COMMUNE, MilestoneKind.HONOURED, 78, RealChainsTest::exemplar)
                    .build(),
            decision("district-models", AuthorityLevel.DISTRICT, MilestoneKind.RECOGNISED, 50, n -> model(10 * n))
                    .addRestsOn(DecisionId.of("base-collective"))
                    .addRestsOn(DecisionId.of("base-individual"))
                    .build(),
            decision(
                            "district-exemplars",
                            AuthorityLevel.DISTRICT,
                            MilestoneKind.COMMENDED,
                            21,
                            RealChainsTest::exemplar)
                    .addRestsOn(DecisionId.of("base-honour"))
                    .build()));

    private static final Procedure FOR_MODELS = Procedure.builder()
            .id(Code.of("mo-hinh"))
            .title(LocalizedText.of("Công nhận mô hình"))
            .subjects(SubjectType.MODEL)
            .addStep(step("base", MilestoneKind.RECOGNISED, AuthorityLevel.COMMUNE)
                    .build())
            .addStep(step("district", MilestoneKind.RECOGNISED, AuthorityLevel.DISTRICT)
                    .addRequires(Code.of("base"))
                    .build())
            .build();

    private static final Procedure FOR_EXEMPLARS = Procedure.builder()
            .id(Code.of("dien-hinh"))
            .title(LocalizedText.of("Khen thưởng điển hình"))
            .subjects(SubjectType.EXEMPLAR)
            .addStep(step("honour", MilestoneKind.HONOURED, AuthorityLevel.COMMUNE)
                    .build())
            .addStep(step("commend", MilestoneKind.COMMENDED, AuthorityLevel.DISTRICT)
                    .addRequires(Code.of("honour"))
                    .build())
            .build();

    @Test
    void bo_trach_recognised_906_models_at_the_base_and_50_of_them_above() {
        assertThat(holders(MilestoneKind.RECOGNISED, AuthorityLevel.COMMUNE)).hasSize(906);
        assertThat(holders(MilestoneKind.RECOGNISED, AuthorityLevel.DISTRICT))
                .hasSize(50)
                .allMatch(subject -> subject.type() == SubjectType.MODEL);
        // Recognised twice is one model: 906 hold a recognition, never 956.
        assertThat(BO_TRACH.statesOn(END_OF_REVIEW).values().stream()
                        .filter(state -> state.has(MilestoneKind.RECOGNISED)))
                .hasSize(906);
        assertThat(BO_TRACH.stateOf(model(10), END_OF_REVIEW).inForce(MilestoneKind.RECOGNISED))
                .hasSize(2);
    }

    @Test
    void bo_trach_honoured_78_exemplars_and_commended_21_and_no_model_is_among_them() {
        assertThat(holders(MilestoneKind.HONOURED, AuthorityLevel.COMMUNE)).hasSize(78);
        assertThat(holders(MilestoneKind.COMMENDED, AuthorityLevel.DISTRICT))
                .hasSize(21)
                .allMatch(subject -> subject.type() == SubjectType.EXEMPLAR);
    }

    @Test
    void both_chains_follow_their_procedures() {
        assertThat(FOR_MODELS.skipped(BO_TRACH)).isEmpty();
        assertThat(FOR_EXEMPLARS.skipped(BO_TRACH)).isEmpty();
    }

    @Test
    void a_skipped_step_is_reported_until_its_decision_is_entered() {
        RecognitionHistory history = BO_TRACH.with(Decision.builder()
                .id(DecisionId.of("later"))
                .authority(UnitId.of("huyen-uy"))
                .level(AuthorityLevel.DISTRICT)
                .effectiveOn(LocalDate.of(2024, 5, 1))
                .addMilestone(new Milestone(exemplar(99), MilestoneKind.COMMENDED, YEARS_2021_TO_2023))
                .addMilestone(new Milestone(model(2000), MilestoneKind.RECOGNISED, YEARS_2021_TO_2023))
                .build());

        assertThat(FOR_EXEMPLARS.skipped(history))
                .extracting(Problem::toString)
                .containsExactly("/decisions/5/milestones/0: dvk.procedure.step-skipped {decision=later,"
                        + " subject=exemplar:e-99, step=commend, required=honour}");
        assertThat(FOR_MODELS.skipped(history)).extracting(Problem::path).containsExactly("/decisions/5/milestones/1");
        RecognitionHistory healed =
                history.with(decision("late", AuthorityLevel.COMMUNE, MilestoneKind.HONOURED, 1, n -> exemplar(99))
                        .build());
        assertThat(FOR_EXEMPLARS.skipped(healed)).isEmpty();
    }

    @Test
    void a_step_that_was_revoked_by_then_counts_as_skipped() {
        RecognitionHistory history = RecognitionHistory.of(List.of(
                decision("honour", AuthorityLevel.COMMUNE, MilestoneKind.HONOURED, 2, RealChainsTest::exemplar)
                        .build(),
                Decision.builder()
                        .id(DecisionId.of("withdrawal"))
                        .authority(UnitId.of("dang-uy"))
                        .level(AuthorityLevel.COMMUNE)
                        .effectiveOn(LocalDate.of(2024, 1, 20))
                        .addWithdrawal(new Withdrawal(DecisionId.of("honour"), exemplar(1)))
                        .build(),
                decision("commend", AuthorityLevel.DISTRICT, MilestoneKind.COMMENDED, 2, RealChainsTest::exemplar)
                        .build()));

        assertThat(FOR_EXEMPLARS.skipped(history))
                .extracting(Problem::path)
                .containsExactly("/decisions/2/milestones/0");
    }

    /** Chợ Đồn: recognised for 2022 by the steering committee, commended for 2020–2022 by another authority. */
    @Test
    void recognition_and_commendation_have_their_own_authority_number_and_period() {
        Decision recognition = Decision.builder()
                .id(DecisionId.of("cong-nhan-2022"))
                .number(DocumentNumber.parse("06-QĐ/BCĐ"))
                .authority(UnitId.of("ban-chi-dao"))
                .level(AuthorityLevel.DISTRICT)
                .effectiveOn(LocalDate.of(2022, 11, 10))
                .addMilestone(new Milestone(model(1), MilestoneKind.RECOGNISED, DateRange.ofYears(2022, 2022)))
                .build();
        Decision commendation = Decision.builder()
                .id(DecisionId.of("khen-thuong"))
                .number(DocumentNumber.parse("1094/QĐ-UBND"))
                .authority(UnitId.of("ubnd-huyen"))
                .level(AuthorityLevel.DISTRICT)
                .signedOn(LocalDate.of(2022, 12, 20))
                .effectiveOn(LocalDate.of(2022, 12, 20))
                .addMilestone(new Milestone(model(1), MilestoneKind.COMMENDED, DateRange.ofYears(2020, 2022)))
                .addRestsOn(recognition.id())
                .build();

        SubjectState state =
                RecognitionHistory.of(List.of(recognition, commendation)).stateOf(model(1), LocalDate.of(2022, 12, 31));
        assertThat(state.inForce())
                .extracting(HeldMilestone::toString)
                .containsExactly(
                        "RECOGNISED for 2022/2022 by cong-nhan-2022 since 2022-11-10",
                        "COMMENDED for 2020/2022 by khen-thuong since 2022-12-20");
    }

    private static List<SubjectRef> holders(MilestoneKind kind, AuthorityLevel level) {
        return BO_TRACH.statesOn(END_OF_REVIEW).values().stream()
                .filter(state -> state.inForce(kind).stream()
                        .anyMatch(held -> held.decision().level().equals(level)))
                .map(SubjectState::subject)
                .toList();
    }

    private static Decision.Builder decision(
            String id, AuthorityLevel level, MilestoneKind kind, int count, IntFunction<SubjectRef> subject) {
        Decision.Builder decision = Decision.builder()
                .id(DecisionId.of(id))
                .authority(UnitId.of(level.equals(AuthorityLevel.DISTRICT) ? "ban-thuong-vu" : "dang-uy"))
                .level(level)
                .effectiveOn(LocalDate.of(2024, level.equals(AuthorityLevel.DISTRICT) ? 3 : 1, 15));
        IntStream.rangeClosed(1, count)
                .mapToObj(subject)
                .forEach(one -> decision.addMilestone(new Milestone(one, kind, YEARS_2021_TO_2023)));
        return decision;
    }

    private static ProcedureStep.Builder step(String code, MilestoneKind milestone, AuthorityLevel level) {
        return ProcedureStep.builder()
                .code(Code.of(code))
                .title(LocalizedText.of("Bước " + code))
                .milestone(milestone)
                .level(level);
    }

    private static SubjectRef model(int number) {
        return SubjectRef.model("m-" + number);
    }

    private static SubjectRef exemplar(int number) {
        return SubjectRef.exemplar("e-" + number);
    }
}
