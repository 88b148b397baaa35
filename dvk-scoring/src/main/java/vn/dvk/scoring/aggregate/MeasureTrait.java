package vn.dvk.scoring.aggregate;

/** What a plan must know of a measure. */
enum MeasureTrait {
    /** It can count a record of which only a share counts. */
    DIVISIBLE,
    /** It adds up a stock, so no row may combine time. */
    ADDS_STOCK,
    /** It takes the last of what is no stock. */
    LAST_OF_FLOW,
    /** It counts by groups that are not known beforehand, or that a record may have several of. */
    OPEN_COUNTS,
    /** It takes the mean of units of which a record may have several. */
    SEVERAL_UNITS,
    /** It is of titles, which stay with the units that got them. */
    OF_TITLES
}
