package vn.dvk.scoring.aggregate;

import java.util.Comparator;
import vn.dvk.core.value.VietnameseText;

/**
 * Thứ tự các nhóm: in which order the rows of a dimension stand. Rows such as "unassigned" stand behind all others in each
 * of them.
 */
public enum GroupOrder {
    /** Theo danh mục: by {@link Group#order()}, and where it is equal by code. */
    CATALOGUE,
    /** Theo mã: by code. */
    CODE,
    /** Theo tên: by title in the order of Vietnamese lists, and where it is equal by code. */
    NAME;

    Comparator<Group> comparator() {
        Comparator<Group> specialLast = Comparator.comparing(Group::isSpecial);
        return switch (this) {
            case CATALOGUE -> Comparator.naturalOrder();
            case CODE -> specialLast.thenComparing(Group::code).thenComparing(Comparator.naturalOrder());
            case NAME ->
                specialLast
                        .thenComparing(group -> group.title().vi(), VietnameseText.comparator())
                        .thenComparing(Group::code)
                        .thenComparing(Comparator.naturalOrder());
        };
    }
}
