package vn.dvk.scoring.outcome;

/** Mức chi tiết: how much of an {@link Explanation} its text tells. */
public enum Detail {
    /** The points of each line and of the total. */
    LINE,
    /** Also why points were given and lost. */
    REASONS,
    /** Also the facts and marks read, the evidence and the legal basis. */
    FULL
}
