/**
 * Score sheets (phiếu chấm điểm): a {@link vn.dvk.scoring.sheet.ScoreSheet} is one filled-in form, a
 * {@link vn.dvk.scoring.sheet.ScoreLine} one line of it, a {@link vn.dvk.scoring.sheet.BandResult} its classification
 * and {@link vn.dvk.scoring.sheet.Provenance} what it was made with.
 *
 * <p>Every type is immutable and thread-safe. Passing null throws {@link java.lang.NullPointerException}.
 */
@DvkStyle
@NullMarked
package vn.dvk.scoring.sheet;

import org.jspecify.annotations.NullMarked;
import vn.dvk.core.internal.DvkStyle;
