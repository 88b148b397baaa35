package vn.dvk.scoring.engine;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Vnd;

/** The values of a fact at which a rule is tried: both sides of each threshold, the ends of its range and a few between. */
final class FactPoints {
    /** How far beyond the last threshold a fact without a greatest value is tried. */
    private static final Points BEYOND = Points.of(10);

    private static final Points MOST_WHOLE = Points.of(Long.MAX_VALUE);
    private static final int DECIMALS = 6;

    private FactPoints() {}

    /**
     * Returns the values in rising order; a no comes before a yes.
     *
     * @param limits the values that conditions compare it with
     * @param numbers other numbers at which the rule bends
     */
    static ImmutableList<FactValue> of(FactType type, Collection<FactValue> limits, Collection<Points> numbers) {
        ImmutableList<FactValue> cells = FactCells.of(type, limits);
        return switch (type.kind()) {
            case YES_NO -> cells.reverse();
            case CHOICE, DAY -> cells;
            case COUNT, MONEY, DECIMAL -> numbers(type, cells, numbers);
        };
    }

    private static ImmutableList<FactValue> numbers(FactType type, List<FactValue> cells, Collection<Points> bends) {
        int decimals = type.kind() == FactKind.DECIMAL ? DECIMALS : 0;
        TreeSet<Points> thresholds = new TreeSet<>();
        bends.forEach(bend -> thresholds.add(bend.rounded(decimals, RoundingMode.FLOOR)));
        cells.forEach(cell -> thresholds.add(cell.number()));
        Points least = type.least().map(Points::of).orElse(Points.ZERO);
        thresholds.add(least);
        Points most =
                type.most().map(Points::of).orElseGet(() -> thresholds.last().plus(BEYOND));
        TreeSet<Points> found = new TreeSet<>();
        for (Points threshold : thresholds) {
            found.add(threshold.minus(Points.ONE));
            found.add(threshold);
            found.add(threshold.plus(Points.ONE));
        }
        Points quarter = most.minus(least).dividedBy(4);
        for (int i = 0; i <= 4; i++) {
            found.add(least.plus(quarter.times(i)).rounded(decimals, RoundingMode.CEILING));
            found.add(least.plus(Points.of(i)));
        }
        return found.stream().flatMap(point -> value(type, point).stream()).collect(ImmutableList.toImmutableList());
    }

    /** The value, if the type allows it. */
    private static Optional<FactValue> value(FactType type, Points point) {
        boolean whole = type.kind() != FactKind.DECIMAL;
        if (!point.isDecimal() || (whole && (!point.isWhole() || point.abs().compareTo(MOST_WHOLE) > 0))) {
            return Optional.empty();
        }
        BigDecimal number = point.toBigDecimalExact();
        FactValue value;
        if (type.kind() == FactKind.COUNT) {
            value = FactValue.of(number.max(BigDecimal.ZERO).longValueExact());
        } else {
            value = whole ? FactValue.of(Vnd.of(number.longValueExact())) : FactValue.of(number);
        }
        return value.number().equals(point) && type.fault(value).isEmpty() ? Optional.of(value) : Optional.empty();
    }
}
