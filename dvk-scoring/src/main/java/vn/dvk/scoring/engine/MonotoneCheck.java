package vn.dvk.scoring.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.FactDirection;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;

/**
 * Looks for a fact that gets better while points get fewer.
 *
 * <p>The fact takes every value at which the rule or a condition can bend, all other facts are fixed at some of theirs, and points are
 * compared along the way. Marks are missing; then both ends of the bounds are compared, which are those of some marks. Cases
 * without points, such as those that a table leaves out, are passed over.
 */
final class MonotoneCheck {
    /** The most combinations of the other facts. */
    private static final int MOST_COMBINATIONS = 500;

    /** The most times that rules are tried in one compilation; about a second. */
    private static final long MOST_TRIES = 500_000;

    private final ImmutableMap<FactKey, FactDeclaration> facts;
    private final AnalysisBudget budget = new AnalysisBudget(MOST_TRIES);

    MonotoneCheck(Collection<FactDeclaration> facts) {
        Map<FactKey, FactDeclaration> byKey = new LinkedHashMap<>();
        facts.forEach(fact -> byKey.putIfAbsent(fact.key(), fact));
        this.facts = ImmutableMap.copyOf(byKey);
    }

    /**
     * A fact that breaks its direction.
     *
     * @param fact the fact
     * @param before the facts with the worse value
     * @param beforePoints the points that are then possible
     * @param after the facts with the better value
     * @param afterPoints the points that are then possible
     * @param ofCondition whether the criterion applies with only one of the two
     */
    record Breach(
            FactDeclaration fact,
            Map<FactKey, FactValue> before,
            Bounds beforePoints,
            Map<FactKey, FactValue> after,
            Bounds afterPoints,
            boolean ofCondition) {}

    /**
     * Returns the first breach of each fact that has a direction; none where a type of a user has a part in the rule, of which
     * nobody knows where it bends.
     *
     * @param reads the facts that the rule and the conditions read
     */
    ImmutableList<Breach> breaches(TriedCriterion criterion, Set<FactKey> reads) {
        List<FactKey> directed = reads.stream()
                .filter(fact -> facts.get(fact) != null && direction(fact) != FactDirection.NOT_STATED)
                .filter(fact -> declared(fact).type().kind() != FactKind.CHOICE)
                .toList();
        if (directed.isEmpty()) {
            return ImmutableList.of();
        }
        Thresholds thresholds =
                new Thresholds(key -> Optional.ofNullable(facts.get(key)).map(FactDeclaration::type));
        criterion.collect(thresholds);
        if (thresholds.foreign()) {
            return ImmutableList.of();
        }
        Map<FactKey, ImmutableList<FactValue>> axes = axes(thresholds, reads);
        return directed.stream()
                .flatMap(fact -> breach(fact, criterion, axes).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private FactDirection direction(FactKey fact) {
        return declared(fact).direction();
    }

    private FactDeclaration declared(FactKey fact) {
        return requireNonNull(facts.get(fact), "fact");
    }

    private Map<FactKey, ImmutableList<FactValue>> axes(Thresholds thresholds, Set<FactKey> reads) {
        Map<FactKey, ImmutableList<FactValue>> axes = new LinkedHashMap<>();
        // Facts that are compared with others come after them.
        for (FactKey fact : reads) {
            if (thresholds.shares(fact).isEmpty()) {
                axes.put(fact, points(fact, thresholds, thresholds.numbers(fact)));
            }
        }
        for (FactKey fact : reads) {
            if (!axes.containsKey(fact)) {
                axes.put(fact, points(fact, thresholds, bends(fact, thresholds, axes)));
            }
        }
        return axes;
    }

    private ImmutableList<FactValue> points(FactKey fact, Thresholds thresholds, Set<Points> numbers) {
        FactType type = declared(fact).type();
        return FactPoints.of(type, thresholds.values(fact), numbers);
    }

    /** The numbers of a fact at which it meets a share of another one. */
    private static Set<Points> bends(FactKey fact, Thresholds thresholds, Map<FactKey, ImmutableList<FactValue>> axes) {
        ImmutableSet.Builder<Points> bends = ImmutableSet.<Points>builder().addAll(thresholds.numbers(fact));
        thresholds.shares(fact).forEach((whole, shares) -> {
            for (FactValue value : axes.getOrDefault(whole, ImmutableList.of())) {
                shares.forEach(share -> bends.add(value.number().times(share)));
            }
        });
        return bends.build();
    }

    private Optional<Breach> breach(
            FactKey fact, TriedCriterion criterion, Map<FactKey, ImmutableList<FactValue>> axes) {
        ImmutableList<FactValue> rising = axes.getOrDefault(fact, ImmutableList.of());
        ImmutableList<FactValue> values = direction(fact) == FactDirection.MORE_IS_BETTER ? rising : rising.reverse();
        for (Map<FactKey, FactValue> others : combinations(fact, axes)) {
            if (!budget.spend(values.size())) {
                return Optional.empty();
            }
            Optional<Breach> breach = along(declared(fact), values, others, criterion);
            if (breach.isPresent()) {
                return breach;
            }
        }
        return Optional.empty();
    }

    private static Optional<Breach> along(
            FactDeclaration fact, List<FactValue> values, Map<FactKey, FactValue> others, TriedCriterion criterion) {
        Map<FactKey, FactValue> before = others;
        Optional<Bounds> beforePoints = Optional.empty();
        for (FactValue value : values) {
            Map<FactKey, FactValue> now = ImmutableMap.<FactKey, FactValue>builder()
                    .put(fact.key(), value)
                    .putAll(others)
                    .buildOrThrow();
            Optional<Bounds> points = criterion.points(SampleInputs.of(now));
            if (points.isEmpty()) {
                continue;
            }
            if (beforePoints.isPresent() && falls(beforePoints.get(), points.get())) {
                boolean ofCondition =
                        criterion.applies(SampleInputs.of(before)) != criterion.applies(SampleInputs.of(now));
                return Optional.of(new Breach(fact, before, beforePoints.get(), now, points.get(), ofCondition));
            }
            before = now;
            beforePoints = points;
        }
        return Optional.empty();
    }

    private static boolean falls(Bounds before, Bounds after) {
        boolean least = after.least().compareTo(before.least()) < 0;
        boolean most = after.most()
                .filter(top ->
                        before.most().isEmpty() || top.compareTo(before.most().get()) < 0)
                .isPresent();
        return least || most;
    }

    /** Combinations of the other facts; of those with the most values every second one is left out until they are few. */
    private static List<Map<FactKey, FactValue>> combinations(
            FactKey fact, Map<FactKey, ImmutableList<FactValue>> axes) {
        Map<FactKey, ImmutableList<FactValue>> others = new LinkedHashMap<>(axes);
        others.remove(fact);
        while (size(others.values()) > MOST_COMBINATIONS) {
            Map.Entry<FactKey, ImmutableList<FactValue>> longest = others.entrySet().stream()
                    .max(Comparator.comparing(axis -> axis.getValue().size()))
                    .orElseThrow();
            longest.setValue(thinned(longest.getValue()));
        }
        List<Map<FactKey, FactValue>> combinations = new ArrayList<>(List.of(ImmutableMap.of()));
        others.forEach((key, values) -> {
            List<Map<FactKey, FactValue>> longer = new ArrayList<>();
            for (Map<FactKey, FactValue> one : combinations) {
                values.forEach(value -> longer.add(ImmutableMap.<FactKey, FactValue>builder()
                        .putAll(one)
                        .put(key, value)
                        .buildOrThrow()));
            }
            combinations.clear();
            combinations.addAll(longer);
        });
        return combinations;
    }

    private static long size(Collection<ImmutableList<FactValue>> axes) {
        long size = 1;
        for (ImmutableList<FactValue> axis : axes) {
            size = Math.min(size * axis.size(), Integer.MAX_VALUE);
        }
        return size;
    }

    private static ImmutableList<FactValue> thinned(ImmutableList<FactValue> values) {
        ImmutableList.Builder<FactValue> kept = ImmutableList.builder();
        for (int i = 0; i < values.size(); i++) {
            if (i % 2 == 0) {
                kept.add(values.get(i));
            }
        }
        return kept.build();
    }
}
