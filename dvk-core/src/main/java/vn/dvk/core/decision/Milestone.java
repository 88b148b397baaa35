package vn.dvk.core.decision;

import java.util.Objects;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.value.DateRange;

/**
 * Mốc: a milestone that a decision gives to one subject, for the period that it covers.
 *
 * <p>The period covered need not be that of an earlier milestone: recognised for 2022, commended for 2020–2022 as in Chợ
 * Đồn. Immutable and thread-safe.
 *
 * @param subject the model, exemplar or unit
 * @param kind what is found
 * @param period the period of work that is covered
 */
public record Milestone(SubjectRef subject, MilestoneKind kind, DateRange period) {
    public Milestone {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(period, "period");
    }
}
