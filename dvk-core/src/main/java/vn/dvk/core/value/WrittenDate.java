package vn.dvk.core.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Language;

/**
 * One end of a {@link DateRange}, as precise as it was written: a year, a month or a day.
 *
 * @param year 1 to 9999
 * @param month 1 to 12, or 0 when only the year is written
 * @param day 1 to 31, or 0 when no day is written
 */
record WrittenDate(int year, int month, int day) {

    private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    private static final int MAX_YEAR = 9_999;

    WrittenDate {
        if (year < 1 || year > MAX_YEAR) {
            throw new IllegalArgumentException("year must be in [1, 9999], but was " + year);
        }
    }

    static WrittenDate of(LocalDate date) {
        return new WrittenDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    static WrittenDate of(YearMonth month) {
        return new WrittenDate(month.getYear(), month.getMonthValue(), 0);
    }

    static WrittenDate ofYear(int year) {
        return new WrittenDate(year, 0, 0);
    }

    static WrittenDate parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("An end must be a year 2021, a month 2022-06, a day 2021-12-31 or '..'");
        }
        boolean hasMonth = matcher.group(2) != null;
        boolean hasDay = matcher.group(3) != null;
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    hasMonth ? Integer.parseInt(matcher.group(2)) : 1,
                    hasDay ? Integer.parseInt(matcher.group(3)) : 1);
            return new WrittenDate(day.getYear(), hasMonth ? day.getMonthValue() : 0, hasDay ? day.getDayOfMonth() : 0);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("An end must be a date that exists, but was " + text, e);
        }
    }

    DateRange.Precision precision() {
        if (month == 0) {
            return DateRange.Precision.YEAR;
        }
        return day == 0 ? DateRange.Precision.MONTH : DateRange.Precision.DAY;
    }

    LocalDate firstDay() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    LocalDate lastDay() {
        return switch (precision()) {
            case YEAR -> LocalDate.of(year, 12, 31);
            case MONTH -> YearMonth.of(year, month).atEndOfMonth();
            case DAY -> LocalDate.of(year, month, day);
        };
    }

    String text(Language language) {
        if (language == Language.EN) {
            return toString();
        }
        return switch (precision()) {
            case YEAR -> Integer.toString(year);
            case MONTH -> month + "/" + year;
            case DAY -> Argument.day(LocalDate.of(year, month, day)).text(language);
        };
    }

    @Override
    public String toString() {
        String text = padded(year, 4);
        if (month > 0) {
            text += "-" + padded(month, 2);
        }
        return day > 0 ? text + "-" + padded(day, 2) : text;
    }

    private static String padded(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(width - digits.length()) + digits;
    }
}
