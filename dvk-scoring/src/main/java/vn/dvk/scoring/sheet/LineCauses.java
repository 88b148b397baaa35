package vn.dvk.scoring.sheet;

/** Finds why a line that both scores have differs. */
@FunctionalInterface
interface LineCauses {
    LineCause of(ScoreLine before, ScoreLine after);
}
