package vn.dvk.scoring.rule;

/** What a ratio means when there is nothing to take a share of; a ratio must say so. */
public enum ZeroDenominator {
    /** The criterion does not apply; its policy decides. */
    NOT_APPLICABLE,
    /** The full points: nothing was to be done, so nothing was left undone. */
    FULL,
    /** No points. */
    ZERO,
    /** The line is invalid. */
    INVALID
}
