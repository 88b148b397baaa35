package vn.dvk.scoring.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.organization.History;
import vn.dvk.core.organization.Placement;
import vn.dvk.core.organization.UnitDirectory;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/** Nothing is lost and nothing is counted twice, whatever happened to the units. */
class UnitViewProperties {

    private static final Measure<Report, Points> SUM = Quantity.<Report>whole(
                    "models", LocalizedText.of("Mô hình", "Models"), Report::models)
            .sum();

    /** A figure of a unit on a day; some are of no unit, or of one that is not known. */
    record Report(int unit, LocalDate day, long models) {

        Optional<UnitId> owner() {
            return unit == 0 ? Optional.empty() : Optional.of(UnitId.of("u" + (unit - 1)));
        }
    }

    @Property(tries = 60)
    void totals_stay_as_they_are_in_every_view(
            @ForAll("histories") History history, @ForAll("reports") List<Report> reports, @ForAll("days") int date) {
        UnitDirectory directory = history.directory();
        Points total = Points.of(reports.stream().mapToLong(Report::models).sum());
        for (UnitView view : views(directory, date)) {
            SummaryTable table = of(view, reports);
            List<Points> rows = table.rows().stream()
                    .filter(row -> !row.isTotal())
                    .map(row -> row.get(SUM))
                    .toList();
            assertThat(Points.sum(rows)).isEqualTo(total);
            assertThat(table.total().get(SUM)).isEqualTo(total);
            table.rows().forEach(row -> row.groups().forEach(group -> Statistics.collect(kind(row, group))));
        }
        Statistics.coverage(coverage -> {
            for (String kind : List.of("unit", "estimated", "NOT-COMPARABLE", "UNRESOLVED", "NOT-STATED")) {
                coverage.check(kind).count(count -> count > 0);
            }
        });
    }

    @Property(tries = 40)
    void as_was_is_the_place_of_each_record_on_its_own_day(
            @ForAll("histories") History history, @ForAll("reports") List<Report> reports) {
        UnitDirectory directory = history.directory();
        Map<String, Long> expected = new TreeMap<>();
        reports.forEach(report -> expected.merge(placed(directory, report), report.models(), Long::sum));

        assertThat(sums(of(UnitView.asWas(directory), reports))).isEqualTo(points(expected));
    }

    @Property(tries = 40)
    void re_based_to_the_day_of_the_records_is_as_was(
            @ForAll("histories") History history, @ForAll("reports") List<Report> reports, @ForAll("days") int date) {
        UnitDirectory directory = history.directory();
        List<Report> ofOneDay = reports.stream()
                .map(report -> new Report(report.unit(), day(date), report.models()))
                .toList();
        Map<String, Points> asWas = sums(of(UnitView.asWas(directory), ofOneDay));
        RebasedView rebased = UnitView.rebasedTo(day(date), directory);

        assertThat(sums(of(rebased, ofOneDay))).isEqualTo(asWas);
        assertThat(sums(of(rebased.estimatingBy("people"), ofOneDay))).isEqualTo(asWas);
    }

    @Property(tries = 40)
    void every_unit_with_a_row_exists_on_the_day_and_what_is_estimated_was_not_comparable(
            @ForAll("histories") History history, @ForAll("reports") List<Report> reports, @ForAll("days") int date) {
        UnitDirectory directory = history.directory();
        RebasedView view = UnitView.rebasedTo(day(date), directory);
        SummaryTable plain = of(view, reports);
        SummaryTable estimated = of(view.estimatingBy("people"), reports);
        List<Group> groups = estimated.rows().stream()
                .flatMap(row -> row.groups().stream())
                .filter(group -> !group.isSpecial())
                .toList();

        assertThat(groups)
                .allSatisfy(group -> assertThat(directory.version(new UnitId(group.code()), day(date)))
                        .isPresent());
        Map<String, Points> before = sums(plain);
        Map<String, Points> after = sums(estimated);
        before.forEach((code, sum) -> {
            Points now = after.getOrDefault(code, Points.ZERO);
            boolean comparable = !code.equals("NOT-COMPARABLE");
            assertThat(comparable ? now.compareTo(sum) : sum.compareTo(now)).isNotNegative();
        });
    }

    @Property(tries = 40)
    void order_and_split_of_the_records_do_not_matter(
            @ForAll("histories") History history,
            @ForAll("reports") List<Report> reports,
            @ForAll("days") int date,
            @ForAll Random random) {
        List<Report> shuffled = new ArrayList<>(reports);
        Collections.shuffle(shuffled, random);
        int half = shuffled.size() / 2;
        for (UnitView view : views(history.directory(), date)) {
            Aggregation<Report> plan = plan(view);
            Tally<Report> first = plan.tally().addAll(shuffled.subList(0, half));
            Tally<Report> second = plan.tally().addAll(shuffled.subList(half, shuffled.size()));
            Tally<Report> straight = plan.tally().addAll(reports);

            assertThat(plan.read(second.toBytes()).merge(first).toBytes()).isEqualTo(straight.toBytes());
            assertThat(plan.read(straight.toBytes()).table().json())
                    .isEqualTo(plan.of(shuffled).json());
        }
    }

    private static List<UnitView> views(UnitDirectory directory, int date) {
        RebasedView rebased = UnitView.rebasedTo(day(date), directory);
        return List.of(
                UnitView.asWas(directory), rebased, rebased.estimatingBy("people"), rebased.estimatingBy("land"));
    }

    private static String kind(SummaryRow row, Group group) {
        if (group.isSpecial()) {
            return group.code().text();
        }
        return row.isEstimated() ? "estimated" : "unit";
    }

    private static String placed(UnitDirectory directory, Report report) {
        if (report.owner().isEmpty()) {
            return "NOT-STATED";
        }
        UnitId owner = report.owner().orElseThrow();
        if (directory.find(owner).isEmpty()) {
            return "UNRESOLVED";
        }
        Placement placement = directory.placeAt(owner, AuthorityLevel.COMMUNE, report.day());
        return placement
                .one()
                .map(UnitId::code)
                .map(Code::text)
                .orElseGet(() -> placement instanceof Placement.InSeveral ? "SEVERAL" : "UNRESOLVED");
    }

    private static Map<String, Points> points(Map<String, Long> sums) {
        Map<String, Points> points = new TreeMap<>();
        sums.forEach((code, sum) -> points.put(code, Points.of(sum)));
        return points;
    }

    private static Map<String, Points> sums(SummaryTable table) {
        Map<String, Points> sums = new TreeMap<>();
        table.rows().stream()
                .filter(row -> !row.isTotal())
                .forEach(row -> sums.put(row.groups().get(0).code().text(), row.get(SUM)));
        return sums;
    }

    private static SummaryTable of(UnitView view, List<Report> reports) {
        return plan(view).of(reports);
    }

    private static Aggregation<Report> plan(UnitView view) {
        return Aggregation.<Report>builder()
                .by(Dimension.unit(view, AuthorityLevel.COMMUNE, Report::owner, Report::day))
                .measure(SUM)
                .build();
    }

    @Provide
    Arbitrary<History> histories() {
        Arbitrary<Integer> choices = Arbitraries.integers().between(0, 11);
        Arbitrary<History.Event> events = Combinators.combine(
                        Arbitraries.of(History.Happening.values()), choices, choices)
                .as(History.Event::new);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 6), events.list().ofMaxSize(12))
                .as(History::of)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<List<Report>> reports() {
        Arbitrary<Integer> units = Arbitraries.integers().between(0, 14);
        Arbitrary<LocalDate> days = days().map(UnitViewProperties::day);
        Arbitrary<Long> models = Arbitraries.longs().between(0, 50);
        return Combinators.combine(units, days, models)
                .as(Report::new)
                .list()
                .ofMaxSize(30)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Integer> days() {
        return Arbitraries.integers().between(0, 130).withoutEdgeCases();
    }

    private static LocalDate day(int offset) {
        return History.START.plusDays(offset);
    }
}
