package vn.dvk.scoring.selection;

import static java.util.Objects.requireNonNull;

import vn.dvk.core.error.Language;

/** Kết quả xét chọn của một ứng viên: what a selection finds about a candidate. More kinds may be added. */
public enum VerdictKind {
    /** Đề xuất chọn: proposed. */
    SELECTED,
    /** Bằng nhau, chờ hội đồng: tied for places that only the council can give. */
    TIED,
    /** Hết chỉ tiêu: eligible, and better candidates or the council's choice filled the cap. */
    CAP_REACHED,
    /** Chưa đạt ngưỡng: scored below the minimum of points or the minimum band. */
    BELOW_MINIMUM,
    /** Không đủ điều kiện xét: the sheet has no score that could be compared. */
    NOT_ELIGIBLE;

    /**
     * The name of this kind for readers.
     *
     * @param language the language
     * @return the label
     */
    public String label(Language language) {
        return SelectionWords.label("dvk.selection.verdict." + name(), requireNonNull(language, "language"));
    }
}
