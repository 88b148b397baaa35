package vn.dvk.scoring.aggregate;

/** Toàn bộ mà một dòng là một phần: of what a row is a part. */
public enum Whole {
    /** Of all records of the table. */
    TOTAL,
    /** Of the groups above it: of all rows that differ from it in their innermost group only. */
    PARENT
}
