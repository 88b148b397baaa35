package vn.dvk.scoring.rule;

import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Reason;

/**
 * Where a rule says why it gave the points that it gave.
 *
 * <p>The gained parts must add up to the points of the outcome, and gained plus lost to the maximum; what a rule leaves
 * out is added by dvk as a part without a reason. Provided by dvk; for use by one thread.
 */
public interface Explaining {

    /** Points that were given. */
    void gained(Points points, Reason reason);

    /** Points that were not given, as a positive number. */
    void lost(Points points, Reason reason);
}
