package vn.dvk.core.decision;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dvk.core.dossier.SubjectRef;

/**
 * What is revoked on one day.
 *
 * <p>A revoking decision always stands later in the log than what it revokes, so one walk from the end knows, at each
 * decision, whether it is itself revoked before its own revocations are counted: a revoked revocation takes nothing back.
 */
final class Revocations {
    private final Map<DecisionId, Decision> whole = new HashMap<>();
    private final Map<Withdrawal, Decision> forOne = new HashMap<>();

    private Revocations() {}

    /** Returns what the decisions of a log, or those among them that revoke anything, revoke by that day. */
    static Revocations on(LocalDate day, List<Decision> log) {
        Revocations revocations = new Revocations();
        for (int i = log.size() - 1; i >= 0; i--) {
            Decision decision = log.get(i);
            if (decision.isEffectiveOn(day) && !revocations.whole.containsKey(decision.id())) {
                revocations.count(decision);
            }
        }
        return revocations;
    }

    /** Returns the decision that revokes that one whole; the one that does so first, if several do. */
    Optional<Decision> of(DecisionId decision) {
        return Optional.ofNullable(whole.get(decision));
    }

    /** Returns the decision that takes back what that one gives to that subject alone. */
    Optional<Decision> of(Withdrawal withdrawal) {
        return Optional.ofNullable(forOne.get(withdrawal));
    }

    /** Returns the decision that takes back what that one gives to that subject, whole or alone; the first to do so. */
    Optional<Decision> of(DecisionId decision, SubjectRef subject) {
        return Stream.of(of(decision), of(new Withdrawal(decision, subject)))
                .flatMap(Optional::stream)
                .reduce((first, second) -> second.effectiveOn().isBefore(first.effectiveOn()) ? second : first);
    }

    /** Tells whether a ground of the decision is revoked, whole or for a subject that the decision still gives something. */
    boolean takeGroundOf(Decision decision) {
        return decision.restsOn().stream()
                .anyMatch(ground -> of(ground).isPresent()
                        || decision.subjects().stream()
                                .filter(subject -> of(new Withdrawal(decision.id(), subject))
                                        .isEmpty())
                                .anyMatch(subject ->
                                        of(new Withdrawal(ground, subject)).isPresent()));
    }

    private void count(Decision decision) {
        decision.revokes().forEach(revoked -> whole.merge(revoked, decision, Revocations::first));
        decision.withdrawals().forEach(withdrawal -> forOne.merge(withdrawal, decision, Revocations::first));
    }

    /** The walk meets the later entry first, so that of two effective on one day the earlier entry wins. */
    private static Decision first(Decision laterEntry, Decision earlierEntry) {
        return laterEntry.effectiveOn().isBefore(earlierEntry.effectiveOn()) ? laterEntry : earlierEntry;
    }
}
