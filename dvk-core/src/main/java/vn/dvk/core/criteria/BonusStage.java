package vn.dvk.core.criteria;

/** Thời điểm cộng điểm thưởng: whether bonus points count for the band. Immutable and thread-safe. */
public enum BonusStage {
    /** Added to the total that is compared with the limits of bands. */
    BEFORE_BANDING,
    /** Added to the total that is reported and ranked, but not to the one that is compared with the limits of bands. */
    AFTER_BANDING
}
