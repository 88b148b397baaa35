package vn.dvk.scoring.verify;

/** Loại điểm kiểm thử: what sort of thing in a criteria set cases should touch. May grow. */
public enum CoverageKind {
    /** Tiêu chí: a criterion is scored. */
    CRITERION,
    /** Dòng: a row of a table is taken. */
    ROW,
    /** Các trường hợp còn lại: the {@code otherwise} of a table is taken. */
    OTHERWISE,
    /** Mức: a level is picked. */
    LEVEL,
    /** Nội dung cao nhất: a part of which only the best one counts is the best. */
    CHOICE,
    /** Điều kiện loại: a disqualification holds. */
    DISQUALIFICATION,
    /** Điều kiện bắt buộc: a gate is passed, or failed. */
    GATE,
    /** Mức xếp loại: a band is reached. */
    BAND,
    /** Điều kiện của mức xếp loại: a requirement keeps a total from a band. */
    REQUIREMENT,
    /** Ngưỡng riêng theo đối tượng: a variant of the bands holds. */
    VARIANT,
    /** Không xếp loại: a total is below the last band. */
    NO_BAND,
    /** Hai phía: a comparison holds, or fails, in a case that depends on it; or a total is on that side of a band's limit. */
    SIDE,
    /** Giới hạn: a number or day is exactly on the limit of a comparison, or a total on that of a band. */
    LIMIT
}
