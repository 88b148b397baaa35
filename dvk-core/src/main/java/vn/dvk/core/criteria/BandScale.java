package vn.dvk.core.criteria;

/** Thang của ngưỡng xếp loại: what the limits of bands are stated in. Immutable and thread-safe. */
public enum BandScale {
    /** Points. */
    POINTS,
    /** Percent of the maximum of the edition. */
    PERCENT_OF_MAXIMUM
}
