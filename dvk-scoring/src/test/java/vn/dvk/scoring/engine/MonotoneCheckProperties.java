package vn.dvk.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import vn.dvk.core.criteria.CriteriaGroup;
import vn.dvk.core.criteria.CriteriaNode;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.FactDirection;
import vn.dvk.core.error.Problems;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.arbitraries.Scenario;
import vn.dvk.scoring.arbitraries.ScoringDomain;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.rule.CompiledCondition;
import vn.dvk.scoring.rule.CompiledRule;
import vn.dvk.scoring.rule.FactSlot;
import vn.dvk.scoring.rule.RuleTypes;
import vn.dvk.scoring.rule.Truth;

/** Trying the boundary points finds what trying every value finds, and nothing else. */
@Domain(ScoringDomain.class)
@Domain(DomainContext.Global.class)
class MonotoneCheckProperties {
    private static final int MOST = 14;

    /** When the group applies that some of the criteria stand in. */
    private static final Condition GROUP = Condition.where("n1").atLeast(2);

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    void a_fact_breaks_its_direction_exactly_if_some_two_values_do(
            @ForAll Scenario scenario, @ForAll boolean moreIsBetter, @ForAll boolean inGroup) {
        FactDirection direction = moreIsBetter ? FactDirection.MORE_IS_BETTER : FactDirection.FEWER_IS_BETTER;
        List<FactDeclaration> facts = scenario.edition().facts().stream()
                .map(fact -> bounded(fact).with(direction))
                .toList();
        for (Criterion criterion : criteria(scenario.edition().tree())) {
            Problems problems = new Problems();
            RuleCompiler compiler = new RuleCompiler(facts, RuleTypes.builtIn(), problems);
            CompiledRule rule = compiler.compile(criterion, "", ImmutableList.of());
            if (rule instanceof FaultyRule) {
                continue;
            }
            Tried tried = new Tried(
                    criterion,
                    rule,
                    criterion.appliesWhen().map(when -> compiler.condition(when, "")),
                    Optional.of(compiler.condition(GROUP, "")).filter(group -> inGroup));
            Set<FactKey> reads = tried.reads(compiler);
            MonotoneCheck.Findings found = new MonotoneCheck(facts).look(tried.criterion(), reads);
            assertThat(found.undecided()).isEmpty();
            List<MonotoneCheck.Breach> breaches = found.breaches();
            Set<FactKey> expected = reads.stream()
                    .filter(fact -> breaks(fact, reads, facts, tried, moreIsBetter))
                    .collect(ImmutableSet.toImmutableSet());
            assertThat(breaches)
                    .as(criterion.toString())
                    .extracting(breach -> breach.fact().key())
                    .containsExactlyElementsOf(expected);
            breaches.forEach(breach -> {
                assertThat(tried.points(breach.before())).contains(breach.beforePoints());
                assertThat(tried.points(breach.after())).contains(breach.afterPoints());
                assertThat(falls(breach.beforePoints(), breach.afterPoints())).isTrue();
            });
            Statistics.collect(breaches.isEmpty());
        }
        Statistics.coverage(coverage -> {
            coverage.check(true).count(count -> count > 5);
            coverage.check(false).count(count -> count > 5);
        });
    }

    private static boolean breaks(
            FactKey fact, Set<FactKey> reads, List<FactDeclaration> facts, Tried tried, boolean moreIsBetter) {
        List<FactKey> order = new ArrayList<>(reads);
        order.remove(fact);
        List<Map<FactKey, FactValue>> others = new ArrayList<>(List.of(Map.of()));
        for (FactKey other : order) {
            others = others.stream()
                    .flatMap(one -> values(other, facts).stream().map(value -> with(one, other, value)))
                    .toList();
        }
        for (Map<FactKey, FactValue> one : others) {
            Optional<Bounds> before = Optional.empty();
            List<FactValue> values = values(fact, facts);
            for (int i = 0; i < values.size(); i++) {
                FactValue value = values.get(moreIsBetter ? i : values.size() - 1 - i);
                Optional<Bounds> now = tried.points(with(one, fact, value));
                if (before.isPresent() && now.isPresent() && falls(before.get(), now.get())) {
                    return true;
                }
                before = now.isPresent() ? now : before;
            }
        }
        return false;
    }

    private static boolean falls(Bounds before, Bounds now) {
        return now.least().compareTo(before.least()) < 0
                || (now.most().isPresent()
                        && before.most().map(now.most().get()::compareTo).orElse(-1) < 0);
    }

    /** A criterion with its conditions, scored the plain way. */
    private record Tried(
            Criterion of, CompiledRule rule, Optional<CompiledCondition> when, Optional<CompiledCondition> group) {
        TriedCriterion criterion() {
            return new TriedCriterion(
                    of, rule, when.orElse(null), group.stream().collect(ImmutableList.toImmutableList()));
        }

        Set<FactKey> reads(RuleCompiler compiler) {
            return Stream.of(
                            compiler.slots(rule.reads()).stream(),
                            when.stream().flatMap(condition -> condition.slots().stream()),
                            group.stream().flatMap(condition -> condition.slots().stream()))
                    .flatMap(slots -> slots)
                    .filter(FactSlot.class::isInstance)
                    .map(slot -> ((FactSlot) slot).declaration().key())
                    .collect(ImmutableSet.toImmutableSet());
        }

        Optional<Bounds> points(Map<FactKey, FactValue> facts) {
            SampleInputs in = SampleInputs.of(facts);
            if (group.filter(condition -> condition.test(in) == Truth.FALSE).isPresent()) {
                return Optional.empty();
            }
            boolean applies =
                    when.filter(condition -> condition.test(in) == Truth.FALSE).isEmpty();
            Outcome outcome = rule.evaluate(in);
            if (!applies || outcome instanceof Outcome.NotApplicable) {
                return switch (of.notApplicable()) {
                    case FULL_POINTS -> Optional.of(Bounds.exactly(of.maximum()));
                    case ZERO_POINTS -> Optional.of(Bounds.exactly(Points.ZERO));
                    case NOT_ALLOWED, RESCALE_PARENT, RESCALE_SET -> Optional.empty();
                };
            }
            if (outcome instanceof Outcome.Unscored) {
                return Optional.of(rule.bounds(in));
            }
            return outcome instanceof Outcome.Scored scored
                    ? Optional.of(Bounds.exactly(scored.points()))
                    : Optional.empty();
        }
    }

    private static List<FactValue> values(FactKey fact, List<FactDeclaration> facts) {
        FactKind kind = facts.stream()
                .filter(one -> one.key().equals(fact))
                .findFirst()
                .orElseThrow()
                .type()
                .kind();
        return kind == FactKind.YES_NO
                ? List.of(FactValue.of(false), FactValue.of(true))
                : LongStream.rangeClosed(0, MOST).mapToObj(FactValue::of).toList();
    }

    private static Map<FactKey, FactValue> with(Map<FactKey, FactValue> facts, FactKey fact, FactValue value) {
        return ImmutableMap.<FactKey, FactValue>builder()
                .putAll(facts)
                .put(fact, value)
                .buildOrThrow();
    }

    private static FactDeclaration bounded(FactDeclaration fact) {
        return fact.type().kind() == FactKind.COUNT
                ? new FactDeclaration(
                        fact.key(),
                        fact.title(),
                        FactType.builder(FactKind.COUNT)
                                .most(BigDecimal.valueOf(MOST))
                                .build())
                : fact;
    }

    private static List<Criterion> criteria(List<CriteriaNode> nodes) {
        return nodes.stream()
                .flatMap(node -> node instanceof CriteriaGroup group
                        ? criteria(group.children()).stream()
                        : Stream.of((Criterion) node))
                .toList();
    }
}
