package vn.dvk.core.criteria;

/** Tình trạng của phiên bản: whether an edition may still change. Immutable and thread-safe. */
public enum EditionStatus {
    /** Dự thảo: still being written; results carry the mark of a draft. */
    DRAFT,
    /** Đã ban hành: published and frozen; a change is a new edition. */
    PUBLISHED
}
