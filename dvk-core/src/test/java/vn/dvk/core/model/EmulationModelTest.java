package vn.dvk.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.ReportedFigure;
import vn.dvk.core.value.ReportedValue;

class EmulationModelTest {
    private static final Code SOCIETY = Code.of("VAN_HOA_XA_HOI");
    private static final Code SECURITY = Code.of("QUOC_PHONG_AN_NINH");
    private static final UnitId HOA_TRACH = UnitId.of("khoi-dan-van-hoa-trach");
    private static final UnitId HOAN_LAO = UnitId.of("xa-hoan-lao");

    @Test
    void a_model_named_twice_in_two_sectors_is_one_model_with_two_namings() {
        EmulationModel parish = parish().build();

        assertThat(parish.namings())
                .containsExactly(
                        new Naming(LocalizedText.of("Xứ họ đạo bình yên, gia đình hòa thuận"), SOCIETY),
                        new Naming(LocalizedText.of("Xứ, họ đạo bình yên, gia đình hòa thuận"), SECURITY));
        assertThat(parish.isNamed("Xứ họ đạo bình yên, gia đình hòa thuận")).isTrue();
        assertThat(parish.isNamed("XỨ, HỌ ĐẠO BÌNH YÊN – gia đình hoà thuận")).isTrue();
        assertThat(parish.isNamed("Xứ họ đạo bình yên")).isFalse();
        assertThat(parish.sectors()).containsExactly(SOCIETY, SECURITY);
    }

    @Test
    void nothing_that_can_reveal_a_religion_is_shown() {
        EmulationModel parish = parish().addResult(new ResultFigure(
                        Code.of("households"),
                        LocalizedText.of("Số hộ đồng bào Công giáo"),
                        ReportedFigure.builder()
                                .wording("75 hộ")
                                .value(new ReportedValue.Quantity(new BigDecimal("75")))
                                .build()))
                .build();

        assertThat(parish.toString())
                .contains("m-08", "VAN_HOA_XA_HOI", "households", "75")
                .doesNotContain("đạo")
                .doesNotContain("giáo");
        assertThat(parish.namings().toString()).doesNotContain("đạo");
    }

    @Test
    void an_owner_is_that_of_the_day() {
        EmulationModel model = parish().addOwnership(new Ownership(HOA_TRACH, DateRange.parse("2021/2025-06-30")))
                .addOwnership(new Ownership(HOAN_LAO, DateRange.parse("2025-07-01/..")))
                .build();

        assertThat(model.ownerOn(LocalDate.of(2023, 12, 31))).contains(HOA_TRACH);
        assertThat(model.ownerOn(LocalDate.of(2025, 7, 1))).contains(HOAN_LAO);
        assertThat(model.ownerOn(LocalDate.of(2020, 12, 31))).isEmpty();
    }

    @Test
    void owners_that_overlap_throw() {
        assertThatThrownBy(() -> parish().addOwnership(new Ownership(HOA_TRACH, DateRange.ofYears(2021, 2023)))
                        .addOwnership(new Ownership(HOAN_LAO, DateRange.ofYears(2023, 2025)))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ownerships of model 'm-08' must follow one another, but the one at index 1 does not start"
                        + " after the one before");
    }

    @Test
    void a_model_is_new_once_and_continued_after_that() {
        Registration fresh = new Registration(RegistrationKind.NEW, DateRange.ofYears(2022, 2022));
        Registration kept = new Registration(RegistrationKind.CONTINUED, DateRange.ofYears(2023, 2023));
        EmulationModel model =
                parish().addRegistration(fresh).addRegistration(kept).build();

        assertThat(model.registrations()).containsExactly(fresh, kept);
        assertThatThrownBy(() -> parish().addRegistration(fresh)
                        .addRegistration(new Registration(RegistrationKind.NEW, DateRange.ofYears(2023, 2023)))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("registrations of model 'm-08' must be new at most once, but 2 are");
        assertThatThrownBy(() -> parish().addRegistration(fresh)
                        .addRegistration(new Registration(RegistrationKind.CONTINUED, DateRange.ofYears(2021, 2021)))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "registrations of model 'm-08' must not be for a period before it is new in 2022/2022, but one"
                                + " is for 2021/2021");
        assertThatThrownBy(() -> parish().addRegistration(kept)
                        .addRegistration(
                                new Registration(RegistrationKind.CONTINUED, DateRange.parse("2023-01-01/2023-12-31")))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("registrations of model 'm-08' must be for different periods, but two are for"
                        + " 2023-01-01/2023-12-31");
    }

    @Test
    void repeating_the_primary_sector_or_a_result_key_throws() {
        assertThatThrownBy(() -> parish().addFurtherSector(SOCIETY).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("furtherSectors of model 'm-08' must not repeat its primary sector VAN_HOA_XA_HOI");
        ResultFigure result = new ResultFigure(
                Code.of("works"),
                LocalizedText.of("Công trình, phần việc"),
                ReportedFigure.builder()
                        .wording("75 công trình, phần việc")
                        .value(new ReportedValue.Quantity(new BigDecimal("75")))
                        .build());
        assertThatThrownBy(() -> parish().addResult(result).addResult(result).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("results of model 'm-08' must have different keys, but 2 have 1");
    }

    @Test
    void an_owner_a_kind_and_a_period_may_be_not_stated() {
        EmulationModel model = parish().build();

        assertThat(model.kind()).isEmpty();
        assertThat(model.period()).isEmpty();
        assertThat(model.ownerOn(LocalDate.of(2023, 1, 1))).isEmpty();
    }

    @Test
    void models_and_exemplars_are_equal_by_what_they_say() {
        new EqualsTester()
                .addEqualityGroup(parish().build(), parish().build())
                .addEqualityGroup(parish().kind(SubjectKind.COLLECTIVE).build())
                .addEqualityGroup(parish().period(DateRange.parse("2022-06/..")).build())
                .addEqualityGroup(
                        parish().period(DateRange.parse("2022-06-01/..")).build())
                .addEqualityGroup(ModelId.of("a"), new ModelId(Code.of("a")))
                .addEqualityGroup(ExemplarId.of("a"), new ExemplarId(Code.of("a")))
                .testEquals();
    }

    @Test
    void the_name_of_an_exemplar_is_not_shown() {
        Exemplar exemplar = Exemplar.builder()
                .id(ExemplarId.of("e-1"))
                .name(LocalizedText.of("Nguyễn Thị Minh Họa"))
                .kind(SubjectKind.INDIVIDUAL)
                .build();

        assertThat(exemplar.toString()).contains("e-1", "INDIVIDUAL").doesNotContain("Minh");
    }

    @Test
    void null_is_refused() {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(Code.class, SOCIETY)
                .setDefault(UnitId.class, HOA_TRACH)
                .setDefault(DateRange.class, DateRange.always())
                .setDefault(LocalizedText.class, LocalizedText.of("Tên"));
        tester.testAllPublicConstructors(Naming.class);
        tester.testAllPublicConstructors(Ownership.class);
        tester.testAllPublicConstructors(Participation.class);
        tester.testAllPublicConstructors(Registration.class);
        tester.testAllPublicConstructors(ModelId.class);
        tester.testAllPublicConstructors(ExemplarId.class);
        tester.testAllPublicInstanceMethods(EmulationModel.builder());
        tester.testAllPublicInstanceMethods(parish().build());
    }

    private static EmulationModel.Builder parish() {
        return EmulationModel.builder()
                .id(ModelId.of("m-08"))
                .title(LocalizedText.of("Xứ họ đạo bình yên, gia đình hòa thuận"))
                .primarySector(SOCIETY)
                .addFurtherSector(SECURITY)
                .addFurtherNaming(new Naming(LocalizedText.of("Xứ, họ đạo bình yên, gia đình hòa thuận"), SECURITY));
    }
}
