package vn.dvk.scoring.aggregate;

/**
 * Cách tính khi một bản ghi thuộc nhiều nhóm: how a record counts that stands in several groups of one dimension, such as a
 * model of two sectors. A table says below itself which of them it was made with.
 */
public enum Sharing {
    /** Chỉ tính vào nhóm chính: in the first of its groups only, so that the groups add up to the total. */
    PRIMARY_ONLY,
    /** Tính ở mỗi nhóm: once in each of its groups and once in the total, so that the groups may add up to more. */
    IN_EACH,
    /** Chia phần: an exact share in each of its groups, together 1, so that the groups add up to the total. */
    IN_SHARES
}
