/**
 * Reports from records: grouping with roll-up, typed measures, funnels, and reported figures beside computed ones.
 *
 * <p>Start with {@link vn.dvk.scoring.aggregate.Aggregation}: a plan of {@link vn.dvk.scoring.aggregate.Dimension}s and
 * {@link vn.dvk.scoring.aggregate.Measure}s makes a {@link vn.dvk.scoring.aggregate.SummaryTable} of any records, and a
 * {@link vn.dvk.scoring.aggregate.Tally} of parts of them that merge. {@link vn.dvk.scoring.aggregate.UnitView} says in which
 * structure of units the rows stand.
 * {@link vn.dvk.scoring.aggregate.Funnel} follows subjects of one type from stage to stage, and
 * {@link vn.dvk.scoring.aggregate.ReportedAgainstComputed} and {@link vn.dvk.scoring.aggregate.Partition} find where a
 * printed report does not reconcile. {@link vn.dvk.scoring.aggregate.ReportForm} is a statutory form with numbered rows.
 *
 * <p>Results are exact and the same for any order of the records and any way of splitting them; nothing is rounded before it
 * is shown. All types are immutable and thread-safe unless they say otherwise. Passing null throws
 * {@link java.lang.NullPointerException}.
 */
@DvkStyle
@NullMarked
package vn.dvk.scoring.aggregate;

import org.jspecify.annotations.NullMarked;
import vn.dvk.core.internal.DvkStyle;
