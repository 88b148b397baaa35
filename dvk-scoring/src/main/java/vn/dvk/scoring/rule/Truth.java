package vn.dvk.scoring.rule;

/**
 * Whether a condition holds, when some of its facts may be absent.
 *
 * <p>A condition that is decided by the facts that are there is decided: {@code a or b} is true as soon as one is, whatever
 * is missing. What remains undecided says why: an invalid fact before a missing one, and that before one that does not
 * apply.
 */
public enum Truth {
    TRUE,
    FALSE,
    /** Undecided: what remains does not apply. */
    NOT_APPLICABLE,
    /** Undecided until a missing fact is there. */
    MISSING,
    /** Undecided because a fact is invalid. */
    INVALID;

    /** Returns whether the condition is true or false. */
    public boolean isDecided() {
        return this == TRUE || this == FALSE;
    }
}
