/**
 * Who is proposed: candidates with their score sheets, a {@link vn.dvk.scoring.selection.SelectionPolicy} (threshold, caps
 * nested in one tree, chain of keys), and a reason for every candidate.
 *
 * <p>Start with {@link vn.dvk.scoring.selection.Selection}. The result is
 * {@link vn.dvk.scoring.selection.SelectionResult.Completed}, or
 * {@link vn.dvk.scoring.selection.SelectionResult.TieToResolve} where the keys do not break a tie for the last places; the
 * answer of the council is then a {@link vn.dvk.scoring.selection.TieResolution}, an input of the next call. Identifiers,
 * names and the order of the input never decide.
 *
 * <p>A selection yields proposals. It is never a decision, which only an authority makes.
 *
 * <p>All types are immutable and thread-safe. Passing null throws {@link java.lang.NullPointerException}.
 */
@DvkStyle
@NullMarked
package vn.dvk.scoring.selection;

import org.jspecify.annotations.NullMarked;
import vn.dvk.core.internal.DvkStyle;
