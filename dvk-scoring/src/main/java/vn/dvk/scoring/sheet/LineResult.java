package vn.dvk.scoring.sheet;

import static java.util.Objects.requireNonNull;

import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.Outlook;

/**
 * What a rule says of one criterion.
 *
 * @param outcome the outcome
 * @param outlook what may become of it, in exact points of the rule
 */
record LineResult(Outcome outcome, Outlook outlook) {
    LineResult {
        requireNonNull(outcome, "outcome");
        requireNonNull(outlook, "outlook");
    }

    /** The result of a line that is scored. */
    static LineResult scored(Points points) {
        return new LineResult(Outcome.scored(points), Outlook.of(Bounds.exactly(points)));
    }
}
