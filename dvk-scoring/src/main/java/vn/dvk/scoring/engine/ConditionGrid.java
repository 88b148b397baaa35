package vn.dvk.scoring.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.fact.FactValue;

/**
 * Every case that some conditions can tell apart: the product of the {@link FactCells} of the facts that they read. A
 * condition holds in all of a cell or in none of it, so what is found here is exact for every value that the facts may have.
 *
 * <p>Sets of cells are {@link BitSet}s.
 */
final class ConditionGrid {
    /** Beyond so many cells nothing is decided. */
    static final int MOST_CELLS = 100_000;

    private final ImmutableMap<FactKey, Axis> axes;
    private final int size;

    private ConditionGrid(ImmutableMap<FactKey, Axis> axes, int size) {
        this.axes = axes;
        this.size = size;
    }

    /** A fact: how many cells lie between one of its values and the next. */
    private record Axis(ImmutableList<FactValue> values, int stride) {
        FactValue at(int cell) {
            return values.get(cell / stride % values.size());
        }
    }

    /**
     * Returns the grid of conditions that fit the declared types.
     *
     * @param budget what may be spent on it
     * @return the grid, or nothing if it would have too many cells
     */
    static Optional<ConditionGrid> of(
            Collection<Condition> conditions, Function<FactKey, FactType> types, AnalysisBudget budget) {
        Map<FactKey, Set<FactValue>> limits = new LinkedHashMap<>();
        long terms = 0;
        for (Condition condition : conditions) {
            terms += collect(condition, limits);
        }
        ImmutableMap.Builder<FactKey, Axis> axes = ImmutableMap.builder();
        long size = 1;
        for (Map.Entry<FactKey, Set<FactValue>> fact : limits.entrySet()) {
            ImmutableList<FactValue> values = FactCells.of(types.apply(fact.getKey()), fact.getValue());
            axes.put(fact.getKey(), new Axis(values, (int) size));
            size *= values.size();
            if (size > MOST_CELLS) {
                return Optional.empty();
            }
        }
        return budget.spend(size * terms)
                ? Optional.of(new ConditionGrid(axes.buildOrThrow(), (int) size))
                : Optional.empty();
    }

    /** Returns the cells in which the condition holds. */
    BitSet holds(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            BitSet cells = everywhere();
            all.parts().forEach(part -> cells.and(holds(part)));
            return cells;
        }
        if (condition instanceof Condition.AnyOf any) {
            BitSet cells = new BitSet(size);
            any.parts().forEach(part -> cells.or(holds(part)));
            return cells;
        }
        if (condition instanceof Condition.Not not) {
            BitSet cells = holds(not.part());
            cells.flip(0, size);
            return cells;
        }
        if (condition instanceof Condition.OneOf one) {
            return where(one.fact(), one.values()::contains);
        }
        Condition.Compare compare = (Condition.Compare) condition;
        return where(compare.fact(), Comparing.with(compare.comparison(), compare.value()));
    }

    /** Returns all cells. */
    BitSet everywhere() {
        BitSet cells = new BitSet(size);
        cells.set(0, size);
        return cells;
    }

    /** Returns the number of facts. */
    int facts() {
        return axes.size();
    }

    /** Returns a value of each fact, in that cell. */
    ImmutableMap<FactKey, FactValue> sample(int cell) {
        ImmutableMap.Builder<FactKey, FactValue> sample = ImmutableMap.builder();
        axes.forEach((fact, axis) -> sample.put(fact, axis.at(cell)));
        return sample.buildOrThrow();
    }

    private BitSet where(FactKey fact, Predicate<FactValue> test) {
        Axis axis = axes.get(fact);
        BitSet cells = new BitSet(size);
        for (int value = 0; axis != null && value < axis.values().size(); value++) {
            if (test.test(axis.values().get(value))) {
                int period = axis.stride() * axis.values().size();
                for (int from = value * axis.stride(); from < size; from += period) {
                    cells.set(from, from + axis.stride());
                }
            }
        }
        return cells;
    }

    /** Adds the values that each fact is compared with, and returns how many nodes the condition has. */
    static long collect(Condition condition, Map<FactKey, Set<FactValue>> limits) {
        List<Condition> parts = new ArrayList<>();
        if (condition instanceof Condition.AllOf all) {
            parts.addAll(all.parts());
        } else if (condition instanceof Condition.AnyOf any) {
            parts.addAll(any.parts());
        } else if (condition instanceof Condition.Not not) {
            parts.add(not.part());
        } else if (condition instanceof Condition.OneOf one) {
            limits.computeIfAbsent(one.fact(), key -> new LinkedHashSet<>()).addAll(one.values());
        } else if (condition instanceof Condition.Compare compare) {
            limits.computeIfAbsent(compare.fact(), key -> new LinkedHashSet<>()).add(compare.value());
        }
        return 1 + parts.stream().mapToLong(part -> collect(part, limits)).sum();
    }
}
