package vn.dvk.core.decision;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which decisions are revoked on one day.
 *
 * <p>A revoking decision always stands later in the log than what it revokes, so one walk from the end decides, for each
 * decision, whether it has force before its own revocations are counted: a revocation that is itself revoked has none.
 */
final class Revocations {
    private final Map<DecisionId, Decision> revokers;

    private Revocations(Map<DecisionId, Decision> revokers) {
        this.revokers = revokers;
    }

    static Revocations on(LocalDate day, List<Decision> log) {
        Map<DecisionId, Decision> revokers = new HashMap<>();
        for (int i = log.size() - 1; i >= 0; i--) {
            Decision decision = log.get(i);
            if (!decision.effectiveOn().isAfter(day) && !revokers.containsKey(decision.id())) {
                decision.revokes().forEach(revoked -> revokers.merge(revoked, decision, Revocations::earlier));
            }
        }
        return new Revocations(revokers);
    }

    /** Returns the decision that revokes that one; the one that does so first, if several do. */
    Optional<Decision> revokerOf(DecisionId decision) {
        return Optional.ofNullable(revokers.get(decision));
    }

    /** The walk meets the later entry first, so that of two on one day the earlier entry wins. */
    private static Decision earlier(Decision laterEntry, Decision earlierEntry) {
        return laterEntry.effectiveOn().isBefore(earlierEntry.effectiveOn()) ? laterEntry : earlierEntry;
    }
}
