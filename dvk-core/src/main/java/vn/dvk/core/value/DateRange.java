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
import vn.dvk.core.error.Message;
import vn.dvk.core.error.MessageTable;

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

    private static final String OPEN = "..";

    private static final DateRange ALWAYS = new DateRange(null, null);

    private final @Nullable WrittenDate start;
    private final @Nullable WrittenDate end;

    /** What the ends stand for; the open ones are beyond every day that can be written. */
    private final LocalDate firstDay;

    private final LocalDate lastDay;

    private DateRange(@Nullable WrittenDate start, @Nullable WrittenDate end) {
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

    /**
     * A day and all that follow.
     *
     * @param first the first day
     * @return the range, open at its end
     */
    public static DateRange from(LocalDate first) {
        return new DateRange(WrittenDate.of(requireNonNull(first, "first")), null);
    }

    /**
     * A month and all that follow.
     *
     * @param first the first month
     * @return the range, open at its end
     */
    public static DateRange from(YearMonth first) {
        return new DateRange(WrittenDate.of(requireNonNull(first, "first")), null);
    }

    /**
     * A year and all that follow.
     *
     * @param first the first year
     * @return the range, open at its end
     */
    public static DateRange fromYear(int first) {
        return new DateRange(WrittenDate.ofYear(first), null);
    }

    /**
     * A day and all before it.
     *
     * @param last the last day
     * @return the range, open at its start
     */
    public static DateRange until(LocalDate last) {
        return new DateRange(null, WrittenDate.of(requireNonNull(last, "last")));
    }

    /**
     * A month and all before it.
     *
     * @param last the last month
     * @return the range, open at its start
     */
    public static DateRange until(YearMonth last) {
        return new DateRange(null, WrittenDate.of(requireNonNull(last, "last")));
    }

    /**
     * A year and all before it.
     *
     * @param last the last year
     * @return the range, open at its start
     */
    public static DateRange untilYear(int last) {
        return new DateRange(null, WrittenDate.ofYear(last));
    }

    /**
     * All days.
     *
     * @return the range, open at both ends
     */
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
        if (requireNonNull(text, "text").equals(OPEN)) {
            return ALWAYS;
        }
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException(
                    "A range must be two ends joined by '/', such as 2021/2023 or 2022-06/..");
        }
        WrittenDate start = parseEnd(text.substring(0, slash));
        WrittenDate end = parseEnd(text.substring(slash + 1));
        if (start == null && end == null) {
            throw new IllegalArgumentException("All days must be written '..', but were '../..'");
        }
        return new DateRange(start, end);
    }

    /**
     * The first day.
     *
     * @return the day, or empty when the start is open
     */
    public Optional<LocalDate> first() {
        return start == null ? Optional.empty() : Optional.of(firstDay);
    }

    /**
     * The last day, which belongs to the range.
     *
     * @return the day, or empty when the end is open
     */
    public Optional<LocalDate> last() {
        return end == null ? Optional.empty() : Optional.of(lastDay);
    }

    /**
     * How precisely the start is written.
     *
     * @return the precision, or empty when the start is open
     */
    public Optional<Precision> firstPrecision() {
        return Optional.ofNullable(start).map(WrittenDate::precision);
    }

    /**
     * How precisely the end is written.
     *
     * @return the precision, or empty when the end is open
     */
    public Optional<Precision> lastPrecision() {
        return Optional.ofNullable(end).map(WrittenDate::precision);
    }

    /**
     * Tells whether a day belongs to this range.
     *
     * @param day the day
     * @return whether it does
     */
    public boolean contains(LocalDate day) {
        return !isAfter(day) && !isBefore(day);
    }

    /**
     * Tells whether all days of this range lie before a day.
     *
     * @param day the day
     * @return whether the last day is earlier
     */
    public boolean isBefore(LocalDate day) {
        return lastDay.isBefore(requireNonNull(day, "day")) && end != null;
    }

    /**
     * Tells whether all days of this range lie after a day.
     *
     * @param day the day
     * @return whether the first day is later
     */
    public boolean isAfter(LocalDate day) {
        return firstDay.isAfter(requireNonNull(day, "day")) && start != null;
    }

    /**
     * Tells whether all days of this range lie before all days of another.
     *
     * @param other the other range
     * @return whether this ends before the other starts
     */
    public boolean isBefore(DateRange other) {
        return lastDay.isBefore(requireNonNull(other, "other").firstDay);
    }

    /**
     * Tells whether all days of this range lie after all days of another.
     *
     * @param other the other range
     * @return whether the other ends before this starts
     */
    public boolean isAfter(DateRange other) {
        return requireNonNull(other, "other").isBefore(this);
    }

    /**
     * Tells whether the ranges have a day in common.
     *
     * @param other the other range
     * @return whether they do
     */
    public boolean overlaps(DateRange other) {
        return !isBefore(other) && !isAfter(other);
    }

    /**
     * Tells whether every day of another range belongs to this one.
     *
     * @param other the other range
     * @return whether they do
     */
    public boolean encloses(DateRange other) {
        requireNonNull(other, "other");
        return !other.firstDay.isBefore(firstDay) && !other.lastDay.isAfter(lastDay);
    }

    /**
     * Tells whether another range has the same days, however its ends are written.
     *
     * @param other the other range
     * @return whether first and last days are the same
     */
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
        requireNonNull(language, "language");
        MessageTable words = MessageTable.core();
        if (start == null) {
            return end == null
                    ? words.text(Message.of(ValueCodes.RANGE_ALWAYS), language)
                    : words.text(Message.of(ValueCodes.RANGE_UNTIL).with("last", end.text(language)), language);
        }
        if (end == null) {
            return words.text(Message.of(ValueCodes.RANGE_FROM).with("first", start.text(language)), language);
        }
        if (start.equals(end)) {
            return start.text(language);
        }
        boolean years = start.precision() == Precision.YEAR && end.precision() == Precision.YEAR;
        return start.text(language) + (years ? "–" : " – ") + end.text(language);
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
        if (start == null && end == null) {
            return OPEN;
        }
        return (start == null ? OPEN : start) + "/" + (end == null ? OPEN : end);
    }

    private static @Nullable WrittenDate parseEnd(String text) {
        return text.equals(OPEN) ? null : WrittenDate.parse(text);
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
