package vn.dvk.core.organization;

import java.time.LocalDate;
import vn.dvk.core.value.DateRange;

/**
 * A run of days as two day numbers, both ends inclusive; an open end is the least or the greatest number.
 *
 * @param first the first day
 * @param last the last day; before {@code first} if there is none
 */
record Span(long first, long last) {
    static final long OPEN_START = Long.MIN_VALUE;
    static final long OPEN_END = Long.MAX_VALUE;

    static Span of(DateRange range) {
        return new Span(
                range.first().map(LocalDate::toEpochDay).orElse(OPEN_START),
                range.last().map(LocalDate::toEpochDay).orElse(OPEN_END));
    }

    boolean contains(long day) {
        return first <= day && day <= last;
    }

    boolean overlaps(Span other) {
        return !isEmpty() && !other.isEmpty() && first <= other.last && other.first <= last;
    }

    boolean isEmpty() {
        return last < first;
    }

    Span startingNotBefore(long day) {
        return new Span(Math.max(first, day), last);
    }
}
