package vn.dvk.scoring.sheet;

import java.util.List;
import java.util.Optional;
import vn.dvk.core.criteria.BandingVariant;
import vn.dvk.core.error.Problem;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Adjustment;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.Explanation;
import vn.dvk.scoring.outcome.Outcome;

/** All that a sheet says besides whose it is. Immutable and thread-safe. */
sealed interface SheetContent permits FilledContent, ScaledContent {

    OutcomeKind kind();

    Outcome total();

    Optional<Points> reportedTotal();

    Optional<Points> baseTotal();

    List<Adjustment> adjustments();

    Bounds bounds();

    List<ScoreLine> lines();

    BandResult band();

    boolean provisional();

    Optional<BandingVariant> variant();

    List<GateResult> gates();

    DisqualificationResult disqualified();

    List<Problem> remarks();

    Explanation explain(ScoreSheet sheet);

    /** The same content worked out line by line. */
    FilledContent filled();
}
