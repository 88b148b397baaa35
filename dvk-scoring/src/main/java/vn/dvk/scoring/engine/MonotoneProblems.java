package vn.dvk.scoring.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.FactDirection;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Pointer;
import vn.dvk.core.error.Problems;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactKind;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.rule.CompiledCondition;
import vn.dvk.scoring.rule.FactSlot;

/** Reports facts whose direction cannot be, or is not, kept. */
final class MonotoneProblems {
    private final List<FactDeclaration> facts;
    private final MonotoneCheck check;
    private final Problems problems;

    MonotoneProblems(List<FactDeclaration> facts, Problems problems) {
        this.facts = facts;
        this.check = new MonotoneCheck(facts);
        this.problems = problems;
    }

    /** Reports choices with a direction, since they have no order. */
    void checkFacts(String path) {
        for (int i = 0; i < facts.size(); i++) {
            FactDeclaration fact = facts.get(i);
            if (fact.direction() != FactDirection.NOT_STATED && fact.type().kind() == FactKind.CHOICE) {
                problems.add(
                        Pointer.child(Pointer.child(path, i), "direction"),
                        Message.of(EngineCodes.FACT_DIRECTION)
                                .with("fact", fact.key().toString()));
            }
        }
    }

    /**
     * Reports the facts that get better while the points of a criterion with a sound rule get fewer.
     *
     * @param above when the groups above apply
     * @param path the JSON pointer of the criterion
     */
    void check(CompiledCriterion criterion, ImmutableList<CompiledCondition> above, String path) {
        if (criterion.rule() instanceof FaultyRule) {
            return;
        }
        Set<FactKey> reads = criterion.reads().stream()
                .filter(FactSlot.class::isInstance)
                .map(slot -> ((FactSlot) slot).declaration().key())
                .collect(ImmutableSet.toImmutableSet());
        // A condition with a fault says nothing about when the criterion applies.
        CompiledCondition when = BoundCondition.never().equals(criterion.when()) ? null : criterion.when();
        TriedCriterion tried = new TriedCriterion(
                criterion.criterion(),
                criterion.rule(),
                when,
                above.stream()
                        .filter(group -> !group.equals(BoundCondition.never()))
                        .collect(ImmutableList.toImmutableList()));
        MonotoneCheck.Findings found = check.look(tried, reads);
        for (FactDeclaration fact : found.undecided()) {
            problems.add(
                    Pointer.child(path, "rule"),
                    Message.of(EngineCodes.DIRECTION_UNDECIDED)
                            .with("criterion", criterion.criterion().code().text())
                            .with("fact", fact.key().toString()));
        }
        for (MonotoneCheck.Breach breach : found.breaches()) {
            problems.add(
                    Pointer.child(path, breach.ofCondition() ? "appliesWhen" : "rule"),
                    Message.of(code(breach.fact().direction()))
                            .with("criterion", criterion.criterion().code().text())
                            .with("fact", breach.fact().key().toString())
                            .with("before", RowCheck.text(breach.before()))
                            .with("beforePoints", text(breach.beforePoints()))
                            .with("after", RowCheck.text(breach.after()))
                            .with("afterPoints", text(breach.afterPoints())));
        }
    }

    private static String code(FactDirection direction) {
        return direction == FactDirection.MORE_IS_BETTER ? EngineCodes.FALLS_WITH_MORE : EngineCodes.FALLS_WITH_FEWER;
    }

    private static Argument text(Bounds points) {
        return points.isExact() ? Argument.number(points.least().toString()) : Argument.code(points.toString());
    }
}
