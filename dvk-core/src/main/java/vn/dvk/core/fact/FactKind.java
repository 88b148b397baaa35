package vn.dvk.core.fact;

import vn.dvk.core.error.Language;
import vn.dvk.core.error.MessageTable;

/** Loại số liệu: what sort of value a fact holds. Immutable and thread-safe. */
public enum FactKind {
    /** Số đếm: a whole number of things, such as 5 meetings. */
    COUNT,
    /** Số thập phân: a decimal number, such as 59.7. */
    DECIMAL,
    /** Số tiền: an amount of whole đồng. */
    MONEY,
    /** Có hay không: yes or no. */
    YES_NO,
    /** Lựa chọn: one of a closed list of codes, such as a class of locality. */
    CHOICE,
    /** Ngày: a day. */
    DAY;

    /** Returns whether values of this kind are numbers, which a range can bound. */
    public boolean isNumber() {
        return switch (this) {
            case COUNT, DECIMAL, MONEY -> true;
            case YES_NO, CHOICE, DAY -> false;
        };
    }

    /** Returns whether values of this kind have an order that comparisons may use: the numbers and the days. */
    public boolean isOrdered() {
        return isNumber() || this == DAY;
    }

    /** Returns the name shown to people. */
    public String label(Language language) {
        return MessageTable.core().label("fact-kind." + name(), language).orElse(name());
    }
}
