package vn.dvk.core.model;

import vn.dvk.core.error.Language;
import vn.dvk.core.error.MessageTable;

/**
 * Vai trò: what a unit does in a model that it need not own. More roles may be added.
 *
 * <p>Immutable and thread-safe.
 */
public enum ParticipationRole {
    /** Chủ trì: leads the work. */
    LEAD,
    /** Phối hợp: coordinates with the lead. */
    COORDINATING,
    /** Tham gia: takes part. */
    TAKING_PART,
    /** Kết nghĩa, giúp đỡ: twinned with the owner, or helped by it as a pair. */
    TWINNED,
    /** Thụ hưởng: benefits. */
    BENEFICIARY;

    /** Returns the name shown to people. */
    public String label(Language language) {
        return MessageTable.core()
                .label("participation-role." + name(), language)
                .orElse(name());
    }
}
