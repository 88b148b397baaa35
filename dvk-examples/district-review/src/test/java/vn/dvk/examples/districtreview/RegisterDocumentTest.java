package vn.dvk.examples.districtreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dvk.core.model.EmulationModel;
import vn.dvk.core.model.ModelId;
import vn.dvk.core.model.Participation;
import vn.dvk.core.model.ParticipationRole;
import vn.dvk.core.model.Register;
import vn.dvk.core.model.RegisterFigure;
import vn.dvk.core.model.ResultFigure;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.organization.UnitDirectory;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.ReportedFigure;
import vn.dvk.core.value.ReportedValue;
import vn.dvk.core.value.Share;
import vn.dvk.scoring.json.JsonLimits;
import vn.dvk.scoring.json.RegisterJson;
import vn.dvk.scoring.json.UnitDirectoryJson;

/** The register is transcribed from the article to the letter and to the number. */
class RegisterDocumentTest {
    private static final LocalDate END_OF_2023 = LocalDate.of(2023, 12, 31);
    private static final UnitDirectory UNITS = units();
    private static final Register REGISTER = register();

    @Test
    void sixteen_models_are_named_in_four_sectors() {
        assertThat(REGISTER.models()).hasSize(16);
        assertThat(Stream.of("KINH_TE", "VAN_HOA_XA_HOI", "QUOC_PHONG_AN_NINH", "HE_THONG_CHINH_TRI")
                        .map(sector -> REGISTER.models().stream()
                                .filter(model -> model.primarySector().equals(Code.of(sector)))
                                .count()))
                .containsExactly(4L, 5L, 2L, 5L);
    }

    @Test
    void one_model_is_named_twice_in_two_sectors_with_different_punctuation() {
        List<EmulationModel> twice = REGISTER.models().stream()
                .filter(model -> !model.furtherNamings().isEmpty())
                .toList();
        assertThat(twice).hasSize(1);
        EmulationModel model = twice.get(0);
        assertThat(model.title().vi()).isEqualTo("Xứ họ đạo bình yên, gia đình hòa thuận");
        assertThat(model.furtherNamings().get(0).text().vi()).isEqualTo("Xứ, họ đạo bình yên, gia đình hòa thuận");
        assertThat(model.furtherSectors())
                .containsExactly(model.furtherNamings().get(0).sector());
    }

    @Test
    void one_model_has_no_owner_and_six_owners_lie_in_no_commune() {
        List<Optional<UnitId>> owners = REGISTER.models().stream()
                .map(model -> model.ownerOn(END_OF_2023))
                .toList();
        assertThat(owners.stream().filter(Optional::isEmpty)).hasSize(1);
        assertThat(owners.stream()
                        .flatMap(Optional::stream)
                        .filter(owner -> UNITS.ancestorAt(owner, AuthorityLevel.COMMUNE, END_OF_2023)
                                .isEmpty()))
                .hasSize(6);
    }

    @Test
    void a_village_is_twinned_across_two_communes() {
        assertThat(REGISTER.model(ModelId.of("m-11")).orElseThrow().participations())
                .containsExactly(
                        new Participation(UnitId.of("thon-chay-lap-xa-phuc-trach"), ParticipationRole.TWINNED));
    }

    @Test
    void titles_are_spelled_as_in_the_article() {
        assertThat(REGISTER.model(ModelId.of("m-04")).orElseThrow().title().vi())
                .endsWith("sản phẩm đạt tiêu chuẩn VietGap, OCOP");
        assertThat(REGISTER.model(ModelId.of("m-01")).orElseThrow().title().vi())
                .contains("Bắc – Nam");
    }

    @Test
    void twenty_five_figures_are_printed_and_one_of_them_is_a_repetition() {
        Stream<ReportedFigure> figures = REGISTER.figures().stream().map(RegisterFigure::figure);
        Stream<ReportedFigure> results = REGISTER.models().stream()
                .flatMap(model -> model.results().stream())
                .map(ResultFigure::figure);
        assertThat(Stream.concat(figures, results)).hasSize(25);
        List<RegisterFigure> repetitions = REGISTER.figures().stream()
                .filter(figure -> figure.repeats().isPresent())
                .toList();
        assertThat(repetitions).hasSize(1);
        Code first = repetitions.get(0).repeats().orElseThrow();
        assertThat(REGISTER.figure(first).orElseThrow().figure().value())
                .isEqualTo(new ReportedValue.Proportion(Share.of(18, 25)));
    }

    @Test
    void the_five_results_are_those_of_model_sixteen_alone() {
        assertThat(REGISTER.models().stream().filter(model -> !model.results().isEmpty()))
                .extracting(EmulationModel::id)
                .containsExactly(ModelId.of("m-16"));
        EmulationModel model = REGISTER.model(ModelId.of("m-16")).orElseThrow();
        assertThat(model.results()).hasSize(5);
        assertThat(model.period()).contains(DateRange.parse("2022-06/.."));
    }

    @Test
    void the_review_lies_inside_the_movement() {
        assertThat(REGISTER.movement().period()).isEqualTo(DateRange.ofYears(2021, 2025));
        assertThat(REGISTER.reviews()).hasSize(1);
        assertThat(REGISTER.reviews().get(0).asOf()).isEqualTo(END_OF_2023);
    }

    private static UnitDirectory units() {
        try (InputStream in = resource("units.json")) {
            return UnitDirectoryJson.read(in).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Register register() {
        try (InputStream in = resource("register.json")) {
            return RegisterJson.reader(JsonLimits.defaults(), UNITS).read(in).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(RegisterDocumentTest.class.getResourceAsStream(name), name);
    }
}
