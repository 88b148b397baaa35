package vn.dvk.scoring.bench;

/**
 * What every contestant must agree on.
 *
 * @param total the total in hundredths
 * @param band the position of the band, {@link Table#NO_BAND} or {@link Table#DISQUALIFIED}
 */
record Result(long total, int band) {}
