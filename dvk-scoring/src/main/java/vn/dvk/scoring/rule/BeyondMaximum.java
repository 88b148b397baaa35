package vn.dvk.scoring.rule;

/** Vượt điểm tối đa: what points beyond the maximum of a criterion mean. */
public enum BeyondMaximum {
    /** The maximum and no more. */
    CAP,
    /** More than the maximum, as an uncapped bonus has it. */
    ALLOW,
    /** The line is invalid. */
    INVALID
}
