package vn.dvk.core.value;

import static java.util.Objects.requireNonNull;

import vn.dvk.core.error.Language;
import vn.dvk.core.error.MessageTable;

/**
 * Loại kết quả chấm: the five different things that can become of scoring. Zero points are {@link #SCORED}.
 *
 * <p>None of them is null, -1 or a number in disguise.
 */
public enum OutcomeKind {
    /** Có điểm: scored, with points that may be zero. */
    SCORED,
    /** Không áp dụng: the criterion does not apply to the subject. */
    NOT_APPLICABLE,
    /** Chưa chấm được: facts or marks that are needed are missing. */
    UNSCORED,
    /** Không hợp lệ: facts or marks contradict the definition, or a rule failed. */
    INVALID,
    /** Bị loại: disqualified by a condition, whatever the points. */
    DISQUALIFIED;

    /**
     * The name of this kind for readers.
     *
     * @param language the language
     * @return the label
     */
    public String label(Language language) {
        return MessageTable.core()
                .label(ValueCodes.OUTCOME_KIND + name(), requireNonNull(language, "language"))
                .orElse(name());
    }
}
