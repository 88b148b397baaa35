package vn.dvk.examples.districtreview;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dvk.core.organization.AuthorityLevel.COMMUNE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dvk.core.organization.OfficialKey;
import vn.dvk.core.organization.Unit;
import vn.dvk.core.organization.UnitDirectory;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.organization.UnitKind;
import vn.dvk.core.value.Code;

/** The unit directory that ships with the review answers as the resolutions and code lists say. */
class LineageTest {
    private static final UnitDirectory UNITS = Inputs.load().units();
    private static final LocalDate REVIEW = LocalDate.of(2023, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2025, 7, 1);

    @ParameterizedTest(name = "{1} communes and townships on {0}")
    @CsvSource({"2023-12-31, 28", "2024-11-30, 28", "2024-12-01, 26", "2025-06-30, 26"})
    void the_district_had_so_many_communes(LocalDate day, int communes) {
        assertThat(UNITS.children(UnitId.of("huyen-bo-trach"), day))
                .filteredOn(unit -> unit.version(day).orElseThrow().kind().equals(UnitKind.ADMINISTRATIVE))
                .hasSize(communes);
    }

    @Test
    void its_communes_are_seven_today() {
        List<UnitId> today = UNITS.children(UnitId.of("huyen-bo-trach"), REVIEW).stream()
                .filter(unit -> unit.version(REVIEW).orElseThrow().kind().equals(UnitKind.ADMINISTRATIVE))
                .map(unit -> UNITS.resolve(unit.id(), TODAY).one().orElseThrow())
                .distinct()
                .toList();

        assertThat(today).hasSize(7);
    }

    @ParameterizedTest(name = "{0} on {1} is {2}")
    @CsvSource({
        "19138, 2025-06-30, Xã Phúc Trạch",
        "19138, 2025-07-01, Xã Phong Nha",
        "19195, 2024-11-30, Xã Nam Trạch",
        "19198, 2024-11-30, Xã Lý Trạch",
        "19198, 2024-12-01, Xã Lý Nam",
        "19198, 2025-07-01, Xã Nam Trạch",
        "19111, 2025-07-01, Xã Hoàn Lão",
        "44, 2025-06-30, Tỉnh Quảng Bình",
        "44, 2025-07-01, Tỉnh Quảng Trị",
        "45, 2025-06-30, Tỉnh Quảng Trị"
    })
    void a_code_means_what_it_meant_on_that_day(String code, LocalDate day, String name) {
        assertThat(UNITS.byCode(OfficialKey.NATIONAL, Code.of(code), day))
                .singleElement()
                .satisfies(unit ->
                        assertThat(unit.version(day).orElseThrow().name().vi()).isEqualTo(name));
    }

    @Test
    void the_code_of_the_old_nam_trach_ended_with_it() {
        assertThat(UNITS.byCode(OfficialKey.NATIONAL, Code.of("19195"), LocalDate.of(2024, 12, 1)))
                .isEmpty();
    }

    @Test
    void the_hoa_trach_of_the_article_went_into_hoan_lao_and_not_into_the_new_hoa_trach() {
        List<Unit> then = UNITS.byName("Xã Hoà Trạch", REVIEW);
        List<Unit> today = UNITS.byName("Xã Hòa Trạch", TODAY);

        assertThat(then).hasSize(1);
        UnitId successor = UNITS.resolve(then.get(0).id(), TODAY).one().orElseThrow();
        assertThat(codeOf(successor)).isEqualTo("19111");
        assertThat(today).singleElement().satisfies(unit -> {
            assertThat(codeOf(unit.id())).isEqualTo("19033");
            assertThat(unit.id()).isNotEqualTo(successor);
        });
    }

    @Test
    void no_level_of_communes_is_lost_with_the_district() {
        assertThat(UNITS.at(COMMUNE, UnitKind.ADMINISTRATIVE, TODAY)).hasSize(8); // the seven and the new Hòa Trạch
    }

    private static String codeOf(UnitId unit) {
        return UNITS.version(unit, TODAY)
                .flatMap(version -> version.key())
                .flatMap(OfficialKey::code)
                .orElseThrow()
                .text();
    }
}
