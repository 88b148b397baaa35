package vn.dvk.core.criteria;

/**
 * Cách tính khi thiếu số liệu: what a criterion whose facts or marks are missing adds to the total; always visible on the
 * sheet, whichever it is. More policies may be added.
 *
 * <p>Immutable and thread-safe.
 */
public enum MissingPolicy {
    /** No points and no total until the inputs are there. The default: a missing report is not a score of zero. */
    UNSCORED,
    /** Counted as zero points, because the document says that what is not proven is not counted. */
    ZERO_POINTS
}
