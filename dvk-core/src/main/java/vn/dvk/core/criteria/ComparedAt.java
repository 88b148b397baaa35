package vn.dvk.core.criteria;

/**
 * Giá trị đem so với ngưỡng: which of the two values of a score is compared with a threshold; always stated, never guessed.
 *
 * <p>Immutable and thread-safe.
 */
public enum ComparedAt {
    /** The exact, unrounded value. */
    EXACT,
    /** The value as reported, after the declared rounding. */
    REPORTED
}
