package vn.dvk.core.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import vn.dvk.core.error.Language;
import vn.dvk.core.error.MessageTable;
import vn.dvk.core.error.RefusedException;

class BoTrachLineageTest {
    private static final UnitDirectory DIRECTORY = BoTrachUnits.directory();

    @ParameterizedTest(name = "{0} on {1} is {2}")
    @CsvSource({
        "xa-hoa-trach,    2023-12-31, xa-hoa-trach",
        "xa-hoa-trach,    2025-06-30, xa-hoa-trach",
        "xa-hoa-trach,    2025-07-01, xa-hoan-lao",
        "xa-dai-trach,    2026-01-01, xa-hoan-lao",
        "xa-cu-nam,       2025-07-01, xa-bo-trach",
        "xa-phuc-trach,   2025-07-01, xa-phong-nha",
        "xa-lam-trach,    2025-07-01, xa-phong-nha",
        "xa-duc-trach,    2025-07-01, xa-dong-trach-2025",
        "xa-thuong-trach, 2025-07-01, xa-thuong-trach-2025",
        "xa-ly-trach,     2024-11-30, xa-ly-trach",
        "xa-ly-trach,     2024-12-01, xa-ly-nam",
        "xa-ly-trach,     2025-07-01, xa-nam-trach-2025",
        "xa-nam-trach,    2024-12-01, xa-ly-nam",
        "xa-nam-trach,    2025-07-01, xa-nam-trach-2025",
        "xa-my-trach,     2025-07-01, xa-bac-trach-2025",
        "tinh-quang-binh, 2025-07-01, tinh-quang-tri-2025",
        "tinh-quang-tri,  2025-07-01, tinh-quang-tri-2025"
    })
    void a_merged_unit_resolves_to_the_unit_of_the_day(String unit, LocalDate day, String successor) {
        assertThat(DIRECTORY.resolve(id(unit), day).one()).contains(id(successor));
    }

    @Test
    void the_articles_xa_hoa_trach_is_hoan_lao_and_never_the_new_xa_hoa_trach() {
        Unit unit = DIRECTORY.byName("Xã Hòa Trạch", IN_2023).get(0);
        UnitId successor = DIRECTORY.resolve(unit.id(), TWO_LEVELS).one().orElseThrow();
        assertThat(DIRECTORY.version(successor, TWO_LEVELS).flatMap(UnitVersion::key))
                .contains(OfficialKey.national("19111", TWO_LEVELS));
        assertThat(DIRECTORY.linksTo(id("xa-hoa-trach-2025"))).isEmpty();
    }

    @Test
    void the_path_names_every_link_in_order() {
        assertThat(DIRECTORY.resolve(id("xa-ly-trach"), TWO_LEVELS).path())
                .hasToString("[xa-ly-trach -> xa-ly-nam MERGE NOT_STATED 2024-12-01, "
                        + "xa-ly-nam -> xa-nam-trach-2025 MERGE FULL 2025-07-01]");
    }

    @Test
    void a_unit_that_still_exists_is_itself_without_a_link() {
        assertThat(DIRECTORY.resolve(id("xa-ly-trach"), FIRST_MERGERS.minusDays(1)))
                .isEqualTo(new Resolution.One(id("xa-ly-trach"), List.of()));
    }

    @Test
    void the_district_has_no_successor() {
        assertThat(DIRECTORY.resolve(id("huyen-bo-trach"), LAST_DISTRICT_DAY).one())
                .contains(id("huyen-bo-trach"));
        assertThat(DIRECTORY.resolve(id("huyen-bo-trach"), TWO_LEVELS))
                .isInstanceOfSatisfying(Resolution.Unresolved.class, unresolved -> {
                    assertThat(unresolved.why())
                            .hasToString("dvk.unit.ended-without-successor {unit=huyen-bo-trach, last=2025-06-30}");
                    assertThat(MessageTable.core().text(unresolved.why(), Language.VI))
                            .isEqualTo("Đơn vị 'huyen-bo-trach' kết thúc ngày 30/6/2025"
                                    + " và danh mục không nêu đơn vị kế thừa.");
                });
    }

    @Test
    void a_unit_cannot_be_resolved_before_its_first_day() {
        assertThat(DIRECTORY.resolve(id("xa-phong-nha"), LAST_DISTRICT_DAY))
                .isInstanceOfSatisfying(
                        Resolution.Unresolved.class,
                        unresolved -> assertThat(unresolved.why())
                                .hasToString("dvk.unit.not-yet {unit=xa-phong-nha, day=2025-06-30, first=2025-07-01}"));
    }

    @Test
    void seven_units_come_from_all_28_and_none_is_lost() {
        assertThat(DIRECTORY.children(id("huyen-bo-trach"), IN_2023))
                .allSatisfy(unit -> assertThat(
                                DIRECTORY.resolve(unit.id(), TWO_LEVELS).one())
                        .isPresent());
    }

    @Test
    void links_can_be_read_from_both_ends() {
        assertThat(DIRECTORY.linksTo(id("xa-hoan-lao"))).hasSize(5);
        assertThat(DIRECTORY.linksFrom(id("xa-hoa-trach"))).hasSize(1);
    }

    @Test
    void an_unknown_unit_is_refused() {
        assertThatThrownBy(() -> DIRECTORY.resolve(id("xa-la"), TWO_LEVELS))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("The directory has no unit 'xa-la'.");
        assertThat(DIRECTORY.find(id("xa-la"))).isEmpty();
    }
}
