package vn.dvk.scoring.engine;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Vnd;

/**
 * The values that a fact may have, cut into cells on which no comparison with one of the limits changes: each limit is a cell
 * of its own, and so are the values between two limits next to each other, if there are any.
 *
 * <p>Counts, amounts of đồng and days are whole, so nothing lies between 3 and 4 of them; decimals are dense; choices and yes
 * or no are finite. A cell is represented by one of its values.
 */
final class FactCells {
    private FactCells() {}

    /** One value of each cell, in rising order where values have one; none if the declared range holds no value. */
    static ImmutableList<FactValue> of(FactType type, Collection<FactValue> limits) {
        return switch (type.kind()) {
            case YES_NO -> ImmutableList.of(FactValue.of(true), FactValue.of(false));
            case CHOICE -> type.choices().stream().map(FactValue::of).collect(ImmutableList.toImmutableList());
            case COUNT, MONEY, DAY -> whole(type, limits);
            case DECIMAL -> dense(type, limits);
        };
    }

    /** As {@link #of}, but of the choices that are no limit, which no comparison tells apart, only the first. */
    static ImmutableList<FactValue> few(FactType type, Collection<FactValue> limits) {
        ImmutableList<FactValue> cells = of(type, limits);
        if (type.kind() != FactKind.CHOICE) {
            return cells;
        }
        Optional<FactValue> other =
                cells.stream().filter(choice -> !limits.contains(choice)).findFirst();
        return cells.stream()
                .filter(choice ->
                        limits.contains(choice) || other.filter(choice::equals).isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<FactValue> whole(FactType type, Collection<FactValue> limits) {
        FactKind kind = type.kind();
        long least = Math.max(least(kind), type.least().map(FactCells::ceiling).orElse(Long.MIN_VALUE));
        long most = Math.min(most(kind), type.most().map(FactCells::floor).orElse(Long.MAX_VALUE));
        TreeSet<Long> cuts = new TreeSet<>();
        limits.stream()
                .map(FactCells::position)
                .filter(cut -> cut >= least && cut <= most)
                .forEach(cuts::add);
        List<Long> cells = new ArrayList<>();
        for (long cut : cuts) {
            if (cells.isEmpty()) {
                if (cut > least) {
                    cells.add(cut - 1);
                }
            } else if (cut - 1 > cells.get(cells.size() - 1)) {
                cells.add(cells.get(cells.size() - 1) + 1);
            }
            cells.add(cut);
        }
        if (cells.isEmpty() && least <= most) {
            cells.add(Math.min(most, Math.max(least, 0)));
        } else if (!cells.isEmpty() && cells.get(cells.size() - 1) < most) {
            cells.add(cells.get(cells.size() - 1) + 1);
        }
        // A range that begins beyond all numbers has an end that is none of its values.
        return cells.stream()
                .map(cell -> value(kind, cell))
                .filter(value -> type.fault(value).isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<FactValue> dense(FactType type, Collection<FactValue> limits) {
        TreeSet<Points> cuts = new TreeSet<>();
        limits.stream().map(FactValue::number).forEach(cuts::add);
        // The ends of the range are limits, too, so that every cell between two of them is open at both sides.
        type.least().map(Points::of).ifPresent(least -> {
            boolean unused = cuts.add(least);
            cuts.headSet(least).clear();
        });
        type.most().map(Points::of).ifPresent(most -> {
            boolean unused = cuts.add(most);
            cuts.tailSet(most, false).clear();
        });
        if (cuts.isEmpty()) {
            return ImmutableList.of(FactValue.of(BigDecimal.ZERO));
        }
        List<Points> cells = new ArrayList<>();
        if (type.least().isEmpty()) {
            cells.add(cuts.first().minus(Points.ONE));
        }
        for (Points cut : cuts) {
            if (!cut.equals(cuts.first())) {
                cells.add(cells.get(cells.size() - 1).plus(cut).dividedBy(2));
            }
            cells.add(cut);
        }
        if (type.most().isEmpty()) {
            cells.add(cuts.last().plus(Points.ONE));
        }
        return cells.stream()
                .map(cell -> FactValue.of(cell.toBigDecimalExact()))
                .collect(ImmutableList.toImmutableList());
    }

    private static long least(FactKind kind) {
        return kind == FactKind.COUNT ? 0 : kind == FactKind.DAY ? LocalDate.MIN.toEpochDay() : Long.MIN_VALUE;
    }

    private static long most(FactKind kind) {
        return kind == FactKind.DAY ? LocalDate.MAX.toEpochDay() : Long.MAX_VALUE;
    }

    private static long ceiling(BigDecimal end) {
        return within(end.setScale(0, RoundingMode.CEILING));
    }

    private static long floor(BigDecimal end) {
        return within(end.setScale(0, RoundingMode.FLOOR));
    }

    private static long within(BigDecimal whole) {
        return whole.max(BigDecimal.valueOf(Long.MIN_VALUE))
                .min(BigDecimal.valueOf(Long.MAX_VALUE))
                .longValueExact();
    }

    private static long position(FactValue value) {
        if (value instanceof FactValue.Count count) {
            return count.value();
        }
        return value instanceof FactValue.Day day
                ? day.value().toEpochDay()
                : ((FactValue.Money) value).value().amount();
    }

    private static FactValue value(FactKind kind, long position) {
        return switch (kind) {
            case COUNT -> FactValue.of(position);
            case MONEY -> FactValue.of(Vnd.of(position));
            case DAY -> FactValue.of(LocalDate.ofEpochDay(position));
            case DECIMAL, YES_NO, CHOICE -> throw new IllegalArgumentException("kind must be whole, but was " + kind);
        };
    }
}
