package vn.dvk.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

class RegisterTest {
    private static final LocalizedText TITLE = LocalizedText.of("Xứ họ đạo bình yên");
    private static final Code ECONOMY = Code.of("KINH_TE");

    @Test
    void parts_are_found_by_their_identifiers() {
        Register register = register()
                .addModel(model("m").build())
                .addReview(review("dvk", "2021/2023"))
                .addFigure(figure("f").build())
                .addExemplar(exemplar("e").build())
                .build();
        assertThat(register.model(ModelId.of("m"))).isPresent();
        assertThat(register.model(ModelId.of("x"))).isEmpty();
        assertThat(register.review(Code.of("k"))).isPresent();
        assertThat(register.figure(Code.of("f"))).isPresent();
        assertThat(register.exemplar(ExemplarId.of("e"))).isPresent();
    }

    @Test
    void the_text_of_a_register_names_nobody() {
        Register register = register()
                .addModel(model("m").build())
                .addExemplar(exemplar("e").build())
                .build();
        assertThat(register).hasToString("Register{id=r, models=1, exemplars=1, figures=0}");
    }

    @Test
    void identifiers_given_twice_are_problems() {
        assertThat(problems(register()
                        .addModel(model("m").build())
                        .addModel(model("m").build())
                        .addExemplar(exemplar("e").build())
                        .addExemplar(exemplar("e").build())
                        .addReview(review("dvk", "2021/2023"))
                        .addReview(review("dvk", "2021/2022"))
                        .addProgramme(new Programme(Code.of("p"), TITLE))
                        .addProgramme(new Programme(Code.of("p"), TITLE))
                        .addFigure(figure("f").build())
                        .addFigure(figure("f").build())))
                .containsExactly(
                        "/reviews/1/id: dvk.register.duplicate-review {id=k}",
                        "/programmes/1/code: dvk.register.duplicate-programme {id=p}",
                        "/models/1/id: dvk.register.duplicate-model {id=m}",
                        "/exemplars/1/id: dvk.register.duplicate-exemplar {id=e}",
                        "/figures/1/key: dvk.register.duplicate-figure {id=f}");
    }

    @Test
    void sectors_and_programmes_that_are_not_there_are_problems() {
        Code unknown = Code.of("X");
        assertThat(problems(register()
                        .addModel(EmulationModel.builder()
                                .id(ModelId.of("m"))
                                .title(TITLE)
                                .primarySector(unknown)
                                .addFurtherSector(ECONOMY)
                                .addFurtherSector(Code.of("Y"))
                                .addProgramme(Code.of("p"))
                                .addFurtherNaming(new Naming(TITLE, Code.of("Z")))
                                .build())
                        .addExemplar(exemplar("e").sector(unknown).build())))
                .containsExactly(
                        "/models/0/primarySector: dvk.register.unknown-sector {sector=X}",
                        "/models/0/furtherSectors/1: dvk.register.unknown-sector {sector=Y}",
                        "/models/0/furtherNamings/0/sector: dvk.register.unknown-sector {sector=Z}",
                        "/models/0/programmes/0: dvk.register.unknown-programme {programme=p}",
                        "/exemplars/0/sector: dvk.register.unknown-sector {sector=X}");
    }

    @Test
    void a_review_of_another_movement_or_outside_its_period_is_a_problem() {
        assertThat(problems(register().addReview(review("other", "2021/2023"))))
                .containsExactly("/reviews/0/movement: dvk.register.other-movement {movement=other}");
        assertThat(problems(register().addReview(review("dvk", "2020/2022"))))
                .containsExactly("/reviews/0/period: dvk.register.review-outside-movement "
                        + "{period=2020/2022, movement=2021/2025}");
    }

    @Test
    void a_figure_repeats_a_first_printing() {
        assertThat(register()
                        .addFigure(figure("f").build())
                        .addFigure(figure("g").repeats(Code.of("f")).build())
                        .build()
                        .figures())
                .hasSize(2);
        assertThat(problems(register()
                        .addFigure(figure("g").repeats(Code.of("h")).build())
                        .addFigure(figure("h").repeats(Code.of("x")).build())))
                .containsExactly(
                        "/figures/0/repeats: dvk.register.repeats-repetition {figure=h}",
                        "/figures/1/repeats: dvk.register.repeats-nothing {figure=x}");
        assertThatThrownBy(() -> figure("g").repeats(Code.of("g")).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("figure g must not repeat itself");
    }

    @Test
    void an_owner_is_not_twinned_with_itself_and_takes_a_part_once() {
        Participation twinned = new Participation(UnitId.of("a"), ParticipationRole.TWINNED);
        Participation helping = new Participation(UnitId.of("b"), ParticipationRole.TAKING_PART);
        assertThat(problems(register()
                        .addModel(model("m")
                                .addOwnership(new Ownership(UnitId.of("a"), DateRange.always()))
                                .addParticipation(twinned)
                                .addParticipation(helping)
                                .addParticipation(helping)
                                .build())))
                .containsExactly(
                        "/models/0/participations/0/unit: dvk.register.paired-with-itself {unit=a}",
                        "/models/0/participations/2: dvk.register.participation-twice {unit=b}");
    }

    @Test
    void units_are_looked_up_in_a_directory() {
        UnitDirectory units = UnitDirectory.of(
                List.of(
                        unit("u", DateRange.always()),
                        unit("old", DateRange.parse("../2020")),
                        unit("a", DateRange.parse("../2025-06-30"))),
                List.of());
        Register register = register()
                .addModel(model("m")
                        .addOwnership(new Ownership(UnitId.of("a"), DateRange.parse("2021/..")))
                        .place(UnitId.of("x"))
                        .addParticipation(new Participation(UnitId.of("y"), ParticipationRole.LEAD))
                        .build())
                .addModel(model("n")
                        .addOwnership(new Ownership(UnitId.of("old"), DateRange.parse("2021/..")))
                        .build())
                .addExemplar(exemplar("e").unit(UnitId.of("z")).build())
                .build();
        assertThat(register.problems(units))
                .extracting(Problem::toString)
                .containsExactly(
                        "/models/0/place: dvk.register.unknown-unit {unit=x}",
                        "/models/0/participations/0/unit: dvk.register.unknown-unit {unit=y}",
                        "/models/1/ownerships/0/owner: dvk.register.unit-not-in-existence {unit=old, period=2021/..}",
                        "/exemplars/0/unit: dvk.register.unknown-unit {unit=z}");
    }

    private static List<String> problems(Register.Builder builder) {
        try {
            return builder.build().problems(UnitDirectory.of(List.of(), List.of())).stream()
                    .map(problem -> "unexpected")
                    .toList();
        } catch (InvalidDefinitionException e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
    }

    private static Register.Builder register() {
        return Register.builder()
                .id(Code.of("r"))
                .title(LocalizedText.of("Sổ đăng ký"))
                .movement(Movement.builder()
                        .id(Code.of("dvk"))
                        .title(LocalizedText.of("Dân vận khéo"))
                        .period(DateRange.ofYears(2021, 2025))
                        .launchedBy(UnitId.of("u"))
                        .baseRecognisers(LocalizedText.of("Các đảng ủy trực thuộc"))
                        .upperRecogniser(UnitId.of("u"))
                        .build());
    }

    private static EmulationModel.Builder model(String id) {
        return EmulationModel.builder().id(ModelId.of(id)).title(TITLE).primarySector(ECONOMY);
    }

    private static Exemplar.Builder exemplar(String id) {
        return Exemplar.builder()
                .id(ExemplarId.of(id))
                .name(LocalizedText.of("Nguyễn Văn A"))
                .kind(SubjectKind.INDIVIDUAL);
    }

    private static Review review(String movement, String period) {
        return Review.builder()
                .id(Code.of("k"))
                .movement(Code.of(movement))
                .kind(ReviewKind.INTERIM)
                .title(LocalizedText.of("Sơ kết"))
                .period(DateRange.parse(period))
                .build();
    }

    private static RegisterFigure.Builder figure(String key) {
        return RegisterFigure.builder()
                .key(Code.of(key))
                .label(LocalizedText.of("Xã nông thôn mới"))
                .about(RegisterFigure.About.CONTEXT)
                .figure(ReportedFigure.builder()
                        .wording("18 xã")
                        .value(new ReportedValue.Quantity(new BigDecimal(18)))
                        .build());
    }

    private static Unit unit(String id, DateRange validity) {
        return Unit.of(
                UnitId.of(id),
                UnitVersion.builder()
                        .name(LocalizedText.of("Xã"))
                        .kind(UnitKind.ADMINISTRATIVE)
                        .validity(validity)
                        .build());
    }
}
