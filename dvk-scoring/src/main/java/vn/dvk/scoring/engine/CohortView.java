package vn.dvk.scoring.engine;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import vn.dvk.scoring.outcome.Cohort;
import vn.dvk.scoring.outcome.CohortFigures;
import vn.dvk.scoring.outcome.InputState;
import vn.dvk.scoring.rule.CohortSlot;
import vn.dvk.scoring.rule.Contribution;

/**
 * What one dossier sees of its cohort.
 *
 * @param figures the figures by slot; none for a dossier that is scored alone
 * @param own what the dossier contributes, by slot
 */
record CohortView(ImmutableList<CohortFigures> figures, ImmutableList<Contribution> own) {
    static final CohortView ALONE = new CohortView(ImmutableList.of(), ImmutableList.of());

    static CohortView of(InputLayout layout, Cohort cohort, ImmutableList<Contribution> own) {
        return new CohortView(
                layout.comparisons().stream()
                        .map(one -> cohort.figures(one.slot().key()).orElse(CohortFigures.UNKNOWN))
                        .collect(ImmutableList.toImmutableList()),
                own);
    }

    CohortFigures figures(CohortSlot slot) {
        return figures.isEmpty() ? CohortFigures.UNKNOWN : figures.get(slot.index());
    }

    /** Stated once the figures are final and hold what the dossier contributes, if it takes part. */
    InputState state(CohortSlot slot) {
        CohortFigures peers = figures(slot);
        return peers.isFinal() && isAmong(peers, own.get(slot.index())) ? InputState.STATED : InputState.MISSING;
    }

    private static boolean isAmong(CohortFigures peers, Contribution own) {
        if (own instanceof Contribution.Given given) {
            return Collections.binarySearch(peers.contributions(), given.number()) >= 0;
        }
        return own instanceof Contribution.None;
    }
}
