package vn.dvk.scoring.aggregate;

/**
 * Cách cộng gộp: how the values of parts make the value of the whole. A plan refuses what has no meaning.
 */
public enum Combining {
    /** Dòng (phát sinh trong kỳ): parts add up over everything, such as newly recognised models. */
    FLOW,
    /** Tồn (có đến thời điểm): parts add up over units, and over time the last one counts, such as models in operation. */
    STOCK,
    /** Tỷ lệ: both counts add up, and the share is that of the sums. */
    SHARE,
    /** Bình quân: sums and counts add up, and the mean is pooled; means are never averaged. */
    MEAN,
    /** Số khác nhau: what is in several parts counts once in the whole. */
    DISTINCT,
    /** Cực trị: the least or greatest of all parts. */
    EXTREMUM,
    /** Phân bố: how often each number occurs adds up, and what is asked for is found in the whole. */
    DISTRIBUTION,
    /** So sánh: found by comparing the rows of a table with one another; never combined. */
    COMPARISON,
    /** Tự định nghĩa: as a user's own accumulator merges. */
    OWN;

    /** Tells whether what is in the records twice may be in the value twice. */
    boolean repeats() {
        return switch (this) {
            case FLOW, SHARE, MEAN, DISTRIBUTION, OWN -> true;
            case STOCK, DISTINCT, EXTREMUM, COMPARISON -> false;
        };
    }
}
