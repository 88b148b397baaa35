package vn.dvk.scoring.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import vn.dvk.core.error.Message;
import vn.dvk.scoring.rule.CohortSlot;
import vn.dvk.scoring.rule.CompiledCondition;
import vn.dvk.scoring.rule.Contribution;
import vn.dvk.scoring.rule.InputSlot;
import vn.dvk.scoring.rule.Inputs;

/**
 * A comparison among the dossiers of a cohort.
 *
 * @param slot where rules find its figures
 * @param reads the inputs from which a dossier contributes
 * @param contribution what it contributes once they are all stated
 * @param conditions when the criterion applies to a dossier: all of them must hold
 */
record PeerComparison(
        CohortSlot slot,
        ImmutableList<InputSlot> reads,
        Function<Inputs, Contribution> contribution,
        ImmutableList<CompiledCondition> conditions) {

    /** What a dossier contributes; nothing where the criterion does not apply to it, refused where the rule fails. */
    Contribution of(Inputs in) {
        return conditions.stream()
                .flatMap(condition -> unlessHeld(condition, in).stream())
                .findFirst()
                .or(() -> Contribution.unlessStated(in, reads))
                .orElseGet(() -> contribute(in));
    }

    private static Optional<Contribution> unlessHeld(CompiledCondition condition, Inputs in) {
        return switch (condition.test(in)) {
            case TRUE -> Optional.empty();
            case FALSE, NOT_APPLICABLE -> Optional.of(Contribution.none());
            case MISSING, INVALID -> Contribution.unlessStated(in, condition.undecidedBy(in));
        };
    }

    private Contribution contribute(Inputs in) {
        try {
            return requireNonNull(contribution.apply(in), "contribution");
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
            return Contribution.refused(Message.of(EngineCodes.COHORT_FAILED)
                    .with("criterion", slot.criterion().text())
                    .with("cause", e.getClass().getSimpleName()));
        }
    }
}
