package vn.dvk.scoring.aggregate;

/** Chiều xếp hạng: whether the greatest or the least number has rank 1. */
public enum RankOrder {
    /** The greatest number has rank 1. */
    GREATEST_FIRST,
    /** The least number has rank 1. */
    LEAST_FIRST
}
