package vn.dvk.core.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dvk.core.organization.BoTrachUnits.FIRST_MERGERS;
import static vn.dvk.core.organization.BoTrachUnits.IN_2023;
import static vn.dvk.core.organization.BoTrachUnits.TWO_LEVELS;
import static vn.dvk.core.organization.BoTrachUnits.id;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoTrachPlaceTest {
    private static final UnitDirectory DIRECTORY = BoTrachUnits.directory();

    @ParameterizedTest(name = "{0}: {1}, then {2}")
    @CsvSource({
        "hop-tac-xa-cay-duoc-lieu-xa-cu-nam, xa-cu-nam,       xa-bo-trach",
        "hoi-nong-dan-xa-ly-trach,           xa-ly-trach,     xa-nam-trach-2025",
        "thon-dai-nam-2-xa-dai-trach,        xa-dai-trach,    xa-hoan-lao",
        "uy-ban-mttq-xa-phuc-trach,          xa-phuc-trach,   xa-phong-nha",
        "khoi-dan-van-dang-uy-xa-hoa-trach,  xa-hoa-trach,    xa-hoan-lao",
        "thon-3-xa-lam-trach,                xa-lam-trach,    xa-phong-nha",
        "thon-thuong-duc-xa-duc-trach,       xa-duc-trach,    xa-dong-trach-2025",
        "thon-chay-lap-xa-phuc-trach,        xa-phuc-trach,   xa-phong-nha",
        "uy-ban-nhan-dan-xa-dai-trach,       xa-dai-trach,    xa-hoan-lao",
        "dang-bo-xa-thuong-trach,            xa-thuong-trach, xa-thuong-trach-2025"
    })
    void an_owner_lies_in_the_commune_of_2023_and_in_that_of_today(String owner, String then, String now) {
        assertThat(commune(owner, IN_2023).one()).contains(id(then));
        assertThat(commune(owner, TWO_LEVELS).one()).contains(id(now));
        assertThat(DIRECTORY
                        .placeAt(id(owner), AuthorityLevel.COMMUNE, IN_2023, TWO_LEVELS)
                        .one())
                .contains(id(now));
    }

    @Test
    void a_place_follows_the_lineage_step_by_step() {
        assertThat(commune("hoi-nong-dan-xa-ly-trach", FIRST_MERGERS).one()).contains(id("xa-ly-nam"));
        assertThat(commune("hoi-nong-dan-xa-ly-trach", TWO_LEVELS).path())
                .extracting(LineageLink::effective)
                .containsExactly(FIRST_MERGERS, TWO_LEVELS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dang-bo-co-quan-chinh-quyen-huyen-bo-trach",
                "hoi-lien-hiep-phu-nu-huyen-bo-trach",
                "cong-an-huyen-bo-trach",
                "ban-dan-van-huyen-uy-bo-trach",
                "huyen-bo-trach"
            })
    void a_district_wide_owner_is_shown_as_wider_than_a_commune_then_and_now(String owner) {
        Placement districtWide = new Placement.Wider(id("huyen-bo-trach"), List.of());
        assertThat(commune(owner, IN_2023)).isEqualTo(districtWide);
        assertThat(commune(owner, TWO_LEVELS)).isEqualTo(districtWide);
        assertThat(districtWide.isInNone()).isTrue();
        assertThat(districtWide.one()).isEmpty();
    }

    @Test
    void a_district_office_without_a_stated_place_is_wider_than_a_commune_by_its_own_level() {
        UnitId office = id("phong-nong-nghiep-va-phat-trien-nong-thon");
        assertThat(commune(office.toString(), IN_2023)).isEqualTo(new Placement.Wider(office, List.of()));
        assertThat(commune(office.toString(), TWO_LEVELS)).isEqualTo(new Placement.Wider(office, List.of()));
        assertThat(province(office.toString(), IN_2023)).isEqualTo(new Placement.NotStated());
    }

    @Test
    void an_owner_whose_place_is_not_stated_says_so() {
        assertThat(commune("truong-le-quy-don", IN_2023)).isEqualTo(new Placement.NotStated());
        assertThat(commune("truong-le-quy-don", TWO_LEVELS).isInNone()).isTrue();
    }

    @Test
    void the_seat_of_a_district_body_does_not_make_it_a_body_of_that_commune() {
        UnitDirectory directory = new Sketch()
                .commune("thi-tran", "..")
                .unit(
                        "cong-an",
                        Sketch.version(UnitKind.ARMED_FORCES, "../2025-06-30")
                                .level(AuthorityLevel.DISTRICT)
                                .place(id("thi-tran")))
                .directory();
        assertThat(directory.placeAt(id("cong-an"), AuthorityLevel.COMMUNE, IN_2023))
                .isEqualTo(new Placement.Wider(id("cong-an"), List.of()));
    }

    @Test
    void six_owners_of_the_review_are_in_no_commune() {
        assertThat(DIRECTORY.units())
                .filteredOn(unit -> !unit.versions().get(0).kind().equals(UnitKind.ADMINISTRATIVE))
                .filteredOn(unit -> commune(unit.id().toString(), IN_2023).isInNone())
                .extracting(Unit::id)
                .filteredOn(id -> !id.equals(id("huyen-uy-bo-trach")))
                .filteredOn(id -> !id.equals(id("ban-thuong-vu-huyen-uy-bo-trach")))
                .hasSize(6);
    }

    @Test
    void a_body_without_a_place_lies_where_the_unit_above_it_does() {
        UnitDirectory directory = new Sketch()
                .commune("xa", "..")
                .unit("dang-uy", Sketch.version(UnitKind.PARTY_BODY, "..").place(id("xa")))
                .unit("khoi", Sketch.version(UnitKind.PARTY_BODY, "..").parent(id("dang-uy")))
                .directory();
        assertThat(directory
                        .placeAt(id("khoi"), AuthorityLevel.COMMUNE, IN_2023)
                        .one())
                .contains(id("xa"));
    }

    @Test
    void a_commune_lies_in_itself_and_in_its_province() {
        assertThat(commune("xa-hoan-lao", TWO_LEVELS).one()).contains(id("xa-hoan-lao"));
        assertThat(province("thon-3-xa-lam-trach", IN_2023).one()).contains(id("tinh-quang-binh"));
        assertThat(province("thon-3-xa-lam-trach", TWO_LEVELS).one()).contains(id("tinh-quang-tri-2025"));
    }

    @Test
    void a_district_that_ended_still_lies_in_the_province_of_today() {
        assertThat(province("cong-an-huyen-bo-trach", TWO_LEVELS).one()).contains(id("tinh-quang-tri-2025"));
    }

    @Test
    void a_commune_of_today_lies_in_no_district() {
        assertThat(DIRECTORY
                        .placeAt(id("xa-cu-nam"), AuthorityLevel.DISTRICT, IN_2023)
                        .one())
                .contains(id("huyen-bo-trach"));
        assertThat(DIRECTORY.placeAt(id("xa-cu-nam"), AuthorityLevel.DISTRICT, TWO_LEVELS))
                .isInstanceOfSatisfying(
                        Placement.Wider.class, wider -> assertThat(wider.area()).isEqualTo(id("tinh-quang-tri-2025")));
    }

    @Test
    void a_commune_that_does_not_exist_yet_is_unresolved() {
        assertThat(commune("xa-hoan-lao", IN_2023)).isInstanceOf(Placement.Unresolved.class);
        assertThat(commune("xa-hoan-lao", IN_2023).isInNone()).isFalse();
    }

    private static Placement commune(String unit, LocalDate asOf) {
        return DIRECTORY.placeAt(id(unit), AuthorityLevel.COMMUNE, asOf);
    }

    private static Placement province(String unit, LocalDate asOf) {
        return DIRECTORY.placeAt(id(unit), AuthorityLevel.PROVINCE, asOf);
    }
}
