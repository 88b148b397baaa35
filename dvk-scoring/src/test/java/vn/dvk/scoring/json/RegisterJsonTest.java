package vn.dvk.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.dvk.core.error.Problem;
import vn.dvk.core.model.EmulationModel;
import vn.dvk.core.model.ModelId;
import vn.dvk.core.model.Naming;
import vn.dvk.core.model.Ownership;
import vn.dvk.core.model.Participation;
import vn.dvk.core.model.ParticipationRole;
import vn.dvk.core.model.Register;
import vn.dvk.core.model.Registration;
import vn.dvk.core.model.RegistrationKind;
import vn.dvk.core.model.SubjectKind;
import vn.dvk.core.movement.CanonicalSector;
import vn.dvk.core.organization.UnitDirectory;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Qualifier;
import vn.dvk.core.value.ReportedValue;
import vn.dvk.core.value.Vnd;

class RegisterJsonTest {
    private static final String DOCUMENT = Documents.text("register.json");

    @Test
    void a_register_says_in_java_what_its_document_says() {
        Register register = RegisterJson.read(DOCUMENT).orThrow();
        assertThat(register.movement()
                        .sectors()
                        .find(Code.of("KT"))
                        .orElseThrow()
                        .canonical())
                .isEqualTo(CanonicalSector.KINH_TE);
        assertThat(register.reviews().get(0).movement())
                .isEqualTo(register.movement().id());
        assertThat(register.reviews().get(0).period()).isEqualTo(DateRange.ofYears(2021, 2023));
        assertThat(register.exemplars().get(0).kind()).isEqualTo(SubjectKind.INDIVIDUAL);
        assertThat(register.figures()).hasSize(3);
        assertThat(register.figure(Code.of("ntm-again")).orElseThrow().repeats())
                .contains(Code.of("ntm"));
    }

    @Test
    void a_model_keeps_owners_parts_results_and_namings() {
        EmulationModel model =
                RegisterJson.read(DOCUMENT).orThrow().model(ModelId.of("m-1")).orElseThrow();
        assertThat(model.ownerships()).containsExactly(new Ownership(UnitId.of("hoi-b"), DateRange.parse("2021/..")));
        assertThat(model.period()).contains(DateRange.parse("2022-06/.."));
        assertThat(model.registrations())
                .containsExactly(
                        new Registration(RegistrationKind.NEW, DateRange.ofYears(2022, 2022)),
                        new Registration(RegistrationKind.CONTINUED, DateRange.ofYears(2023, 2023)));
        assertThat(model.participations())
                .containsExactly(new Participation(UnitId.of("thon-d"), ParticipationRole.TWINNED));
        assertThat(model.furtherNamings())
                .containsExactly(new Naming(LocalizedText.of("Xứ, họ đạo bình yên"), Code.of("AN")));
        assertThat(model.results().get(0).figure().value()).isEqualTo(new ReportedValue.Money(Vnd.of(3_800_000_000L)));
        assertThat(model.results().get(0).figure().qualifier()).isEqualTo(Qualifier.MORE_THAN);
    }

    @Test
    void what_is_not_stated_is_absent() {
        EmulationModel model =
                RegisterJson.read(DOCUMENT).orThrow().model(ModelId.of("m-2")).orElseThrow();
        assertThat(model.kind()).isEmpty();
        assertThat(model.ownerships()).isEmpty();
        assertThat(model.place()).isEmpty();
    }

    @Test
    void units_are_looked_up_where_a_directory_is_given() {
        UnitDirectory units =
                UnitDirectoryJson.read(Documents.text("units.json")).orThrow();
        DocumentReader<ReadResult<Register>> reader = RegisterJson.reader(JsonLimits.defaults(), units);
        assertThat(reader.read(DOCUMENT).isValid()).isTrue();
        ReadResult<Register> result = reader.read(DOCUMENT.replace("\"owner\": \"hoi-b\"", "\"owner\": \"hoi-x\"")
                .replace("\"place\": \"xa-b\"", "\"place\": \"huyen-x\""));
        assertThat(result.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "/models/0/ownerships/0/owner (31:32): dvk.register.unknown-unit {unit=hoi-x}",
                        "/models/0/place (32:16): dvk.register.unknown-unit {unit=huyen-x}");
    }

    @Test
    void a_unit_that_did_not_exist_then_is_a_problem() {
        UnitDirectory units =
                UnitDirectoryJson.read(Documents.text("units.json")).orThrow();
        ReadResult<Register> result = RegisterJson.reader(JsonLimits.defaults(), units)
                .read(DOCUMENT.replace(
                        "\"owner\": \"hoi-b\", \"period\": \"2021/..\"",
                        "\"owner\": \"xa-c\", \"period\": \"2021/2022\""));
        assertThat(result.problems())
                .extracting(Problem::toString)
                .containsExactly("/models/0/ownerships/0/owner (31:32): dvk.register.unit-not-in-existence "
                        + "{unit=xa-c, period=2021/2022}");
    }
}
