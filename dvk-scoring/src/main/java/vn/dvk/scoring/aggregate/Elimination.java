package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import vn.dvk.core.value.Points;

/**
 * Solves equations between unknown numbers as far as they can be solved, exactly. What stands on the other side does not matter:
 * whether an unknown follows from the equations depends on their coefficients alone. Not thread-safe.
 */
final class Elimination {

    /** By the unknown that an equation is solved for: its coefficients, without any other unknown that is solved for. */
    private final SortedMap<Integer, SortedMap<Integer, Points>> solved = new TreeMap<>();

    /** The solved equations in which an unknown stands. */
    private final Map<Integer, Set<Integer>> uses = new HashMap<>();

    private final Map<Integer, Integer> frequency = new HashMap<>();

    /** The unknowns for which an equation is solved only if there is no other in it. */
    private final IntPredicate last;

    /**
     * Solves equations, which are given by their coefficients.
     *
     * @param last tells which unknowns are solved for last, so that what the equations say of them alone can be {@linkplain #among asked}
     */
    Elimination(List<? extends Map<Integer, Points>> equations, IntPredicate last) {
        this.last = last;
        equations.forEach(
                equation -> equation.keySet().forEach(unknown -> frequency.merge(unknown, 1, Math::addExact)));
        equations.forEach(this::add);
    }

    /** The unknowns that follow from the equations. */
    Set<Integer> determined() {
        Set<Integer> determined = new TreeSet<>();
        solved.forEach((unknown, equation) -> {
            if (equation.size() == 1) {
                determined.add(unknown);
            }
        });
        return determined;
    }

    /**
     * All that the equations say of the unknowns that are solved for last, without any other: by an unknown its equation, in
     * which it has the coefficient 1 and which alone it stands in.
     */
    SortedMap<Integer, SortedMap<Integer, Points>> among() {
        SortedMap<Integer, SortedMap<Integer, Points>> among = new TreeMap<>(solved);
        among.keySet().removeIf(unknown -> !last.test(unknown));
        return among;
    }

    private void add(Map<Integer, Points> equation) {
        SortedMap<Integer, Points> rest = new TreeMap<>(equation);
        for (Map.Entry<Integer, Points> term : equation.entrySet()) {
            SortedMap<Integer, Points> known = solved.get(term.getKey());
            if (known != null) {
                subtract(rest, known, term.getValue());
            }
        }
        if (rest.isEmpty()) {
            return;
        }
        int pivot = rarest(rest.keySet());
        Points factor = requireNonNull(rest.get(pivot));
        rest.replaceAll((unknown, coefficient) -> coefficient.dividedBy(factor));
        for (int other : new ArrayList<>(usesOf(pivot))) {
            replace(other, rest, pivot);
        }
        solved.put(pivot, rest);
        rest.keySet().forEach(unknown -> usesOf(unknown).add(pivot));
    }

    private Set<Integer> usesOf(int unknown) {
        return uses.computeIfAbsent(unknown, found -> new TreeSet<>());
    }

    /** Takes a newly solved unknown out of an equation that was solved for another one. */
    private void replace(int other, SortedMap<Integer, Points> by, int pivot) {
        SortedMap<Integer, Points> equation = requireNonNull(solved.get(other));
        equation.keySet().forEach(unknown -> usesOf(unknown).remove(other));
        subtract(equation, by, requireNonNull(equation.get(pivot)));
        equation.keySet().forEach(unknown -> usesOf(unknown).add(other));
    }

    private static void subtract(SortedMap<Integer, Points> from, SortedMap<Integer, Points> equation, Points factor) {
        equation.forEach((unknown, coefficient) -> {
            Points before = from.getOrDefault(unknown, Points.ZERO);
            Points after = before.minus(coefficient.times(factor));
            if (after.isZero()) {
                from.remove(unknown);
            } else {
                from.put(unknown, after);
            }
        });
    }

    /** To solve for what stands in few equations keeps the others short. */
    private int rarest(Set<Integer> unknowns) {
        return unknowns.stream()
                .min(Comparator.<Integer, Boolean>comparing(last::test)
                        .thenComparing(unknown -> frequency.getOrDefault(unknown, 0))
                        .thenComparing(unknown -> unknown))
                .orElseThrow();
    }
}
