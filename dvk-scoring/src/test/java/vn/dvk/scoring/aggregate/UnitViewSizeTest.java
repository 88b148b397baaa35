package vn.dvk.scoring.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.organization.Resolution;
import vn.dvk.core.organization.UnitDirectory;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.aggregate.Reorganisation.Report;

/** The whole country: as many units as there are, and nothing is lost among them. */
class UnitViewSizeTest {

    private static final UnitDirectory DIRECTORY = Reorganisation.make().directory();
    private static final List<Report> REPORTS = Reorganisation.reports();
    private static final Points TOTAL =
            Points.of(REPORTS.stream().mapToLong(Report::models).sum());
    private static final Measure<Report, Points> SUM = Quantity.<Report>whole(
                    "models", LocalizedText.of("Mô hình", "Models"), Report::models)
            .sum();

    @Test
    void it_is_of_the_size_of_the_country() {
        assertThat(Reorganisation.make().versions()).isEqualTo(14_118);
        assertThat(DIRECTORY.links()).hasSize(10_000 + 435 + 63);
    }

    @Test
    void every_old_commune_is_found_again() {
        int divided = 0;
        for (int i = 0; i < Reorganisation.OLD_COMMUNES; i++) {
            Resolution found = DIRECTORY.resolve(Reorganisation.oldCommune(i), Reorganisation.DAY);
            assertThat(found).isNotInstanceOf(Resolution.Unresolved.class);
            assertThat(found.units()).allSatisfy(id -> assertThat(id.toString()).startsWith("new-"));
            divided += found instanceof Resolution.Several ? 1 : 0;
        }
        assertThat(divided).isEqualTo(435);
    }

    @Test
    void by_commune_the_rows_are_the_total_in_every_view() {
        RebasedView rebased = UnitView.rebasedTo(Reorganisation.DAY, DIRECTORY);
        SummaryTable plain = of(AuthorityLevel.COMMUNE, rebased);
        SummaryTable estimated = of(AuthorityLevel.COMMUNE, rebased.estimatingBy(Reorganisation.KEY));

        assertThat(of(AuthorityLevel.COMMUNE, UnitView.asWas(DIRECTORY)).rows()).hasSize(13_321 + 1);
        assertThat(plain.rows()).hasSize(3_321 + 2);
        assertThat(estimated.rows()).hasSize(3_321 + 2);
        assertThat(plain.at("NOT-COMPARABLE").get(SUM)).isEqualTo(ofDivided(false));
        assertThat(estimated.at("NOT-COMPARABLE").get(SUM)).isEqualTo(ofDivided(true));
        assertThat(estimated.rows().stream().filter(SummaryRow::isEstimated).count())
                .isBetween(300L, 660L);
        assertThat(plain.lineage()).hasSize(10_435);
    }

    @Test
    void by_province_the_rows_are_the_total_in_every_view() {
        SummaryTable asWas = of(AuthorityLevel.PROVINCE, UnitView.asWas(DIRECTORY));
        SummaryTable rebased = of(AuthorityLevel.PROVINCE, UnitView.rebasedTo(Reorganisation.DAY, DIRECTORY));

        assertThat(asWas.rows()).hasSize(63 + 34 + 1);
        assertThat(rebased.rows()).hasSizeBetween(34 + 1, 34 + 2);
        assertThat(rebased.find("new-province-0")).isPresent();
    }

    private static SummaryTable of(AuthorityLevel level, UnitView view) {
        SummaryTable table = Aggregation.<Report>builder()
                .by(Dimension.unit(view, level, Report::unit, Report::day))
                .measure(SUM)
                .build()
                .of(REPORTS);
        List<Points> rows = table.rows().stream()
                .filter(row -> !row.isTotal())
                .map(row -> row.get(SUM))
                .toList();
        assertThat(Points.sum(rows)).isEqualTo(TOTAL);
        assertThat(table.total().get(SUM)).isEqualTo(TOTAL);
        return table;
    }

    /** What the divided communes reported, all of them or those whose shares are not stated. */
    private static Points ofDivided(boolean withoutShares) {
        long sum = 0;
        for (Report report : REPORTS) {
            UnitId unit = report.unit().orElseThrow();
            String text = unit.toString();
            if (text.startsWith("old-")) {
                int number = Integer.parseInt(text.substring("old-".length()));
                boolean wanted = !withoutShares || !Reorganisation.statesShares(number);
                sum += Reorganisation.isDivided(number) && wanted ? report.models() : 0;
            }
        }
        return Points.of(sum);
    }
}
