package vn.dvk.core.criteria;

/** Whether an edition may still change. */
public enum EditionStatus {
    /** Dự thảo: still being written; results carry the mark of a draft. */
    DRAFT,
    /** Đã ban hành: published and frozen; a change is a new edition. */
    PUBLISHED
}
