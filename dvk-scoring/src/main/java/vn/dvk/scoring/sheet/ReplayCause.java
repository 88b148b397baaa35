package vn.dvk.scoring.sheet;

/** What keeps a stored score from being proved. */
public enum ReplayCause {
    /** Bản của bộ tiêu chí: the edition is another, or says something else. */
    EDITION,
    /** What the engine computes has another version. */
    ENGINE_SEMANTICS,
    /** What a rule type computes has another version. */
    RULE_TYPE_SEMANTICS,
    /** The figures stand for another day. */
    AS_OF,
    /** Hồ sơ khác: the dossier has another id, or is of another subject. */
    DOSSIER,
    /** Hồ sơ: the dossier says something else. */
    INPUT,
    /** Cụm thi đua: the other dossiers of the cohort say something else, or are missing. */
    COHORT,
    /** Nothing that the score depends on has changed, and yet it comes out differently: a defect. */
    DEFECT
}
