/**
 * What became of scoring, and why: {@link vn.dvk.scoring.outcome.Outcome} of one line or of a total,
 * {@link vn.dvk.scoring.outcome.Bounds} while inputs are missing, and the
 * {@link vn.dvk.scoring.outcome.Explanation} whose parts add up to the points.
 *
 * <p>Scored (zero included), not applicable, unscored and invalid are different types, so none can pass for another.
 * Words come from {@link vn.dvk.scoring.outcome.ScoringMessages}. Every type is immutable and thread-safe. Passing
 * null throws {@link java.lang.NullPointerException}.
 */
@DvkStyle
@NullMarked
package vn.dvk.scoring.outcome;

import org.jspecify.annotations.NullMarked;
import vn.dvk.core.internal.DvkStyle;
