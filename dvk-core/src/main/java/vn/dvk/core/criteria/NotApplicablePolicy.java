package vn.dvk.core.criteria;

import java.util.Optional;
import vn.dvk.core.value.Points;

/**
 * Cách tính khi tiêu chí không áp dụng: what a criterion that does not apply to a dossier adds to the total. More policies
 * may be added.
 *
 * <p>Immutable and thread-safe. Source: the score table of Đông Quang gives full points where no task was assigned; other
 * tables do not, so there is no rule for all.
 */
public enum NotApplicablePolicy {
    /** Not applicable is no possible answer: it makes the line invalid. The default, so that nobody opts out in silence. */
    NOT_ALLOWED,
    /** The full points: no task was assigned, so none was failed. */
    FULL_POINTS,
    /** No points. */
    ZERO_POINTS;

    /** Returns the points of a criterion of that maximum when it does not apply; nothing if that is not allowed. */
    public Optional<Points> points(Points maximum) {
        return switch (this) {
            case NOT_ALLOWED -> Optional.empty();
            case FULL_POINTS -> Optional.of(maximum);
            case ZERO_POINTS -> Optional.of(Points.ZERO);
        };
    }
}
