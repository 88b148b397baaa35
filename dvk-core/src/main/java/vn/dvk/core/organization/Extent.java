package vn.dvk.core.organization;

import vn.dvk.core.error.Language;
import vn.dvk.core.error.MessageTable;

/**
 * Phạm vi: how much of a unit goes along a {@link LineageLink}.
 *
 * <p>Immutable and thread-safe.
 */
public enum Extent {
    /** Toàn bộ: all of it; the unit ends. */
    FULL,

    /** Một phần: a part of it. */
    PARTIAL,

    /** Không nêu: the source does not say. */
    NOT_STATED;

    /**
     * The name of the extent for a reader.
     *
     * @param language the language
     * @return the label
     */
    public String label(Language language) {
        return MessageTable.core().label("extent." + name(), language).orElse(name());
    }
}
