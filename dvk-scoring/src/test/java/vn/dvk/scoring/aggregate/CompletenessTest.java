package vn.dvk.scoring.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.SerializableTester;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dvk.core.error.Language;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.organization.BoTrachUnits;
import vn.dvk.core.organization.Unit;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Share;

class CompletenessTest {

    /** A model that a unit reports. */
    private record Report(String unit, String kind) {
        Optional<UnitId> reporter() {
            return unit.isEmpty() ? Optional.empty() : Optional.of(UnitId.of(unit));
        }
    }

    private static final LocalizedText KIND = LocalizedText.of("Loại", "Kind");
    private static final Measure<Report, Long> COUNT = Measure.count();
    private static final Dimension<Report> BY_COMMUNE =
            Dimension.unitAt(BoTrachUnits.IN_2023, BoTrachUnits.directory(), AuthorityLevel.COMMUNE, Report::reporter);
    private static final Dimension<Report> BY_KIND = Dimension.of("kind", KIND, row -> Group.of(row.kind(), KIND));

    private static final List<UnitId> EXPECTED =
            List.of(UnitId.of("xa-dai-trach"), UnitId.of("xa-ly-trach"), UnitId.of("xa-lam-trach"));
    private static final List<Unit> UNITS =
            EXPECTED.stream().map(BoTrachUnits.directory()::unit).toList();

    private static final List<Report> REPORTS = List.of(
            new Report("xa-dai-trach", "A"),
            new Report("xa-dai-trach", "A"),
            new Report("xa-ly-trach", "B"),
            new Report("xa-cu-nam", "A"),
            new Report("", "B"));

    @Test
    void every_row_says_who_had_to_report_and_who_did() {
        SummaryTable table = plan(BY_KIND).of(REPORTS);

        Completeness total = table.total().completeness().orElseThrow();
        assertThat(total.expected()).containsExactlyInAnyOrderElementsOf(EXPECTED);
        assertThat(total.reported()).containsExactly(UnitId.of("xa-dai-trach"), UnitId.of("xa-ly-trach"));
        assertThat(total.missing()).containsExactly(UnitId.of("xa-lam-trach"));
        assertThat(total.unexpected()).containsExactly(UnitId.of("xa-cu-nam"));
        assertThat(total.share()).isEqualTo(Share.of(2, 3));
        assertThat(total.isComplete()).isFalse();
        assertThat(table.at("A").completeness()).hasToString("Optional[1/3]");
        assertThat(table.at("A").completeness().orElseThrow().missing()).hasSize(2);
    }

    @Test
    void a_commune_that_is_missing_has_a_row_of_its_own() {
        SummaryTable table = plan(BY_COMMUNE).of(REPORTS);

        assertThat(table.at("xa-lam-trach").get(COUNT)).isZero();
        assertThat(table.at("xa-lam-trach").completeness()).hasToString("Optional[0/1]");
        assertThat(table.at("xa-dai-trach").completeness().orElseThrow().isComplete())
                .isTrue();
        assertThat(table.at("NOT-STATED").completeness()).hasToString("Optional[0/0]");
        assertThat(table.text(Language.VI)).isEqualTo("""
                Cấp xã (tại ngày 31/12/2023)  Số lượng  Đơn vị phải báo cáo  đã báo cáo  chưa báo cáo  ngoài danh sách
                ----------------------------  --------  -------------------  ----------  ------------  ---------------
                Xã Cự Nẫm                            1                    0           0             0                1
                Xã Đại Trạch                         2                    1           1             0                0
                Xã Lâm Trạch                         0                    1           0             1                0
                Xã Lý Trạch                          1                    1           1             0                0
                Không nêu đơn vị                     1                    0           0             0                0
                Tổng cộng                            5                    3           2             1                1
                Đơn vị chưa báo cáo (Tổng cộng): Xã Lâm Trạch (xa-lam-trach)
                """);
    }

    @Test
    void completeness_is_merged_shipped_and_written_like_everything_else() {
        Aggregation<Report> plan = plan(BY_COMMUNE);
        byte[] first = SerializableTester.reserialize(plan)
                .tally()
                .addAll(REPORTS.subList(0, 2))
                .toBytes();
        Tally<Report> rest = plan.tally().addAll(REPORTS.subList(2, 5));

        assertThat(plan.read(first).merge(rest).table()).isEqualTo(plan.of(REPORTS));
        assertThat(plan.read(first).table()).isNotEqualTo(plan.of(REPORTS));
    }

    @Test
    void a_table_that_expects_nobody_says_nothing() {
        SummaryTable table =
                Aggregation.<Report>builder().measure(COUNT).build().of(REPORTS);

        assertThat(table.total().completeness()).isEmpty();
        assertThat(table.text(Language.VI)).doesNotContain("báo cáo");
    }

    private static Aggregation<Report> plan(Dimension<Report> dimension) {
        return Aggregation.<Report>builder()
                .by(dimension)
                .measure(COUNT)
                .expecting(UNITS, Report::reporter)
                .build();
    }
}
