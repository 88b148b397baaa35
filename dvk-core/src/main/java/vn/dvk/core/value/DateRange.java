package vn.dvk.core.value;

import static java.util.Objects.requireNonNull;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.error.Language;

/**
 * Khoảng thời gian: the days from one date to another, both included; an end may be open.
 *
 * <p>Years run from 1 to 9999. Each end keeps the precision it was written in, a day, a month ("từ tháng 6/2022") or a
 * year, and stands for the first or last day of it. Equality includes that precision: {@code 2021/2023} and
 * {@code 2021-01-01/2023-12-31} are different ranges of the {@linkplain #sameDays(DateRange) same days}.
 *
 * <pre>{@code
 * DateRange review = DateRange.ofYears(2021, 2023);       // 2021/2023
 * DateRange running = DateRange.parse("2022-06/..");
 * running.overlaps(review);                               // true
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class DateRange implements CanonicalForm, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final DateRange ALWAYS = new DateRange(null, null);

    private final @Nullable WrittenDate start;
    private final @Nullable WrittenDate end;

    /** What the ends stand for; the open ones are beyond every day that can be written. */
    private final LocalDate firstDay;

    private final LocalDate lastDay;

    DateRange(@Nullable WrittenDate start, @Nullable WrittenDate end) {
        this.start = start;
        this.end = end;
        this.firstDay = start == null ? LocalDate.MIN : start.firstDay();
        this.lastDay = end == null ? LocalDate.MAX : end.lastDay();
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("last must be in [" + start + ", ..], but was " + end);
        }
    }

    /**
     * The days from one to another.
     *
     * @param first the first day
     * @param last the last day, included
     * @return the range
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static DateRange of(LocalDate first, LocalDate last) {
        return new DateRange(
                WrittenDate.of(requireNonNull(first, "first")), WrittenDate.of(requireNonNull(last, "last")));
    }

    /**
     * Whole years.
     *
     * @param first the first year, such as 2021
     * @param last the last year, included
     * @return the range
     * @throws IllegalArgumentException if the last year is before the first
     */
    public static DateRange ofYears(int first, int last) {
        return new DateRange(WrittenDate.ofYear(first), WrittenDate.ofYear(last));
    }

    /**
     * Whole months.
     *
     * @param first the first month
     * @param last the last month, included
     * @return the range
     * @throws IllegalArgumentException if the last month is before the first
     */
    public static DateRange ofMonths(YearMonth first, YearMonth last) {
        return new DateRange(
                WrittenDate.of(requireNonNull(first, "first")), WrittenDate.of(requireNonNull(last, "last")));
    }

    /** Returns a day and all that follow, open at its end. */
    public static DateRange from(LocalDate first) {
        return new DateRange(WrittenDate.of(requireNonNull(first, "first")), null);
    }

    /** Returns a month and all that follow, open at its end. */
    public static DateRange from(YearMonth first) {
        return new DateRange(WrittenDate.of(requireNonNull(first, "first")), null);
    }

    /** Returns a year and all that follow, open at its end. */
    public static DateRange fromYear(int first) {
        return new DateRange(WrittenDate.ofYear(first), null);
    }

    /** Returns a day and all before it, open at its start. */
    public static DateRange until(LocalDate last) {
        return new DateRange(null, WrittenDate.of(requireNonNull(last, "last")));
    }

    /** Returns a month and all before it, open at its start. */
    public static DateRange until(YearMonth last) {
        return new DateRange(null, WrittenDate.of(requireNonNull(last, "last")));
    }

    /** Returns a year and all before it, open at its start. */
    public static DateRange untilYear(int last) {
        return new DateRange(null, WrittenDate.ofYear(last));
    }

    /** Returns all days, open at both ends. */
    public static DateRange always() {
        return ALWAYS;
    }

    /**
     * Reads a range: two ends joined by a slash, each {@code 2021}, {@code 2022-06}, {@code 2021-12-31} or {@code ..};
     * {@code ..} alone is all days.
     *
     * @param text the text, such as {@code 2021/2023} or {@code ../2023-11-30}
     * @return the range
     * @throws IllegalArgumentException if the text has another form, a date does not exist, or the ends are crossed
     */
    public static DateRange parse(String text) {
        return DateRangeText.parse(requireNonNull(text, "text"));
    }

    /** Returns the first day, unless the start is open. */
    public Optional<LocalDate> first() {
        return start == null ? Optional.empty() : Optional.of(firstDay);
    }

    /** Returns the last day, which belongs to the range, unless the end is open. */
    public Optional<LocalDate> last() {
        return end == null ? Optional.empty() : Optional.of(lastDay);
    }

    /** Returns how precisely the start is written, unless it is open. */
    public Optional<Precision> firstPrecision() {
        return Optional.ofNullable(start).map(WrittenDate::precision);
    }

    /** Returns how precisely the end is written, unless it is open. */
    public Optional<Precision> lastPrecision() {
        return Optional.ofNullable(end).map(WrittenDate::precision);
    }

    /** Tells whether a day belongs to this range. */
    public boolean contains(LocalDate day) {
        return !isAfter(day) && !isBefore(day);
    }

    /** Tells whether all days of this range lie before a day. */
    public boolean isBefore(LocalDate day) {
        return lastDay.isBefore(requireNonNull(day, "day")) && end != null;
    }

    /** Tells whether all days of this range lie after a day. */
    public boolean isAfter(LocalDate day) {
        return firstDay.isAfter(requireNonNull(day, "day")) && start != null;
    }

    /** Tells whether all days of this range lie before all days of another. */
    public boolean isBefore(DateRange other) {
        return lastDay.isBefore(requireNonNull(other, "other").firstDay);
    }

    /** Tells whether all days of this range lie after all days of another. */
    public boolean isAfter(DateRange other) {
        return requireNonNull(other, "other").isBefore(this);
    }

    /** Tells whether the ranges have a day in common. */
    public boolean overlaps(DateRange other) {
        return !isBefore(other) && !isAfter(other);
    }

    /** Tells whether every day of another range belongs to this one. */
    public boolean encloses(DateRange other) {
        requireNonNull(other, "other");
        return !other.firstDay.isBefore(firstDay) && !other.lastDay.isAfter(lastDay);
    }

    /** Tells whether another range has the same days, however its ends are written. */
    public boolean sameDays(DateRange other) {
        requireNonNull(other, "other");
        return firstDay.equals(other.firstDay) && lastDay.equals(other.lastDay);
    }

    /**
     * The days that belong to both ranges. Each end is written as in the range it comes from; where both ranges end on the
     * same day, as in this one.
     *
     * @param other the other range
     * @return the common days, or empty when there are none
     */
    public Optional<DateRange> intersection(DateRange other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        WrittenDate from = other.firstDay.isAfter(firstDay) ? other.start : start;
        WrittenDate to = other.lastDay.isBefore(lastDay) ? other.end : end;
        return Optional.of(new DateRange(from, to));
    }

    /**
     * This range with another end.
     *
     * @param day the last day, included
     * @return a range with the same start, as it is written, closed on that day
     * @throws IllegalArgumentException if the day is before the start
     */
    public DateRange endingOn(LocalDate day) {
        return new DateRange(start, WrittenDate.of(requireNonNull(day, "day")));
    }

    /**
     * The range as a reader of the language writes it, such as {@code từ 6/2022}, {@code 2021–2023} or
     * {@code from 2022-06}.
     *
     * @param language the language
     * @return the text
     */
    public String text(Language language) {
        return DateRangeText.of(start, end, requireNonNull(language, "language"));
    }

    @Override
    public void writeTo(CanonicalWriter to) {
        to.range(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DateRange that && Objects.equals(start, that.start) && Objects.equals(end, that.end);
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, end);
    }

    /** Returns the ends as they were written, such as {@code 2022-06/..}; {@link #parse(String)} reads them back. */
    @Override
    public String toString() {
        return DateRangeText.of(start, end);
    }

    /** How precisely an end of a range is written. */
    public enum Precision {
        /** A day, such as 2021-12-31. */
        DAY,
        /** A month, such as 2022-06. */
        MONTH,
        /** A year, such as 2021. */
        YEAR
    }

    @Serial
    private Object writeReplace() {
        return new SerialForm(SerialForm.Kind.DATE_RANGE, toString());
    }

    @Serial
    private void readObject(ObjectInputStream from) throws InvalidObjectException {
        throw SerialForm.missing();
    }
}
