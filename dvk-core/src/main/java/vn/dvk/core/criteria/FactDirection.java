package vn.dvk.core.criteria;

/** Chiều tốt của số liệu: which way a fact gets better, if the edition says so. Immutable and thread-safe. */
public enum FactDirection {
    /** Nothing is said. */
    NOT_STATED,
    /** More is better: points must never fall as the fact grows, or as a no becomes a yes. */
    MORE_IS_BETTER,
    /** Fewer is better: points must never rise as the fact grows, or as a no becomes a yes. */
    FEWER_IS_BETTER
}
