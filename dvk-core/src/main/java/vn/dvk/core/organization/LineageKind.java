package vn.dvk.core.organization;

import vn.dvk.core.error.Language;
import vn.dvk.core.error.MessageTable;

/**
 * Hình thức sắp xếp: by what act something of one unit became another's. New constants may follow.
 *
 * <p>Immutable and thread-safe. Source: the terms of the resolutions on the arrangement of administrative units.
 */
public enum LineageKind {
    /** Nhập: a unit becomes part of another one, old or new. Whole unless the extent says that it is a part. */
    MERGE,

    /** Chia, tách: a part of a unit becomes another unit, or part of one. The unit may go on. */
    SPLIT,

    /** Điều chỉnh, chuyển: a part of a unit, or all of it, passes to a unit that exists already. */
    TRANSFER,

    /** Đổi tên: the same unit under another name; as a link, from a unit to itself or to its other record. */
    RENAME,

    /** Đổi mã: the same unit under another official code; as a link, from a unit to itself or to its other record. */
    RECODE;

    /**
     * The name of the act for a reader.
     *
     * @param language the language
     * @return the label
     */
    public String label(Language language) {
        return MessageTable.core().label("lineage-kind." + name(), language).orElse(name());
    }

    /** Whether the act leaves the unit what it was, under another name or code. */
    boolean keepsIdentity() {
        return this == RENAME || this == RECODE;
    }
}
