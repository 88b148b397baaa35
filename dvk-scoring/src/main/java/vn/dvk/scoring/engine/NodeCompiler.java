package vn.dvk.scoring.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.dvk.core.criteria.BonusPool;
import vn.dvk.core.criteria.CriteriaGroup;
import vn.dvk.core.criteria.CriteriaNode;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.MissingPolicy;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Pointer;
import vn.dvk.core.error.Problems;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.rule.CompiledCondition;
import vn.dvk.scoring.rule.CompiledRule;
import vn.dvk.scoring.rule.InputSlot;

/** Compiles the nodes of the tree and of the bonus pools, in the order of the sheet; for use by one thread. */
final class NodeCompiler {
    private final Edition edition;
    private final RuleCompiler rules;
    private final MonotoneProblems monotone;
    private final Problems problems;
    private final RoundingCheck rounding;
    private final List<CompiledCriterion> criteria = new ArrayList<>();
    private final List<CompiledGroup> groups = new ArrayList<>();
    private final Deque<CompiledCondition> above = new ArrayDeque<>();
    private final Set<Code> unsureSums = new HashSet<>();
    private final Set<Code> twice = new HashSet<>();
    private int line;

    NodeCompiler(Edition edition, RuleCompiler rules, MonotoneProblems monotone, Problems problems) {
        this.edition = edition;
        this.rules = rules;
        this.monotone = monotone;
        this.problems = problems;
        this.rounding = new RoundingCheck(edition.rounding(), problems);
    }

    /** Compiles the tree and returns its maximum. */
    Points tree(String path) {
        return nodes(edition.tree(), path);
    }

    /** Compiles the bonus pools, whose points come on top of that maximum. */
    void pools(String path, Points maximum) {
        for (int i = 0; i < edition.bonusPools().size(); i++) {
            String place = Pointer.child(path, i);
            BonusPool pool = edition.bonusPools().get(i);
            new BonusCheck(pool, place, problems).policies();
            int before = criteria.size();
            int faults = problems.size();
            Points unused = node(pool.group(), Pointer.child(place, "group"));
            if (problems.size() == faults) {
                new BonusCheck(pool, place, problems).points(criteria.subList(before, criteria.size()), maximum);
            }
            pool.totalCap()
                    .ifPresent(cap -> rounding.total(cap, pool.group().code(), Pointer.child(place, "totalCap")));
        }
    }

    ImmutableList<CompiledCriterion> criteria() {
        return ImmutableList.copyOf(criteria);
    }

    /** The groups that apply only under a condition, outer ones first. */
    ImmutableList<CompiledGroup> groups() {
        return ImmutableList.copyOf(groups);
    }

    /** The groups and criteria of whose points nothing can be said. */
    ImmutableSet<Code> unknown() {
        return ImmutableSet.<Code>builder().addAll(unsureSums).addAll(twice).build();
    }

    /** Whether a node of the top of which nothing can be said is part of the total. */
    boolean totalUnknown() {
        return Stream.concat(
                        edition.tree().stream(), edition.bonusPools().stream().map(BonusPool::group))
                .anyMatch(node -> unsureSums.contains(node.code()));
    }

    /** The sum of the maxima of the nodes. */
    private Points nodes(List<CriteriaNode> nodes, String path) {
        Points sum = Points.ZERO;
        for (int i = 0; i < nodes.size(); i++) {
            sum = sum.plus(node(nodes.get(i), Pointer.child(path, i)));
        }
        return sum;
    }

    private Points node(CriteriaNode node, String path) {
        int faults = problems.size();
        rules.claim(node.code(), Pointer.child(path, "code"));
        if (problems.size() > faults) {
            twice.add(node.code());
        }
        line++;
        return node instanceof CriteriaGroup group ? group(group, path) : criterion((Criterion) node, path);
    }

    private Points criterion(Criterion criterion, String path) {
        rounding.line(criterion.maximum(), criterion.code(), Pointer.child(path, "maximum"));
        Optional<CompiledCondition> when =
                condition(criterion, criterion.appliesWhen(), criterion.notApplicable(), path);
        ImmutableList<CompiledCondition> groups = ImmutableList.copyOf(above);
        ImmutableList.Builder<CompiledCondition> conditions = ImmutableList.builder();
        conditions.addAll(groups);
        when.ifPresent(conditions::add);
        CompiledRule rule = rules.compile(criterion, path, conditions.build());
        ImmutableSet.Builder<InputSlot> reads = ImmutableSet.builder();
        reads.addAll(rules.slots(rule.reads()));
        groups.forEach(condition -> reads.addAll(condition.slots()));
        when.ifPresent(condition -> reads.addAll(condition.slots()));
        CompiledCriterion compiled = new CompiledCriterion(
                criterion, rule, rule.range(), ImmutableList.copyOf(reads.build()), when.orElse(null));
        criteria.add(compiled);
        silence(compiled, path);
        monotone.check(compiled, groups, path);
        return criterion.maximum();
    }

    /** Reports a criterion that can only take points away and does not where nothing is reported. */
    private void silence(CompiledCriterion criterion, String path) {
        boolean onlyTakes = criterion.range().least().isNegative()
                && criterion
                        .range()
                        .most()
                        .filter(most -> most.compareTo(Points.ZERO) <= 0)
                        .isPresent();
        if (onlyTakes && criterion.criterion().missing() == MissingPolicy.ZERO_POINTS) {
            add(
                    Pointer.child(path, "missing"),
                    Message.of(EngineCodes.SILENCE_REWARDED)
                            .with("criterion", criterion.criterion().code().text()));
        }
    }

    private Points group(CriteriaGroup group, String path) {
        Optional<CompiledCondition> when = condition(group, group.appliesWhen(), group.notApplicable(), path);
        int position = groups.size();
        int own = line - 1;
        int from = criteria.size();
        when.ifPresent(above::addLast);
        Points sum = nodes(group.children(), Pointer.child(path, "children"));
        when.ifPresent(condition -> {
            CompiledCondition unused = above.removeLast();
            groups.add(position, new CompiledGroup(group.code(), own, from, criteria.size(), condition));
        });
        int faults = problems.size();
        limits(group, sum, exceeds(from), path);
        Points maximum = group.cap().map(sum::min).orElse(sum);
        group.maximum()
                .filter(stated -> !stated.equals(maximum))
                .ifPresent(stated -> add(
                        Pointer.child(path, "maximum"),
                        about(EngineCodes.GROUP_MAXIMUM, group)
                                .with("stated", number(stated))
                                .with("sum", number(maximum))));
        if (problems.size() > faults
                || group.children().stream().anyMatch(child -> unsureSums.contains(child.code()))) {
            unsureSums.add(group.code());
        }
        return maximum;
    }

    private void limits(CriteriaGroup group, Points sum, boolean exceeds, String path) {
        group.cap().ifPresent(cap -> {
            String place = Pointer.child(path, "cap");
            rounding.line(cap, group.code(), place);
            group.floor()
                    .filter(floor -> cap.compareTo(floor) < 0)
                    .ifPresent(floor -> add(
                            place,
                            about(EngineCodes.GROUP_CAP_BELOW_FLOOR, group)
                                    .with("cap", number(cap))
                                    .with("floor", number(floor))));
            if (cap.compareTo(sum) > 0 && !exceeds) {
                add(
                        place,
                        about(EngineCodes.GROUP_CAP, group)
                                .with("cap", number(cap))
                                .with("sum", number(sum)));
            }
        });
        group.floor().ifPresent(floor -> {
            String place = Pointer.child(path, "floor");
            rounding.line(floor, group.code(), place);
            if (floor.compareTo(sum) > 0) {
                add(
                        place,
                        about(EngineCodes.GROUP_FLOOR, group)
                                .with("floor", number(floor))
                                .with("sum", number(sum)));
            }
        });
    }

    private boolean exceeds(int from) {
        return criteria.subList(from, criteria.size()).stream()
                .anyMatch(criterion -> criterion.rule().mayExceedMaximum());
    }

    private Optional<CompiledCondition> condition(
            CriteriaNode node, Optional<Condition> when, NotApplicablePolicy policy, String path) {
        String place = Pointer.child(path, "appliesWhen");
        if (when.isPresent() && policy == NotApplicablePolicy.NOT_ALLOWED) {
            unsureSums.add(node.code());
            add(
                    place,
                    Message.of(EngineCodes.WHEN_WITHOUT_POLICY)
                            .with("code", node.code().text()));
        }
        return when.map(condition -> rules.condition(condition, place));
    }

    private void add(String path, Message message) {
        problems.add(path, message);
    }

    private static Message about(String code, CriteriaGroup group) {
        return Message.of(code).with("group", group.code().text());
    }

    private static Argument number(Points points) {
        return Argument.number(points.toString());
    }
}
