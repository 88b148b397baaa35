package vn.dvk.scoring.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dvk.core.decision.Decision;
import vn.dvk.core.decision.DecisionId;
import vn.dvk.core.decision.Milestone;
import vn.dvk.core.decision.MilestoneKind;
import vn.dvk.core.decision.RecognitionHistory;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.dossier.SubjectType;
import vn.dvk.core.error.Language;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Share;
import vn.dvk.scoring.arbitraries.RefusedInput;

class FunnelTest {

    private static final LocalizedText RECOGNISED = LocalizedText.of("Công nhận", "Recognised");
    private static final LocalizedText OUTSTANDING = LocalizedText.of("Tiêu biểu", "Outstanding");
    private static final LocalizedText COMMENDED = LocalizedText.of("Khen thưởng", "Commended");

    @Test
    void cho_don_2022_is_one_chain_with_a_share_of_each_step() {
        // Chợ Đồn 2022, baobackan.com.vn post2896: 123 recognised, 55 of them outstanding, 18 proposed for an award.
        Funnel funnel = Funnel.ofModels()
                .stage("RECOGNISED", RECOGNISED, models(123))
                .stage("OUTSTANDING", OUTSTANDING, models(55))
                .stage("PROPOSED", LocalizedText.of("Đề nghị khen thưởng", "Proposed for an award"), models(18))
                .build();

        assertThat(funnel.stage("PROPOSED").ofPrevious()).contains(Share.of(18, 55));
        assertThat(funnel.stage("PROPOSED").ofFirst()).contains(Share.of(18, 123));
        assertThat(funnel.stage("RECOGNISED").ofPrevious()).isEmpty();
        assertThat(funnel.gaps()).isEmpty();
        assertThat(funnel.text(Language.VI)).isEqualTo("""
            Bước                 Số lượng  So với bước trước  So với bước đầu
            -------------------  --------  -----------------  ---------------
            Công nhận                 123                  –                –
            Tiêu biểu                  55    55/123 (44,72%)  55/123 (44,72%)
            Đề nghị khen thưởng        18     18/55 (32,73%)  18/123 (14,63%)
            Các bước lồng vào nhau, không cộng lại.
            """);
    }

    @Test
    void bo_trach_has_two_funnels_that_are_never_one() {
        // The interim review of huyện Bố Trạch 2021–2023: models 906 → 50, exemplars 78 → 21.
        Funnel models = Funnel.ofModels()
                .stage("BASE", RECOGNISED, models(906))
                .stage("DISTRICT", RECOGNISED, models(50))
                .build();
        Funnel exemplars = Funnel.ofExemplars()
                .stage("HONOURED", LocalizedText.of("Tôn vinh", "Honoured"), exemplars(78))
                .stage("COMMENDED", COMMENDED, exemplars(21))
                .build();

        assertThat(models).hasToString("Funnel[MODEL: BASE=906, DISTRICT=50]");
        assertThat(exemplars.type()).isEqualTo(SubjectType.EXEMPLAR);
        assertThat(exemplars.stage("COMMENDED").ofFirst()).contains(Share.of(21, 78));
        assertThat(RefusedInput.problems(() -> Funnel.ofModels()
                        .stage("BASE", RECOGNISED, models(2))
                        .stage("BASE", COMMENDED, exemplars(2))
                        .build()))
                .containsExactly(
                        "/stages/1/code dvk.aggregate.funnel-stage-twice",
                        "/stages/1/members dvk.aggregate.funnel-mixed",
                        "/stages/1/members dvk.aggregate.funnel-mixed");
        assertThat(RefusedInput.problems(() -> Funnel.ofModels().build()))
                .containsExactly("/stages dvk.aggregate.funnel-empty");
    }

    @Test
    void members_that_skipped_a_stage_are_a_finding_and_no_part_of_a_share() {
        Funnel funnel = Funnel.ofModels()
                .stage("REGISTERED", LocalizedText.of("Đăng ký", "Registered"), models(2))
                .stage("RECOGNISED", RECOGNISED, models(3))
                .build();

        assertThat(funnel.stage("RECOGNISED").count()).isEqualTo(3);
        assertThat(funnel.stage("RECOGNISED").ofFirst()).contains(Share.of(2, 2));
        assertThat(funnel.gaps())
                .containsExactly(new FunnelGap(
                        new Heading(Code.of("RECOGNISED"), RECOGNISED),
                        new Heading(Code.of("REGISTERED"), LocalizedText.of("Đăng ký", "Registered")),
                        Set.of(SubjectRef.model("m-003"))));
        assertThat(funnel.text(Language.EN))
                .endsWith(
                        "Subjects of the stage “Recognised” that the stage “Registered” does not have: 1: model:m-003\n");
    }

    @Test
    void a_funnel_is_written_in_every_form() {
        Funnel funnel = Funnel.ofModels()
                .stage("REGISTERED", LocalizedText.of("Đăng ký", "Registered"), models(2))
                .stage("RECOGNISED", RECOGNISED, models(3))
                .build();

        assertThat(funnel.markdown(Language.VI)).isEqualTo("""
                | Bước | Số lượng | So với bước trước | So với bước đầu |
                | :--- | ---: | ---: | ---: |
                | Đăng ký | 2 | – | – |
                | Công nhận | 3 | 2/2 (100,00%) | 2/2 (100,00%) |

                _Các bước lồng vào nhau, không cộng lại._

                _Bước “Công nhận” có 1 đối tượng không có ở bước “Đăng ký”: model:m-003_
                """);
        assertThat(funnel.csv(Language.EN)).isEqualTo("""
                Code,Stage,Count,Of previous stage,Of first stage
                REGISTERED,Registered,2,–,–
                RECOGNISED,Recognised,3,2/2 (100.00%),2/2 (100.00%)
                """.replace("\n", "\r\n"));
        assertThat(funnel.json()).isEqualTo("""
                {"type":"MODEL","stages":[
                {"code":"REGISTERED","title":{"vi":"Đăng ký","en":"Registered"},"count":2,"ofPrevious":null,"ofFirst":null},
                {"code":"RECOGNISED","title":{"vi":"Công nhận","en":"Recognised"},"count":3,\
                "ofPrevious":{"part":2,"whole":2},"ofFirst":{"part":2,"whole":2}}],\
                "gaps":[{"code":"dvk.aggregate.funnel-missing","stage":"RECOGNISED","earlier":"REGISTERED",\
                "missing":["model:m-003"]}]}
                """);
    }

    @Test
    void stages_come_from_the_decisions_in_force_on_a_day() {
        RecognitionHistory history = RecognitionHistory.empty()
                .with(decision("d-1", AuthorityLevel.COMMUNE, "2022-03-01", models(3), exemplars(1))
                        .build())
                .with(decision("d-2", AuthorityLevel.DISTRICT, "2023-10-15", models(2), Set.of())
                        .build())
                .with(decision("d-3", AuthorityLevel.DISTRICT, "2023-12-01", models(1), Set.of())
                        .addRevokes(DecisionId.of("d-2"))
                        .build());

        assertThat(recognised(history, "2022-12-31")).hasToString("Funnel[MODEL: BASE=3, DISTRICT=0]");
        assertThat(recognised(history, "2023-11-30")).hasToString("Funnel[MODEL: BASE=3, DISTRICT=2]");
        assertThat(recognised(history, "2023-12-31")).hasToString("Funnel[MODEL: BASE=3, DISTRICT=1]");
        assertThat(Funnel.ofExemplars()
                        .stage("RECOGNISED", RECOGNISED, history, LocalDate.of(2023, 12, 31), MilestoneKind.RECOGNISED)
                        .build())
                .hasToString("Funnel[EXEMPLAR: RECOGNISED=1]");
    }

    @Test
    void a_stage_that_is_not_there_is_named_with_those_that_are() {
        Funnel funnel =
                Funnel.ofModels().stage("RECOGNISED", RECOGNISED, models(1)).build();

        assertThatThrownBy(() -> funnel.stage("COMMENDED"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("code must be one of [RECOGNISED], but was 'COMMENDED'");
    }

    private static Funnel recognised(RecognitionHistory history, String asOf) {
        LocalDate day = LocalDate.parse(asOf);
        return Funnel.ofModels()
                .stage(
                        "BASE",
                        RECOGNISED,
                        history,
                        day,
                        held -> held.decision().level().equals(AuthorityLevel.COMMUNE))
                .stage(
                        "DISTRICT",
                        RECOGNISED,
                        history,
                        day,
                        held -> held.decision().level().equals(AuthorityLevel.DISTRICT))
                .build();
    }

    private static Decision.Builder decision(
            String id, AuthorityLevel level, String effective, Set<SubjectRef> models, Set<SubjectRef> exemplars) {
        Decision.Builder decision = Decision.builder()
                .id(DecisionId.of(id))
                .authority(UnitId.of("ban-thuong-vu"))
                .level(level)
                .effectiveOn(LocalDate.parse(effective));
        for (Set<SubjectRef> subjects : List.of(models, exemplars)) {
            subjects.forEach(subject -> decision.addMilestone(
                    new Milestone(subject, MilestoneKind.RECOGNISED, DateRange.ofYears(2021, 2023))));
        }
        return decision;
    }

    private static Set<SubjectRef> models(int number) {
        return subjects(number).map(SubjectRef::model).collect(Collectors.toSet());
    }

    private static Set<SubjectRef> exemplars(int number) {
        return subjects(number).map(SubjectRef::exemplar).collect(Collectors.toSet());
    }

    private static Stream<String> subjects(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> "m-" + Integer.toString(1000 + i).substring(1));
    }
}
