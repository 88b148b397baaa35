package vn.dvk.core.decision;

import vn.dvk.core.error.Language;
import vn.dvk.core.error.MessageTable;

/**
 * What a decision finds about a subject. These are separate milestones, each with its own decision, authority, date and
 * period, never the values of one status field. More kinds may be added.
 */
public enum MilestoneKind {
    /** Hiệu quả: found effective. */
    EFFECTIVE,
    /** Công nhận: recognised. */
    RECOGNISED,
    /** Tiêu biểu: chosen as outstanding among the recognised. */
    OUTSTANDING,
    /** Biểu dương: praised. */
    PRAISED,
    /** Tôn vinh: honoured. */
    HONOURED,
    /** Khen thưởng: commended. */
    COMMENDED,
    /** Nhân rộng: replicated elsewhere. */
    REPLICATED,
    /** Kết thúc: ended. */
    ENDED;

    /** Returns the name shown to people. */
    public String label(Language language) {
        return MessageTable.core().label("milestone-kind." + name(), language).orElse(name());
    }
}
