package vn.dvk.scoring.sheet;

import vn.dvk.scoring.outcome.Explanation;

/** Makes what a sheet that keeps nothing but points does not hold. Provided by dvk; pure, immutable and thread-safe. */
public interface SheetSource {

    /** Returns the same sheet, made with {@link SheetForm#fill}. */
    ScoreSheet general();

    /**
     * Returns the explanation of the same sheet.
     *
     * @param points the points that the sheet keeps
     */
    Explanation explain(long[] points);
}
