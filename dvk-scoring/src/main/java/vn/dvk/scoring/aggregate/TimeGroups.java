package vn.dvk.scoring.aggregate;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;

/** The rows of a table by year, quarter or month, each found by its number since year 0. */
final class TimeGroups {

    private static final int QUARTERS = 4;
    private static final int MONTHS = 12;
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    private TimeGroups() {}

    static Group year(long year) {
        String text = Long.toString(year);
        return new Group(Code.of(text), LocalizedText.of(text), year);
    }

    static long quarterOf(LocalDate day) {
        return (long) QUARTERS * day.getYear() + (day.getMonthValue() - 1) / (MONTHS / QUARTERS);
    }

    static Group quarter(long number) {
        int place = (int) (number % QUARTERS);
        String year = Long.toString(number / QUARTERS);
        Message title = Message.of(AggregateCodes.QUARTER)
                .with("quarter", Argument.code(ROMAN.get(place)))
                .with("year", Argument.code(year));
        return new Group(Code.of(year + "-Q" + (place + 1)), AggregateWords.both(title), number);
    }

    static long monthOf(LocalDate day) {
        return (long) MONTHS * day.getYear() + day.getMonthValue() - 1;
    }

    static Group month(long number) {
        long month = number % MONTHS + 1;
        String year = Long.toString(number / MONTHS);
        Message title = Message.of(AggregateCodes.MONTH).with("month", month).with("year", Argument.code(year));
        String code = year + String.format(Locale.ROOT, "-%02d", month);
        return new Group(Code.of(code), AggregateWords.both(title), number);
    }
}
