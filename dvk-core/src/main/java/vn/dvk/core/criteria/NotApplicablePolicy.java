package vn.dvk.core.criteria;

import java.util.Optional;
import vn.dvk.core.value.Points;

/**
 * Cách tính khi tiêu chí không áp dụng: what a node that does not apply to a dossier adds to the total. More policies may be
 * added.
 *
 * <p>Immutable and thread-safe. Source: the score table of Đông Quang gives full points where no task was assigned; Quảng
 * Trị leaves criteria that are not assigned out and scales the rest up (13 of 15 is 86.67 %), so there is no rule for all.
 */
public enum NotApplicablePolicy {
    /** Not applicable is no possible answer: it makes the line invalid. The default, so that nobody opts out in silence. */
    NOT_ALLOWED,
    /** The full points: no task was assigned, so none was failed. */
    FULL_POINTS,
    /** No points. */
    ZERO_POINTS,
    /** Left out; the rest of the parent group is scaled up to the maximum of that group, or of the set at the top. */
    RESCALE_PARENT,
    /** Left out; the rest of the whole set is scaled up to its maximum. */
    RESCALE_SET;

    /** Returns the points of a node of that maximum when it does not apply; nothing if it is left out or not allowed. */
    public Optional<Points> points(Points maximum) {
        return switch (this) {
            case NOT_ALLOWED, RESCALE_PARENT, RESCALE_SET -> Optional.empty();
            case FULL_POINTS -> Optional.of(maximum);
            case ZERO_POINTS -> Optional.of(Points.ZERO);
        };
    }

    /** Returns whether a node that does not apply is left out, and what is left scaled up. */
    public boolean leavesOut() {
        return this == RESCALE_PARENT || this == RESCALE_SET;
    }
}
