package vn.dvk.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dvk.core.error.InvalidDefinitionException;
import vn.dvk.core.error.Problem;
import vn.dvk.core.movement.Movement;
import vn.dvk.core.movement.Programme;
import vn.dvk.core.movement.Review;
import vn.dvk.core.movement.ReviewKind;
import vn.dvk.core.organization.Unit;
import vn.dvk.core.organization.UnitDirectory;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.organization.UnitKind;
import vn.dvk.core.organization.UnitVersion;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.ReportedFigure;
import vn.dvk.core.value.ReportedValue;

class RegisterEntriesTest {
    private static final Programme OCOP = new Programme(Code.of("OCOP"), LocalizedText.of("OCOP"));
    private static final UnitId VILLAGE = UnitId.of("thon-3-lam-trach");
    private static final UnitId COMMITTEE = UnitId.of("huyen-uy");

    @Test
    void two_models_may_have_one_name() {
        Register register = register()
                .addModel(model("m-1").build())
                .addModel(model("m-2").build())
                .build();

        assertThat(register.modelsNamed("tổ an ninh tự quản"))
                .extracting(model -> model.id().toString())
                .containsExactly("m-1", "m-2");
    }

    @Test
    void entries_are_found_by_id() {
        Register register = register()
                .addModel(model("m-1").build())
                .addReview(review("r-1", "dvk", 2023).build())
                .addFigure(figure("f-1").build())
                .build();

        assertThat(register.model(ModelId.of("m-1"))).contains(model("m-1").build());
        assertThat(register.model(ModelId.of("m-2"))).isEmpty();
        assertThat(register.exemplar(ExemplarId.of("e-1")))
                .contains(exemplar("e-1").build());
        assertThat(register.review(Code.of("r-1")))
                .contains(review("r-1", "dvk", 2023).build());
        assertThat(register.figure(Code.of("f-2"))).isEmpty();
    }

    @Test
    void everything_that_does_not_fit_together_is_reported_at_once() {
        Register.Builder builder = register()
                .addProgramme(OCOP)
                .addReview(review("r-1", "khac", 2023).build())
                .addReview(review("r-1", "dvk", 2026).build())
                .addModel(model("m-1").addProgramme(Code.of("OCOP")).build())
                .addModel(model("m-1")
                        .addFurtherSector(Code.of("THE_THAO"))
                        .addProgramme(Code.of("NTM"))
                        .addFurtherNaming(new Naming(LocalizedText.of("Tổ tự quản"), Code.of("GIAO_DUC")))
                        .addOwnership(new Ownership(VILLAGE, DateRange.ofYears(2021, 2025)))
                        .addParticipation(new Participation(VILLAGE, ParticipationRole.TWINNED))
                        .addParticipation(new Participation(COMMITTEE, ParticipationRole.LEAD))
                        .addParticipation(new Participation(COMMITTEE, ParticipationRole.LEAD))
                        .build())
                .addExemplar(exemplar("e-1").sector(Code.of("HA_TANG")).build())
                .addFigure(figure("f-1").repeats(Code.of("f-9")).build())
                .addFigure(figure("f-2").repeats(Code.of("f-1")).build())
                .addFigure(figure("f-2").build());

        InvalidDefinitionException invalid = catchThrowableOfType(InvalidDefinitionException.class, builder::build);
        assertThat(invalid.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "/reviews/1/id: dvk.register.duplicate-review {id=r-1}",
                        "/reviews/0/movement: dvk.register.other-movement {movement=khac}",
                        "/reviews/1/period: dvk.register.review-outside-movement {period=2021/2026,"
                                + " movement=2021/2025}",
                        "/programmes/1/code: dvk.register.duplicate-programme {id=OCOP}",
                        "/models/1/id: dvk.register.duplicate-model {id=m-1}",
                        "/models/1/furtherSectors/0: dvk.register.unknown-sector {sector=THE_THAO}",
                        "/models/1/furtherNamings/0/sector: dvk.register.unknown-sector {sector=GIAO_DUC}",
                        "/models/1/programmes/0: dvk.register.unknown-programme {programme=NTM}",
                        "/models/1/participations/0/unit: dvk.register.paired-with-itself {unit=thon-3-lam-trach}",
                        "/models/1/participations/2: dvk.register.participation-twice {unit=huyen-uy}",
                        "/exemplars/1/id: dvk.register.duplicate-exemplar {id=e-1}",
                        "/exemplars/1/sector: dvk.register.unknown-sector {sector=HA_TANG}",
                        "/figures/2/key: dvk.register.duplicate-figure {id=f-2}",
                        "/figures/0/repeats: dvk.register.repeats-nothing {figure=f-9}",
                        "/figures/1/repeats: dvk.register.repeats-repetition {figure=f-1}");
        assertThat(invalid).hasMessageStartingWith("Register: 15 problem(s)").hasMessageNotContaining("an ninh");
    }

    @Test
    void units_that_the_directory_does_not_have_then_are_located() {
        Register register = register()
                .addModel(model("m-1")
                        .addOwnership(new Ownership(VILLAGE, DateRange.ofYears(2021, 2022)))
                        .addOwnership(new Ownership(UnitId.of("thon-4"), DateRange.ofYears(2023, 2023)))
                        .addOwnership(new Ownership(VILLAGE, DateRange.ofYears(2024, 2025)))
                        .place(UnitId.of("xa-x"))
                        .addParticipation(new Participation(UnitId.of("xa-y"), ParticipationRole.TWINNED))
                        .build())
                .addExemplar(exemplar("e-2").unit(UnitId.of("xa-z")).build())
                .build();
        UnitDirectory directory = UnitDirectory.of(
                List.of(
                        unit(
                                VILLAGE,
                                DateRange.until(
                                        DateRange.ofYears(2023, 2023).last().orElseThrow())),
                        unit(COMMITTEE, DateRange.always())),
                List.of());

        assertThat(register.problems(directory))
                .extracting(Problem::toString)
                .containsExactly(
                        "/models/0/ownerships/1/owner: dvk.register.unknown-unit {unit=thon-4}",
                        "/models/0/ownerships/2/owner: dvk.register.unit-not-in-existence {unit=thon-3-lam-trach,"
                                + " period=2024/2025}",
                        "/models/0/place: dvk.register.unknown-unit {unit=xa-x}",
                        "/models/0/participations/0/unit: dvk.register.unknown-unit {unit=xa-y}",
                        "/exemplars/1/unit: dvk.register.unknown-unit {unit=xa-z}");
    }

    @Test
    void a_register_shows_its_id_and_numbers_alone() {
        assertThat(register().addModel(model("m-1").build()).build())
                .hasToString("Register{id=bo-trach, models=1, exemplars=1, figures=0}");
    }

    @Test
    void a_figure_that_repeats_itself_throws() {
        assertThatThrownBy(() -> figure("f-1").repeats(Code.of("f-1")).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("figure f-1 must not repeat itself");
    }

    @Test
    void registers_are_equal_by_their_entries() {
        new EqualsTester()
                .addEqualityGroup(register().build(), register().build())
                .addEqualityGroup(register().addModel(model("m-1").build()).build())
                .addEqualityGroup(register().addFigure(figure("f-1").build()).build())
                .testEquals();
    }

    @Test
    void null_is_refused() {
        new NullPointerTester()
                .setDefault(String.class, "a")
                .setDefault(Code.class, OCOP.code())
                .setDefault(ModelId.class, ModelId.of("m-1"))
                .setDefault(ExemplarId.class, ExemplarId.of("e-1"))
                .testAllPublicInstanceMethods(register().build());
    }

    private static Register.Builder register() {
        return Register.builder()
                .id(Code.of("bo-trach"))
                .title(LocalizedText.of("Sổ đăng ký minh họa"))
                .movement(Movement.builder()
                        .id(Code.of("dvk"))
                        .title(LocalizedText.of("Phong trào thi đua \"Dân vận khéo\""))
                        .period(DateRange.ofYears(2021, 2025))
                        .launchedBy(COMMITTEE)
                        .baseRecognisers(LocalizedText.of("Các đảng ủy trực thuộc"))
                        .upperRecogniser(COMMITTEE)
                        .build())
                .addProgramme(OCOP)
                .addExemplar(exemplar("e-1").build());
    }

    private static Review.Builder review(String id, String movement, int lastYear) {
        return Review.builder()
                .id(Code.of(id))
                .movement(Code.of(movement))
                .kind(ReviewKind.INTERIM)
                .title(LocalizedText.of("Sơ kết"))
                .period(DateRange.ofYears(2021, lastYear));
    }

    private static EmulationModel.Builder model(String id) {
        return EmulationModel.builder()
                .id(ModelId.of(id))
                .title(LocalizedText.of("Tổ an ninh tự quản"))
                .primarySector(Code.of("QUOC_PHONG_AN_NINH"));
    }

    private static Exemplar.Builder exemplar(String id) {
        return Exemplar.builder()
                .id(ExemplarId.of(id))
                .name(LocalizedText.of("Tập thể minh họa"))
                .kind(SubjectKind.COLLECTIVE);
    }

    private static RegisterFigure.Builder figure(String key) {
        return RegisterFigure.builder()
                .key(Code.of(key))
                .label(LocalizedText.of("Mô hình được công nhận"))
                .about(RegisterFigure.About.MOVEMENT)
                .figure(ReportedFigure.builder()
                        .wording("547 mô hình")
                        .value(new ReportedValue.Quantity(new BigDecimal("547")))
                        .build());
    }

    private static Unit unit(UnitId id, DateRange validity) {
        return Unit.of(
                id,
                UnitVersion.builder()
                        .name(LocalizedText.of("Đơn vị minh họa"))
                        .kind(UnitKind.OTHER)
                        .validity(validity)
                        .build());
    }
}
