package vn.dvk.scoring.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dvk.core.error.Language;
import vn.dvk.core.organization.Unit;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.organization.UnitKind;
import vn.dvk.core.organization.UnitVersion;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Share;

/** Small counts are taken out of a table, with what would give them away. */
class SmallCellsTest {

    private static final LocalizedText XA = LocalizedText.of("Xã", "Commune");
    private static final LocalizedText KIND = LocalizedText.of("Loại", "Kind");
    private static final Measure<Person, Long> COUNT = Measure.count();

    /** A person in a commune, of a kind. */
    private record Person(String commune, String kind, boolean honoured) {
        Optional<UnitId> unit() {
            return Optional.of(UnitId.of(commune));
        }
    }

    private static Unit unit(String id) {
        return Unit.of(
                UnitId.of(id),
                UnitVersion.builder()
                        .name(LocalizedText.of(id))
                        .kind(UnitKind.ADMINISTRATIVE)
                        .validity(DateRange.always())
                        .build());
    }

    private static final Dimension<Person> COMMUNE = Dimension.of("commune", XA, row -> group(row.commune()));
    private static final Dimension<Person> BY_KIND = Dimension.of("kind", KIND, row -> group(row.kind()));
    private static final Measure<Person, Share> HONOURED =
            Measure.share("honoured", LocalizedText.of("Tôn vinh", "Honoured"), Person::honoured);

    @Test
    void a_small_count_takes_a_second_one_with_it() {
        SummaryTable table = plan().by(COMMUNE)
                .measure(COUNT)
                .build()
                .of(people("A", 12, "B", 3, "C", 7, "D", 20))
                .suppressing(SmallCells.below(5));

        assertThat(table.text(Language.VI)).isEqualTo("""
            Xã         Số lượng
            ---------  --------
            Nhóm A           12
            Nhóm B            ×
            Nhóm C            ×
            Nhóm D           20
            Tổng cộng        42
            ×: số lượng lớn hơn 0 và nhỏ hơn 5 được ẩn, cùng các số liệu tính từ đó và những ô có thể làm lộ chúng.
            """);
        assertThat(table.at("B").isSuppressed(COUNT)).isTrue();
        assertThat(table.at("A").isSuppressed(COUNT)).isFalse();
        assertThatThrownBy(() -> table.at("B").get(COUNT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "The value of 'count' of the row [B] is suppressed, because it is small or would give away one"
                                + " that is; ask isSuppressed first");
    }

    @Test
    void nothing_is_hidden_where_nothing_is_small() {
        SummaryTable table = plan().by(COMMUNE).measure(COUNT).build().of(people("A", 12, "B", 5));

        assertThat(table.suppressing(SmallCells.below(5)).rows()).isEqualTo(table.rows());
        assertThat(table.suppressing(SmallCells.below(6)).rows())
                .as("the only other commune has to go, too")
                .extracting(row -> row.isSuppressed(COUNT))
                .containsExactly(true, true, false);
    }

    @Test
    void two_hidden_counts_are_not_so_few_that_their_sum_tells_them() {
        SummaryTable table = plan().by(COMMUNE)
                .measure(COUNT)
                .build()
                .of(people("A", 1, "B", 1, "C", 9, "D", 30))
                .suppressing(SmallCells.below(5));

        assertThat(hidden(table)).containsExactly("[A]", "[B]", "[C]");
    }

    @Test
    void a_total_is_hidden_where_there_is_no_other_part() {
        SummaryTable table = plan().by(COMMUNE)
                .by(BY_KIND)
                .measure(COUNT)
                .rollUp()
                .build()
                .of(people("A", "x", 3, "A", "y", 9, "B", "x", 8, "C", "x", 7, "C", "y", 6))
                .suppressing(SmallCells.below(5));

        assertThat(hidden(table)).containsExactly("[A, x]", "[A, y]");

        SummaryTable single = plan().by(COMMUNE)
                .by(BY_KIND)
                .measure(COUNT)
                .rollUp()
                .build()
                .of(people("A", "x", 3, "B", "x", 8, "B", "y", 7, "C", "x", 7, "C", "y", 6))
                .suppressing(SmallCells.below(5));

        assertThat(hidden(single))
                .as("A has one part only, so its subtotal goes, and with it a second subtotal with a part of its own")
                .containsExactly("[A, x]", "[A]", "[C, y]", "[C]");
    }

    @Test
    void a_cell_that_only_all_equations_together_give_away_is_hidden_by_more() {
        // Two blocks of four hidden cells, joined by a fifth: each line has none or two and more, and yet the fifth is
        // known.
        SummaryTable table = plan().by(COMMUNE)
                .by(BY_KIND)
                .measure(COUNT)
                .cube()
                .build()
                .of(people(
                        "A", "x", 4, "A", "y", 4, "A", "z", 30, "A", "w", 31, "B", "x", 4, "B", "y", 4, "B", "z", 4,
                        "B", "w", 33, "C", "x", 34, "C", "y", 35, "C", "z", 4, "C", "w", 4, "D", "x", 36, "D", "y", 37,
                        "D", "z", 4, "D", "w", 4));
        SummaryTable suppressed = table.suppressing(SmallCells.below(5));

        assertThat(Attack.determined(suppressed, COUNT)).isEmpty();
        assertThat(hidden(suppressed)).hasSizeGreaterThan(9);
    }

    @Test
    void everything_that_is_computed_of_hidden_records_is_hidden() {
        Quantity<Person> age = Quantity.whole("age", LocalizedText.of("Tuổi", "Age"), row -> row.honoured() ? 50 : 40);
        Measure<Person, Optional<Points>> rank =
                Measure.rank("rank", XA, COUNT, RankOrder.GREATEST_FIRST, RankMethod.COMPETITION);
        Measure<Person, Ratio> part = Measure.partOf("part", XA, COUNT, Whole.TOTAL);
        SummaryTable table = plan().by(COMMUNE)
                .measure(COUNT)
                .measure(age.sum())
                .measure(age.mean())
                .measure(age.max())
                .measure(HONOURED)
                .measure(rank)
                .measure(part)
                .build()
                .of(people("A", 12, "B", 3, "C", 7, "D", 20))
                .suppressing(SmallCells.below(5));

        assertThat(table.at("B").values()).containsOnly(Hidden.VALUE);
        assertThat(table.at("A").values()).containsOnlyOnce(Hidden.VALUE);
        assertThat(table.at("A").isSuppressed(rank)).isTrue();
        assertThat(table.at("A").get(part)).isEqualTo(new Ratio(Points.of(12), Points.of(42)));
        assertThat(table.csv(Language.EN)).contains("1,B,Group B,×,×,×,×,×,×,×\r\n");
        assertThat(table.json()).contains("""
            "values":{"count":{"suppressed":true},"age-sum":{"suppressed":true},\
            """);
    }

    @Test
    void small_counts_within_a_value_are_hidden_in_their_own_column() {
        List<Person> people = new ArrayList<>(people("A", 12, "B", 9, "C", 17));
        people.add(new Person("A", "x", true));
        people.add(new Person("A", "x", true));
        SummaryTable table = plan().by(COMMUNE)
                .measure(COUNT)
                .measure(HONOURED)
                .build()
                .of(people)
                .suppressing(SmallCells.below(5));

        assertThat(table.at("A").get(COUNT)).isEqualTo(14);
        assertThat(table.at("A").isSuppressed(HONOURED)).isTrue();
        assertThat(table.total().isSuppressed(HONOURED))
                .as("two of 40 is small in the total, too")
                .isTrue();
        assertThat(table.at("C").get(HONOURED)).isEqualTo(Share.of(0, 17));
    }

    @Test
    void a_small_count_of_some_records_is_hidden_and_so_is_one_that_leaves_few() {
        Measure<Person, Long> honoured =
                Measure.countWhere("honoured-count", LocalizedText.of("Tôn vinh", "Honoured"), Person::honoured);
        List<Person> people = new ArrayList<>(people("A", 12, "B", 3, "C", 17, "D", 9));
        for (int i = 0; i < 20; i++) {
            people.add(new Person(i < 3 ? "A" : i < 10 ? "B" : "C", "x", true));
        }
        SummaryTable table = plan().by(COMMUNE)
                .measure(COUNT)
                .measure(honoured)
                .build()
                .of(people)
                .suppressing(SmallCells.below(5));

        assertThat(table.at("A").get(COUNT)).isEqualTo(15);
        assertThat(table.at("A").isSuppressed(honoured)).as("three").isTrue();
        assertThat(table.at("B").isSuppressed(honoured)).as("all but three").isTrue();
        assertThat(table.at("C").get(honoured)).isEqualTo(10);
        assertThat(table.at("D").get(honoured)).isZero();
    }

    @Test
    void a_sum_may_be_what_counts_the_people() {
        Quantity<Person> guests =
                Quantity.whole("guests", KIND, row -> row.commune().equals("B") ? 0 : 3);
        Aggregation<Person> plan =
                plan().by(COMMUNE).measure(guests.sum()).measure(guests.max()).build();
        List<Person> people = people("A", 1, "B", 1, "C", 2, "D", 4);
        SummaryTable table = plan.of(people).suppressing(SmallCells.below(5).countedBy(guests.sum()));

        assertThat(table.rows())
                .extracting(row -> row.isSuppressed(guests.sum()))
                .as("A has 3 guests and is hidden with C; B has none")
                .containsExactly(true, false, true, false, false);
        assertThat(table.at("A").isSuppressed(guests.max())).isTrue();
        assertThatThrownBy(() -> plan.of(people).suppressing(SmallCells.below(5).countedBy(COUNT)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The table must have the measure 'count'");
        assertThatThrownBy(() -> SmallCells.below(5).countedBy(guests.max()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be a number that adds up");
    }

    @Test
    void who_has_reported_is_hidden_with_the_count() {
        SummaryTable table = plan().by(COMMUNE)
                .measure(COUNT)
                .expecting(List.of(unit("A"), unit("Z")), Person::unit)
                .build()
                .of(people("A", 3, "B", 9, "C", 9))
                .suppressing(SmallCells.below(5));

        assertThat(table.at("A").completeness()).isEmpty();
        assertThat(table.at("C").completeness()).isPresent();
        assertThat(table.text(Language.EN)).contains("Group A      ×               ×         ×        ×             ×");
        assertThat(table.json()).contains("\"completeness\":{\"suppressed\":true}");
    }

    @Test
    void what_cannot_be_protected_is_refused() {
        SummaryTable table = plan().by(COMMUNE).measure(COUNT).build().of(people("A", 3, "B", 9));
        SummaryTable uncounted = plan().by(COMMUNE).measure(HONOURED).build().of(people("A", 3));
        SummaryTable ordered = plan().by(COMMUNE)
                .measure(COUNT)
                .orderByDescending(COUNT)
                .build()
                .of(people("A", 3));

        assertThatThrownBy(() -> SmallCells.below(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit must be in [2, ..], but was 1");
        assertThatThrownBy(() -> uncounted.suppressing(SmallCells.below(5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must have the measure 'count', or another one that counts people");
        assertThatThrownBy(() -> ordered.suppressing(SmallCells.below(5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("order of groups");
        SummaryTable suppressed = table.suppressing(SmallCells.below(5));
        assertThatThrownBy(() -> suppressed.suppressing(SmallCells.below(5)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("already");
    }

    @Test
    void a_total_without_a_row_is_known_from_another_grouping_set() {
        Dimension<Person> honour = Dimension.of("honour", KIND, row -> group(row.honoured() ? "yes" : "no"));
        List<Person> people =
                new ArrayList<>(people("A", "x", 9, "A", "y", 1, "A", "z", 1, "B", "x", 10, "B", "y", 10));
        people.replaceAll(person ->
                new Person(person.commune(), person.kind(), person.commune().equals("B")));
        for (int i = 0; i < 5; i++) {
            people.set(i, new Person("A", "x", true));
            people.add(new Person("B", "x", false));
        }
        SummaryTable table = plan().by(COMMUNE)
                .by(honour)
                .by(BY_KIND)
                .measure(COUNT)
                .groupingSet(COMMUNE, honour)
                .groupingSet(COMMUNE, BY_KIND)
                .build()
                .of(people)
                .suppressing(SmallCells.below(5));

        assertThat(hidden(table))
                .as("A has 6 and 5 by honour, so y and z alone would be known to be 2 together")
                .containsExactly("[A, x]", "[A, y]", "[A, z]");
    }

    @Test
    void what_is_hidden_does_not_follow_from_the_other_columns() {
        List<Person> people = people("A", "x", 9, "A", "y", 9, "A", "z", 2, "B", "x", 20, "B", "y", 10, "B", "z", 10);
        people.addAll(people("C", "z", 7));
        Aggregation.Builder<Person> plan = plan().by(COMMUNE).measure(COUNT);
        for (String kind : List.of("x", "y", "z")) {
            plan.measure(Measure.countWhere(
                    kind, LocalizedText.of(kind), row -> row.kind().equals(kind)));
        }
        SummaryTable table = plan.build().of(people).suppressing(SmallCells.below(5));

        assertThat(table.csv(Language.EN))
                .contains("A,Group A,20,×,×,×\r\n", "B,Group B,40,×,×,×\r\n")
                .contains("C,Group C,7,0,0,7\r\n", ",67,29,19,19\r\n");
    }

    @Test
    void a_table_without_rows_has_nothing_to_hide() {
        SummaryTable table =
                plan().by(COMMUNE).measure(COUNT).groupingSet(COMMUNE).build().of(List.of());

        assertThat(table.suppressing(SmallCells.below(5)).rows()).isEmpty();
    }

    @Test
    void large_tables_with_many_small_counts_are_closed_in_bounded_time() {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            people.add(new Person("c" + i * 7919 % 97 % 40, "k" + i * 104729 % 89 % 9, i * 31 % 11 < 4));
        }
        SummaryTable table =
                plan().by(COMMUNE).by(BY_KIND).measure(COUNT).cube().build().of(people);

        SummaryTable suppressed = table.suppressing(SmallCells.below(8));
        assertThat(Attack.determined(suppressed, COUNT)).isEmpty();
        assertThat(hidden(suppressed)).hasSizeLessThan(table.rows().size());
    }

    @Test
    void a_ring_of_grouping_sets_is_refused() {
        Dimension<Person> honour = Dimension.of("honour", KIND, row -> group(row.honoured() ? "yes" : "no"));
        Aggregation.Builder<Person> ring = plan().by(COMMUNE)
                .by(BY_KIND)
                .by(honour)
                .measure(COUNT)
                .groupingSet(COMMUNE, BY_KIND)
                .groupingSet(BY_KIND, honour);

        assertThat(hidden(ring.build().of(people("A", "x", 3, "A", "y", 9)).suppressing(SmallCells.below(5))))
                .contains("[A, x]");
        SummaryTable table = ring.groupingSet(COMMUNE, honour).build().of(people("A", "x", 3, "A", "y", 9));
        assertThatThrownBy(() -> table.suppressing(SmallCells.below(5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rings of grouping sets");
    }

    @Test
    void a_hidden_row_still_finds_its_records() {
        Aggregation<Person> plan = plan().by(COMMUNE).measure(COUNT).build();
        List<Person> people = people("A", 3, "B", 9);
        SummaryTable table = plan.of(people).suppressing(SmallCells.below(5));

        assertThat(people.stream().filter(plan.filter(table.at("A")))).hasSize(3);
    }

    private static Aggregation.Builder<Person> plan() {
        return Aggregation.builder();
    }

    private static List<String> hidden(SummaryTable table) {
        return table.rows().stream()
                .filter(row -> row.isSuppressed(COUNT))
                .map(row -> row.groups().toString())
                .toList();
    }

    /** Communes and numbers, or communes, kinds and numbers. */
    private static List<Person> people(Object... spec) {
        List<Person> people = new ArrayList<>();
        int width = spec[1] instanceof Integer ? 2 : 3;
        for (int i = 0; i < spec.length; i += width) {
            String kind = width == 2 ? "x" : (String) spec[i + 1];
            for (int n = 0; n < (Integer) spec[i + width - 1]; n++) {
                people.add(new Person((String) spec[i], kind, false));
            }
        }
        return people;
    }

    private static Group group(String code) {
        return Group.of(code, LocalizedText.of("Nhóm " + code, "Group " + code));
    }
}
