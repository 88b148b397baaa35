package vn.dvk.scoring.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dvk.core.criteria.Banding;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.error.Language;
import vn.dvk.core.model.RegistrationKind;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.organization.BoTrachUnits;
import vn.dvk.core.organization.UnitKind;
import vn.dvk.scoring.arbitraries.SampleSheets;
import vn.dvk.scoring.sheet.ScoreSheet;

class DimensionTest {

    private static final SampleSheets SHEETS = SampleSheets.standard();

    @Test
    void new_and_continued_registrations_of_binh_thuan_2024() {
        // Bình Thuận 2024 to 30/11: 1,152 registered = 718 new + 434 continued.
        List<RegistrationKind> registered = Stream.concat(
                        Collections.nCopies(718, RegistrationKind.NEW).stream(),
                        Collections.nCopies(434, RegistrationKind.CONTINUED).stream())
                .toList();

        assertThat(lines(Dimension.<RegistrationKind>registration(kind -> kind), registered))
                .containsExactly("NEW 718", "CONTINUED 434", "total 1152");
    }

    @Test
    void levels_stand_from_the_centre_down_and_added_ones_behind() {
        assertThat(lines(
                        Dimension.<AuthorityLevel>level(level -> level),
                        List.of(
                                AuthorityLevel.of("KHU_VUC"),
                                AuthorityLevel.GRASSROOTS,
                                AuthorityLevel.DISTRICT,
                                AuthorityLevel.PROVINCE)))
                .containsExactly("PROVINCE 1", "DISTRICT 1", "GRASSROOTS 1", "KHU_VUC 1", "total 4");
    }

    @Test
    void bands_stand_best_first_and_sheets_without_one_behind() {
        Banding banding = SHEETS.scored("m-1", "90").banding().orElseThrow();
        List<ScoreSheet> sheets = List.of(
                SHEETS.scored("m-1", "20"),
                SHEETS.unscored(SubjectRef.model("m-2")),
                SHEETS.invalid(SubjectRef.model("m-3")),
                SHEETS.scored("m-4", "71"),
                SHEETS.scored("m-5", "99"),
                SHEETS.scored("m-6", "90"));
        Dimension<ScoreSheet> band = Dimension.band(banding, sheet -> sheet);
        List<String> codes =
                banding.bands().stream().map(found -> found.code().text()).toList();

        assertThat(lines(band, sheets))
                .containsExactly(
                        codes.get(0) + " 2",
                        codes.get(1) + " 1",
                        "NO-BAND 1",
                        "NOT-CLASSIFIED 1",
                        "UNDECIDED 1",
                        "total 6");
        Measure<ScoreSheet, GroupCounts> counts = Measure.countsBy(band);
        GroupCounts found = Aggregation.<ScoreSheet>builder()
                .measure(counts)
                .build()
                .of(sheets)
                .total()
                .get(counts);
        assertThat(found.of(codes.get(0))).isEqualTo(2);
        assertThat(found.of("UNDECIDED")).isEqualTo(1);
        assertThat(found.total()).isEqualTo(6);
        assertThat(lines(Dimension.<ScoreSheet>outcome(sheet -> sheet), sheets))
                .containsExactly("SCORED 4", "UNSCORED 1", "INVALID 1", "total 6");
    }

    @Test
    void years_quarters_and_months() {
        List<LocalDate> days = List.of(LocalDate.of(2024, 1, 31), LocalDate.of(2023, 12, 1), LocalDate.of(2024, 3, 1));

        assertThat(lines(Dimension.<LocalDate>year(LocalDate::getYear), days))
                .containsExactly("2023 1", "2024 2", "total 3");
        assertThat(lines(Dimension.<LocalDate>quarter(day -> day), days))
                .containsExactly("2023-Q4 1", "2024-Q1 2", "total 3");
        assertThat(lines(Dimension.<LocalDate>month(day -> day), days))
                .containsExactly("2023-12 1", "2024-01 1", "2024-03 1", "total 3");
        assertThat(titles(Dimension.<LocalDate>quarter(day -> day), days)).containsExactly("Quý IV/2023", "Quý I/2024");
        assertThat(titles(Dimension.<LocalDate>month(day -> day), days))
                .containsExactly("Tháng 12/2023", "Tháng 1/2024", "Tháng 3/2024");
    }

    @Test
    void a_vertical_force_has_a_row_beside_the_communes() {
        Dimension<BoTrachModels> unit = Dimension.unitOrForceAt(
                BoTrachUnits.IN_2023,
                BoTrachUnits.directory(),
                AuthorityLevel.COMMUNE,
                List.of(UnitKind.ARMED_FORCES),
                BoTrachModels::unit);

        assertThat(lines(unit, BoTrachModels.all()))
                .contains("cong-an-huyen-bo-trach 1", "xa-dai-trach 2", "WIDER 4", "NOT-STATED 2", "total 16")
                .containsSubsequence("xa-thuong-trach 1", "cong-an-huyen-bo-trach 1", "NOT-STATED 2");
    }

    @Test
    void owners_by_their_kind() {
        Dimension<BoTrachModels> kind =
                Dimension.unitKind(BoTrachUnits.TWO_LEVELS, BoTrachUnits.directory(), BoTrachModels::unit);

        assertThat(lines(kind, BoTrachModels.all()))
                .containsExactly(
                        "PARTY_ORGANISATION 2",
                        "PARTY_BODY 2",
                        "FRONT 1",
                        "MASS_ORGANISATION 2",
                        "ARMED_FORCES 1",
                        "AGENCY 2",
                        "SCHOOL 1",
                        "COOPERATIVE 1",
                        "VILLAGE 3",
                        "NOT-STATED 1",
                        "total 16");
        assertThat(kind.title().vi()).isEqualTo("Loại đơn vị (tại ngày 01/7/2025)");
    }

    @Test
    void an_owner_that_is_not_stated_is_visible() {
        Dimension<Integer> kind =
                Dimension.unitKind(BoTrachUnits.IN_2023, BoTrachUnits.directory(), row -> Optional.empty());

        assertThat(lines(kind, List.of(1))).containsExactly("NOT-STATED 1", "total 1");
    }

    private static <T> List<String> lines(Dimension<T> dimension, List<T> rows) {
        Measure<T, Long> count = Measure.count();
        return Aggregation.<T>builder().by(dimension).measure(count).build().of(rows).rows().stream()
                .map(row -> (row.level() == 0 ? "total" : row.groups().get(0)) + " " + row.get(count))
                .toList();
    }

    private static <T> List<String> titles(Dimension<T> dimension, List<T> rows) {
        return Aggregation.<T>builder().by(dimension).measure(Measure.count()).build().of(rows).rows().stream()
                .filter(row -> row.level() > 0)
                .map(row -> row.groups().get(0).title().text(Language.VI))
                .toList();
    }
}
