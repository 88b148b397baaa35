package vn.dvk.core.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dvk.core.organization.BoTrachUnits.FIRST_MERGERS;
import static vn.dvk.core.organization.BoTrachUnits.IN_2023;
import static vn.dvk.core.organization.BoTrachUnits.LAST_DISTRICT_DAY;
import static vn.dvk.core.organization.BoTrachUnits.TWO_LEVELS;
import static vn.dvk.core.organization.BoTrachUnits.id;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;

class BoTrachLookUpTest {
    private static final UnitDirectory DIRECTORY = BoTrachUnits.directory();

    @Test
    void the_district_has_28_then_26_and_then_there_are_7_communes() {
        assertThat(DIRECTORY.children(id("huyen-bo-trach"), IN_2023)).hasSize(28);
        assertThat(DIRECTORY.children(id("huyen-bo-trach"), FIRST_MERGERS.minusDays(1)))
                .hasSize(28);
        assertThat(DIRECTORY.children(id("huyen-bo-trach"), FIRST_MERGERS)).hasSize(26);
        assertThat(DIRECTORY.children(id("huyen-bo-trach"), LAST_DISTRICT_DAY)).hasSize(26);
        assertThat(DIRECTORY.children(id("huyen-bo-trach"), TWO_LEVELS)).isEmpty();
        assertThat(successorsOfTheDistrict()).hasSize(7);
    }

    @Test
    void in_2023_three_of_the_28_are_townships() {
        assertThat(DIRECTORY.children(id("huyen-bo-trach"), IN_2023))
                .filteredOn(unit -> unit.versions().get(0).name().vi().startsWith("Thị trấn"))
                .hasSize(3);
    }

    @ParameterizedTest(name = "{0} on {1} is {2}")
    @CsvSource({
        "44,    2025-06-30, Tỉnh Quảng Bình",
        "44,    2025-07-01, Tỉnh Quảng Trị",
        "45,    2025-06-30, Tỉnh Quảng Trị",
        "455,   2025-06-30, Huyện Bố Trạch",
        "19138, 2023-12-31, Xã Phúc Trạch",
        "19138, 2025-06-30, Xã Phúc Trạch",
        "19138, 2025-07-01, Xã Phong Nha",
        "19195, 2024-11-30, Xã Nam Trạch",
        "19198, 2024-11-30, Xã Lý Trạch",
        "19198, 2024-12-01, Xã Lý Nam",
        "19198, 2025-06-30, Xã Lý Nam",
        "19198, 2025-07-01, Xã Nam Trạch",
        "19123, 2024-11-30, Xã Hạ Trạch",
        "19123, 2024-12-01, Xã Hạ Mỹ",
        "19111, 2025-06-30, Thị trấn Hoàn Lão",
        "19111, 2025-07-01, Xã Hoàn Lão",
        "19141, 2025-06-30, Xã Cự Nẫm",
        "19141, 2025-07-01, Xã Bố Trạch",
        "19033, 2025-07-01, Xã Hòa Trạch"
    })
    void a_code_means_the_unit_of_its_day(String code, LocalDate day, String name) {
        assertThat(byCode(code, day))
                .singleElement()
                .satisfies(unit ->
                        assertThat(unit.version(day).orElseThrow().name().vi()).isEqualTo(name));
    }

    @ParameterizedTest(name = "{0} on {1} is nothing")
    @CsvSource({
        "45,    2025-07-01",
        "455,   2025-07-01",
        "19195, 2024-12-01",
        "19195, 2025-07-01",
        "19120, 2024-12-01",
        "19123, 2025-07-01",
        "19183, 2025-07-01",
        "19033, 2025-06-30"
    })
    void a_code_that_was_given_up_means_nothing(String code, LocalDate day) {
        assertThat(byCode(code, day)).isEmpty();
    }

    @Test
    void a_code_means_nothing_in_another_scheme() {
        assertThat(DIRECTORY.byCode(Code.of("LOCAL"), Code.of("19138"), TWO_LEVELS))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} on {1} is {2}")
    @CsvSource({
        "Xã Nam Trạch,   2024-11-30, xa-nam-trach",
        "Xã Nam Trạch,   2025-07-01, xa-nam-trach-2025",
        "Xã Hòa Trạch,   2023-12-31, xa-hoa-trach",
        "xã hoà trạch,   2023-12-31, xa-hoa-trach",
        "Xã Hòa Trạch,   2025-07-01, xa-hoa-trach-2025",
        "Xã Đồng Trạch,  2025-06-30, xa-dong-trach",
        "Xã Đông Trạch,  2025-07-01, xa-dong-trach-2025",
        "Huyện Bố Trạch, 2025-06-30, huyen-bo-trach",
        "Xã Bố Trạch,    2025-07-01, xa-bo-trach"
    })
    void a_name_means_the_unit_of_its_day(String name, LocalDate day, String unit) {
        assertThat(DIRECTORY.byName(name, day)).extracting(Unit::id).containsExactly(id(unit));
    }

    @ParameterizedTest(name = "{0} on {1} is nothing")
    @CsvSource({
        "Xã Nam Trạch,   2024-12-01",
        "Xã Đồng Trạch,  2025-07-01",
        "Xã Đông Trạch,  2025-06-30",
        "Huyện Bố Trạch, 2025-07-01",
        "Xã Bố Trạch,    2025-06-30"
    })
    void a_name_that_nothing_bears_on_the_day_finds_nothing(String name, LocalDate day) {
        assertThat(DIRECTORY.byName(name, day)).isEmpty();
    }

    @Test
    void a_name_that_two_units_bear_finds_both() {
        UnitVersion namesake = UnitVersion.builder()
                .name(LocalizedText.of("Xã Hòa Trạch"))
                .kind(UnitKind.ADMINISTRATIVE)
                .validity(DateRange.until(LAST_DISTRICT_DAY))
                .parent(id("huyen-bo-trach"))
                .build();
        List<Unit> units = BoTrachUnits.units();
        units.add(Unit.of(id("xa-hoa-trach-khac"), namesake));
        UnitDirectory directory = UnitDirectory.of(units, BoTrachUnits.links());
        assertThat(directory.byName("Xã Hòa Trạch", IN_2023))
                .extracting(Unit::id)
                .containsExactly(id("xa-hoa-trach"), id("xa-hoa-trach-khac"));
    }

    @Test
    void the_district_level_is_there_until_30_6_2025() {
        assertThat(DIRECTORY.at(AuthorityLevel.DISTRICT, UnitKind.ADMINISTRATIVE, LAST_DISTRICT_DAY))
                .extracting(Unit::id)
                .containsExactly(id("huyen-bo-trach"));
        assertThat(DIRECTORY.at(AuthorityLevel.DISTRICT, LAST_DISTRICT_DAY)).hasSize(7);
        assertThat(DIRECTORY.at(AuthorityLevel.DISTRICT, TWO_LEVELS)).isEmpty();
    }

    @Test
    void the_communes_are_counted_without_the_bodies_of_their_level() {
        assertThat(DIRECTORY.at(AuthorityLevel.COMMUNE, UnitKind.ADMINISTRATIVE, IN_2023))
                .hasSize(28);
        assertThat(DIRECTORY.at(AuthorityLevel.COMMUNE, IN_2023)).hasSize(28 + 5);
        assertThat(DIRECTORY.at(AuthorityLevel.COMMUNE, UnitKind.ADMINISTRATIVE, TWO_LEVELS))
                .hasSize(7 + 1);
    }

    @Test
    void ancestors_are_those_of_the_day() {
        assertThat(DIRECTORY.ancestors(id("thon-dai-nam-2-xa-dai-trach"), IN_2023))
                .containsExactly(id("xa-dai-trach"), id("huyen-bo-trach"), id("tinh-quang-binh"));
        assertThat(DIRECTORY.ancestors(id("xa-hoan-lao"), TWO_LEVELS)).containsExactly(id("tinh-quang-tri-2025"));
        assertThat(DIRECTORY.ancestors(id("xa-hoan-lao"), IN_2023)).isEmpty();
    }

    @Test
    void the_ancestor_at_a_level_may_be_the_unit_itself() {
        assertThat(DIRECTORY.ancestorAt(id("xa-dai-trach"), AuthorityLevel.COMMUNE, IN_2023))
                .contains(id("xa-dai-trach"));
        assertThat(DIRECTORY.ancestorAt(id("thon-dai-nam-2-xa-dai-trach"), AuthorityLevel.DISTRICT, IN_2023))
                .contains(id("huyen-bo-trach"));
        assertThat(DIRECTORY.ancestorAt(id("xa-hoan-lao"), AuthorityLevel.DISTRICT, TWO_LEVELS))
                .isEmpty();
    }

    private static List<UnitId> successorsOfTheDistrict() {
        return DIRECTORY.children(id("huyen-bo-trach"), IN_2023).stream()
                .flatMap(unit -> DIRECTORY.resolve(unit.id(), TWO_LEVELS).units().stream())
                .distinct()
                .toList();
    }

    private static List<Unit> byCode(String code, LocalDate day) {
        return DIRECTORY.byCode(OfficialKey.NATIONAL, Code.of(code), day);
    }
}
