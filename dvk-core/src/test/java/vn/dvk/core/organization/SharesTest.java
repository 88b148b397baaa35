package vn.dvk.core.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;

/** Which share of a divided unit is where, by which key. */
class SharesTest {

    private static final Code POPULATION = Code.of("population");
    private static final Code HOUSEHOLDS = Code.of("households");
    private static final LocalDate IN_2023 = LocalDate.of(2023, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2025, 7, 1);

    @Test
    void a_split_states_shares_by_several_keys() {
        UnitDirectory directory = new Sketch()
                .commune("a", "../2025-06-30")
                .commune("b", "2025-07-01/..")
                .commune("c", "2025-07-01/..")
                .part("a", "b", "2025-07-01", "population=2/3", "households=0.6")
                .part("a", "c", "2025-07-01", "population=1/3", "households=0.4")
                .directory();

        assertThat(shares(directory, POPULATION)).isEqualTo(Map.of(id("b"), third(2), id("c"), third(1)));
        assertThat(shares(directory, HOUSEHOLDS))
                .isEqualTo(Map.of(id("b"), Points.parse("0.6"), id("c"), Points.parse("0.4")));
        assertThat(shares(directory, Code.of("area"))).isEmpty();
        assertThat(directory.resolve(id("a"), IN_2023, TODAY))
                .isEqualTo(new Resolution.Several(Map.of(
                        id("b"), List.of(directory.links().get(0)),
                        id("c"), List.of(directory.links().get(1)))));
    }

    @Test
    void what_is_left_stays_with_a_unit_that_goes_on() {
        UnitDirectory directory = new Sketch()
                .commune("a", "..")
                .commune("b", "2024-01-01/..")
                .part("a", "b", "2024-01-01", "population=1/3")
                .directory();

        assertThat(shares(directory, POPULATION)).isEqualTo(Map.of(id("a"), third(2), id("b"), third(1)));
    }

    @Test
    void shares_are_multiplied_and_meet_again() {
        UnitDirectory directory = chain("population=1/3", "population=2/3").directory();

        assertThat(shares(directory, POPULATION))
                .isEqualTo(Map.of(id("c"), Points.parse("7/9"), id("d"), Points.parse("2/9")));
    }

    @Test
    void one_share_that_is_not_stated_leaves_none() {
        assertThat(shares(chain().directory(), POPULATION)).isEmpty();
    }

    @Test
    void a_split_whose_parts_are_one_again_needs_no_share() {
        UnitDirectory directory = new Sketch()
                .commune("a", "../2023-12-31")
                .commune("b", "2024-01-01/2024-12-31")
                .commune("c", "2024-01-01/2024-12-31")
                .commune("d", "2025-01-01/..")
                .part("a", "b", "2024-01-01")
                .part("a", "c", "2024-01-01")
                .link("b", "d", LineageKind.MERGE, Extent.FULL, "2025-01-01")
                .link("c", "d", LineageKind.MERGE, Extent.FULL, "2025-01-01")
                .directory();

        assertThat(directory.resolve(id("a"), IN_2023, TODAY, POPULATION).one()).contains(id("d"));
    }

    @Test
    void what_came_together_again_is_shared_out_from_there() {
        UnitDirectory directory = new Sketch()
                .commune("a", "../2022-12-31")
                .commune("b", "2023-01-01/2023-12-31")
                .commune("c", "2023-01-01/2023-12-31")
                .commune("d", "2024-01-01/2024-12-31")
                .commune("e", "2025-01-01/..")
                .commune("f", "2025-01-01/..")
                .part("a", "b", "2023-01-01")
                .part("a", "c", "2023-01-01")
                .link("b", "d", LineageKind.MERGE, Extent.FULL, "2024-01-01")
                .link("c", "d", LineageKind.MERGE, Extent.FULL, "2024-01-01")
                .part("d", "e", "2025-01-01", "population=1/3")
                .part("d", "f", "2025-01-01", "population=2/3")
                .directory();

        Resolution divided = directory.resolve(id("a"), LocalDate.of(2022, 1, 1), TODAY, POPULATION);

        assertThat(((Resolution.Several) divided).shares()).isEqualTo(Map.of(id("e"), third(1), id("f"), third(2)));
    }

    @Test
    void a_village_of_a_divided_commune_is_divided_with_it() {
        Sketch sketch = new Sketch()
                .commune("a", "../2025-06-30")
                .commune("b", "2025-07-01/..")
                .commune("c", "2025-07-01/..")
                .unit("co-operative", Sketch.version(UnitKind.COOPERATIVE, "..").place(id("a")))
                .part("a", "b", "2025-07-01", "population=2/3")
                .part("a", "c", "2025-07-01", "population=1/3");

        Placement placement =
                sketch.directory().placeAt(id("co-operative"), AuthorityLevel.COMMUNE, IN_2023, TODAY, POPULATION);

        assertThat(((Placement.InSeveral) placement).shares()).isEqualTo(Map.of(id("b"), third(2), id("c"), third(1)));
    }

    @Test
    void all_that_is_wrong_with_shares_is_found_at_once() {
        assertThat(new Sketch()
                        .commune("a", "../2025-06-30")
                        .commune("b", "2025-07-01/..")
                        .commune("c", "2025-07-01/..")
                        .commune("d", "..")
                        .commune("e", "../2025-06-30")
                        .part("a", "b", "2025-07-01", "population=0.6", "households=1/2")
                        .part("a", "c", "2025-07-01", "population=0.5")
                        .part("d", "b", "2025-07-01", "area=0.6")
                        .part("d", "c", "2025-07-01", "area=0.5")
                        .part("e", "b", "2025-07-01", "area=0.333")
                        .part("e", "c", "2025-07-01", "area=0.666")
                        .problems())
                .containsExactly(
                        "/lineage/0/shares/population dvk.unit.link-shares-sum",
                        "/lineage/1/shares dvk.unit.link-share-missing",
                        "/lineage/2/shares/area dvk.unit.link-shares-over",
                        "/lineage/4/shares/area dvk.unit.link-shares-sum");
    }

    @Test
    void a_whole_unit_has_no_shares() {
        Sketch sketch = new Sketch().commune("a", "../2025-06-30").commune("b", "2025-07-01/..");
        LineageLink whole = LineageLink.builder()
                .from(id("a"))
                .to(id("b"))
                .kind(LineageKind.MERGE)
                .effective(TODAY)
                .putShare("population", "1")
                .build();

        assertThat(sketch.link(whole).problems()).containsExactly("/lineage/0/shares dvk.unit.link-share-of-whole");
    }

    @Test
    void a_share_is_from_0_to_1() {
        LineageLink.Builder link = LineageLink.builder()
                .from(id("a"))
                .to(id("b"))
                .kind(LineageKind.SPLIT)
                .effective(TODAY)
                .putShare("population", "1.01");

        assertThatThrownBy(link::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("share by 'population' must be in [0, 1], but was 1.01");
        assertThat(LineageLink.isShare(Points.ZERO)).isTrue();
        assertThat(LineageLink.isShare(Points.ONE)).isTrue();
        assertThat(LineageLink.isShare(Points.parse("-0.1"))).isFalse();
    }

    @Test
    void an_answer_with_shares_has_one_for_each_unit() {
        Map<UnitId, List<LineageLink>> units = Map.of(id("a"), List.of(), id("b"), List.of());
        Map<UnitId, Points> halves = Map.of(id("a"), Points.parse("1/2"), id("b"), Points.parse("1/2"));

        assertThat(new Resolution.Several(units, halves).shares()).isEqualTo(halves);
        assertThatThrownBy(() -> new Resolution.Several(units, Map.of(id("a"), Points.ONE)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Placement.InSeveral(units, Map.of(id("a"), third(1), id("b"), third(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** a becomes b (1/3) and c (2/3); later b becomes c (1/3) and d (2/3) where that is stated. */
    private static Sketch chain(String... later) {
        return new Sketch()
                .commune("a", "../2023-12-31")
                .commune("b", "2024-01-01/2024-12-31")
                .commune("c", "2024-01-01/..")
                .commune("d", "2025-01-01/..")
                .part("a", "b", "2024-01-01", "population=1/3")
                .part("a", "c", "2024-01-01", "population=2/3")
                .part("b", "c", "2025-01-01", later.length == 0 ? new String[0] : new String[] {later[0]})
                .part("b", "d", "2025-01-01", later.length == 0 ? new String[0] : new String[] {later[1]});
    }

    private static Map<UnitId, Points> shares(UnitDirectory directory, Code key) {
        return ((Resolution.Several) directory.resolve(id("a"), IN_2023, TODAY, key)).shares();
    }

    private static Points third(long thirds) {
        return Points.ofRatio(thirds, 3);
    }

    private static UnitId id(String text) {
        return UnitId.of(text);
    }
}
