package vn.dvk.scoring.sheet;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.value.Code;

/**
 * Người chấm: in which role, by whom and when the marks of a line or a column were given.
 *
 * <p>The assessor is an identifier of the host system, never a name. Immutable and thread-safe.
 *
 * @param role the role in which the marks were given; that of the column, or the one that a split part belongs to
 * @param assessor the identifier of the assessor
 * @param date the day of the assessment
 */
public record AssessedBy(AssessmentRole role, Code assessor, LocalDate date) {
    public AssessedBy {
        requireNonNull(role, "role");
        requireNonNull(assessor, "assessor");
        requireNonNull(date, "date");
    }
}
