package vn.dvk.scoring.outcome;

/** Tình trạng số liệu: what a dossier says about one fact or mark. */
public enum InputState {
    /** Given, and of the declared type. */
    STATED,
    /** Not in the dossier. */
    MISSING,
    /** Said not to apply to the subject. */
    NOT_APPLICABLE,
    /** Given, but not of the declared type or out of its range. */
    INVALID
}
