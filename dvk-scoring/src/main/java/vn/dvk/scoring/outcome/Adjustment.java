package vn.dvk.scoring.outcome;

import static java.util.Objects.requireNonNull;

import vn.dvk.core.value.Points;

/**
 * Điều chỉnh: points that no rule gave, on a line or on the total. Immutable and thread-safe.
 *
 * @param kind the cause
 * @param points the points added, negative where taken away, never zero
 */
public record Adjustment(AdjustmentKind kind, Points points) {
    public Adjustment {
        requireNonNull(kind, "kind");
        requireNonNull(points, "points");
        if (points.isZero()) {
            throw new IllegalArgumentException("points of an adjustment must not be 0, but kind " + kind + " has 0");
        }
    }
}
