package vn.dvk.scoring.rule;

/** Không được giao chỉ tiêu: what it means that a dossier has no target, or a target of zero, where others have one. */
public enum NoTarget {
    /** The criterion does not apply. */
    NOT_APPLICABLE,
    /** No points. */
    ZERO,
    /** The line is invalid. */
    INVALID,
    /** Compared with the others that have none, by what they achieved; it does not lead those that have a target. */
    OWN_GROUP
}
