package vn.dvk.scoring.sheet;

import java.util.Optional;

/**
 * Finds causes by what was reported before, scored by the new rules.
 *
 * @param crossed that score
 */
record CrossedCauses(StoredScore crossed) implements LineCauses {
    @Override
    public LineCause of(ScoreLine before, ScoreLine after) {
        Optional<ScoreLine> between = crossed.line(after.code());
        if (between.isEmpty()) {
            return LineCause.UNKNOWN;
        }
        ScoreLine line = between.get();
        return new LineCause(
                DiffCause.of(LineDiffs.differ(line, after), LineDiffs.differ(before, line)),
                LineDiff.minus(line.reported(), before.reported()),
                LineDiff.minus(after.reported(), line.reported()));
    }
}
