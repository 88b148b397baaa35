package vn.dvk.scoring.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dvk.core.criteria.Banding;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.error.Message;
import vn.dvk.core.movement.SectorCatalog;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.organization.BoTrachUnits;
import vn.dvk.core.organization.UnitDirectory;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.ReportedFigure;
import vn.dvk.core.value.ReportedValue;
import vn.dvk.core.value.Share;
import vn.dvk.core.value.Vnd;
import vn.dvk.scoring.arbitraries.SampleSheets;

class AggregateValuesTest {

    private static final LocalizedText TITLE = LocalizedText.of("Cột", "Column");

    @Test
    void values_are_equal_by_content() {
        new EqualsTester()
                .addEqualityGroup(
                        Group.of("A", TITLE), new Group(Group.of("A", TITLE).code(), TITLE, 0))
                .addEqualityGroup(Group.of("A", LocalizedText.of("Khác")))
                .addEqualityGroup(Group.UNASSIGNED)
                .addEqualityGroup(mean("3", 2), mean("3", 2))
                .addEqualityGroup(mean("3", 3))
                .addEqualityGroup(mean("4", 2))
                .addEqualityGroup(SmallCells.below(5), SmallCells.below(5))
                .addEqualityGroup(SmallCells.below(6))
                .addEqualityGroup(SmallCells.below(5).countedBy(Measure.count()))
                .addEqualityGroup(table("A", "B"), table("B", "A"))
                .addEqualityGroup(table("A"))
                .addEqualityGroup(funnel("m-1"), funnel("m-1"))
                .addEqualityGroup(funnel("m-2"))
                .addEqualityGroup(
                        Partition.of(figure(3), List.of(figure(3))), Partition.of(figure(3), List.of(figure(3))))
                .addEqualityGroup(Partition.of(figure(3), List.of(figure(1), figure(2))))
                .addEqualityGroup(
                        ReportedAgainstComputed.compare(figure(3), 3), ReportedAgainstComputed.compare(figure(3), 3))
                .addEqualityGroup(ReportedAgainstComputed.compare(figure(3), 4))
                .testEquals();
    }

    @Test
    void null_is_refused_everywhere() {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(LocalizedText.class, TITLE)
                .setDefault(String.class, "A")
                .setDefault(SectorCatalog.class, SectorCatalog.canonical())
                .setDefault(UnitDirectory.class, BoTrachUnits.directory())
                .setDefault(AuthorityLevel.class, AuthorityLevel.COMMUNE)
                .setDefault(LocalDate.class, BoTrachUnits.IN_2023)
                .setDefault(UnitView.class, UnitView.asWas(BoTrachUnits.directory()))
                .setDefault(Field.class, found -> found)
                .setDefault(LongField.class, found -> 1)
                .setDefault(Filter.class, found -> true)
                .setDefault(Dimension.class, Dimension.of("letter", TITLE, found -> Group.UNASSIGNED))
                .setDefault(Measure.class, Measure.count())
                .setDefault(Coordinate.class, new Coordinate(Code.of("letter"), Code.of("A")))
                .setDefault(
                        Banding.class,
                        SampleSheets.standard().scored("m-1", "90").banding().orElseThrow())
                .setDefault(Code.class, Code.of("letter"))
                .setDefault(Group.class, Group.UNASSIGNED)
                .setDefault(Share.class, Share.of(1, 2))
                .setDefault(Vnd.class, Vnd.ZERO)
                .setDefault(BigDecimal.class, BigDecimal.ONE)
                .setDefault(SummaryTable.class, table("A"))
                .setDefault(DueReports.class, DueReports.once(List.of()))
                .setDefault(UnitId.class, UnitId.of("u"))
                .setDefault(YearMonth.class, YearMonth.of(2025, 1))
                .setDefault(DateRange.class, DateRange.always())
                .setDefault(Points.class, Points.ONE)
                .setDefault(Message.class, Message.of("dvk.aggregate.finding"))
                .setDefault(ReportedFigure.class, figure(3));
        tester.testAllPublicStaticMethods(Group.class);
        tester.testAllPublicStaticMethods(Dimension.class);
        tester.testAllPublicStaticMethods(UnitView.class);
        tester.testAllPublicStaticMethods(DueReports.class);
        tester.testAllPublicInstanceMethods(DueReports.once(List.of()));
        tester.testAllPublicConstructors(DueReport.class);
        tester.testAllPublicInstanceMethods(UnitView.rebasedTo(BoTrachUnits.IN_2023, BoTrachUnits.directory()));
        tester.testAllPublicStaticMethods(Measure.class);
        tester.testAllPublicStaticMethods(Quantity.class);
        tester.testAllPublicConstructors(Coordinate.class);
        tester.testAllPublicConstructors(GroupShare.class);
        tester.testAllPublicInstanceMethods(Dimension.of("letter", TITLE, found -> Group.UNASSIGNED));
        tester.testAllPublicInstanceMethods(
                Aggregation.<String>builder().measure(Measure.count()).build());
        tester.testAllPublicInstanceMethods(Measure.count());
        tester.testAllPublicInstanceMethods(Aggregation.<String>builder());
        tester.testAllPublicInstanceMethods(table("A"));
        tester.testAllPublicInstanceMethods(table("A").total());
        tester.testAllPublicInstanceMethods(funnel("m-1"));
        tester.testAllPublicStaticMethods(Partition.class);
        tester.testAllPublicStaticMethods(ReportedAgainstComputed.class);
        tester.testAllPublicInstanceMethods(mean("3", 2));
        tester.testAllPublicStaticMethods(RateChange.class);
        tester.testAllPublicInstanceMethods(SmallCells.below(5));
        tester.testAllPublicStaticMethods(StandardisedRate.class);
        tester.testAllPublicConstructors(Finding.class);
        tester.testAllPublicConstructors(MeanOfUnits.class);
    }

    @Test
    void values_read_well() {
        assertThat(mean("3", 2))
                .hasToString("1.5 of {SCORED=2, NOT_APPLICABLE=0, UNSCORED=0, INVALID=0, DISQUALIFIED=0}");
        assertThat(table("A", "B")).hasToString("SummaryTable[by [letter], 3 rows]");
        assertThat(table("A").total()).hasToString("[] -> [1]");
        assertThat(Partition.of(figure(3), List.of(figure(1))))
                .hasToString("dvk.aggregate.partition-differs {total=3, sum=1, by=-2}");
    }

    private static ScoreMean mean(String sum, long scored) {
        return ScoreMean.of(Points.parse(sum), Map.of(OutcomeKind.SCORED, scored));
    }

    private static SummaryTable table(String... letters) {
        Dimension<String> letter = Dimension.of("letter", TITLE, found -> Group.of(found, TITLE));
        return Aggregation.<String>builder()
                .by(letter)
                .measure(Measure.count())
                .build()
                .of(List.of(letters));
    }

    private static Funnel funnel(String model) {
        return Funnel.ofModels()
                .stage("RECOGNISED", TITLE, List.of(SubjectRef.model(model)))
                .build();
    }

    private static ReportedFigure figure(long number) {
        return ReportedFigure.builder()
                .wording(Long.toString(number))
                .value(new ReportedValue.Quantity(BigDecimal.valueOf(number)))
                .build();
    }
}
