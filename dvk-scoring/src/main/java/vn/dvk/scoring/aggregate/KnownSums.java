package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.dvk.core.value.Points;

/**
 * Finds the sets of small hidden numbers whose sum is known and small, too. Each such set is the sum of some equations in which
 * every number stands once or not at all. It is looked for from one equation on, with further ones that mend what is wrong with
 * the sum so far. Where that takes too long, the equation is taken for such a set. Not thread-safe.
 */
final class KnownSums {

    /** How many sums of equations are looked at, and how many of them at least for each equation. */
    private static final int MOST = 2_000;

    private static final int LEAST = 5;

    private final Points limit;
    private final SortedMap<Integer, SortedMap<Integer, Points>> equations;
    private final Map<Integer, Points> numbers;

    /** By number the equations in which it stands. */
    private final Map<Integer, SortedSet<Integer>> uses = new HashMap<>();

    private final Set<Set<Integer>> seen = new HashSet<>();
    private int left = MOST;

    /**
     * Numbers and what is known of them.
     *
     * @param limit what a known sum must reach
     * @param equations all that is known of the numbers alone, as {@link Elimination#among} gives it
     * @param numbers the numbers, all above zero
     */
    KnownSums(Points limit, SortedMap<Integer, SortedMap<Integer, Points>> equations, Map<Integer, Points> numbers) {
        this.limit = limit;
        this.equations = equations;
        this.numbers = numbers;
        equations.forEach((solved, equation) -> equation.keySet()
                .forEach(number ->
                        uses.computeIfAbsent(number, unseen -> new TreeSet<>()).add(solved)));
    }

    /** The sets that say too much, at most one for each equation. */
    List<SortedSet<Integer>> below() {
        List<SortedSet<Integer>> found = new ArrayList<>();
        equations.forEach((solved, equation) -> {
            left = Math.max(left, LEAST);
            find(new TreeSet<>(Set.of(solved)), equation).ifPresent(found::add);
        });
        return found;
    }

    /** Tells whether all sets could be looked at. */
    boolean isDecided() {
        return left > LEAST;
    }

    /** A set that is the sum of chosen equations and perhaps of others. */
    private Optional<SortedSet<Integer>> find(SortedSet<Integer> chosen, SortedMap<Integer, Points> sum) {
        // What a chosen equation is solved for stands in no other one, so it stays in the set.
        if (!isBelow(chosen) || !seen.add(chosen)) {
            return Optional.empty();
        }
        Optional<Integer> wrong = sum.keySet().stream()
                .filter(number -> !Points.ONE.equals(sum.get(number)))
                .findFirst();
        if (left-- <= 0 || (wrong.isEmpty() && isBelow(sum.keySet()))) {
            return Optional.of(new TreeSet<>(sum.keySet()));
        }
        for (int next : wrong.map(this::usesOf).orElseGet(() -> lessening(sum.keySet()))) {
            SortedSet<Integer> more = new TreeSet<>(chosen);
            if (more.add(next)) {
                Optional<SortedSet<Integer>> found = find(more, plus(sum, equation(next)));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isBelow(Set<Integer> set) {
        return Points.sum(set.stream()
                                .map(number -> requireNonNull(numbers.get(number)))
                                .toList())
                        .compareTo(limit)
                < 0;
    }

    private SortedSet<Integer> usesOf(int number) {
        return requireNonNull(uses.get(number));
    }

    private SortedMap<Integer, Points> equation(int solved) {
        return requireNonNull(equations.get(solved));
    }

    /** The equations that take numbers out of a sum. */
    private SortedSet<Integer> lessening(Set<Integer> set) {
        SortedSet<Integer> lessening = new TreeSet<>();
        for (int number : set) {
            for (int solved : usesOf(number)) {
                if (requireNonNull(equation(solved).get(number)).isNegative()) {
                    lessening.add(solved);
                }
            }
        }
        return lessening;
    }

    private static SortedMap<Integer, Points> plus(SortedMap<Integer, Points> sum, Map<Integer, Points> equation) {
        SortedMap<Integer, Points> sums = new TreeMap<>(sum);
        equation.forEach((number, coefficient) -> sums.merge(number, coefficient, Points::plus));
        sums.values().removeIf(Points::isZero);
        return sums;
    }
}
