package vn.dvk.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dvk.core.error.Language;

class DateRangeTest {

    private static final DateRange YEARS_2021_2023 = DateRange.ofYears(2021, 2023);
    private static final DateRange SINCE_JUNE_2022 = DateRange.from(YearMonth.of(2022, 6));
    private static final LocalDate NEW_YEARS_EVE_2023 = LocalDate.of(2023, 12, 31);

    @Test
    void both_ends_belong_to_the_range() {
        assertThat(YEARS_2021_2023.first()).hasValue(LocalDate.of(2021, 1, 1));
        assertThat(YEARS_2021_2023.last()).hasValue(NEW_YEARS_EVE_2023);
        assertThat(YEARS_2021_2023.contains(LocalDate.of(2021, 1, 1))).isTrue();
        assertThat(YEARS_2021_2023.contains(NEW_YEARS_EVE_2023)).isTrue();
        assertThat(YEARS_2021_2023.contains(LocalDate.of(2020, 12, 31))).isFalse();
        assertThat(YEARS_2021_2023.contains(LocalDate.of(2024, 1, 1))).isFalse();
    }

    @Test
    void a_month_is_kept_as_a_month_and_means_its_first_or_last_day() {
        assertThat(SINCE_JUNE_2022).hasToString("2022-06/..");
        assertThat(SINCE_JUNE_2022.first()).hasValue(LocalDate.of(2022, 6, 1));
        assertThat(SINCE_JUNE_2022.last()).isEmpty();
        assertThat(SINCE_JUNE_2022.firstPrecision()).hasValue(DateRange.Precision.MONTH);
        assertThat(SINCE_JUNE_2022.lastPrecision()).isEmpty();
        assertThat(DateRange.until(YearMonth.of(2024, 2)).last()).hasValue(LocalDate.of(2024, 2, 29));
    }

    @Test
    void the_same_days_written_otherwise_are_another_range() {
        DateRange days = DateRange.of(LocalDate.of(2021, 1, 1), NEW_YEARS_EVE_2023);

        assertThat(days).isNotEqualTo(YEARS_2021_2023);
        assertThat(days.sameDays(YEARS_2021_2023)).isTrue();
        assertThat(days.sameDays(SINCE_JUNE_2022)).isFalse();
        assertThat(DateRange.always().sameDays(DateRange.from(LocalDate.of(1, 1, 1))))
                .isFalse();
    }

    @Test
    void an_interim_review_lies_inside_its_movement() {
        DateRange movement = DateRange.ofYears(2021, 2025);

        assertThat(movement.encloses(YEARS_2021_2023)).isTrue();
        assertThat(YEARS_2021_2023.encloses(movement)).isFalse();
        assertThat(DateRange.always().encloses(movement)).isTrue();
        assertThat(movement.encloses(DateRange.always())).isFalse();
        assertThat(movement.encloses(movement)).isTrue();
    }

    @Test
    void ranges_that_touch_at_a_day_overlap() {
        DateRange before = DateRange.until(LocalDate.of(2025, 6, 30));
        DateRange after = DateRange.from(LocalDate.of(2025, 7, 1));

        assertThat(before.overlaps(after)).isFalse();
        assertThat(before.isBefore(after)).isTrue();
        assertThat(after.isAfter(before)).isTrue();
        assertThat(after.isBefore(before)).isFalse();
        assertThat(before.overlaps(DateRange.from(LocalDate.of(2025, 6, 30)))).isTrue();
        assertThat(SINCE_JUNE_2022.overlaps(YEARS_2021_2023)).isTrue();
        assertThat(DateRange.always().overlaps(before)).isTrue();
    }

    @Test
    void a_day_is_before_inside_or_after() {
        assertThat(YEARS_2021_2023.isBefore(LocalDate.of(2024, 1, 1))).isTrue();
        assertThat(YEARS_2021_2023.isBefore(NEW_YEARS_EVE_2023)).isFalse();
        assertThat(YEARS_2021_2023.isAfter(LocalDate.of(2020, 12, 31))).isTrue();
        assertThat(YEARS_2021_2023.isAfter(LocalDate.of(2021, 1, 1))).isFalse();
        assertThat(DateRange.always().isAfter(LocalDate.MIN)).isFalse();
        assertThat(DateRange.always().isBefore(LocalDate.MAX)).isFalse();
        assertThat(DateRange.always().contains(LocalDate.MAX)).isTrue();
    }

    @Test
    void an_intersection_keeps_how_its_ends_are_written() {
        assertThat(YEARS_2021_2023.intersection(SINCE_JUNE_2022)).hasValue(DateRange.parse("2022-06/2023"));
        assertThat(YEARS_2021_2023.intersection(DateRange.fromYear(2024))).isEmpty();
        assertThat(YEARS_2021_2023.intersection(DateRange.always())).hasValue(YEARS_2021_2023);
    }

    @Test
    void a_range_can_be_closed_on_a_day() {
        assertThat(SINCE_JUNE_2022.endingOn(LocalDate.of(2023, 11, 30))).hasToString("2022-06/2023-11-30");
        assertThatThrownBy(() -> SINCE_JUNE_2022.endingOn(LocalDate.of(2022, 5, 31)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("last must be in [2022-06, ..], but was 2022-05-31");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "2021/2023",
                "2022-06/..",
                "2021-01-01/2023-12-31",
                "../2023-11-30",
                "..",
                "2022-06/2023-11-30",
                "2021/2021",
                "../2024-02",
                "0001/9999"
            })
    void parse_reads_what_to_string_wrote(String text) {
        assertThat(DateRange.parse(text)).hasToString(text);
    }

    @ParameterizedTest(name = "<{0}> is refused")
    @ValueSource(
            strings = {
                "",
                "2021",
                "2021-2023",
                "2021/",
                "/2023",
                "../..",
                "2021/2022/2023",
                "2021-13/..",
                "2021-00/..",
                "2023-02-29/..",
                "2021-01-00/..",
                "21/23",
                "2021 / 2023",
                "0000/..",
                "2023/2021",
                "2023-12-31/2023-12-30",
                "٢٠٢١/.."
            })
    void other_forms_are_refused(String text) {
        assertThatThrownBy(() -> DateRange.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusals_say_what_is_expected() {
        assertThatThrownBy(() -> DateRange.parse("2021"))
                .hasMessage("A range must be two ends joined by '/', such as 2021/2023 or 2022-06/..");
        assertThatThrownBy(() -> DateRange.parse("2021/năm sau"))
                .hasMessage("An end must be a year 2021, a month 2022-06, a day 2021-12-31 or '..'");
        assertThatThrownBy(() -> DateRange.parse("2023-02-29/.."))
                .hasMessage("An end must be a date that exists, but was 2023-02-29");
        assertThatThrownBy(() -> DateRange.ofYears(2023, 2021)).hasMessage("last must be in [2023, ..], but was 2021");
        assertThatThrownBy(() -> DateRange.fromYear(10_000)).hasMessage("year must be in [1, 9999], but was 10000");
    }

    @ParameterizedTest(name = "{0} reads {1}")
    @CsvSource({
        "2021/2023, 2021–2023, 2021–2023",
        "2022-06/.., từ 6/2022, from 2022-06",
        "../2023-11-30, đến hết 30/11/2023, until 2023-11-30",
        ".., không giới hạn thời gian, at all times",
        "2024/2024, 2024, 2024",
        "2021-01-01/2023-12-31, 01/01/2021 – 31/12/2023, 2021-01-01 – 2023-12-31"
    })
    void readers_see_their_own_dates(String text, String vi, String en) {
        assertThat(DateRange.parse(text).text(Language.VI)).isEqualTo(vi);
        assertThat(DateRange.parse(text).text(Language.EN)).isEqualTo(en);
    }

    @Test
    void equality_includes_the_written_precision() {
        new EqualsTester()
                .addEqualityGroup(YEARS_2021_2023, DateRange.parse("2021/2023"))
                .addEqualityGroup(DateRange.ofMonths(YearMonth.of(2021, 1), YearMonth.of(2023, 12)))
                .addEqualityGroup(DateRange.parse("2021-01-01/2023-12-31"))
                .addEqualityGroup(DateRange.always(), DateRange.parse(".."))
                .addEqualityGroup(DateRange.fromYear(2021))
                .addEqualityGroup(DateRange.untilYear(2021))
                .testEquals();
    }

    @Test
    void null_is_refused() {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(LocalDate.class, NEW_YEARS_EVE_2023)
                .setDefault(YearMonth.class, YearMonth.of(2023, 12))
                .setDefault(DateRange.class, YEARS_2021_2023);
        tester.testAllPublicStaticMethods(DateRange.class);
        tester.testAllPublicInstanceMethods(YEARS_2021_2023);
        tester.testAllPublicInstanceMethods(DateRange.always());
    }
}
