package vn.dvk.scoring.rule;

/** Vượt chỉ tiêu: what more than the target means; a rule with a target must say so. */
enum OverTarget {
    /** The points of the target and no more. */
    CAP,
    /** Points for each per cent beyond the target, up to the maximum. */
    REWARD,
    /** The line is invalid. */
    INVALID
}
