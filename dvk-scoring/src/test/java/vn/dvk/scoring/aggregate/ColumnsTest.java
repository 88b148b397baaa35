package vn.dvk.scoring.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dvk.core.error.Language;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/** What columns are called, how a value of one's own looks, and how who has only a table walks it. */
class ColumnsTest {

    private static final LocalizedText TITLE = LocalizedText.of("Điểm", "Points");
    private static final Quantity<Long> NUMBER = Quantity.whole("number", TITLE, row -> row);
    private static final Dimension<Long> PARITY = Dimension.of(
            "parity",
            LocalizedText.of("Chẵn lẻ"),
            row -> Group.of("p" + row % 2, LocalizedText.of("R&D <" + row % 2 + ">")));
    private static final List<Long> ROWS = List.of(-5_000L, 3L, 4L);

    @Test
    void a_quantile_says_its_method_and_two_methods_stand_side_by_side() {
        SummaryTable table = Aggregation.<Long>builder()
                .measure(NUMBER.quantile(Points.parse("0.9"), QuantileMethod.LINEAR))
                .measure(NUMBER.quantile(Points.parse("0.9"), QuantileMethod.NEAREST_RANK))
                .build()
                .of(ROWS);

        assertThat(table.text(Language.VI))
                .contains("Điểm (phân vị 0,9, nội suy tuyến tính)  Điểm (phân vị 0,9, theo hạng gần nhất)");
        assertThat(table.json())
                .contains("\"code\":\"number-quantile-9-10-linear\"")
                .contains("\"code\":\"number-quantile-9-10-nearest-rank\"");
    }

    @Test
    void a_value_of_ones_own_that_is_a_number_is_shown_as_one() {
        Measure<Long, Points> own = Measure.of("own", TITLE, new Total<Points>(sum -> sum, sum -> Optional.of(sum)));
        SummaryTable table = Aggregation.<Long>builder()
                .measure(own)
                .measure(NUMBER.sum())
                .build()
                .of(List.of(-5_000L));

        assertThat(table.text(Language.VI).lines().skip(2)).containsExactly("Tổng cộng  -5.000       -5.000");
        assertThat(table.csv(Language.VI).lines().skip(1)).containsExactly("0,-5.000,-5.000");
        assertThat(table.json()).contains("\"own\":-5000,\"number-sum\":-5000");
    }

    @Test
    void a_spelling_of_ones_own_stays_in_text_and_csv_has_the_number() {
        Measure<Long, Points> own = Measure.of("own", TITLE, new Days());
        SummaryTable table = Aggregation.<Long>builder().measure(own).build().of(ROWS);

        assertThat(table.text(Language.VI)).contains("-4993 ngày");
        assertThat(table.csv(Language.VI)).endsWith("0,-4.993\r\n");
        assertThat(table.json()).contains("\"own\":-4993");
    }

    @Test
    void values_of_another_type_are_refused_and_not_cast_at_the_caller() {
        Measure<Long, Points> points = Measure.of("own", TITLE, new Total<Points>(sum -> sum, sum -> Optional.empty()));
        Measure<Long, String> text =
                Measure.of("own", TITLE, new Total<String>(Points::toString, sum -> Optional.empty()));
        SummaryRow total =
                Aggregation.<Long>builder().measure(points).build().of(ROWS).total();

        assertThat(total.get(points)).isEqualTo(Points.of(-4_993));
        assertThatThrownBy(() -> total.get(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("with an accumulator that is not equal and leaves the type of its values open");
        Measure<Long, Points> days = Measure.of("days", TITLE, new Days());
        assertThat(Aggregation.<Long>builder()
                        .measure(days)
                        .build()
                        .of(ROWS)
                        .total()
                        .get(Measure.of("days", TITLE, new Days())))
                .as("a class that says its type is enough")
                .isEqualTo(Points.of(-4_993));
    }

    @Test
    void codes_that_would_be_too_long_are_cut_and_stay_apart() {
        Quantity<Long> one = Quantity.whole("a".repeat(60), TITLE, row -> row);
        Quantity<Long> other = Quantity.whole("a".repeat(61), TITLE, row -> row);

        assertThat(one.per(other).code().text())
                .hasSize(64)
                .isNotEqualTo(other.per(one).code().text());
        assertThat(one.meanOfUnits(PARITY).code().text()).hasSize(64).startsWith("aaaa");
        assertThat(one.per(other).named("rate", TITLE).code()).isEqualTo(Code.of("rate"));
        assertThat(Quantity.<Long>whole("a", TITLE, row -> row).per(NUMBER).code())
                .isEqualTo(Code.of("a-per-number"));
    }

    @Test
    void a_table_is_walked_by_its_headings_and_measures() {
        SummaryTable table = Aggregation.<Long>builder()
                .by(PARITY)
                .measure(NUMBER.sum())
                .build()
                .of(ROWS);

        assertThat(table.heads()).containsExactly(new Heading(Code.of("parity"), LocalizedText.of("Chẵn lẻ")));
        assertThat(table.rows().get(0).group(table.heads().get(0).code())).isPresent();
        assertThat(table.measures()).hasSize(1);
        Object sum = table.total().get(table.measures().get(0));
        assertThat(sum).isEqualTo(Points.of(-4_993));
    }

    @Test
    void columns_of_csv_have_codes_and_markdown_escapes_entities() {
        SummaryTable table = Aggregation.<Long>builder()
                .by(PARITY)
                .measure(Measure.count())
                .expecting(List.of(DividedUnits.DIRECTORY.unit(UnitId.of("a"))), row -> Optional.empty())
                .build()
                .of(ROWS);

        assertThat(table.csv(Language.VI))
                .startsWith("Mức của dòng,parity,Chẵn lẻ,Số lượng [count],Đơn vị phải báo cáo [units-expected],");
        assertThat(table.markdown(Language.VI)).contains("R\\&D \\<0\\>");
    }

    @Test
    void marks_over_letters_take_no_column_and_ideographs_two() {
        assertThat(TextGrid.width("Buôn Ê\u0306a")).isEqualTo(7);
        assertThat(TextGrid.width("Xã Đồng")).isEqualTo(7);
        assertThat(TextGrid.width("漢字")).isEqualTo(4);
    }

    @Test
    void values_can_be_made_for_tests() {
        LocalDate day = LocalDate.of(2024, 3, 31);
        Group group = Group.of("a", TITLE);

        assertThat(Stock.of(day, Points.of(12), 2)).hasToString("12 of 2 on 2024-03-31");
        assertThat(Stock.none().asOf()).isEmpty();
        assertThatThrownBy(() -> Stock.of(day, Points.ONE, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(GroupCounts.of(Map.of(group, 2L)).of("a")).isEqualTo(2);
        assertThat(GroupCounts.of(Map.of(group, 0L))).isEqualTo(GroupCounts.of(Map.of()));
        assertThatThrownBy(() -> GroupCounts.of(Map.of(group, -1L))).isInstanceOf(IllegalArgumentException.class);
        DueReport there = new DueReport(UnitId.of("a"), TITLE, DateRange.always());
        DueReport missing = new DueReport(UnitId.of("b"), TITLE, DateRange.always());
        assertThat(Completeness.of(Set.of(there, missing), Set.of(missing), Set.of()))
                .hasToString("1/2")
                .returns(Set.of(UnitId.of("b")), Completeness::missing);
        assertThatThrownBy(() -> Completeness.of(Set.of(there), Set.of(missing), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StockOfUnits.of(Points.ONE, 0, day, day)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void money_is_not_divided_and_the_refusal_says_why() {
        Dimension<Long> shared = Dimension.several(
                "both", TITLE, Sharing.IN_SHARES, row -> List.of(Group.of("a", TITLE), Group.of("b", TITLE)));

        assertThatThrownBy(() -> Aggregation.<Long>builder()
                        .by(shared)
                        .measure(Measure.sumVnd("money", TITLE, row -> vn.dvk.core.value.Vnd.of(row)))
                        .build())
                .hasMessageContaining("The measure money is whole đồng");
    }

    /** A sum whose value is of any type. */
    static final class Total<V> implements Accumulator<Long, Points, V> {

        private static final long serialVersionUID = 1L;

        private final Field<Points, V> value;
        private final Field<V, Optional<Points>> number;

        Total(Field<Points, V> value, Field<V, Optional<Points>> number) {
            this.value = value;
            this.number = number;
        }

        @Override
        public Points start() {
            return Points.ZERO;
        }

        @Override
        public Points add(Points state, Long row) {
            return state.plus(Points.of(row));
        }

        @Override
        public Points merge(Points state, Points other) {
            return state.plus(other);
        }

        @Override
        public V finish(Points state) {
            return value.apply(state);
        }

        @Override
        public void write(Points state, StateWriter to) {
            to.points(state);
        }

        @Override
        public Points read(StateReader from) {
            return from.points();
        }

        @Override
        public Optional<Points> number(V found) {
            return number.apply(found);
        }
    }

    /** A sum that is spelled in days. */
    static final class Days implements Accumulator<Long, Points, Points> {

        private static final long serialVersionUID = 1L;

        @Override
        public Points start() {
            return Points.ZERO;
        }

        @Override
        public Points add(Points state, Long row) {
            return state.plus(Points.of(row));
        }

        @Override
        public Points merge(Points state, Points other) {
            return state.plus(other);
        }

        @Override
        public Points finish(Points state) {
            return state;
        }

        @Override
        public void write(Points state, StateWriter to) {
            to.points(state);
        }

        @Override
        public Points read(StateReader from) {
            return from.points();
        }

        @Override
        public String text(Points found, Language language) {
            return found + (language == Language.VI ? " ngày" : " days");
        }

        @Override
        public Optional<Points> number(Points found) {
            return Optional.of(found);
        }
    }
}
