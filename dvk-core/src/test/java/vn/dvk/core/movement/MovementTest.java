package vn.dvk.core.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dvk.core.error.Language;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;

class MovementTest {
    private static final Movement MOVEMENT = Movement.builder()
            .id(Code.of("dvk-bo-trach"))
            .title(LocalizedText.of("Phong trào thi đua \"Dân vận khéo\""))
            .period(DateRange.ofYears(2021, 2025))
            .launchedBy(UnitId.of("ban-thuong-vu-huyen-uy"))
            .advisedBy(UnitId.of("ban-dan-van-huyen-uy"))
            .baseRecognisers(LocalizedText.of("Các đảng ủy trực thuộc"))
            .upperRecogniser(UnitId.of("ban-thuong-vu-huyen-uy"))
            .build();

    @Test
    void an_interim_review_lies_inside_the_period_of_its_movement() {
        assertThat(MOVEMENT.covers(review(DateRange.ofYears(2021, 2023)).build()))
                .isTrue();
        assertThat(MOVEMENT.covers(review(DateRange.ofYears(2020, 2022)).build()))
                .isFalse();
        assertThat(MOVEMENT.covers(Review.builder()
                        .id(Code.of("so-ket-2023"))
                        .movement(Code.of("khac"))
                        .kind(ReviewKind.INTERIM)
                        .title(LocalizedText.of("Sơ kết"))
                        .period(DateRange.ofYears(2021, 2023))
                        .build()))
                .isFalse();
    }

    @Test
    void figures_stand_for_the_end_of_the_period_unless_another_day_is_stated() {
        assertThat(review(DateRange.ofYears(2021, 2023)).build().asOf()).isEqualTo(LocalDate.of(2023, 12, 31));
        assertThat(review(DateRange.parse("2024/2024-11-30")).build().asOf()).isEqualTo(LocalDate.of(2024, 11, 30));
        assertThat(review(DateRange.ofYears(2023, 2023))
                        .asOf(LocalDate.of(2024, 4, 15))
                        .build()
                        .asOf())
                .isEqualTo(LocalDate.of(2024, 4, 15));
    }

    @Test
    void a_review_of_an_open_period_or_as_of_a_day_before_it_throws() {
        assertThatThrownBy(() -> review(DateRange.parse("2021/..")).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("asOf must be set, since period has no end");
        assertThatThrownBy(() -> review(DateRange.parse("2021/.."))
                        .asOf(LocalDate.of(2023, 12, 31))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("period must have an end, but was 2021/..");
        assertThatThrownBy(() -> review(DateRange.ofYears(2021, 2023))
                        .asOf(LocalDate.of(2020, 12, 31))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("asOf must not be before the period 2021/2023, but was 2020-12-31");
    }

    @Test
    void a_movement_has_the_four_sectors_and_other_unless_it_lists_its_own() {
        assertThat(MOVEMENT.sectors().sectors())
                .extracting(sector -> sector.title().vi())
                .containsExactly(
                        "Kinh tế",
                        "Văn hóa - xã hội",
                        "Quốc phòng - an ninh",
                        "Xây dựng hệ thống chính trị",
                        "Lĩnh vực khác");
        assertThat(CanonicalSector.KHAC.label(Language.EN)).isEqualTo("Other");
    }

    @Test
    void a_local_sector_keeps_its_name_and_maps_to_a_canonical_one() {
        Sector rural = new Sector(Code.of("NTM"), CanonicalSector.KHAC, LocalizedText.of("Xây dựng nông thôn mới"));
        SectorCatalog catalog = SectorCatalog.of(List.of(
                new Sector(Code.of("KT"), CanonicalSector.KINH_TE, LocalizedText.of("Kinh tế, xây dựng hạ tầng")),
                rural));

        assertThat(catalog.find(Code.of("NTM"))).contains(rural);
        assertThat(catalog.find(Code.of("KINH_TE"))).isEmpty();
        assertThat(catalog).hasToString("SectorCatalog[KT, NTM]");
        assertThatThrownBy(() -> SectorCatalog.of(List.of(rural, rural)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sectors must have different codes, but two have 'NTM'");
        new EqualsTester()
                .addEqualityGroup(catalog, SectorCatalog.of(catalog.sectors()))
                .addEqualityGroup(SectorCatalog.of(
                        List.of(rural, catalog.find(Code.of("KT")).orElseThrow())))
                .addEqualityGroup(SectorCatalog.canonical(), MOVEMENT.sectors())
                .addEqualityGroup(rural)
                .testEquals();
    }

    @Test
    void null_is_refused() {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(Code.class, Code.of("a"))
                .setDefault(LocalizedText.class, LocalizedText.of("Tên"));
        tester.testAllPublicConstructors(Sector.class);
        tester.testAllPublicConstructors(Programme.class);
        tester.testAllPublicStaticMethods(SectorCatalog.class);
        tester.testAllPublicInstanceMethods(SectorCatalog.canonical());
        tester.testAllPublicInstanceMethods(MOVEMENT);
        tester.testAllPublicInstanceMethods(Movement.builder());
        tester.testAllPublicInstanceMethods(Review.builder());
    }

    private static Review.Builder review(DateRange period) {
        return Review.builder()
                .id(Code.of("so-ket-2023"))
                .movement(Code.of("dvk-bo-trach"))
                .kind(ReviewKind.INTERIM)
                .title(LocalizedText.of("Sơ kết phong trào"))
                .period(period);
    }
}
