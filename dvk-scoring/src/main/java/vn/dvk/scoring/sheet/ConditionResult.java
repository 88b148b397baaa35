package vn.dvk.scoring.sheet;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;
import vn.dvk.core.fact.Condition;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.rule.Truth;

/**
 * What became of a condition of the edition.
 *
 * @param truth whether it holds
 * @param needs the inputs that keep it undecided
 */
record ConditionResult(Truth truth, Set<InputKey> needs) {
    ConditionResult {
        requireNonNull(truth, "truth");
        needs = ImmutableSortedSet.copyOf(needs);
    }

    /** The result of a condition that nobody tested. */
    static ConditionResult untested(Condition condition) {
        return new ConditionResult(
                Truth.MISSING, condition.facts().stream().map(InputKey::fact).collect(ImmutableSet.toImmutableSet()));
    }

    /** A requirement whose facts do not apply asks for nothing. */
    GateStatus required() {
        return switch (truth) {
            case TRUE, NOT_APPLICABLE -> GateStatus.PASSED;
            case FALSE -> GateStatus.FAILED;
            case MISSING, INVALID -> GateStatus.OPEN;
        };
    }
}
