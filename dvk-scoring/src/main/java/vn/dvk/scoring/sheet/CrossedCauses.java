package vn.dvk.scoring.sheet;

import java.util.Optional;

/**
 * Finds causes by what was reported before, scored by the new rules.
 *
 * @param crossed that score
 * @param cohort whether of the figures only those of the cohort changed
 */
record CrossedCauses(StoredScore crossed, boolean cohort) implements LineCauses {
    @Override
    public LineCause of(ScoreLine before, ScoreLine after) {
        Optional<ScoreLine> between = crossed.line(after.code());
        if (between.isEmpty()) {
            return LineCause.UNKNOWN;
        }
        ScoreLine line = between.get();
        boolean figures = LineDiffs.differ(line, after);
        return new LineCause(
                DiffCause.of(figures && !cohort, figures && cohort, LineDiffs.differ(before, line)),
                LineDiff.minus(line.reported(), before.reported()),
                LineDiff.minus(after.reported(), line.reported()));
    }
}
