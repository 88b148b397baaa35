package vn.dvk.scoring.verify;

import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Vnd;

/**
 * Values of facts, drawn from a fixed seed, so that every run draws the same. Numbers that stand in settings come up often, and
 * so do those beside them and small ones. For use by one thread.
 */
final class SampleValues {
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 3650;
    private static final long SMALL = 13;
    private static final long LARGE = 1_000;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

    private final ImmutableSortedSet<Points> numbers;
    private final ImmutableSortedSet<LocalDate> days;
    private long state;

    /** Starts the same sequence for the same settings. */
    SampleValues(List<? extends Setting> settings) {
        Set<Points> foundNumbers = new TreeSet<>();
        Set<LocalDate> foundDays = new TreeSet<>();
        settings.forEach(setting -> collect(setting, foundNumbers, foundDays));
        this.numbers = ImmutableSortedSet.copyOf(foundNumbers);
        this.days = ImmutableSortedSet.copyOf(foundDays);
    }

    /** Draws a value that the type allows. */
    FactValue draw(FactType type) {
        return switch (type.kind()) {
            case YES_NO -> FactValue.of(below(2) == 0);
            case CHOICE ->
                FactValue.of(List.<Code>copyOf(type.choices())
                        .get((int) below(type.choices().size())));
            case DAY -> FactValue.of(day());
            case COUNT, DECIMAL, MONEY -> number(type, number(type));
        };
    }

    /** Draws a value beside that one, or any other. */
    FactValue other(FactType type, FactValue value) {
        if (below(2) == 0) {
            return draw(type);
        }
        if (value instanceof FactValue.Day day) {
            return FactValue.of(day.value().plusDays(1));
        }
        return type.kind().isNumber()
                ? number(type, value.number().toBigDecimalExact().add(BigDecimal.ONE))
                : draw(type);
    }

    private BigDecimal number(FactType type) {
        long way = below(4);
        if (way == 0 && !numbers.isEmpty()) {
            Points number = numbers.asList().get((int) below(numbers.size()));
            return number.toBigDecimal(2, RoundingMode.FLOOR).add(BigDecimal.valueOf(below(3) - 1));
        }
        if (way == 1) {
            return least(type).add(BigDecimal.valueOf(below(SMALL)));
        }
        BigDecimal most = type.most().orElse(least(type).add(BigDecimal.valueOf(way == 2 ? 100 : LARGE)));
        BigDecimal part = BigDecimal.valueOf(below(LARGE + 1)).divide(BigDecimal.valueOf(LARGE));
        return least(type).add(most.subtract(least(type)).multiply(part));
    }

    /** The number in the form and range of the type. */
    private static FactValue number(FactType type, BigDecimal number) {
        BigDecimal inside = number.max(least(type)).min(type.most().orElse(MOST));
        if (type.kind() == FactKind.DECIMAL) {
            return FactValue.of(inside);
        }
        BigDecimal whole = inside.setScale(0, RoundingMode.FLOOR);
        if (whole.compareTo(least(type)) < 0) {
            whole = whole.add(BigDecimal.ONE);
        }
        return type.kind() == FactKind.COUNT
                ? FactValue.of(whole.longValue())
                : FactValue.of(Vnd.of(whole.longValue()));
    }

    private static BigDecimal least(FactType type) {
        BigDecimal least = type.least().orElse(BigDecimal.ZERO);
        return type.kind() == FactKind.COUNT ? least.max(BigDecimal.ZERO) : least;
    }

    private LocalDate day() {
        if (below(2) == 0 && !days.isEmpty()) {
            return days.asList().get((int) below(days.size())).plusDays(below(3) - 1);
        }
        return FIRST_DAY.plusDays(below(DAYS));
    }

    /** The next number from 0 up to the bound, which does not belong to it; the mixing is that of SplitMix64. */
    private long below(long bound) {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return Long.remainderUnsigned(mixed ^ (mixed >>> 31), bound);
    }

    private static void collect(Setting setting, Set<Points> numbers, Set<LocalDate> days) {
        if (setting instanceof Setting.Number number) {
            numbers.add(number.value());
        } else if (setting instanceof Setting.Text text) {
            day(text.value(), days);
        } else if (setting instanceof Setting.Sequence sequence) {
            sequence.items().forEach(item -> collect(item, numbers, days));
        } else if (setting instanceof Setting.Tree tree) {
            tree.entries().values().forEach(entry -> collect(entry, numbers, days));
        }
    }

    private static void day(String text, Set<LocalDate> days) {
        try {
            days.add(LocalDate.parse(text));
        } catch (DateTimeException e) {
            // Most texts are no days.
        }
    }
}
