package vn.dvk.core.organization;

import static java.util.Comparator.comparingLong;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/** The days on which a unit exists, whatever the order of its versions. */
final class Existence {
    private final ImmutableList<Span> spans;

    private Existence(ImmutableList<Span> spans) {
        this.spans = spans;
    }

    static Existence of(Unit unit) {
        return new Existence(unit.versions().stream()
                .map(version -> Span.of(version.validity()))
                .sorted(comparingLong(Span::first).thenComparingLong(Span::last))
                .collect(ImmutableList.toImmutableList()));
    }

    boolean contains(long day) {
        return spans.stream().anyMatch(span -> span.contains(day));
    }

    /** Whether every day of the span is among these days. */
    boolean covers(Span wanted) {
        long next = wanted.first();
        for (Span span : spans) {
            if (span.contains(next)) {
                if (span.last() >= wanted.last()) {
                    return true;
                }
                next = span.last() + 1;
            }
        }
        return false;
    }

    /** The last of these days that is not after the given one. */
    Optional<LocalDate> lastNotAfter(LocalDate day) {
        long limit = day.toEpochDay();
        for (Span span : spans.reverse()) {
            if (span.first() <= limit) {
                return Optional.of(LocalDate.ofEpochDay(Math.min(span.last(), limit)));
            }
        }
        return Optional.empty();
    }

    /** The first of these days, unless the start is open. */
    Optional<LocalDate> first() {
        return spans.stream()
                .findFirst()
                .filter(span -> span.first() != Span.OPEN_START)
                .map(span -> LocalDate.ofEpochDay(span.first()));
    }

    long lastDay() {
        return spans.stream().mapToLong(Span::last).max().orElse(Span.OPEN_START);
    }
}
