package vn.dvk.core.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dvk.core.organization.Extent.FULL;
import static vn.dvk.core.organization.Extent.NOT_STATED;
import static vn.dvk.core.organization.Extent.PARTIAL;
import static vn.dvk.core.organization.LineageKind.MERGE;
import static vn.dvk.core.organization.LineageKind.RECODE;
import static vn.dvk.core.organization.LineageKind.RENAME;
import static vn.dvk.core.organization.LineageKind.SPLIT;
import static vn.dvk.core.organization.LineageKind.TRANSFER;
import static vn.dvk.core.organization.Sketch.version;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Resolution and placement where the lineage is more than mergers. */
class LineageTest {
    private static final LocalDate DAY_2019 = LocalDate.of(2019, 6, 1);
    private static final LocalDate DAY_2021 = LocalDate.of(2021, 6, 1);
    private static final LocalDate DAY_2026 = LocalDate.of(2026, 6, 1);

    @Test
    void a_unit_split_up_resolves_to_all_its_parts() {
        UnitDirectory directory = splitUp("2020-01-01/..").directory();
        assertThat(directory.resolve(id("a"), DAY_2021)).isInstanceOfSatisfying(Resolution.Several.class, several -> {
            assertThat(several.units()).containsExactly(id("b"), id("c"));
            assertThat(several.path()).hasSize(2);
            assertThat(several.one()).isEmpty();
        });
    }

    @Test
    void parts_that_are_merged_again_are_one() {
        UnitDirectory directory = splitUp("2020-01-01/2024-12-31")
                .commune("d", "2025-01-01/..")
                .link("b", "d", MERGE, FULL, "2025-01-01")
                .link("c", "d", MERGE, FULL, "2025-01-01")
                .directory();
        assertThat(directory.resolve(id("a"), DAY_2026)).isInstanceOfSatisfying(Resolution.One.class, one -> {
            assertThat(one.unit()).isEqualTo(id("d"));
            assertThat(one.path()).hasSize(4);
        });
    }

    @Test
    void one_part_without_a_successor_leaves_the_whole_unresolved() {
        UnitDirectory directory = new Sketch()
                .commune("a", "../2019-12-31")
                .commune("b", "2020-01-01/..")
                .commune("c", "2020-01-01/2024-12-31")
                .link("a", "b", SPLIT, PARTIAL, "2020-01-01")
                .link("a", "c", SPLIT, PARTIAL, "2020-01-01")
                .directory();
        assertThat(directory.resolve(id("a"), DAY_2021).units()).hasSize(2);
        assertThat(why(directory.resolve(id("a"), DAY_2026)))
                .isEqualTo("dvk.unit.ended-without-successor {unit=c, last=2024-12-31}");
    }

    @Test
    void a_unit_of_which_only_one_part_is_known_is_unresolved() {
        UnitDirectory directory = new Sketch()
                .commune("a", "../2019-12-31")
                .commune("b", "..")
                .link("a", "b", TRANSFER, PARTIAL, "2020-01-01")
                .directory();
        assertThat(why(directory.resolve(id("a"), DAY_2021)))
                .isEqualTo("dvk.unit.ended-in-part {unit=a, last=2019-12-31}");
    }

    @Test
    void a_split_of_unstated_extent_is_not_taken_for_the_whole() {
        UnitDirectory directory = new Sketch()
                .commune("a", "../2019-12-31")
                .commune("b", "2020-01-01/..")
                .link("a", "b", SPLIT, NOT_STATED, "2020-01-01")
                .directory();
        assertThat(directory.resolve(id("a"), DAY_2021)).isInstanceOf(Resolution.Unresolved.class);
    }

    @Test
    void a_unit_that_gave_away_a_part_is_itself_but_its_older_records_may_be_in_either() {
        UnitDirectory directory = gaveAwayAPart().directory();
        assertThat(directory.resolve(id("a"), DAY_2021).one()).contains(id("a"));
        assertThat(directory.resolve(id("a"), DAY_2019, DAY_2021).units()).containsExactly(id("a"), id("b"));
        assertThat(directory.resolve(id("a"), DAY_2021, DAY_2026).one()).contains(id("a"));
        assertThat(directory.resolve(id("b"), DAY_2019, DAY_2021).one()).contains(id("b"));
    }

    @Test
    void two_units_may_exchange_parts_on_one_day() {
        UnitDirectory directory =
                gaveAwayAPart().link("b", "a", TRANSFER, PARTIAL, "2020-01-01").directory();
        assertThat(directory.resolve(id("b"), DAY_2019, DAY_2021).units()).containsExactly(id("a"), id("b"));
    }

    @Test
    void a_later_since_counts_as_the_day_itself() {
        UnitDirectory directory = gaveAwayAPart().directory();
        assertThat(directory.resolve(id("a"), DAY_2026, DAY_2019).one()).contains(id("a"));
        UnitDirectory younger = new Sketch().commune("a", "2020-01-01/..").directory();
        assertThat(why(younger.resolve(id("a"), DAY_2026, DAY_2019)))
                .isEqualTo("dvk.unit.not-yet {unit=a, day=2019-06-01, first=2020-01-01}");
    }

    @Test
    void a_renamed_and_recoded_unit_is_itself() {
        UnitDirectory directory = new Sketch()
                .commune("a", "../2019-12-31", "2020-01-01/2022-12-31", "2023-01-01/..")
                .link("a", "a", RENAME, FULL, "2020-01-01")
                .link("a", "a", RECODE, NOT_STATED, "2023-01-01")
                .directory();
        assertThat(directory.resolve(id("a"), DAY_2019, DAY_2026)).isEqualTo(new Resolution.One(id("a"), List.of()));
    }

    @Test
    void a_recoding_kept_as_two_records_resolves_to_the_later_one() {
        UnitDirectory directory = new Sketch()
                .commune("a", "../2019-12-31")
                .commune("b", "2020-01-01/..")
                .link("a", "b", RECODE, NOT_STATED, "2020-01-01")
                .directory();
        assertThat(directory.resolve(id("a"), DAY_2021).one()).contains(id("b"));
    }

    @Test
    void a_unit_does_not_exist_between_two_versions() {
        UnitDirectory directory =
                new Sketch().commune("a", "../2019-12-31", "2023-01-01/..").directory();
        assertThat(why(directory.resolve(id("a"), DAY_2021))).isEqualTo("dvk.unit.not-on-day {unit=a, day=2021-06-01}");
        assertThat(directory.resolve(id("a"), DAY_2019, DAY_2026).one()).contains(id("a"));
    }

    @Test
    void a_village_of_a_commune_that_was_split_up_may_be_in_either() {
        UnitDirectory directory = splitUp("2020-01-01/..")
                .unit("v", version(UnitKind.VILLAGE, "..").place(id("a")))
                .directory();
        assertThat(directory.placeAt(id("v"), AuthorityLevel.COMMUNE, DAY_2021))
                .isInstanceOfSatisfying(Placement.InSeveral.class, several -> {
                    assertThat(several.units()).containsExactly(id("b"), id("c"));
                    assertThat(several.path()).hasSize(2);
                    assertThat(several.isInNone()).isFalse();
                });
    }

    @Test
    void a_split_inside_one_province_does_not_blur_the_province() {
        UnitDirectory directory = new Sketch()
                .unit("p", version("..").level(AuthorityLevel.PROVINCE))
                .unit(
                        "a",
                        version("../2019-12-31").level(AuthorityLevel.COMMUNE).parent(id("p")))
                .unit(
                        "b",
                        version("2020-01-01/..").level(AuthorityLevel.COMMUNE).parent(id("p")))
                .unit(
                        "c",
                        version("2020-01-01/..").level(AuthorityLevel.COMMUNE).parent(id("p")))
                .link("a", "b", SPLIT, PARTIAL, "2020-01-01")
                .link("a", "c", SPLIT, PARTIAL, "2020-01-01")
                .directory();
        assertThat(directory.placeAt(id("a"), AuthorityLevel.PROVINCE, DAY_2021).one())
                .contains(id("p"));
    }

    @Test
    void parts_that_lie_at_different_heights_are_unresolved() {
        UnitDirectory directory = new Sketch()
                .unit("p", version("..").level(AuthorityLevel.PROVINCE))
                .commune("a", "../2019-12-31")
                .commune("b", "2020-01-01/..")
                .link("a", "b", SPLIT, PARTIAL, "2020-01-01")
                .link("a", "p", TRANSFER, PARTIAL, "2020-01-01")
                .directory();
        assertThat(directory.placeAt(id("a"), AuthorityLevel.COMMUNE, DAY_2021))
                .isInstanceOfSatisfying(
                        Placement.Unresolved.class,
                        unresolved -> assertThat(unresolved.why())
                                .hasToString("dvk.unit.place-branches {unit=a, level=COMMUNE, day=2021-06-01}"));
    }

    @Test
    void a_part_of_which_nothing_is_stated_leaves_the_place_unresolved() {
        UnitDirectory beside = new Sketch()
                .commune("a", "../2019-12-31")
                .commune("b", "2020-01-01/..")
                .unit("c", version("2020-01-01/.."))
                .link("a", "b", SPLIT, PARTIAL, "2020-01-01")
                .link("a", "c", SPLIT, PARTIAL, "2020-01-01")
                .directory();
        assertThat(beside.placeAt(id("a"), AuthorityLevel.COMMUNE, DAY_2021)).isInstanceOf(Placement.Unresolved.class);
        assertThat(beside.placeAt(id("a"), AuthorityLevel.GRASSROOTS, DAY_2021))
                .isInstanceOf(Placement.Unresolved.class);
        assertThat(beside.placeAt(id("c"), AuthorityLevel.COMMUNE, DAY_2021)).isEqualTo(new Placement.NotStated());
    }

    @Test
    void a_body_lies_in_its_place_and_a_commune_in_its_parent() {
        UnitDirectory directory = new Sketch()
                .unit("north", version("..").level(AuthorityLevel.PROVINCE))
                .unit("south", version("..").level(AuthorityLevel.PROVINCE))
                .unit("union", version(UnitKind.COOPERATIVE, "..").place(id("north")))
                .unit(
                        "htx",
                        version(UnitKind.COOPERATIVE, "..").parent(id("union")).place(id("south")))
                .unit(
                        "xa",
                        version("..")
                                .level(AuthorityLevel.COMMUNE)
                                .parent(id("south"))
                                .place(id("north")))
                .directory();
        assertThat(directory
                        .placeAt(id("htx"), AuthorityLevel.PROVINCE, DAY_2021)
                        .one())
                .contains(id("south"));
        assertThat(directory
                        .placeAt(id("xa"), AuthorityLevel.PROVINCE, DAY_2021)
                        .one())
                .contains(id("south"));
    }

    @Test
    void a_place_at_the_end_of_an_endless_chain_is_unresolved() {
        Sketch sketch = new Sketch().unit("u0", version(".."));
        for (int i = 1; i <= 150; i++) {
            sketch.unit("u" + i, version("..").parent(id("u" + (i - 1))));
        }
        assertThat(sketch.directory().placeAt(id("u150"), AuthorityLevel.COMMUNE, DAY_2021))
                .isInstanceOfSatisfying(
                        Placement.Unresolved.class,
                        unresolved -> assertThat(unresolved.why().code()).isEqualTo("dvk.unit.place-circular"));
    }

    @Test
    void a_cooperative_that_moved_lies_in_its_new_commune_and_its_older_records_in_the_old_one() {
        UnitDirectory directory = new Sketch()
                .commune("old", "..")
                .commune("new", "..")
                .unit(
                        "htx",
                        version(UnitKind.COOPERATIVE, "../2019-12-31").place(id("old")),
                        version(UnitKind.COOPERATIVE, "2020-01-01/..").place(id("new")))
                .directory();
        assertThat(directory
                        .placeAt(id("htx"), AuthorityLevel.COMMUNE, DAY_2021)
                        .one())
                .contains(id("new"));
        assertThat(directory
                        .placeAt(id("htx"), AuthorityLevel.COMMUNE, DAY_2019, DAY_2021)
                        .one())
                .contains(id("old"));
    }

    @Test
    void a_body_that_ended_is_searched_where_it_last_lay() {
        UnitDirectory directory = splitUp("2020-01-01/..")
                .unit("front", version(UnitKind.FRONT, "../2015-12-31").place(id("a")))
                .directory();
        assertThat(directory
                        .placeAt(id("front"), AuthorityLevel.COMMUNE, DAY_2019)
                        .one())
                .contains(id("a"));
        assertThat(directory.placeAt(id("front"), AuthorityLevel.COMMUNE, DAY_2021))
                .isInstanceOf(Placement.InSeveral.class);
    }

    @Test
    void a_commune_without_a_known_successor_is_unresolved_and_not_district_wide() {
        UnitDirectory directory = new Sketch()
                .unit("d", version("..").level(AuthorityLevel.PROVINCE))
                .unit(
                        "a",
                        version("../2019-12-31").level(AuthorityLevel.COMMUNE).parent(id("d")))
                .unit("front", version(UnitKind.FRONT, "../2019-12-31").place(id("a")))
                .directory();
        assertThat(directory.placeAt(id("front"), AuthorityLevel.COMMUNE, DAY_2021))
                .isInstanceOf(Placement.Unresolved.class);
        assertThat(directory
                        .placeAt(id("front"), AuthorityLevel.PROVINCE, DAY_2021)
                        .one())
                .contains(id("d"));
    }

    @Test
    void an_island_district_that_became_a_commune_level_zone_is_no_longer_wider() {
        UnitDirectory directory = new Sketch()
                .unit("huyen-dao", version("../2025-06-30").level(AuthorityLevel.DISTRICT))
                .commune("dac-khu", "2025-07-01/..")
                .unit(
                        "cong-an",
                        version(UnitKind.ARMED_FORCES, "../2025-06-30")
                                .level(AuthorityLevel.DISTRICT)
                                .place(id("huyen-dao")))
                .link("huyen-dao", "dac-khu", MERGE, FULL, "2025-07-01")
                .directory();
        assertThat(directory
                        .placeAt(id("cong-an"), AuthorityLevel.COMMUNE, DAY_2021)
                        .isInNone())
                .isTrue();
        assertThat(directory
                        .placeAt(id("cong-an"), AuthorityLevel.COMMUNE, DAY_2026)
                        .one())
                .contains(id("dac-khu"));
    }

    @Test
    void a_place_that_leads_back_to_itself_through_the_lineage_is_unresolved() {
        UnitDirectory directory = new Sketch()
                .unit("v", version(UnitKind.VILLAGE, "..").place(id("a")))
                .unit("a", version(UnitKind.VILLAGE, "../2019-12-31"))
                .unit("b", version(UnitKind.VILLAGE, "2020-01-01/..").place(id("v")))
                .link("a", "b", MERGE, FULL, "2020-01-01")
                .directory();
        assertThat(directory.placeAt(id("v"), AuthorityLevel.COMMUNE, DAY_2021))
                .isInstanceOfSatisfying(
                        Placement.Unresolved.class,
                        unresolved -> assertThat(unresolved.why().code()).isEqualTo("dvk.unit.place-circular"));
    }

    private static Sketch splitUp(String validityOfParts) {
        return new Sketch()
                .commune("a", "../2019-12-31")
                .commune("b", validityOfParts)
                .commune("c", validityOfParts)
                .link("a", "b", SPLIT, PARTIAL, "2020-01-01")
                .link("a", "c", SPLIT, PARTIAL, "2020-01-01");
    }

    private static Sketch gaveAwayAPart() {
        return new Sketch().commune("a", "..").commune("b", "..").link("a", "b", TRANSFER, PARTIAL, "2020-01-01");
    }

    private static UnitId id(String text) {
        return UnitId.of(text);
    }

    private static String why(Resolution resolution) {
        return resolution instanceof Resolution.Unresolved unresolved
                ? unresolved.why().toString()
                : resolution.toString();
    }
}
