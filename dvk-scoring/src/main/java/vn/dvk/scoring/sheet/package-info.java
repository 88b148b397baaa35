/**
 * Score sheets (phiếu chấm điểm): a {@link vn.dvk.scoring.sheet.ScoreSheet} is one filled-in form, a
 * {@link vn.dvk.scoring.sheet.ScoreLine} one line of it, a {@link vn.dvk.scoring.sheet.BandResult} its classification
 * and {@link vn.dvk.scoring.sheet.Provenance} what it was made with. A {@link vn.dvk.scoring.sheet.Ledger} has the
 * columns of all roles; a {@link vn.dvk.scoring.sheet.StoredScore} is what is filed, a
 * {@link vn.dvk.scoring.sheet.Replay} proves it, and a {@link vn.dvk.scoring.sheet.ScoreDiff} compares two.
 *
 * <p>Every type is immutable and thread-safe. Passing null throws {@link java.lang.NullPointerException}.
 */
@DvkStyle
@NullMarked
package vn.dvk.scoring.sheet;

import org.jspecify.annotations.NullMarked;
import vn.dvk.core.internal.DvkStyle;
