package vn.dvk.scoring.aggregate;

import java.util.Comparator;
import vn.dvk.core.value.VietnameseText;

/**
 * Thứ tự các nhóm: in which order the rows of a dimension stand. Rows such as "unassigned" stand behind all others in each
 * of them.
 */
public enum GroupOrder {
    /** Theo danh mục: by {@link Group#order()}, and where it is equal by code. */
    CATALOGUE(Comparator.<Group>naturalOrder()),
    /** Theo mã: by code. */
    CODE(Comparator.comparing(Group::isSpecial).thenComparing(Group::code)),
    /** Theo tên: by title in the order of Vietnamese lists, and where it is equal by code. */
    NAME(Comparator.comparing(Group::isSpecial)
            .thenComparing(group -> group.title().vi(), VietnameseText.comparator())
            .thenComparing(Group::code));

    private final Comparator<Group> comparator;

    GroupOrder(Comparator<Group> comparator) {
        this.comparator = comparator.thenComparing(Comparator.naturalOrder());
    }

    Comparator<Group> comparator() {
        return comparator;
    }
}
