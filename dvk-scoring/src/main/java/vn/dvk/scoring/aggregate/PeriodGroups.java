package vn.dvk.scoring.aggregate;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;

/** The rows of a table by period: what counts is the days, not how precisely they were written. */
final class PeriodGroups {

    private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);
    private static final MonthDay YEAR_END = MonthDay.of(12, 31);

    private PeriodGroups() {}

    static Group of(DateRange period) {
        DateRange days = canonical(period);
        Code code = Code.of(edge(period.first()) + ".." + edge(period.last()));
        LocalizedText title = LocalizedText.of(days.text(Language.VI), days.text(Language.EN));
        return new Group(code, title, order(period));
    }

    /** Whole years as years, everything else by the day. */
    private static DateRange canonical(DateRange period) {
        Optional<LocalDate> first = period.first();
        Optional<LocalDate> last = period.last();
        if (first.isPresent() && last.isPresent()) {
            boolean years = MonthDay.from(first.get()).equals(NEW_YEAR)
                    && MonthDay.from(last.get()).equals(YEAR_END);
            return years
                    ? DateRange.ofYears(first.get().getYear(), last.get().getYear())
                    : DateRange.of(first.get(), last.get());
        }
        return first.map(DateRange::from).or(() -> last.map(DateRange::until)).orElseGet(DateRange::always);
    }

    /** An open end sorts behind every day. */
    private static String edge(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("open");
    }

    /** The first day; an open start comes before all. */
    private static long order(DateRange period) {
        return period.first().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
    }
}
