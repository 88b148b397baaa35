package vn.dvk.scoring.engine;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.FactDirection;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactType;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.rule.CompiledCondition;
import vn.dvk.scoring.rule.CompiledRule;
import vn.dvk.scoring.rule.Inputs;
import vn.dvk.scoring.rule.Truth;

/**
 * A criterion that is tried with sample facts: it gives the points of its rule and, where it does not apply, those of its
 * policy. Where it is left out, or a group above does not apply, other nodes decide what follows, so it gives none.
 *
 * @param criterion the criterion
 * @param rule its rule, without a fault
 * @param when when the criterion applies, if not always
 * @param above when the groups above apply
 */
record TriedCriterion(
        Criterion criterion,
        CompiledRule rule,
        @Nullable CompiledCondition when,
        ImmutableList<CompiledCondition> above) {

    /** The points that are possible with those facts, unless there are none. */
    Optional<Bounds> points(Inputs in) {
        if (above.stream().anyMatch(group -> group.test(in) != Truth.TRUE)) {
            return Optional.empty();
        }
        if (!applies(in)) {
            return ofPolicy();
        }
        try {
            Outcome outcome = rule.evaluate(in);
            if (outcome instanceof Outcome.Scored scored) {
                return Optional.of(Bounds.exactly(scored.points()));
            }
            if (outcome instanceof Outcome.NotApplicable) {
                return ofPolicy();
            }
            return outcome instanceof Outcome.Unscored ? Optional.of(rule.bounds(in)) : Optional.empty();
        } catch (ArithmeticException tooLarge) {
            return Optional.empty();
        }
    }

    /** Whether the criterion's own condition holds with those facts. */
    boolean applies(Inputs in) {
        return when == null || when.test(in) == Truth.TRUE;
    }

    /** Whether the settings alone show that points never fall as the fact gets better. */
    boolean keeps(FactKey fact, FactDirection direction, Function<FactKey, FactType> types) {
        boolean conditions = (when != null && when.source().facts().contains(fact))
                || above.stream().anyMatch(group -> group.source().facts().contains(fact));
        return !conditions
                && new DirectionProof(fact, direction == FactDirection.MORE_IS_BETTER, types)
                        .keeps(criterion.rule().type(), criterion.rule().settings(), criterion.maximum());
    }

    /** Collects where the rule and the conditions bend. */
    void collect(Thresholds to) {
        to.collect(criterion.rule().type(), criterion.rule().settings(), criterion.maximum());
        if (when != null) {
            to.collect(when.source());
        }
        above.forEach(group -> to.collect(group.source()));
    }

    private Optional<Bounds> ofPolicy() {
        return criterion.notApplicable().points(criterion.maximum()).map(Bounds::exactly);
    }
}
