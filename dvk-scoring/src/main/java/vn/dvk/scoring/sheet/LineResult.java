package vn.dvk.scoring.sheet;

import static java.util.Objects.requireNonNull;

import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.Outcome;

/**
 * What a rule says of one criterion: the entry that a {@link SheetForm} is filled in with. Immutable and thread-safe.
 *
 * @param outcome the outcome
 * @param bounds the exact points that are possible for the rule
 */
public record LineResult(Outcome outcome, Bounds bounds) {
    public LineResult {
        requireNonNull(outcome, "outcome");
        requireNonNull(bounds, "bounds");
    }

    /** Returns the result of a line that is scored. */
    public static LineResult scored(Points points) {
        return new LineResult(Outcome.scored(points), Bounds.exactly(points));
    }
}
