package vn.dvk.scoring.sheet;

/** Why a line has other points than before. */
public enum DiffCause {
    /** Do số liệu, điểm chấm: the facts or marks of the dossier changed. */
    INPUT,
    /** Do cụm thi đua: nothing but the other dossiers of the cohort changed. */
    COHORT,
    /** Do quy định: the edition, or what the engine or a rule type computes, changed. */
    RULE,
    /** Do cả hai: the rules, and facts, marks or the cohort, each of which alone would have changed the line. */
    BOTH,
    /** Chưa xác định: what was compared does not tell. */
    UNKNOWN;

    /** Returns the cause of effects. */
    static DiffCause of(boolean input, boolean cohort, boolean rule) {
        if (rule) {
            return input || cohort ? BOTH : RULE;
        }
        if (input) {
            return INPUT;
        }
        return cohort ? COHORT : UNKNOWN;
    }
}
