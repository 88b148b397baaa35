package vn.dvk.scoring.sheet;

/** Tình trạng của điều kiện bắt buộc: what became of a gate. Immutable and thread-safe. */
public enum GateStatus {
    /** Met, or about nodes and facts that do not apply. */
    PASSED,
    /** Not met. */
    FAILED,
    /** Not known yet: inputs are missing or invalid. */
    OPEN
}
