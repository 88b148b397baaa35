package vn.dvk.core.criteria;

/** Which of the two values of a score is compared with a threshold; always stated, never guessed. */
public enum ComparedAt {
    /** The exact, unrounded value. */
    EXACT,
    /** The value as reported, after the declared rounding. */
    REPORTED
}
