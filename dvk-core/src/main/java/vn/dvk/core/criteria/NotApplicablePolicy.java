package vn.dvk.core.criteria;

/** What a criterion that does not apply to a dossier adds to the total. More policies may be added. */
public enum NotApplicablePolicy {
    /** Not applicable is no possible answer: it makes the line invalid. The default, so that nobody opts out in silence. */
    NOT_ALLOWED,
    /** The full points: no task was assigned, so none was failed. */
    FULL_POINTS,
    /** No points. */
    ZERO_POINTS
}
