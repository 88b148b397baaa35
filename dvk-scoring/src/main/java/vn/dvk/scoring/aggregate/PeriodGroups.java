package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;

/** The rows of a table by period: what counts is the days, not how precisely they were written. */
final class PeriodGroups {

    private static final String OPEN = "open";
    private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);
    private static final MonthDay YEAR_END = MonthDay.of(12, 31);

    /** By the first day, and the longer one first, so that what lies within a period comes behind it. */
    private static final Comparator<DateRange> BY_DAYS =
            Comparator.comparing(PeriodGroups::order).thenComparing(PeriodGroups::last, Comparator.reverseOrder());

    private PeriodGroups() {}

    static Group of(DateRange period) {
        DateRange days = canonical(period);
        Code code = Code.of(edge(period.first()) + ".." + edge(period.last()));
        LocalizedText title = LocalizedText.of(days.text(Language.VI), days.text(Language.EN));
        return new Group(code, title, order(period));
    }

    /** The period of a group. */
    static DateRange period(Group group) {
        String text = group.code().text();
        if (text.equals(OPEN + ".." + OPEN)) {
            return DateRange.always();
        }
        int dots = text.indexOf("..");
        return DateRange.parse(end(text.substring(0, dots)) + "/" + end(text.substring(dots + 2)));
    }

    /** For each period that shares a day with an earlier one, what is found: both of them are named. */
    static List<Message> overlaps(Collection<DateRange> periods) {
        List<DateRange> sorted = periods.stream().sorted(BY_DAYS).toList();
        ImmutableList.Builder<Message> found = ImmutableList.builder();
        for (int i = 1, longest = 0; i < sorted.size(); i++) {
            DateRange before = sorted.get(longest);
            DateRange period = sorted.get(i);
            if (before.overlaps(period)) {
                found.add(Message.of(AggregateCodes.FINDING_OVERLAP)
                        .with("first", name(before))
                        .with("second", name(period)));
            }
            longest = last(period).isAfter(last(before)) ? i : longest;
        }
        return found.build();
    }

    private static Argument name(DateRange period) {
        DateRange days = canonical(period);
        return Argument.words(days.toString(), days.text(Language.VI), days.text(Language.EN));
    }

    /** Whole years as years, everything else by the day. */
    static DateRange canonical(DateRange period) {
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

    private static LocalDate last(DateRange period) {
        return period.last().orElse(LocalDate.MAX);
    }

    private static String end(String edge) {
        return edge.equals(OPEN) ? ".." : edge;
    }

    /** An open end sorts behind every day. */
    private static String edge(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(OPEN);
    }

    /** The first day; an open start comes before all. */
    private static long order(DateRange period) {
        return period.first().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
    }
}
