package vn.dvk.core.decision;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import vn.dvk.core.dossier.SubjectType;
import vn.dvk.core.error.Problem;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;

/**
 * Quy trình xét công nhận, khen thưởng: the steps by which subjects of one type come to their milestones, as data.
 *
 * <p>Procedures differ from place to place, and models and exemplars go through different ones: in Bố Trạch models are
 * recognised by the subordinate Party committees and then by the district Standing Committee, while exemplars are
 * honoured by the former and commended by the latter. A step names the earlier steps that it requires; two steps that
 * require nothing can be taken in any order. A procedure reports what was skipped; it never prevents a decision, since
 * authorities decide.
 *
 * <p>Equality is by all attributes. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Procedure {
    Procedure() {}

    /** Starts a procedure; id, title, subjects and at least one step are required. */
    public static Builder builder() {
        return ImmutableProcedure.builder();
    }

    public abstract Code id();

    public abstract LocalizedText title();

    /** Returns the type of the subjects that go through it. */
    public abstract SubjectType subjects();

    /** Returns the steps, in their usual order. */
    public abstract List<ProcedureStep> steps();

    /** Returns the step of that code, if there is one. */
    public Optional<ProcedureStep> step(Code code) {
        requireNonNull(code, "code");
        return steps().stream().filter(step -> step.code().equals(code)).findFirst();
    }

    /**
     * Returns the milestones of a history that were given although a required step had not been taken.
     *
     * <p>A required step counts as taken if its milestone was in force on the day on which the later decision took
     * effect, as known now: entering an earlier decision late heals the gap. Milestones of other types of subjects and
     * those that no step ends with are not looked at.
     *
     * @param history the history to look through
     * @return one problem for each milestone and required step, code {@code dvk.procedure.step-skipped}, path
     *     {@code /decisions/i/milestones/j} with positions in the log and in the decision
     */
    public List<Problem> skipped(RecognitionHistory history) {
        requireNonNull(history, "history");
        return SkippedSteps.of(this, history);
    }

    @Value.Check
    void check() {
        if (steps().isEmpty()) {
            throw new IllegalArgumentException("steps of procedure '" + id() + "' must not be empty");
        }
        Set<Code> earlier = new HashSet<>();
        for (ProcedureStep step : steps()) {
            for (Code required : step.requires()) {
                if (!earlier.contains(required)) {
                    throw new IllegalArgumentException("step '" + step.code() + "' of procedure '" + id()
                            + "' must require earlier steps only, but requires '" + required + "'");
                }
            }
            if (!earlier.add(step.code())) {
                throw new IllegalArgumentException("steps of procedure '" + id()
                        + "' must have different codes, but two have '" + step.code() + "'");
            }
        }
    }

    /** Builds a {@link Procedure}. */
    @CanIgnoreReturnValue
    public interface Builder {
        Builder id(Code id);

        Builder title(LocalizedText title);

        Builder subjects(SubjectType subjects);

        Builder addStep(ProcedureStep step);

        /**
         * Builds the procedure.
         *
         * @throws IllegalStateException if id, title or subjects is missing
         * @throws IllegalArgumentException if there is no step, two steps have one code, or a step requires one that
         *     does not come before it
         */
        Procedure build();
    }
}
