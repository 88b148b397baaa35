package vn.dvk.scoring.outcome;

import static java.util.Objects.requireNonNull;

import vn.dvk.core.value.Points;

/**
 * Phần điểm: points gained or lost on one line, and why. Immutable and thread-safe.
 *
 * @param points the exact points
 * @param reason why
 */
public record Part(Points points, Reason reason) {
    public Part {
        requireNonNull(points, "points");
        requireNonNull(reason, "reason");
    }
}
