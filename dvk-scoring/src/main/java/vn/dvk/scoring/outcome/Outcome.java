package vn.dvk.scoring.outcome;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Problem;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;

/**
 * Kết quả chấm: what became of scoring one line, one group or the total.
 *
 * <p>There is no null, no -1 and no default: zero points are {@link Scored}, and the other three carry why there are
 * none. (The fifth kind, disqualified, belongs to a whole sheet.) Equality is by content. Immutable and thread-safe.
 *
 * <pre>{@code
 * Outcome.scored(Points.ZERO).pointsIfScored();        // Optional[0]: scored, and worth nothing
 * Outcome.unscored(missing).pointsIfScored();          // Optional.empty: nobody knows yet
 * }</pre>
 */
public sealed interface Outcome {

    /** Returns scored with those points, which may be zero or negative. */
    static Outcome scored(Points points) {
        return new Scored(points);
    }

    /** Returns not applicable for that reason. */
    static Outcome notApplicable(Message reason) {
        return new NotApplicable(reason);
    }

    /** Returns unscored until those inputs are there; at least one. */
    static Outcome unscored(Set<? extends InputKey> needs) {
        return new Unscored(ImmutableSortedSet.copyOf(needs));
    }

    /** Returns invalid because of that problem. */
    static Outcome invalid(Problem problem) {
        return new Invalid(ImmutableList.of(problem));
    }

    /** Returns the kind of this outcome, never {@link OutcomeKind#DISQUALIFIED}. */
    OutcomeKind kind();

    /** Returns the points of {@link Scored}, and nothing for the others. */
    default Optional<Points> pointsIfScored() {
        return Optional.empty();
    }

    /**
     * Scored (có điểm).
     *
     * @param points the exact points
     */
    record Scored(Points points) implements Outcome {
        public Scored {
            requireNonNull(points, "points");
        }

        @Override
        public Optional<Points> pointsIfScored() {
            return Optional.of(points);
        }

        @Override
        public OutcomeKind kind() {
            return OutcomeKind.SCORED;
        }
    }

    /**
     * Does not apply (không áp dụng).
     *
     * @param reason why
     */
    record NotApplicable(Message reason) implements Outcome {
        public NotApplicable {
            requireNonNull(reason, "reason");
        }

        @Override
        public OutcomeKind kind() {
            return OutcomeKind.NOT_APPLICABLE;
        }
    }

    /**
     * Not scored yet (chưa chấm được).
     *
     * @param needs the inputs that are missing, at least one, in order
     */
    record Unscored(Set<InputKey> needs) implements Outcome {
        public Unscored {
            needs = ImmutableSortedSet.copyOf(needs);
            if (needs.isEmpty()) {
                throw new IllegalArgumentException("needs must not be empty");
            }
        }

        @Override
        public OutcomeKind kind() {
            return OutcomeKind.UNSCORED;
        }
    }

    /**
     * Cannot be scored (không hợp lệ): inputs contradict the definition, or a rule failed.
     *
     * @param problems what is wrong, at least one
     */
    record Invalid(List<Problem> problems) implements Outcome {
        public Invalid {
            problems = ImmutableList.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("problems must not be empty");
            }
        }

        @Override
        public OutcomeKind kind() {
            return OutcomeKind.INVALID;
        }
    }
}
