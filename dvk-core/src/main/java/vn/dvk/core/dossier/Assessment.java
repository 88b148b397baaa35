package vn.dvk.core.dossier;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.Code;

/**
 * Lần chấm: the marks that one assessor gives in one role on one day.
 *
 * <p>The assessor is an identifier of the host system, never a name. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Assessment {
    Assessment() {}

    /** Starts an assessment; role, assessor and date are required. */
    public static Builder builder() {
        return ImmutableAssessment.builder();
    }

    public abstract AssessmentRole role();

    /** Returns the identifier of the assessor in the host system. */
    public abstract Code assessor();

    public abstract LocalDate date();

    /** Returns the marks, at most one on a criterion; their order means nothing. */
    public abstract List<Mark> marks();

    /** Returns the mark on that criterion, if there is one. */
    public Optional<Mark> mark(Code criterion) {
        requireNonNull(criterion, "criterion");
        return marks().stream()
                .filter(mark -> mark.criterion().equals(criterion))
                .findFirst();
    }

    @Value.Check
    void check() {
        Distinct.check("marks of role " + role(), marks(), Mark::criterion);
    }

    /** Builds an {@link Assessment}. */
    @CanIgnoreReturnValue
    public interface Builder {
        Builder role(AssessmentRole role);

        Builder assessor(Code assessor);

        Builder date(LocalDate date);

        Builder addMark(Mark mark);

        /**
         * Builds the assessment.
         *
         * @throws IllegalStateException if role, assessor or date is missing
         * @throws IllegalArgumentException if a criterion is marked twice
         */
        Assessment build();
    }
}
