package vn.dvk.scoring.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.error.InvalidDefinitionException;
import vn.dvk.core.error.Language;
import vn.dvk.core.model.SubjectKind;
import vn.dvk.core.movement.CanonicalSector;
import vn.dvk.core.movement.Sector;
import vn.dvk.core.movement.SectorCatalog;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.organization.BoTrachUnits;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Share;
import vn.dvk.core.value.Vnd;
import vn.dvk.scoring.arbitraries.SampleSheets;
import vn.dvk.scoring.sheet.ScoreSheet;

class AggregationTest {

    private static final LocalizedText TITLE = LocalizedText.of("Cột", "Column");

    /** One recognised model, as far as a report needs it. */
    private record Recognised(Code sector, SubjectKind kind) {}

    @Nested
    class Real_reports {

        private final Dimension<Recognised> sector = Dimension.sector(SectorCatalog.canonical(), Recognised::sector);
        private final Dimension<Recognised> kind = Dimension.subjectKind(Recognised::kind);
        private final Measure<Recognised, Long> count = Measure.count();

        @Test
        void phu_tho_2024_by_sector_and_kind() {
            // Phú Thọ 2024, vietnam.vn: 1,190 models = 980 collective + 210 individual = 495 + 397 + 145 + 153 by
            // sector.
            List<Recognised> models = new ArrayList<>();
            add(models, CanonicalSector.KINH_TE, 495);
            add(models, CanonicalSector.VAN_HOA_XA_HOI, 397);
            add(models, CanonicalSector.QUOC_PHONG_AN_NINH, 145);
            add(models, CanonicalSector.HE_THONG_CHINH_TRI, 153);
            SummaryTable table = Aggregation.<Recognised>builder()
                    .title(LocalizedText.of("Mô hình được công nhận, Phú Thọ 2024"))
                    .by(sector)
                    .measure(count)
                    .build()
                    .of(models);

            assertThat(table.total().get(count)).isEqualTo(1190);
            assertThat(table.text(Language.VI)).isEqualTo("""
                Mô hình được công nhận, Phú Thọ 2024
                Lĩnh vực                     Số lượng
                ---------------------------  --------
                Kinh tế                           495
                Văn hóa - xã hội                  397
                Quốc phòng - an ninh              145
                Xây dựng hệ thống chính trị       153
                Tổng cộng                       1.190
                """);
            assertThat(table.text(Language.EN)).contains("Total").contains("1,190");
        }

        @Test
        void bo_trach_2021_2023_rolls_up_by_kind() {
            // The interim review of huyện Bố Trạch: 547 collective and 359 individual models recognised at the base.
            List<Recognised> models = new ArrayList<>();
            IntStream.range(0, 906)
                    .forEach(i -> models.add(new Recognised(
                            Code.of(i % 3 == 0 ? "KINH_TE" : "QUOC_PHONG_AN_NINH"),
                            i < 547 ? SubjectKind.COLLECTIVE : SubjectKind.INDIVIDUAL)));
            Measure<Recognised, Share> individuals =
                    Measure.share("individuals", TITLE, row -> row.kind() == SubjectKind.INDIVIDUAL);
            SummaryTable table = Aggregation.<Recognised>builder()
                    .by(kind)
                    .by(sector)
                    .measure(count)
                    .measure(individuals)
                    .rollUp()
                    .build()
                    .of(models);

            assertThat(table.at("COLLECTIVE").get(count)).isEqualTo(547);
            assertThat(table.at("INDIVIDUAL").get(count)).isEqualTo(359);
            Share share = table.total().get(individuals);
            assertThat(share).isEqualTo(Share.of(359, 906));
            assertThat(share.percent(2, RoundingMode.HALF_UP)).isEqualByComparingTo("39.62");
            assertThat(table.rows()).extracting(SummaryRow::level).containsExactly(2, 2, 1, 2, 2, 1, 0);
            assertThat(table.text(Language.VI)).contains("359/906 (39,62%)");
        }

        private void add(List<Recognised> models, CanonicalSector of, int number) {
            models.addAll(Collections.nCopies(number, new Recognised(Code.of(of.name()), SubjectKind.COLLECTIVE)));
        }
    }

    @Nested
    class By_unit {

        private final Measure<BoTrachModels, Long> count = Measure.count();

        @Test
        void owners_outside_every_commune_have_rows_of_their_own() {
            SummaryTable table = byCommune(BoTrachUnits.IN_2023);

            assertThat(table.at("xa-dai-trach").get(count)).isEqualTo(2);
            assertThat(table.at("WIDER").get(count)).isEqualTo(5);
            assertThat(table.at("NOT-STATED").get(count)).isEqualTo(2);
            assertThat(table.total().get(count)).isEqualTo(16);
            assertThat(table.text(Language.VI))
                    .contains("(tại ngày 31/12/2023)")
                    .contains("Toàn địa bàn, không thuộc riêng đơn vị nào")
                    .contains("Không nêu đơn vị");
        }

        @Test
        void the_communes_of_another_day_are_found_through_the_lineage() {
            SummaryTable table = byCommune(BoTrachUnits.TWO_LEVELS);

            assertThat(table.at("xa-hoan-lao").get(count)).isEqualTo(3);
            assertThat(table.at("xa-phong-nha").get(count)).isEqualTo(2);
            assertThat(table.at("xa-nam-trach-2025").get(count)).isEqualTo(1);
            assertThat(table.find("xa-dai-trach")).isEmpty();
            assertThat(table.total().get(count)).isEqualTo(16);
        }

        @Test
        void a_unit_that_the_directory_does_not_have_stays_visible() {
            Dimension<BoTrachModels> commune = commune(BoTrachUnits.IN_2023);
            SummaryTable table = Aggregation.<BoTrachModels>builder()
                    .by(commune)
                    .measure(count)
                    .build()
                    .of(List.of(new BoTrachModels(Code.of("KINH_TE"), Optional.of(UnitId.of("xa-la")))));

            assertThat(table.at("UNRESOLVED").get(count)).isEqualTo(1);
        }

        @Test
        void the_sixteen_models_by_sector() {
            Dimension<BoTrachModels> sector = Dimension.sector(BoTrachModels.SECTORS, BoTrachModels::sector);
            SummaryTable table = Aggregation.<BoTrachModels>builder()
                    .by(sector)
                    .measure(count)
                    .build()
                    .of(BoTrachModels.all());

            assertThat(table.rows()).extracting(row -> row.get(count)).containsExactly(4L, 5L, 2L, 5L, 16L);
        }

        private SummaryTable byCommune(LocalDate asOf) {
            return Aggregation.<BoTrachModels>builder()
                    .by(commune(asOf))
                    .measure(count)
                    .build()
                    .of(BoTrachModels.all());
        }

        private Dimension<BoTrachModels> commune(LocalDate asOf) {
            return Dimension.unitAt(asOf, BoTrachUnits.directory(), AuthorityLevel.COMMUNE, BoTrachModels::unit);
        }
    }

    @Nested
    class Means {

        private final SampleSheets sheets = SampleSheets.standard();
        private final Measure<ScoreSheet, ScoreMean> mean = Measure.meanScore(sheet -> sheet);
        private final List<ScoreSheet> all = List.of(
                sheets.scored("m-1", "0"),
                sheets.scored("m-2", "90"),
                sheets.scored("m-3", "85.26"),
                sheets.unscored(SubjectRef.model("m-4")),
                sheets.notApplicable(SubjectRef.model("m-5")),
                sheets.invalid(SubjectRef.model("m-6")),
                sheets.disqualified(SubjectRef.model("m-7")));

        @Test
        void only_scored_sheets_enter_the_mean_and_all_are_counted() {
            ScoreMean found = table(mean).total().get(mean);

            assertThat(found.mean()).contains(Points.parse("58.42"));
            assertThat(found.sum()).isEqualTo(Points.parse("175.26"));
            assertThat(List.of(
                            found.scored(),
                            found.unscored(),
                            found.notApplicable(),
                            found.invalid(),
                            found.disqualified()))
                    .containsExactly(3L, 1L, 1L, 1L, 1L);
            assertThat(found.sheets()).isEqualTo(7);
        }

        @Test
        void the_mean_of_reported_totals_is_another_measure() {
            Measure<ScoreSheet, ScoreMean> reported = Measure.meanScore(ComparedAt.REPORTED, sheet -> sheet);

            assertThat(table(reported).total().get(reported).mean()).contains(Points.parse("1753/30"));
        }

        @Test
        void the_counts_stand_beside_the_mean() {
            assertThat(table(mean).text(Language.VI))
                    .startsWith("           Điểm bình quân  " + OutcomeKind.SCORED.label(Language.VI))
                    .contains("58,42");
            assertThat(Aggregation.<ScoreSheet>builder()
                            .measure(mean)
                            .build()
                            .of(List.of(sheets.unscored(SubjectRef.model("m-1"))))
                            .text(Language.EN))
                    .contains("Total           –");
        }

        private SummaryTable table(Measure<ScoreSheet, ScoreMean> measure) {
            return Aggregation.<ScoreSheet>builder().measure(measure).build().of(all);
        }
    }

    @Nested
    class Sums {

        private final Measure<Integer, Points> thirds =
                Measure.sum("thirds", TITLE, number -> Points.ofRatio(number, 3));
        private final Measure<Integer, Vnd> money =
                Measure.sumVnd("money", TITLE, number -> number == 0 ? Vnd.MAX_VALUE : Vnd.of(number));

        @Test
        void sums_are_exact() {
            SummaryTable table =
                    Aggregation.<Integer>builder().measure(thirds).build().of(List.of(1, 1, 1, 1));

            assertThat(table.total().get(thirds)).isEqualTo(Points.ofRatio(4, 3));
            assertThat(table.text(Language.VI)).endsWith("≈ 1,33\n");
        }

        @Test
        void money_may_pass_the_limit_on_the_way_and_not_at_the_end() {
            Aggregation<Integer> plan =
                    Aggregation.<Integer>builder().measure(money).build();

            assertThat(plan.of(List.of(0, 7, -7)).total().get(money)).isEqualTo(Vnd.MAX_VALUE);
            assertThatThrownBy(() -> plan.of(List.of(0, 7)))
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessage(
                            "The sum of money must be in [-9223372036854775808 VND, 9223372036854775807 VND], but was"
                                    + " 9223372036854775814 VND");
        }
    }

    @Nested
    class Plans {

        private final Measure<String, Long> count = Measure.count();
        private final Dimension<String> letter = Dimension.of("letter", TITLE, word -> Group.of(word, TITLE));

        @Test
        void nothing_at_all_has_a_total_of_nothing() {
            SummaryTable table = Aggregation.<String>builder()
                    .by(letter)
                    .measure(count)
                    .build()
                    .of(List.of());

            assertThat(table.rows()).hasSize(1);
            assertThat(table.total().get(count)).isZero();
            assertThat(table.total().isTotal()).isTrue();
        }

        @Test
        void known_groups_without_records_are_shown_when_asked_for() {
            Dimension<SubjectKind> kind =
                    Dimension.<SubjectKind>subjectKind(found -> found).showingEmpty();
            Measure<SubjectKind, Long> kinds = Measure.count();
            SummaryTable table = Aggregation.<SubjectKind>builder()
                    .by(kind)
                    .measure(kinds)
                    .build()
                    .of(List.of(SubjectKind.INDIVIDUAL));

            assertThat(table.rows()).extracting(row -> row.get(kinds)).containsExactly(0L, 1L, 0L, 1L);
        }

        @Test
        void a_local_code_that_no_catalogue_has_is_unassigned() {
            SectorCatalog local = SectorCatalog.of(List.of(
                    new Sector(Code.of("KT-HT"), CanonicalSector.KINH_TE, LocalizedText.of("Kinh tế, hạ tầng"))));
            Dimension<Code> canonical = Dimension.canonicalSector(local, code -> code);
            Measure<Code, Long> codes = Measure.count();
            SummaryTable table = Aggregation.<Code>builder()
                    .by(canonical)
                    .measure(codes)
                    .build()
                    .of(List.of(Code.of("KT-HT"), Code.of("NTM")));

            assertThat(table.at("KINH_TE").get(codes)).isEqualTo(1);
            assertThat(table.at("UNASSIGNED").get(codes)).isEqualTo(1);
        }

        @Test
        void periods_of_the_same_days_are_one_group() {
            Dimension<String> period = Dimension.period(DateRange::parse);
            SummaryTable table = Aggregation.<String>builder()
                    .by(period)
                    .measure(count)
                    .build()
                    .of(List.of("2022-06/..", "2021/2023", "2021-01-01/2023-12-31", "../2023-11-30"));

            assertThat(table.at("2021-01-01..2023-12-31").get(count)).isEqualTo(2);
            assertThat(table.rows())
                    .extracting(row -> row.groups().stream()
                            .map(group -> group.title().text(Language.VI))
                            .toList())
                    .containsExactly(
                            List.of("đến hết 30/11/2023"), List.of("2021–2023"), List.of("từ 01/6/2022"), List.of());
        }

        @Test
        void one_code_with_two_titles_is_refused() {
            Dimension<String> odd = Dimension.of("odd", TITLE, word -> Group.of("A", LocalizedText.of(word)));
            Aggregation<String> plan =
                    Aggregation.<String>builder().by(odd).measure(count).build();

            assertThatThrownBy(() -> plan.of(List.of("một", "hai")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Dimension 'odd' must give one title and order to each code, but gave two to 'A'");
        }

        @Test
        void a_row_that_is_not_there_is_named_with_those_that_are() {
            SummaryTable table = Aggregation.<String>builder()
                    .by(letter)
                    .measure(count)
                    .build()
                    .of(List.of("A"));

            assertThatThrownBy(() -> table.at("B"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("codes must be those of a row, but were [B]; the rows are [[A], []]");
        }

        @Test
        void of_a_long_table_only_the_first_rows_are_named() {
            List<String> codes =
                    IntStream.range(1000, 2000).mapToObj(i -> "C" + i).toList();
            SummaryTable table = Aggregation.<String>builder()
                    .by(letter)
                    .measure(count)
                    .build()
                    .of(codes);

            assertThatThrownBy(() -> table.at("B"))
                    .hasMessageStartingWith(
                            "codes must be those of a row, but were [B]; the rows are [[C1000], [C1001], ")
                    .hasMessageEndingWith("[C1019], and 981 more]");
        }

        @Test
        void a_table_is_read_with_the_measures_of_its_plan() {
            SummaryTable table =
                    Aggregation.<String>builder().measure(count).build().of(List.of("A"));

            Measure<String, Share> other = Measure.share("count", TITLE, word -> true);

            assertThat(table.total().get(Measure.count())).isEqualTo(1);
            assertThatThrownBy(() -> table.total().get(other))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "measure must be one of the plan, whose measures are [count:count], but was count:share");
        }

        @Test
        void a_plan_needs_a_measure_and_codes_of_its_own() {
            assertThatThrownBy(() -> Aggregation.<String>builder()
                            .by(letter)
                            .by(letter)
                            .groupingSet(letter.named("other", TITLE))
                            .build())
                    .isInstanceOf(InvalidDefinitionException.class)
                    .hasMessage("""
                            Aggregation plan: 3 problem(s)
                            - /measures: The plan has no measure. Add at least one, such as the number of records.
                            - /dimensions/1: The code letter is there twice. Give one of the two another code and heading.
                            - /groupingSets/0: A grouping set has the dimension other, which the plan does not have. Add \
                            the dimension to the plan, or take it out of the grouping set.""");
        }

        @Test
        void a_dimension_may_be_named_for_a_second_use() {
            Measure<String, Long> second = count.named("again", LocalizedText.of("Lần nữa"));
            SummaryTable table = Aggregation.<String>builder()
                    .by(letter)
                    .by(letter.named("same", TITLE))
                    .measure(count)
                    .measure(second)
                    .build()
                    .of(List.of("A", "A", "B"));

            assertThat(table.at("A", "A").get(second)).isEqualTo(2);
        }
    }
}
