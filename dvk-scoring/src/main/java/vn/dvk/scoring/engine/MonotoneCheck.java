package vn.dvk.scoring.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.Collection;
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
 * <p>The fact takes every value at which the rule or a condition can bend, all other facts are fixed, in turn, at a value of each
 * cell that conditions can tell apart or, where a rule counts with them, at every value at which it bends, and points are
 * compared along the way. Where that would be too many cases, nothing is found and nothing is proved. Marks are missing; then both ends of the bounds are compared, which are those of some marks. Cases
 * without points, such as those that a table leaves out, are passed over.
 */
final class MonotoneCheck {
    /** The most combinations of the other facts. */
    private static final int MOST_COMBINATIONS = ConditionGrid.MOST_CELLS;

    /** The most times that rules are tried in one compilation; a few seconds. */
    private static final long MOST_TRIES = 2_000_000;

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
     * What was found.
     *
     * @param breaches the first breach of each fact that has one
     * @param undecided the facts of which it would take too long to tell
     */
    record Findings(ImmutableList<Breach> breaches, ImmutableList<FactDeclaration> undecided) {
        private static final Findings NONE = new Findings(ImmutableList.of(), ImmutableList.of());
    }

    /**
     * Looks at each fact that has a direction; at none where a type of a user has a part in the rule, of which nobody knows
     * where it bends.
     *
     * @param reads the facts that the rule and the conditions read
     */
    Findings look(TriedCriterion criterion, Set<FactKey> reads) {
        List<FactKey> directed = reads.stream()
                .filter(fact -> facts.get(fact) != null && direction(fact) != FactDirection.NOT_STATED)
                .filter(fact -> declared(fact).type().kind() != FactKind.CHOICE)
                .toList();
        Thresholds thresholds =
                new Thresholds(key -> Optional.ofNullable(facts.get(key)).map(FactDeclaration::type));
        if (!directed.isEmpty()) {
            criterion.collect(thresholds);
        }
        if (directed.isEmpty() || thresholds.foreign()) {
            return Findings.NONE;
        }
        Map<FactKey, ImmutableList<FactValue>> axes = axes(thresholds, reads);
        ImmutableList.Builder<Breach> breaches = ImmutableList.builder();
        ImmutableList.Builder<FactDeclaration> undecided = ImmutableList.builder();
        for (FactKey fact : directed) {
            if (criterion.keeps(fact, direction(fact), key -> declared(key).type())) {
                continue;
            }
            ImmutableList<FactValue> values = axes.getOrDefault(fact, ImmutableList.of());
            OtherFacts others = others(fact, thresholds, axes);
            if (others.size() <= MOST_COMBINATIONS && budget.spend(others.size() * values.size())) {
                breach(fact, criterion, others, values).ifPresent(breaches::add);
            } else {
                undecided.add(declared(fact));
            }
        }
        return new Findings(breaches.build(), undecided.build());
    }

    /** Every case of the other facts that the criterion can tell apart. */
    private OtherFacts others(FactKey fact, Thresholds thresholds, Map<FactKey, ImmutableList<FactValue>> axes) {
        ImmutableMap.Builder<FactKey, ImmutableList<FactValue>> others = ImmutableMap.builder();
        axes.forEach((key, values) -> {
            if (!key.equals(fact)) {
                FactType type = declared(key).type();
                others.put(key, thresholds.measures(key) ? values : FactCells.few(type, thresholds.values(key)));
            }
        });
        return new OtherFacts(others.buildOrThrow());
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

    /** What is found along all lines on which only this fact changes. */
    private Optional<Breach> breach(FactKey fact, TriedCriterion criterion, OtherFacts others, List<FactValue> rising) {
        List<FactValue> values = direction(fact) == FactDirection.MORE_IS_BETTER ? rising : Lists.reverse(rising);
        Optional<Breach> breach = Optional.empty();
        for (long i = 0; breach.isEmpty() && i < others.size(); i++) {
            breach = along(declared(fact), values, others.get(i), criterion);
        }
        return breach;
    }

    private static Optional<Breach> along(
            FactDeclaration fact, List<FactValue> values, Map<FactKey, FactValue> others, TriedCriterion criterion) {
        SampleInputs fixed = SampleInputs.of(others);
        SampleInputs before = fixed;
        Optional<Bounds> beforePoints = Optional.empty();
        for (FactValue value : values) {
            SampleInputs now = fixed.with(fact.key(), value);
            Optional<Bounds> points = criterion.points(now);
            if (points.isEmpty()) {
                continue;
            }
            if (beforePoints.isPresent() && falls(beforePoints.get(), points.get())) {
                boolean ofCondition = criterion.applies(before) != criterion.applies(now);
                return Optional.of(
                        new Breach(fact, before.all(), beforePoints.get(), now.all(), points.get(), ofCondition));
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
}
