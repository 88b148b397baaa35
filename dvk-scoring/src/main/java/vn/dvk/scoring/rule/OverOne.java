package vn.dvk.scoring.rule;

/** What a ratio means when the part exceeds the whole; a ratio must say so. */
public enum OverOne {
    /** The full points and no more. */
    CAP,
    /** More than the maximum. */
    ALLOW,
    /** The line is invalid. */
    INVALID
}
