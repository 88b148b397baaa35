package vn.dvk.scoring.rule;

/** What rows of a table that hold in the same case mean. */
enum TableMatch {
    /** The first of them counts. */
    FIRST,
    /** There are none: two rows that hold in one case are a problem of the definition. */
    UNIQUE
}
