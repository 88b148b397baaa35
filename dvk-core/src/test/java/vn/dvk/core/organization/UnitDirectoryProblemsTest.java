package vn.dvk.core.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.dvk.core.organization.Extent.FULL;
import static vn.dvk.core.organization.Extent.NOT_STATED;
import static vn.dvk.core.organization.Extent.PARTIAL;
import static vn.dvk.core.organization.LineageKind.MERGE;
import static vn.dvk.core.organization.LineageKind.RENAME;
import static vn.dvk.core.organization.LineageKind.SPLIT;
import static vn.dvk.core.organization.LineageKind.TRANSFER;
import static vn.dvk.core.organization.Sketch.version;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dvk.core.error.InvalidDefinitionException;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.Code;

class UnitDirectoryProblemsTest {

    @Test
    void an_empty_directory_is_consistent() {
        assertThat(new Sketch().directory()).hasToString("UnitDirectory{0 units, 0 links}");
    }

    @Test
    void everything_wrong_is_found_at_once_and_in_the_order_of_the_document() {
        Sketch sketch = new Sketch()
                .commune("a", "../2019-12-31", "2019-12-31/..")
                .unit("b", version("..").parent(id("nowhere")))
                .commune("a", "..")
                .unit("c", version("..").place(id("nowhere")), version("..").level(AuthorityLevel.DISTRICT))
                .link("a", "x", MERGE, FULL, "2020-01-01")
                .link("b", "b", MERGE, FULL, "2020-01-01");
        assertThat(sketch.problems())
                .containsExactly(
                        "/lineage/0/to dvk.unit.link-end-missing",
                        "/lineage/1/to dvk.unit.link-to-itself",
                        "/units/0/versions/1/validity dvk.unit.versions-overlap",
                        "/units/1/versions/0/parent dvk.unit.parent-missing",
                        "/units/2/id dvk.unit.duplicate-id",
                        "/units/3/versions/0/place dvk.unit.place-missing",
                        "/units/3/versions/1/level dvk.unit.level-not-in-existence",
                        "/units/3/versions/1/validity dvk.unit.versions-overlap");
    }

    @Test
    void the_text_names_place_fault_and_way_out_in_both_languages() {
        InvalidDefinitionException refusal =
                new Sketch().unit("b", version("..").parent(id("x"))).refusal();
        assertThat(refusal.getMessage())
                .isEqualTo("unit directory: 1 problem(s)\n- /units/0/versions/0/parent: The directory has no 'x',"
                        + " the parent of 'b'. Maybe add that unit, correct the id, or leave the parent out if the"
                        + " source does not state it.");
        assertThat(refusal.text(Language.VI))
                .isEqualTo("danh mục đơn vị: có 1 lỗi\n- /units/0/versions/0/parent: Danh mục không có 'x',"
                        + " đơn vị cấp trên của 'b'. Hãy thêm đơn vị đó, sửa mã, hoặc bỏ trống nếu nguồn không nêu.");
    }

    @Nested
    class Versions {
        @Test
        void a_unit_needs_a_version() {
            assertThat(new Sketch().commune("a").problems()).containsExactly("/units/0/versions dvk.unit.no-version");
        }

        @Test
        void versions_stand_in_the_order_of_their_dates() {
            assertThat(new Sketch()
                            .commune("a", "2020-01-01/..", "../2019-12-31")
                            .problems())
                    .containsExactly("/units/0/versions/1/validity dvk.unit.versions-unordered");
        }

        @Test
        void versions_that_follow_each_other_or_leave_a_gap_do_not_overlap() {
            assertThat(new Sketch()
                            .commune("a", "../2019", "2020/2021", "2023-05/..")
                            .directory()
                            .units())
                    .hasSize(1);
        }

        @Test
        void an_overlap_with_any_earlier_version_is_found() {
            assertThat(new Sketch()
                            .commune("a", "2000/2010", "2011/2012", "2005/2006")
                            .problems())
                    .containsExactly("/units/0/versions/2/validity dvk.unit.versions-overlap");
            assertThat(new Sketch()
                            .commune("a", "2000/2020", "2001/2002", "2010/2011")
                            .problems())
                    .containsExactly(
                            "/units/0/versions/1/validity dvk.unit.versions-overlap",
                            "/units/0/versions/2/validity dvk.unit.versions-overlap");
        }

        @Test
        void a_district_cannot_outlive_its_level() {
            assertThat(district("../2025-06-30").directory().units()).hasSize(1);
            assertThat(district("../2025-07-01").problems())
                    .containsExactly("/units/0/versions/0/level dvk.unit.level-not-in-existence");
            assertThat(district("..").problems()).hasSize(1);
        }

        private Sketch district(String validity) {
            return new Sketch().unit("d", version(validity).level(AuthorityLevel.DISTRICT));
        }
    }

    @Nested
    class Containers {
        @Test
        void a_parent_must_exist_on_every_day() {
            assertThat(child("2020/..", "../2021").problems())
                    .containsExactly("/units/1/versions/0/parent dvk.unit.parent-not-in-existence");
            assertThat(child("2020/..", "2021/..").problems()).hasSize(1);
            assertThat(child("..", "2021/..").problems()).hasSize(1);
            assertThat(child("2020/2021", "../2021").directory().units()).hasSize(2);
        }

        @Test
        void a_parent_exists_through_all_its_versions_but_not_in_a_gap() {
            assertThat(child("2010/2020", "../2014", "2015/..").directory().units())
                    .hasSize(2);
            assertThat(child("2010/2020", "../2014", "2015-01-02/..").problems())
                    .hasSize(1);
        }

        @Test
        void a_place_must_exist_when_the_version_begins() {
            assertThat(resident("2019/..", "2020/..").problems())
                    .containsExactly("/units/1/versions/0/place dvk.unit.place-not-in-existence");
            assertThat(resident("..", "2020/..").problems()).hasSize(1);
            assertThat(resident("2022/..", "../2021").problems()).hasSize(1);
            assertThat(resident("2020/..", "2020/..").directory().units()).hasSize(2);
        }

        @Test
        void a_place_may_end_only_if_the_lineage_goes_on() {
            assertThat(resident("..", "../2021").problems())
                    .containsExactly("/units/1/versions/0/place dvk.unit.place-without-successor");
            assertThat(resident("..", "../2021")
                            .commune("b", "2022/..")
                            .link("a", "b", MERGE, FULL, "2022-01-01")
                            .directory()
                            .units())
                    .hasSize(3);
            assertThat(resident("../2021", "../2021").directory().units()).hasSize(2);
        }

        @Test
        void a_renaming_of_a_place_does_not_carry_it_on() {
            assertThat(new Sketch()
                            .commune("a", "../2019-12-31", "2020-01-01/2021")
                            .unit("v", version(UnitKind.VILLAGE, "..").place(id("a")))
                            .link("a", "a", RENAME, FULL, "2020-01-01")
                            .problems())
                    .containsExactly("/units/1/versions/0/place dvk.unit.place-without-successor");
        }

        @Test
        void a_unit_cannot_be_above_itself() {
            assertThat(new Sketch().unit("a", version("..").parent(id("a"))).problems())
                    .containsExactly("/units/0/versions/0 dvk.unit.hierarchy-cycle");
        }

        @Test
        void a_circle_is_found_though_it_exists_for_a_day_only() {
            assertThat(new Sketch()
                            .unit("below", version("..").parent(id("b")))
                            .unit(
                                    "a",
                                    version("../2019-12-31"),
                                    version("2020-01-01/..").parent(id("b")))
                            .unit("b", version("../2020-01-01").parent(id("a")), version("2020-01-02/.."))
                            .refusal()
                            .problems())
                    .singleElement()
                    .hasToString("/units/1/versions/1: dvk.unit.hierarchy-cycle {unit=a, units=2, from=2020-01-01}");
        }

        @Test
        void units_may_change_places_one_after_the_other() {
            assertThat(new Sketch()
                            .unit("a", version("../2019").parent(id("b")), version("2020/.."))
                            .unit("b", version("../2019"), version("2020/..").parent(id("a")))
                            .directory()
                            .units())
                    .hasSize(2);
        }

        @Test
        void a_circle_through_places_is_found_once() {
            assertThat(new Sketch()
                            .unit("a", version("..").place(id("b")))
                            .unit("b", version("..").parent(id("a")))
                            .problems())
                    .containsExactly("/units/0/versions/0 dvk.unit.hierarchy-cycle");
        }

        @Test
        void a_circle_of_places_is_found_though_every_parent_is_sound() {
            assertThat(new Sketch()
                            .commune("p", "..")
                            .unit("a", version("..").parent(id("p")).place(id("b")))
                            .unit("b", version("..").parent(id("p")).place(id("a")))
                            .problems())
                    .containsExactly("/units/1/versions/0 dvk.unit.hierarchy-cycle");
        }

        @Test
        void two_circles_are_two_problems() {
            assertThat(new Sketch()
                            .unit("a", version("..").parent(id("a")))
                            .unit("b", version("..").parent(id("c")))
                            .unit("c", version("..").parent(id("b")))
                            .problems())
                    .hasSize(2);
        }

        private Sketch child(String validity, String... validitiesOfParent) {
            return new Sketch()
                    .commune("a", validitiesOfParent)
                    .unit("child", version(validity).parent(id("a")));
        }

        private Sketch resident(String validity, String validityOfPlace) {
            return new Sketch()
                    .commune("a", validityOfPlace)
                    .unit("v", version(UnitKind.VILLAGE, validity).place(id("a")));
        }
    }

    @Nested
    class Codes {
        private final OfficialKey key = OfficialKey.national("19138");

        @Test
        void two_units_cannot_bear_one_code_on_the_same_day() {
            assertThat(new Sketch()
                            .unit("a", version("../2025-06-30").key(key))
                            .unit("b", version("2025-06-30/..").key(key))
                            .refusal()
                            .problems())
                    .singleElement()
                    .hasToString("/units/1/versions/0/key/code: dvk.unit.code-shared"
                            + " {unit=b, scheme=VN-DVHC, code=19138, other=a}");
        }

        @Test
        void a_code_may_be_used_again_from_the_next_day() {
            assertThat(new Sketch()
                            .unit("a", version("../2025-06-30").key(key))
                            .unit("b", version("2025-07-01/..").key(key))
                            .directory()
                            .units())
                    .hasSize(2);
        }

        @Test
        void a_code_means_its_unit_only_from_its_own_first_day() {
            LocalDate first = LocalDate.of(2025, 7, 1);
            UnitDirectory directory = new Sketch()
                    .unit("a", version("../2025-06-30").key(key))
                    .unit("b", version("2010/..").key(OfficialKey.national("19138", first)))
                    .directory();
            assertThat(directory.byCode(OfficialKey.NATIONAL, Code.of("19138"), first.minusDays(1)))
                    .extracting(Unit::id)
                    .containsExactly(id("a"));
        }

        @Test
        void three_units_with_one_code_are_two_problems() {
            assertThat(new Sketch()
                            .unit("a", version("..").key(key))
                            .unit("b", version("2010/2011").key(key))
                            .unit("c", version("2012/2013").key(key))
                            .problems())
                    .hasSize(2);
        }

        @Test
        void two_versions_of_one_unit_do_not_share_a_code_with_themselves() {
            assertThat(new Sketch()
                            .unit(
                                    "a",
                                    version("../2019").key(key),
                                    version("2019/..").key(key))
                            .problems())
                    .containsExactly("/units/0/versions/1/validity dvk.unit.versions-overlap");
        }

        @Test
        void unknown_codes_are_not_compared() {
            OfficialKey unknown =
                    OfficialKey.builder().scheme(OfficialKey.NATIONAL).build();
            assertThat(new Sketch()
                            .unit("a", version("..").key(unknown))
                            .unit("b", version("..").key(unknown))
                            .directory()
                            .units())
                    .hasSize(2);
        }

        @Test
        void a_code_must_begin_before_the_version_ends() {
            OfficialKey late = OfficialKey.national("19138", LocalDate.of(2022, 1, 1));
            assertThat(new Sketch().unit("a", version("../2021").key(late)).problems())
                    .containsExactly("/units/0/versions/0/key/validFrom dvk.unit.code-outside-validity");
        }

        @Test
        void a_national_code_has_the_digits_of_its_level() {
            assertThat(new Sketch()
                            .unit(
                                    "a",
                                    version("..").level(AuthorityLevel.PROVINCE).key(key))
                            .problems())
                    .containsExactly("/units/0/versions/0/key/code dvk.unit.code-length");
        }
    }

    @Nested
    class Links {
        @Test
        void both_ends_must_be_known() {
            assertThat(new Sketch().link("a", "b", MERGE, FULL, "2020-01-01").problems())
                    .containsExactly(
                            "/lineage/0/from dvk.unit.link-end-missing", "/lineage/0/to dvk.unit.link-end-missing");
        }

        @Test
        void the_day_must_follow_the_end_of_from_and_lie_in_the_life_of_to() {
            assertThat(merged("../2019-12-31", "2020-01-01/..").directory().links())
                    .hasSize(1);
            assertThat(merged("../2019-12-30", "2020-01-01/..").problems())
                    .containsExactly("/lineage/0/effective dvk.unit.link-from-not-in-existence");
            assertThat(merged("../2020-01-01", "2020-01-01/..").problems())
                    .containsExactly("/lineage/0/effective dvk.unit.link-from-goes-on");
            assertThat(merged("..", "2020-01-01/..").problems())
                    .containsExactly("/lineage/0/effective dvk.unit.link-from-goes-on");
            assertThat(merged("../2019-12-31", "2020-01-02/..").problems())
                    .containsExactly("/lineage/0/effective dvk.unit.link-to-not-in-existence");
        }

        @Test
        void a_merger_into_a_unit_that_exists_already_is_consistent() {
            assertThat(merged("../2019-12-31", "..").directory().links()).hasSize(1);
        }

        @Test
        void a_whole_cannot_go_to_two_units() {
            assertThat(merged("../2019-12-31", "..")
                            .commune("c", "..")
                            .link("a", "c", TRANSFER, PARTIAL, "2020-01-01")
                            .problems())
                    .containsExactly("/lineage/0/extent dvk.unit.link-whole-and-more");
        }

        @Test
        void a_renaming_beside_the_loss_of_a_part_is_consistent() {
            assertThat(new Sketch()
                            .commune("a", "../2019-12-31", "2020-01-01/..")
                            .commune("b", "..")
                            .link("a", "a", RENAME, FULL, "2020-01-01")
                            .link("a", "b", TRANSFER, PARTIAL, "2020-01-01")
                            .directory()
                            .links())
                    .hasSize(2);
        }

        @Test
        void a_link_stands_once() {
            assertThat(merged("../2019-12-31", "..")
                            .link("a", "b", MERGE, NOT_STATED, "2020-01-01")
                            .problems())
                    .containsExactly("/lineage/1 dvk.unit.link-duplicate");
        }

        @Test
        void a_renaming_needs_a_new_version_on_its_day_and_is_never_partial() {
            assertThat(new Sketch()
                            .commune("a", "../2019-12-31", "2020-01-01/..")
                            .link("a", "a", RENAME, PARTIAL, "2020-01-02")
                            .problems())
                    .containsExactly(
                            "/lineage/0/effective dvk.unit.link-no-new-version",
                            "/lineage/0/extent dvk.unit.link-extent");
        }

        @Test
        void a_unit_set_up_again_cannot_succeed_itself() {
            assertThat(new Sketch()
                            .commune("a", "../2019-12-31", "2022-01-01/..")
                            .commune("b", "2020-01-01/2020-12-31")
                            .commune("c", "2021-01-01/2021-12-31")
                            .link("a", "b", MERGE, FULL, "2020-01-01")
                            .link("b", "c", MERGE, FULL, "2021-01-01")
                            .link("c", "a", MERGE, FULL, "2022-01-01")
                            .problems())
                    .containsExactly("/lineage/2 dvk.unit.link-cycle");
        }

        @Test
        void units_merged_into_each_other_on_one_day_are_a_circle_too() {
            assertThat(new Sketch()
                            .commune("a", "../2019-12-31")
                            .commune("b", "../2019-12-31")
                            .link("a", "b", MERGE, FULL, "2020-01-01")
                            .link("b", "a", MERGE, FULL, "2020-01-01")
                            .problems())
                    .containsExactly(
                            "/lineage/0/effective dvk.unit.link-to-not-in-existence",
                            "/lineage/1 dvk.unit.link-cycle",
                            "/lineage/1/effective dvk.unit.link-to-not-in-existence");
        }

        @Test
        void two_circles_are_two_problems_even_among_units_that_go_on() {
            assertThat(new Sketch()
                            .commune("a", "..")
                            .commune("b", "..")
                            .commune("c", "..")
                            .link("a", "b", MERGE, FULL, "2020-01-01")
                            .link("b", "a", MERGE, FULL, "2021-01-01")
                            .link("b", "c", MERGE, FULL, "2022-01-01")
                            .link("c", "b", MERGE, FULL, "2023-01-01")
                            .problems())
                    .filteredOn(problem -> problem.endsWith("link-cycle"))
                    .hasSize(2);
        }

        @Test
        void parts_may_go_to_and_fro_between_units_that_go_on() {
            assertThat(new Sketch()
                            .commune("a", "..")
                            .commune("b", "..")
                            .link("a", "b", TRANSFER, PARTIAL, "2020-01-01")
                            .link("b", "a", SPLIT, NOT_STATED, "2021-01-01")
                            .directory()
                            .links())
                    .hasSize(2);
        }

        private Sketch merged(String validityOfFrom, String validityOfTo) {
            return new Sketch()
                    .commune("a", validityOfFrom)
                    .commune("b", validityOfTo)
                    .link("a", "b", MERGE, FULL, "2020-01-01");
        }
    }

    @Test
    void one_wrong_link_in_a_real_directory_is_the_only_problem() {
        List<LineageLink> links = new ArrayList<>(BoTrachUnits.links());
        links.add(LineageLink.builder()
                .from(id("huyen-bo-trach"))
                .to(id("xa-bo-trach"))
                .kind(MERGE)
                .effective(LocalDate.of(2025, 6, 16))
                .build());
        InvalidDefinitionException refusal = catchThrowableOfType(
                InvalidDefinitionException.class, () -> UnitDirectory.of(BoTrachUnits.units(), links));
        assertThat(refusal.problems())
                .extracting(problem -> problem.path() + " " + problem.code())
                .containsExactly(
                        "/lineage/32/effective dvk.unit.link-from-goes-on",
                        "/lineage/32/effective dvk.unit.link-to-not-in-existence");
    }

    private static UnitId id(String text) {
        return UnitId.of(text);
    }
}
