package vn.dvk.scoring.engine;

import vn.dvk.scoring.outcome.Explanation;
import vn.dvk.scoring.sheet.ScoreSheet;
import vn.dvk.scoring.sheet.SheetSource;

/** Makes what a sheet in whole numbers does not hold from the dossier that it was made of. */
record BoundSource(BoundDossier bound) implements SheetSource {
    @Override
    public ScoreSheet general() {
        return bound.scorer().general(bound);
    }

    @Override
    public Explanation explain(long[] points) {
        return bound.scorer().explain(bound, points);
    }
}
