package vn.dvk.scoring.sheet;

import static java.util.Objects.requireNonNull;

import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.Outcome;

/**
 * What a rule says of one criterion.
 *
 * @param outcome the outcome
 * @param bounds the exact points that are possible for the rule
 */
record LineResult(Outcome outcome, Bounds bounds) {
    LineResult {
        requireNonNull(outcome, "outcome");
        requireNonNull(bounds, "bounds");
    }

    /** The result of a line that is scored. */
    static LineResult scored(Points points) {
        return new LineResult(Outcome.scored(points), Bounds.exactly(points));
    }
}
