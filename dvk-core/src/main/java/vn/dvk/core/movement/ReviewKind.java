package vn.dvk.core.movement;

import vn.dvk.core.error.Language;
import vn.dvk.core.error.MessageTable;

/**
 * Sơ kết hay tổng kết: whether a review looks back on part of a movement's period or on all of it.
 *
 * <p>Immutable and thread-safe.
 */
public enum ReviewKind {
    /** Sơ kết: an interim review, of a window inside the movement's period. */
    INTERIM,
    /** Tổng kết: the final review, of the whole period. */
    FINAL;

    /** Returns the name shown to people. */
    public String label(Language language) {
        return MessageTable.core().label("review-kind." + name(), language).orElse(name());
    }
}
