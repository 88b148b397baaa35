package vn.dvk.scoring.sheet;

/** Why a line has other points than before. */
public enum DiffCause {
    /** Do số liệu, điểm chấm: the facts or marks changed. */
    INPUT,
    /** Do quy định: the edition, or what the engine or a rule type computes, changed. */
    RULE,
    /** Do cả hai: each of the two changes alone would have changed the line. */
    BOTH,
    /** Chưa xác định: what was compared does not tell. */
    UNKNOWN;

    /** Returns the cause of two effects. */
    static DiffCause of(boolean input, boolean rule) {
        if (input) {
            return rule ? BOTH : INPUT;
        }
        return rule ? RULE : UNKNOWN;
    }
}
