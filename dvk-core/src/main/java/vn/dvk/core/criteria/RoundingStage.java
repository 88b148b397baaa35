package vn.dvk.core.criteria;

/** Chỗ làm tròn: where an edition rounds. Immutable and thread-safe. */
public enum RoundingStage {
    /** Nowhere: the reported points are the exact ones. */
    NEVER,
    /** On the line of every criterion; groups and the total add up rounded lines. */
    EACH_LINE,
    /** Once, at the total. */
    AT_TOTAL
}
