package vn.dvk.scoring.rule;

/** Chưa đạt chỉ tiêu: what it means that less than the target was achieved where dossiers are compared beyond it. */
public enum BelowTarget {
    /** The points of the target, in proportion to what was achieved of it. */
    PROPORTIONAL,
    /** No points. */
    ZERO,
    /** The line is invalid. */
    INVALID
}
