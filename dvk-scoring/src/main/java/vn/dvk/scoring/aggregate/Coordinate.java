package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import vn.dvk.core.value.Code;

/**
 * Tọa độ: one group of one dimension, by which a row of a table is found. Equality is by both codes. Immutable and
 * thread-safe.
 *
 * @param dimension the code of the dimension
 * @param group the code of the group
 */
public record Coordinate(Code dimension, Code group) {

    /** Refuses null. */
    public Coordinate {
        requireNonNull(dimension, "dimension");
        requireNonNull(group, "group");
    }

    /** Returns both codes, such as {@code sector=KINH_TE}. */
    @Override
    public String toString() {
        return dimension + "=" + group;
    }
}
