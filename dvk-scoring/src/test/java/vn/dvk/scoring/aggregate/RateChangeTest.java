package vn.dvk.scoring.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Iterables;
import com.google.common.testing.EqualsTester;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Share;
import vn.dvk.scoring.aggregate.UcbAdmissions.Applicant;

/** Rates of wholes that are composed differently: Simpson's paradox, taken apart exactly. */
class RateChangeTest {

    private static final SummaryTable MEN = UcbAdmissions.PLAN.of(UcbAdmissions.men());
    private static final SummaryTable WOMEN = UcbAdmissions.PLAN.of(UcbAdmissions.women());
    private static final Measure<Applicant, Share> RATE = UcbAdmissions.RATE;
    private static final Measure<Applicant, MeanOfUnits> UNITS =
            UcbAdmissions.ADMITTED.meanOfUnits(UcbAdmissions.DEPARTMENT);
    private static final LocalizedText TITLE = LocalizedText.of("Cột", "Column");

    @Test
    void the_pooled_rate_and_the_mean_of_departments_say_the_opposite() {
        assertThat(MEN.total().get(RATE)).isEqualTo(Share.of(1198, 2691));
        assertThat(WOMEN.total().get(RATE)).isEqualTo(Share.of(557, 1835));
        assertThat(List.of("A", "B", "D", "F"))
                .allSatisfy(
                        department -> assertThat(WOMEN.at(department).get(RATE).quotient())
                                .isGreaterThan(MEN.at(department).get(RATE).quotient()));

        MeanOfUnits men = MEN.total().get(UNITS);
        MeanOfUnits women = WOMEN.total().get(UNITS);
        assertThat(men.units()).isEqualTo(6);
        assertThat(women.value().orElseThrow())
                .as("41.7 % against 38.1 %, where the pooled rates are 30.4 % and 44.5 %")
                .isGreaterThan(men.value().orElseThrow());
        assertThat(men.sumOfMeans())
                .isEqualTo(Points.sum(List.of(
                        Points.ofRatio(512, 825),
                        Points.ofRatio(353, 560),
                        Points.ofRatio(120, 325),
                        Points.ofRatio(138, 417),
                        Points.ofRatio(53, 191),
                        Points.ofRatio(22, 373))));
        assertThat(MEN.text(Language.VI))
                .contains("Trúng tuyển (bình quân)")
                .contains("Trúng tuyển (bình quân của các số bình quân theo Khoa)");
        assertThat(MEN.text(Language.EN)).contains("Admitted (mean of the means by Department)");
    }

    @Test
    void records_of_no_unit_are_in_no_mean_of_units() {
        Dimension<Cell> unit = Dimension.of(
                "unit", TITLE, cell -> cell.group().isEmpty() ? Group.UNASSIGNED : Group.of(cell.group(), TITLE));
        Measure<Cell, MeanOfUnits> mean = UPPER.meanOfUnits(unit);
        SummaryTable table = Aggregation.<Cell>builder()
                .measure(mean)
                .build()
                .of(List.of(new Cell("A", 1, 1), new Cell("A", 2, 1), new Cell("B", 5, 1), new Cell("", 100, 1)));

        assertThat(table.total().get(mean)).isEqualTo(new MeanOfUnits(Points.parse("6.5"), 2, 1));
        assertThat(table.total().get(mean).value()).contains(Points.parse("3.25"));
        assertThat(table.text(Language.EN)).contains("Units  Of no unit").contains("3.25      2           1");
        assertThat(new MeanOfUnits(Points.ZERO, 0, 0).value()).isEmpty();
        assertThatThrownBy(() -> new MeanOfUnits(Points.ZERO, -1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_difference_is_one_of_composition() {
        RateChange change = RateChange.between(MEN, WOMEN, RATE);

        assertThat(change.before()).isEqualTo(Points.ofRatio(1198, 2691));
        assertThat(change.after()).isEqualTo(Points.ofRatio(557, 1835));
        assertThat(change.ofRates().plus(change.ofComposition())).isEqualTo(change.change());
        assertThat(change.ofRates().signum())
                .as("in their departments women do better")
                .isEqualTo(1);
        assertThat(change.ofComposition().signum())
                .as("but they apply where few are admitted")
                .isEqualTo(-1);
        assertThat(change.text(Language.VI)).isEqualTo("""
            Khoa       Tỷ trọng kỳ trước  Tỷ trọng kỳ sau  Tỷ lệ kỳ trước  Tỷ lệ kỳ sau  Do tỷ lệ  Do cơ cấu
            ---------  -----------------  ---------------  --------------  ------------  --------  ---------
            Khoa A                30,66%            5,89%          62,06%        82,41%     3,72%    -17,89%
            Khoa B                20,81%            1,36%          63,04%        68,00%     0,55%    -12,74%
            Khoa C                12,08%           32,32%          36,92%        34,06%    -0,63%      7,18%
            Khoa D                15,50%           20,44%          33,09%        34,93%     0,33%      1,68%
            Khoa E                 7,10%           21,42%          27,75%        23,92%    -0,55%      3,70%
            Khoa F                13,86%           18,58%           5,90%         7,04%     0,18%      0,31%
            Tổng cộng            100,00%          100,00%          44,52%        30,35%     3,60%    -17,77%
            Mức thay đổi bằng đúng phần do tỷ lệ cộng phần do cơ cấu; số hiển thị đã làm tròn: (-14,16%) = 3,60% + (-17,77%)
            Mức thay đổi tính bằng điểm phần trăm.
            """);
    }

    @Test
    void a_standardised_rate_has_the_composition_that_is_declared() {
        SummaryTable everybody = UcbAdmissions.PLAN.of(Iterables.concat(UcbAdmissions.men(), UcbAdmissions.women()));
        SortedMap<Code, Points> weights = StandardisedRate.weightsOf(everybody, RATE);
        Points men = StandardisedRate.of(MEN, RATE, weights).value().orElseThrow();
        Points women = StandardisedRate.of(WOMEN, RATE, weights).value().orElseThrow();

        assertThat(Points.sum(weights.values())).isEqualTo(Points.ONE);
        assertThat(weights).containsEntry(Code.of("A"), Points.ofRatio(933, 4526));
        assertThat(women).isGreaterThan(men);
        assertThat(StandardisedRate.of(MEN, RATE, Map.of(Code.of("A"), Points.ONE))
                        .value())
                .contains(Points.ofRatio(512, 825));
        assertThat(StandardisedRate.of(everybody, RATE, weights).value())
                .contains(everybody.total().get(RATE).quotient());
    }

    @Test
    void weights_are_never_changed() {
        Points half = Points.ofRatio(1, 2);

        assertThat(StandardisedRate.of(MEN, RATE, Map.of(Code.of("A"), half, Code.of("Z"), half)))
                .isEqualTo(new StandardisedRate(Optional.empty(), List.of(Code.of("Z"))));
        assertThatThrownBy(() -> StandardisedRate.of(MEN, RATE, Map.of(Code.of("A"), half)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("weights must be 0 or more and sum to exactly 1, but were [0.5]");
        assertThatThrownBy(() ->
                        StandardisedRate.of(MEN, RATE, Map.of(Code.of("A"), Points.of(2), Code.of("B"), Points.of(-1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_group_of_one_period_has_no_rate_to_compare() {
        SummaryTable before = table(new Cell("A", 1, 4), new Cell("B", 1, 2));
        SummaryTable after = table(new Cell("A", 2, 4), new Cell("C", 3, 6));
        RateChange change = RateChange.between(before, after, PER);

        assertThat(change.change()).isEqualTo(Points.ofRatio(1, 6));
        assertThat(change.groups()).extracting(GroupChange::isComparable).containsExactly(true, false, false);
        assertThat(change.groups().get(1).ofRate()).isEqualTo(Points.ZERO);
        assertThat(change.groups().get(1).ofComposition()).isEqualTo(Points.ofRatio(-1, 6));
        assertThat(change.groups().get(1).rateAfter()).isEmpty();
        assertThat(change.groups().get(2).ofComposition()).isEqualTo(Points.ofRatio(3, 10));
        assertThat(change.text(Language.EN)).isEqualTo("""
            Column   Part before  Part after  Rate before  Rate after  By its rate  By its part
            -------  -----------  ----------  -----------  ----------  -----------  -----------
            Group A       66.67%      40.00%         0.25        0.50         0.13        -0.10
            Group B       33.33%       0.00%         0.50           –         0.00        -0.17
            Group C        0.00%      60.00%            –        0.50         0.00         0.30
            Total        100.00%     100.00%         0.33        0.50         0.13         0.03
            The change is that of the rates plus that of the composition, exactly; what is shown is rounded: 0.17 = 0.13 + 0.03
            No rate in one of the periods, so that all of the contribution is one of composition: Group B, Group C
            """);
        assertThat(change.json()).contains("""
            {"group":{"code":"B","title":{"vi":"Nhóm B","en":"Group B"}},"shareBefore":"1/3","shareAfter":0,\
            "rateBefore":0.5,"rateAfter":null,"ofRate":0,"ofComposition":"-1/6"}\
            """);
        assertThat(change.csv(Language.EN)).contains("Group C,0.00%,60.00%,–,0.50,0.00,0.30\r\n");
        assertThat(change.markdown(Language.VI)).contains("| Nhóm A | 66,67% | 40,00% | 0,25 | 0,50 | 0,13 | -0,10 |");
    }

    @Test
    void a_group_that_got_another_title_is_refused() {
        Measure<String, Share> rate = Measure.share("rate", TITLE, word -> true);
        SummaryTable before = rates("Tên cũ", rate);
        SummaryTable after = rates("Tên mới", rate);

        assertThatThrownBy(() -> RateChange.between(before, after, rate))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("after must give the title and order of before to each code, but gave others to 'A'");
        assertThat(RateChange.between(before, before, rate).change()).isEqualTo(Points.ZERO);
    }

    private static SummaryTable rates(String title, Measure<String, Share> rate) {
        return Aggregation.<String>builder()
                .by(Dimension.of("word", TITLE, word -> Group.of(word, LocalizedText.of(title))))
                .measure(rate)
                .build()
                .of(List.of("A"));
    }

    @Test
    void what_is_no_rate_is_refused() {
        SummaryTable one = table(new Cell("A", 1, 4));
        SummaryTable none = table();
        Measure<Cell, Points> sum = UPPER.sum();

        assertThatThrownBy(() -> RateChange.between(one, one, sum))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rate must be a share, the rate of two sums or a pooled mean");
        assertThatThrownBy(() -> RateChange.between(none, one, PER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("before must have a rate");
        assertThatThrownBy(() -> RateChange.between(one, table(new Cell("A", 3, 0)), PER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("positive sums below the line");
        assertThatThrownBy(() -> RateChange.between(MEN, one, RATE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("measure must be one of the plan");
    }

    @Test
    void equal_changes_are_equal() {
        SummaryTable before = table(new Cell("A", 1, 4));
        SummaryTable after = table(new Cell("A", 2, 4));

        new EqualsTester()
                .addEqualityGroup(RateChange.between(before, after, PER), RateChange.between(before, after, PER))
                .addEqualityGroup(RateChange.between(after, before, PER))
                .addEqualityGroup(
                        RateChange.between(before, before, PER).groups().get(0),
                        RateChange.between(before, before, PER).groups().get(0))
                .addEqualityGroup(
                        RateChange.between(before, after, PER).groups().get(0))
                .testEquals();
        assertThat(RateChange.between(before, after, PER))
                .hasToString("RateChange[0.25 = 0.25 by rates + 0 by composition]");
    }

    @Property(tries = 200)
    void both_parts_sum_to_the_change_exactly(@ForAll("cells") List<Cell> before, @ForAll("cells") List<Cell> after) {
        RateChange change = RateChange.between(PLAN.of(before), PLAN.of(after), PER);

        assertThat(change.ofRates().plus(change.ofComposition())).isEqualTo(change.change());
        assertThat(Points.sum(
                        change.groups().stream().map(GroupChange::shareAfter).toList()))
                .isEqualTo(Points.ONE);
    }

    /** Something above and below a line. */
    record Cell(String group, long upper, long lower) {}

    private static final Quantity<Cell> UPPER = Quantity.whole("upper", TITLE, Cell::upper);
    private static final Measure<Cell, Ratio> PER = UPPER.per(Quantity.whole("lower", TITLE, Cell::lower));
    private static final Aggregation<Cell> PLAN = Aggregation.<Cell>builder()
            .by(Dimension.of(
                    "group",
                    TITLE,
                    cell -> Group.of(cell.group(), LocalizedText.of("Nhóm " + cell.group(), "Group " + cell.group()))))
            .measure(PER)
            .measure(UPPER.sum())
            .build();

    private static SummaryTable table(Cell... cells) {
        return PLAN.of(List.of(cells));
    }

    @Provide
    Arbitrary<List<Cell>> cells() {
        return Combinators.combine(
                        Arbitraries.of("A", "B", "C", "D"),
                        Arbitraries.longs().between(-20, 50),
                        Arbitraries.longs().between(1, 30))
                .as(Cell::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }
}
