package vn.dvk.scoring.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Code;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.rule.CompiledCondition;
import vn.dvk.scoring.rule.FactSlot;
import vn.dvk.scoring.rule.Inputs;
import vn.dvk.scoring.sheet.SheetFilling;

/**
 * Which groups apply to one dossier. A condition whose facts do not apply does not hold; one that cannot be decided leaves
 * everything below open.
 */
final class Applicability {
    private static final Applicability ALL = new Applicability(ImmutableList.of(), new Outcome[0]);

    private final List<CompiledGroup> groups;

    /** Why each group does not apply, or why nobody knows; null if it applies. */
    private final @Nullable Outcome[] outcomes;

    private Applicability(List<CompiledGroup> groups, @Nullable Outcome[] outcomes) {
        this.groups = groups;
        this.outcomes = outcomes;
    }

    /** Tests the conditions of groups and enters those that do not hold. */
    static Applicability of(List<CompiledGroup> groups, Inputs in, SheetFilling filling) {
        if (groups.isEmpty()) {
            return ALL;
        }
        @Nullable Outcome[] outcomes = new Outcome[groups.size()];
        for (int i = 0; i < outcomes.length; i++) {
            CompiledGroup group = groups.get(i);
            Outcome outcome = of(group.when(), group.code(), in);
            outcomes[i] = outcome;
            if (outcome != null) {
                filling.group(group.line(), outcome);
            }
        }
        return new Applicability(groups, outcomes);
    }

    /** Why a node with that condition does not apply, or why nobody knows; null if it applies. */
    static @Nullable Outcome of(CompiledCondition when, Code node, Inputs in) {
        return switch (when.test(in)) {
            case TRUE -> null;
            case FALSE, NOT_APPLICABLE -> Outcome.notApplicable(notMet(node));
            case MISSING ->
                Outcome.unscored(
                        when.undecidedBy(in).stream().map(FactSlot::key).collect(ImmutableSet.toImmutableSet()));
            case INVALID ->
                new Outcome.Invalid(
                        when.undecidedBy(in).stream().map(in::problem).toList());
        };
    }

    /** That the condition of a node does not hold. */
    static Message notMet(Code node) {
        return Message.of(EngineCodes.CONDITION_NOT_MET).with("code", node.text());
    }

    /** Why the groups above a criterion do not apply, or why nobody knows; null if all apply. */
    @Nullable Outcome above(int criterion) {
        Outcome above = null;
        for (int i = 0; i < outcomes.length; i++) {
            Outcome outcome = outcomes[i];
            if (outcome != null && groups.get(i).holds(criterion)) {
                above = above == null ? outcome : worse(above, outcome);
            }
        }
        return above;
    }

    /** What two conditions that must both hold come to. */
    static Outcome worse(Outcome one, Outcome other) {
        if (one instanceof Outcome.Unscored unscored) {
            return other instanceof Outcome.Unscored ? withNeedsOf(unscored, other) : other;
        }
        if (one instanceof Outcome.Invalid && other instanceof Outcome.NotApplicable) {
            return other;
        }
        return one;
    }

    /** Unscored for want of the inputs of both. */
    static Outcome withNeedsOf(Outcome.Unscored one, Outcome other) {
        if (!(other instanceof Outcome.Unscored unscored)) {
            return one;
        }
        Set<InputKey> needs = new TreeSet<>(one.needs());
        needs.addAll(unscored.needs());
        return Outcome.unscored(needs);
    }
}
