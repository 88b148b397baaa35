package vn.dvk.scoring.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.dvk.scoring.aggregate.DividedUnits.DIRECTORY;
import static vn.dvk.scoring.aggregate.DividedUnits.IN_2023;
import static vn.dvk.scoring.aggregate.DividedUnits.TODAY;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.SerializableTester;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dvk.core.error.InvalidDefinitionException;
import vn.dvk.core.error.Language;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.organization.Unit;
import vn.dvk.core.organization.UnitDirectory;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.organization.UnitKind;
import vn.dvk.core.organization.UnitVersion;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.aggregate.DividedUnits.Report;

class UnitViewTest {

    private static final LocalizedText TITLE = LocalizedText.of("Cột", "Column");
    private static final UnitView AS_WAS = UnitView.asWas(DIRECTORY);
    private static final RebasedView REBASED = UnitView.rebasedTo(TODAY, DIRECTORY);
    private static final RebasedView ESTIMATED = REBASED.estimatingBy("population");

    private static final Quantity<Report> MODELS =
            Quantity.whole("models", LocalizedText.of("Mô hình", "Models"), Report::models);
    private static final Quantity<Report> REGISTERED =
            Quantity.whole("registered", LocalizedText.of("Đăng ký", "Registered"), Report::registered);
    private static final Measure<Report, Points> SUM = MODELS.sum();
    private static final Measure<Report, Ratio> RATE = MODELS.per(REGISTERED);

    @Test
    void as_was_each_record_stands_in_the_structure_of_its_own_day() {
        assertThat(lines(AS_WAS))
                .containsExactly(
                        "a 10", "ab 9", "b 4", "r 3", "s 8", "x 2", "NOT-STATED 1", "UNRESOLVED 1", "WIDER 6", "44");
    }

    @Test
    void re_based_a_divided_unit_is_not_comparable_unless_the_record_has_its_own_place() {
        assertThat(lines(REBASED))
                .containsExactly(
                        "ab 23", "n 1", "r 3", "NOT-COMPARABLE 7", "NOT-STATED 1", "UNRESOLVED 3", "WIDER 6", "44");
        assertThat(of(REBASED).rows()).noneMatch(SummaryRow::isEstimated);
    }

    @Test
    void by_a_key_it_is_shared_out_exactly_and_marked() {
        SummaryTable table = of(ESTIMATED);

        assertThat(lines(ESTIMATED))
                .containsExactly("ab 25.8", "n 5.2", "r 3", "NOT-STATED 1", "UNRESOLVED 3", "WIDER 6", "44");
        assertThat(table.rows().stream().filter(SummaryRow::isEstimated))
                .extracting(row -> row.groups().toString())
                .containsExactly("[ab]", "[n]");
    }

    @Test
    void a_key_that_no_link_states_estimates_nothing() {
        assertThat(lines(REBASED.estimatingBy("area"))).contains("NOT-COMPARABLE 7", "ab 23");
    }

    @Test
    void both_parts_of_a_ratio_are_shared_out_by_the_same_key() {
        SummaryRow row = of(ESTIMATED).at("ab");

        assertThat(row.get(RATE)).isEqualTo(new Ratio(Points.parse("25.8"), Points.of(38)));
        assertThat(of(ESTIMATED).total().get(RATE)).isEqualTo(new Ratio(Points.of(44), Points.of(59)));
    }

    @Test
    void re_basing_to_a_day_before_the_change_is_as_it_was_then() {
        assertThat(lines(UnitView.rebasedTo(IN_2023, DIRECTORY)))
                .containsSequence("a 10", "b 4", "r 3", "s 8", "x 2")
                .contains("UNRESOLVED 10");
    }

    @Test
    void a_unit_has_all_its_names_as_it_was_and_that_of_the_day_re_based() {
        assertThat(titles(AS_WAS))
                .containsSubsequence(
                        "Xã A (đến 30/6/2025)", "Xã A (từ 01/7/2025)", "Xã R / Xã R mới", "Xã X (đến 31/12/2024)");
        assertThat(titles(REBASED)).containsSubsequence("Xã A", "Xã N", "Xã R mới");
    }

    @Test
    void totals_over_all_units_are_no_estimate() {
        Dimension<Report> year = Dimension.year(row -> row.day().getYear());
        Dimension<Report> unit = dimension(ESTIMATED);
        SummaryTable table = Aggregation.<Report>builder()
                .by(year)
                .by(unit)
                .measure(SUM)
                .cube()
                .build()
                .of(DividedUnits.reports());

        assertThat(table.at(unit.at("n")).isEstimated()).isTrue();
        assertThat(table.at(year.at("2023"), unit.at("n")).isEstimated()).isTrue();
        assertThat(table.at(year.at("2025"), unit.at("ab")).isEstimated()).isFalse();
        assertThat(table.at(year.at("2023")).isEstimated()).isFalse();
        assertThat(table.at(year.at("2023")).get(SUM)).isEqualTo(Points.of(33));
        assertThat(table.total().isEstimated()).isFalse();
    }

    @Test
    void a_force_beside_the_units_follows_its_own_lineage() {
        Dimension<Report> then = Dimension.unitOrForce(
                AS_WAS, AuthorityLevel.COMMUNE, List.of(UnitKind.ARMED_FORCES), Report::unit, Report::day);
        Dimension<Report> today = Dimension.unitOrForce(
                REBASED, AuthorityLevel.COMMUNE, List.of(UnitKind.ARMED_FORCES), Report::unit, Report::day);

        assertThat(lines(then)).contains("police 6").doesNotContain("WIDER 6");
        assertThat(lines(today)).contains("UNRESOLVED 9").doesNotContain("WIDER 6");
    }

    @Test
    void expected_units_stand_where_they_are_in_the_view() {
        SummaryTable table = Aggregation.<Report>builder()
                .by(dimension(REBASED))
                .measure(SUM)
                .expecting(units("a", "n", "s"), Report::unit)
                .build()
                .of(DividedUnits.reports());

        assertThat(table.at("ab").completeness().orElseThrow().reported()).containsExactly(UnitId.of("a"));
        assertThat(table.at("n").completeness().orElseThrow().missing()).containsExactly(UnitId.of("n"));
        assertThat(table.at("NOT-COMPARABLE").completeness().orElseThrow().reported())
                .containsExactly(UnitId.of("s"));
    }

    @Test
    void a_divided_unit_is_expected_in_each_row_that_has_a_share_of_it() {
        SummaryTable table = Aggregation.<Report>builder()
                .by(dimension(ESTIMATED))
                .measure(SUM)
                .expecting(units("a", "s"), Report::unit)
                .build()
                .of(DividedUnits.reports());

        assertThat(table.at("ab").completeness().orElseThrow().reported())
                .containsExactly(UnitId.of("a"), UnitId.of("s"));
        assertThat(table.at("n").completeness().orElseThrow().reported()).containsExactly(UnitId.of("s"));
        assertThat(table.find("NOT-COMPARABLE")).isEmpty();
        assertThat(table.total().completeness().orElseThrow().expected()).hasSize(2);
    }

    @Test
    void the_records_of_a_row_are_found_again() {
        Aggregation<Report> plan = plan(dimension(ESTIMATED));
        Filter<Report> filter = plan.filter(plan.of(DividedUnits.reports()).at("n"));

        assertThat(DividedUnits.reports().stream().filter(filter))
                .extracting(row -> row.unit().orElseThrow().toString())
                .containsExactly("s", "village-of-s");
    }

    @Nested
    class InsideAMeasure {

        private static final Dimension<Report> BY_MODELS = Dimension.of(
                "many", TITLE, report -> report.models() > 5 ? Group.of("yes", TITLE) : Group.of("no", TITLE));
        private static final Measure<Report, MeanOfUnits> MEAN = MODELS.meanOfUnits(dimension(REBASED));

        private static Aggregation<Report> plan() {
            return Aggregation.<Report>builder().by(BY_MODELS).measure(MEAN).build();
        }

        @Test
        void a_mean_of_re_based_units_is_labelled_and_names_its_links() {
            SummaryTable table = plan().of(DividedUnits.reports());

            assertThat(links(table.at("no"))).containsExactly("a>ab@2025-07-01", "b>ab@2025-07-01");
            assertThat(links(table.at("yes")))
                    .containsExactly("a>ab@2025-07-01", "b>ab@2025-07-01", "s>ab@2025-07-01", "s>n@2025-07-01");
            assertThat(table.lineage()).isEqualTo(table.total().lineage()).hasSize(4);
            assertThat(table.notes()).singleElement().asString().contains("quy đổi về các đơn vị của ngày 01/7/2025");
            assertThat(table.text(Language.VI)).contains("Xã A, Xã B → Xã A (nhập, 01/7/2025)");
            assertThat(table.json()).contains("\"lineage\":[{\"from\":\"a\"");
            assertThat(table.csv(Language.EN)).contains(",a>ab@2025-07-01 b>ab@2025-07-01\r\n");
        }

        @Test
        void its_links_are_merged_and_shipped() {
            List<Report> all = DividedUnits.reports();
            Aggregation<Report> plan = plan();
            byte[] first = SerializableTester.reserialize(plan)
                    .tally()
                    .addAll(all.subList(0, 3))
                    .toBytes();
            Tally<Report> rest = plan.tally().addAll(all.subList(3, all.size()));

            assertThat(plan.read(first).merge(rest).table()).isEqualTo(plan.of(all));
            assertThat(plan.read(first).merge(rest).toBytes())
                    .isEqualTo(plan.tally().addAll(all).toBytes());
        }

        @Test
        void titles_and_ranks_are_not_re_based_there_either() {
            assertThat(problems(Aggregation.<Report>builder()
                            .by(BY_MODELS)
                            .measure(MEAN)
                            .measure(MEAN.named("titles", TITLE).ofTitles())
                            .measure(SUM.named("own-titles", TITLE).ofTitles())
                            .measure(Measure.rank(
                                    "rank", TITLE, MEAN, RankOrder.GREATEST_FIRST, RankMethod.COMPETITION))))
                    .containsExactly(
                            "/measures/1 dvk.aggregate.plan-rebased-title {measure=titles}",
                            "/measures/3 dvk.aggregate.plan-rebased-rank {measure=rank}");
        }

        private static List<String> links(SummaryRow row) {
            return row.lineage().stream().map(UsedLink::toString).toList();
        }
    }

    @Nested
    class Shown {

        @Test
        void text_has_the_day_the_key_the_estimates_and_the_links() {
            assertThat(of(ESTIMATED).text(Language.VI))
                    .contains(
                            "Cấp xã (quy đổi về 01/7/2025, ước tính theo dân số)",
                            "Xã A (ước tính)",
                            "25,8",
                            "Thay đổi đơn vị đã theo:",
                            "Xã A, Xã B → Xã A (nhập, 01/7/2025)",
                            "Xã S × 0,4 → Xã A (chia, tách, 01/7/2025)");
            assertThat(of(ESTIMATED).markdown(Language.EN))
                    .contains("re-based to 2025-07-01, estimated by population", "(estimated)", "0.4 → Xã A");
            assertThat(of(REBASED).text(Language.VI))
                    .contains("Cấp xã (quy đổi về 01/7/2025)")
                    .doesNotContain("ước tính");
            assertThat(of(AS_WAS).text(Language.VI))
                    .contains("Cấp xã (theo tổ chức từng thời điểm)")
                    .doesNotContain("Thay đổi đơn vị");
        }

        @Test
        void another_heading_keeps_the_view_and_the_day() {
            LocalizedText owner = LocalizedText.of("Xã chủ trì", "Leading commune");
            Dimension<Report> at = Dimension.unitAt(TODAY, DIRECTORY, AuthorityLevel.COMMUNE, Report::unit);
            Dimension<Report> kind = Dimension.unitKind(TODAY, DIRECTORY, Report::unit);

            assertThat(dimension(ESTIMATED).named("owner", owner).title())
                    .isEqualTo(LocalizedText.of(
                            "Xã chủ trì (quy đổi về 01/7/2025, ước tính theo dân số)",
                            "Leading commune (re-based to 2025-07-01, estimated by population)"));
            assertThat(dimension(AS_WAS).named("owner", owner).title().vi())
                    .isEqualTo("Xã chủ trì (theo tổ chức từng thời điểm)");
            assertThat(at.named("first", TITLE).named("owner", owner).title().vi())
                    .isEqualTo("Xã chủ trì (tại ngày 01/7/2025)");
            assertThat(SerializableTester.reserialize(at)
                            .named("owner", owner)
                            .title()
                            .vi())
                    .isEqualTo("Xã chủ trì (tại ngày 01/7/2025)");
            assertThat(kind.named("owner", owner).title().vi()).isEqualTo("Xã chủ trì (tại ngày 01/7/2025)");
        }

        @Test
        void csv_has_two_columns_more() {
            assertThat(of(ESTIMATED).csv(Language.EN).lines())
                    .anyMatch(line -> line.endsWith("Estimated,Changes of units"))
                    .anyMatch(line -> line.startsWith("1,n,") && line.endsWith(",ESTIMATED,s>n@2025-07-01"))
                    .anyMatch(line -> line.startsWith("1,r,") && line.endsWith(",,"));
            assertThat(of(AS_WAS).csv(Language.EN)).doesNotContain("Estimated");
        }

        @Test
        void json_has_the_links_once_and_marks_rows() {
            String json = of(ESTIMATED).json();

            assertThat(json)
                    .contains(
                            "\"estimated\":true",
                            "\"lineage\":[{\"from\":\"a\",\"to\":\"ab\",\"kind\":\"MERGE\","
                                    + "\"effective\":\"2025-07-01\"}",
                            "\"share\":0.6");
            assertThat(of(AS_WAS).json()).doesNotContain("lineage");
        }

        @Test
        void only_links_that_were_used_are_named() {
            SummaryTable table = plan(dimension(REBASED)).of(List.of(Report.of("a", IN_2023, 1, 1)));

            assertThat(table.lineage()).hasToString("[a>ab@2025-07-01]");
            assertThat(table.at("ab").lineage()).isEqualTo(table.lineage());
            assertThat(table.lineage().get(0).fromName().vi()).isEqualTo("Xã A");
            assertThat(table.lineage().get(0).toName().vi()).isEqualTo("Xã A");
            assertThat(table.lineage().get(0).share()).isEmpty();
            assertThat(plan(dimension(REBASED))
                            .of(List.of(Report.of("ab", TODAY, 1, 1)))
                            .lineage())
                    .isEmpty();
        }
    }

    @Nested
    class Shipped {

        @Test
        void a_plan_with_a_view_is_shipped_and_what_it_counts_comes_back() {
            for (UnitView view : List.of(AS_WAS, REBASED, ESTIMATED)) {
                Aggregation<Report> plan = plan(dimension(view));
                List<Report> all = DividedUnits.reports();
                byte[] first = SerializableTester.reserialize(plan)
                        .tally()
                        .addAll(all.subList(0, 3))
                        .toBytes();
                byte[] rest = plan.tally().addAll(all.subList(3, all.size())).toBytes();

                assertThat(plan.read(rest).merge(plan.read(first)).table()).isEqualTo(plan.of(all));
                assertThat(plan.read(rest).merge(plan.read(first)).table().json())
                        .isEqualTo(plan.of(all).json());
            }
        }

        @Test
        void tallies_of_other_views_are_of_another_plan() {
            byte[] bytes = plan(dimension(REBASED)).tally().toBytes();

            assertThat(catchThrowableOfType(
                                    InvalidDefinitionException.class,
                                    () -> plan(dimension(AS_WAS)).read(bytes))
                            .problems())
                    .extracting(problem -> problem.code())
                    .containsExactly("dvk.aggregate.bytes-of-another-plan");
        }

        @Test
        void forces_are_shipped_with_the_view() {
            Aggregation<Report> plan = plan(Dimension.unitOrForce(
                    AS_WAS, AuthorityLevel.COMMUNE, List.of(UnitKind.ARMED_FORCES), Report::unit, Report::day));

            assertThat(SerializableTester.reserialize(plan)
                            .of(DividedUnits.reports())
                            .text(Language.VI))
                    .isEqualTo(plan.of(DividedUnits.reports()).text(Language.VI));
        }
    }

    @Nested
    class Refused {

        @Test
        void ranks_and_titles_are_never_re_based() {
            Measure<Report, Long> titles = Measure.<Report>count().ofTitles();

            for (UnitView view : List.of(REBASED, ESTIMATED)) {
                assertThat(problems(Aggregation.<Report>builder()
                                .by(dimension(view))
                                .measure(SUM)
                                .measure(Measure.rank(
                                        "rank", TITLE, SUM, RankOrder.GREATEST_FIRST, RankMethod.COMPETITION))
                                .measure(SUM.named("titles", TITLE).ofTitles())))
                        .containsExactly(
                                "/measures/1 dvk.aggregate.plan-rebased-rank {measure=rank}",
                                "/measures/2 dvk.aggregate.plan-rebased-title {measure=titles}");
            }
            assertThat(Aggregation.<Report>builder()
                            .by(dimension(AS_WAS))
                            .measure(titles)
                            .measure(Measure.rank(
                                    "rank", TITLE, titles, RankOrder.GREATEST_FIRST, RankMethod.COMPETITION))
                            .build()
                            .of(DividedUnits.reports())
                            .at("s")
                            .get(titles))
                    .isEqualTo(2);
        }

        @Test
        void only_what_adds_up_is_estimated() {
            assertThat(problems(Aggregation.<Report>builder()
                            .by(dimension(ESTIMATED))
                            .by(dimension(ESTIMATED).named("other", TITLE))
                            .measure(SUM)
                            .measure(RATE)
                            .measure(Measure.countInShares())
                            .measure(Measure.count())
                            .measure(MODELS.max())
                            .measure(Measure.distinct("units", TITLE, row -> Code.of("a")))))
                    .containsExactly(
                            "/dimensions/1 dvk.aggregate.plan-estimated-twice {dimension=other}",
                            "/measures/3 dvk.aggregate.plan-estimated {measure=count}",
                            "/measures/4 dvk.aggregate.plan-estimated {measure=models-max}",
                            "/measures/5 dvk.aggregate.plan-estimated {measure=units}");
        }
    }

    @Test
    void a_record_that_reaches_past_the_division_of_its_unit_counts_like_one_of_before() {
        List<Report> before = List.of(Report.of("s", IN_2023, 7, 10));
        List<Report> past = List.of(Report.of("s", LocalDate.of(2025, 12, 31), 7, 10));

        assertThat(plan(dimension(AS_WAS)).of(past).find("SEVERAL")).isPresent();
        for (UnitView view : List.of(REBASED, ESTIMATED)) {
            assertThat(plan(dimension(view)).of(past))
                    .isEqualTo(plan(dimension(view)).of(before));
        }
        assertThat(plan(dimension(REBASED)).of(past).find("NOT-COMPARABLE")).isPresent();
        assertThat(plan(dimension(ESTIMATED)).of(past).at("n").isEstimated()).isTrue();
    }

    @Test
    void a_body_whose_place_was_divided_counts_by_the_key_as_well() {
        UnitDirectory directory = UnitDirectory.of(
                ImmutableList.<Unit>builder()
                        .addAll(DIRECTORY.units())
                        .add(Unit.of(
                                UnitId.of("cooperative"),
                                UnitVersion.builder()
                                        .name(LocalizedText.of("HTX"))
                                        .kind(UnitKind.COOPERATIVE)
                                        .validity(DateRange.always())
                                        .place(UnitId.of("s"))
                                        .build()))
                        .build(),
                DIRECTORY.links());
        UnitView view = UnitView.rebasedTo(TODAY, directory).estimatingBy("population");
        SummaryTable table =
                plan(dimension(view)).of(List.of(Report.of("cooperative", LocalDate.of(2026, 1, 1), 5, 5)));

        assertThat(table.at("ab").get(SUM)).isEqualTo(Points.of(2));
        assertThat(table.at("n").get(SUM)).isEqualTo(Points.of(3));
    }

    private static List<String> problems(Aggregation.Builder<Report> plan) {
        return catchThrowableOfType(InvalidDefinitionException.class, plan::build).problems().stream()
                .map(problem -> problem.path() + " " + problem.message())
                .toList();
    }

    private static List<Unit> units(String... ids) {
        return Stream.of(ids).map(UnitId::of).map(DIRECTORY::unit).toList();
    }

    private static Dimension<Report> dimension(UnitView view) {
        return Dimension.unit(view, AuthorityLevel.COMMUNE, Report::unit, Report::day);
    }

    private static Aggregation<Report> plan(Dimension<Report> dimension) {
        return Aggregation.<Report>builder()
                .by(dimension)
                .measure(SUM)
                .measure(RATE)
                .build();
    }

    private static SummaryTable of(UnitView view) {
        return plan(dimension(view)).of(DividedUnits.reports());
    }

    private static List<String> lines(UnitView view) {
        return lines(dimension(view));
    }

    private static List<String> lines(Dimension<Report> dimension) {
        return plan(dimension).of(DividedUnits.reports()).rows().stream()
                .map(row -> (row.groups().isEmpty() ? "" : row.groups().get(0) + " ") + row.get(SUM))
                .toList();
    }

    private static List<String> titles(UnitView view) {
        return of(view).rows().stream()
                .filter(row -> !row.isTotal())
                .map(row -> row.groups().get(0).title().vi())
                .toList();
    }
}
