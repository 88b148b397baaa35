package vn.dvk.core.decision;

import vn.dvk.core.error.Language;
import vn.dvk.core.error.MessageTable;

/**
 * Loại mốc: what a decision finds about a subject.
 *
 * <p>These are separate milestones, each with its own decision, authority, date and period, never the values of one status
 * field; a subject holds many. That a decision is revoked is no milestone but a decision of its own. More kinds may be
 * added. Immutable and thread-safe.
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
    /** Kết thúc: the work has stopped; earlier milestones are kept. */
    ENDED;

    /** Returns the name shown to people. */
    public String label(Language language) {
        return MessageTable.core().label("milestone-kind." + name(), language).orElse(name());
    }
}
