package vn.dvk.core.value;

import org.jspecify.annotations.Nullable;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.MessageTable;

/** Reading and writing of {@link DateRange}; an end that is open is null. */
final class DateRangeText {

    private static final String OPEN = "..";

    private DateRangeText() {}

    static DateRange parse(String text) {
        if (text.equals(OPEN)) {
            return DateRange.always();
        }
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException(
                    "A range must be two ends joined by '/', such as 2021/2023 or 2022-06/..");
        }
        WrittenDate start = end(text.substring(0, slash));
        WrittenDate end = end(text.substring(slash + 1));
        if (start == null && end == null) {
            throw new IllegalArgumentException("All days must be written '..', but were '../..'");
        }
        return new DateRange(start, end);
    }

    private static @Nullable WrittenDate end(String text) {
        return text.equals(OPEN) ? null : WrittenDate.parse(text);
    }

    /** What {@link #parse} reads. */
    static String of(@Nullable WrittenDate start, @Nullable WrittenDate end) {
        if (start == null && end == null) {
            return OPEN;
        }
        return (start == null ? OPEN : start) + "/" + (end == null ? OPEN : end);
    }

    /** What a reader of the language writes. */
    static String of(@Nullable WrittenDate start, @Nullable WrittenDate end, Language language) {
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
        boolean years = start.precision() == DateRange.Precision.YEAR && end.precision() == DateRange.Precision.YEAR;
        return start.text(language) + (years ? "–" : " – ") + end.text(language);
    }
}
