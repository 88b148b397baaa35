package vn.dvk.scoring.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.statistics.Statistics;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.organization.History;
import vn.dvk.core.organization.LineageLink;
import vn.dvk.core.organization.Placement;
import vn.dvk.core.organization.Unit;
import vn.dvk.core.organization.UnitDirectory;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.organization.UnitVersion;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/** Nothing is lost and nothing is counted twice, whatever happened to the units. */
class UnitViewProperties {

    private static final Quantity<Report> MODELS =
            Quantity.whole("models", LocalizedText.of("Mô hình", "Models"), Report::models);
    private static final Measure<Report, Points> SUM = MODELS.sum();

    /** A figure of a unit on a day; some are of no unit, or of one that is not known. */
    record Report(int unit, LocalDate day, long models) {

        Optional<UnitId> owner() {
            return unit == 0 ? Optional.empty() : Optional.of(UnitId.of("u" + (unit - 1)));
        }
    }

    @Property(tries = 240)
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
        List<Report> inOneUnit = ofOneDay.stream()
                .filter(report -> !placed(directory, report).equals("SEVERAL"))
                .toList();
        Map<String, Points> asWas = sums(of(UnitView.asWas(directory), ofOneDay));
        Optional.ofNullable(asWas.remove("SEVERAL")).ifPresent(sum -> asWas.put("NOT-COMPARABLE", sum));
        RebasedView rebased = UnitView.rebasedTo(day(date), directory);

        assertThat(sums(of(rebased, ofOneDay))).isEqualTo(asWas);
        assertThat(sums(of(rebased.estimatingBy("people"), inOneUnit)))
                .isEqualTo(sums(of(UnitView.asWas(directory), inOneUnit)));
    }

    @Property(tries = 200)
    void a_record_that_reaches_past_the_end_of_its_unit_counts_like_one_of_its_last_day(
            @ForAll("histories") History history, @ForAll("reports") List<Report> reports, @ForAll("late") int date) {
        UnitDirectory directory = history.directory();
        List<Report> clamped = reports.stream()
                .map(report -> new Report(report.unit(), lastDay(directory, report), report.models()))
                .toList();
        for (UnitView view : views(directory, date)) {
            if (view.date().isPresent()) {
                SummaryTable table = of(view, reports);
                assertThat(table.json()).isEqualTo(of(view, clamped).json());
                assertThat(table.find("SEVERAL")).isEmpty();
                boolean divided = table.find("NOT-COMPARABLE").isPresent()
                        || table.rows().stream().anyMatch(SummaryRow::isEstimated);
                Statistics.collect(divided && !clamped.equals(reports));
            }
        }
        Statistics.coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }

    /** The last day not after that of the report on which its unit existed; the report's own day if there is none. */
    private static LocalDate lastDay(UnitDirectory directory, Report report) {
        LocalDate day = report.day();
        return report.owner().flatMap(directory::find).stream()
                .flatMap(unit -> unit.versions().stream())
                .map(UnitVersion::validity)
                .filter(validity -> !validity.isAfter(day))
                .map(validity ->
                        validity.last().filter(last -> last.isBefore(day)).orElse(day))
                .max(Comparator.naturalOrder())
                .orElse(day);
    }

    @Property(tries = 100)
    void a_row_names_just_the_links_that_lead_to_it(
            @ForAll("histories") History history, @ForAll("reports") List<Report> reports, @ForAll("late") int date) {
        UnitDirectory directory = history.directory();
        for (UnitView view : views(directory, date)) {
            Aggregation<Report> plan = plan(view);
            Set<LineageLink> allLinks = new TreeSet<>(LineageLink.ORDER);
            for (SummaryRow row : plan.of(reports).rows()) {
                Set<LineageLink> leading = new TreeSet<>(LineageLink.ORDER);
                reports.stream()
                        .filter(plan.filter(row))
                        .filter(report -> !row.isTotal() && view.date().isPresent())
                        .forEach(report -> leading.addAll(leading(directory, report, row, day(date))));
                assertThat(row.lineage().stream().map(UsedLink::link)).containsExactlyElementsOf(leading);
                allLinks.addAll(leading);
                Statistics.collect(row.isEstimated() && !leading.isEmpty());
            }
            assertThat(plan.of(reports).lineage()).extracting(UsedLink::link).containsExactlyElementsOf(allLinks);
            if (view.key().isEmpty()) {
                assertThat(meanOf(view, reports).total().lineage())
                        .extracting(UsedLink::link)
                        .containsExactlyElementsOf(allLinks);
            }
        }
        Statistics.coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }

    private static SummaryTable meanOf(UnitView view, List<Report> reports) {
        return Aggregation.<Report>builder()
                .measure(MODELS.meanOfUnits(Dimension.unit(view, AuthorityLevel.COMMUNE, Report::owner, Report::day)))
                .build()
                .of(reports);
    }

    /** The links behind the unit of a report of which something has come to the unit of a row; all of them for another row. */
    private static List<LineageLink> leading(UnitDirectory directory, Report report, SummaryRow row, LocalDate asOf) {
        Group group = row.groups().get(0);
        return report.owner().flatMap(directory::find).stream()
                .flatMap(unit -> directory.resolve(unit.id(), report.day(), asOf).path().stream())
                .filter(link -> group.isSpecial()
                        || directory
                                .resolve(link.to(), link.effective(), asOf)
                                .units()
                                .contains(new UnitId(group.code())))
                .toList();
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

    @Property(tries = 40)
    void a_table_of_all_reports_that_are_due_lacks_none_and_has_none_too_many(
            @ForAll("histories") History history, @ForAll("reports") List<Report> reports, @ForAll("days") int date) {
        UnitDirectory directory = history.directory();
        List<Report> known = reports.stream()
                .filter(report -> report.owner().flatMap(directory::find).isPresent())
                .toList();
        List<Unit> units = known.stream()
                .map(report -> directory.unit(report.owner().orElseThrow()))
                .distinct()
                .toList();
        DateRange period = DateRange.of(day(-1000), day(1000));
        for (UnitView view : views(directory, date)) {
            SummaryTable whenever =
                    builder(view).expecting(units, Report::owner).build().of(known);
            SummaryTable stated = builder(view)
                    .expecting(DueReports.of(units, List.of(period)), Report::owner, Report::day)
                    .build()
                    .of(known);
            for (SummaryTable table : List.of(whenever, stated)) {
                assertThat(table.rows())
                        .hasSameSizeAs(plan(view).of(known).rows())
                        .allSatisfy(row -> {
                            Completeness found = row.completeness().orElseThrow();
                            assertThat(found.isComplete()).isTrue();
                            assertThat(found.unexpected()).isEmpty();
                        });
            }
            SummaryTable empty = builder(view)
                    .expecting(DueReports.of(units, List.of(period)), Report::owner, Report::day)
                    .build()
                    .of(List.of());
            assertThat(empty.total().completeness().orElseThrow().missing()).hasSameSizeAs(units);
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
        return builder(view).build();
    }

    private static Aggregation.Builder<Report> builder(UnitView view) {
        return Aggregation.<Report>builder()
                .by(Dimension.unit(view, AuthorityLevel.COMMUNE, Report::owner, Report::day))
                .measure(SUM);
    }

    @Provide
    Arbitrary<History> histories() {
        Arbitrary<Integer> choices = Arbitraries.integers().between(0, 11);
        Arbitrary<History.Event> events = Combinators.combine(
                        Arbitraries.of(History.Happening.values()), choices, choices)
                .as(History.Event::new);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 6),
                        events.list().ofMaxSize(12).withSizeDistribution(RandomDistribution.uniform()))
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

    /** Days on which most of a history has happened. */
    @Provide
    Arbitrary<Integer> late() {
        return Arbitraries.integers().between(90, 130).withoutEdgeCases();
    }

    private static LocalDate day(int offset) {
        return History.START.plusDays(offset);
    }
}
