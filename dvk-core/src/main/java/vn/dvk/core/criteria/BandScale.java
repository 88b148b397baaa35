package vn.dvk.core.criteria;

/** What the limits of bands are stated in. */
public enum BandScale {
    /** Points. */
    POINTS,
    /** Percent of the maximum of the edition. */
    PERCENT_OF_MAXIMUM
}
