package vn.dvk.core.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The decisions of a log, found by id; filled while a log is read, and used by one thread. */
final class KnownDecisions {
    private final Map<DecisionId, Decision> byId = new HashMap<>();
    private final List<Decision> revoking = new ArrayList<>();

    KnownDecisions(List<Decision> log) {
        log.forEach(this::add);
    }

    void add(Decision decision) {
        byId.put(decision.id(), decision);
        if (decision.isRevoking()) {
            revoking.add(decision);
        }
    }

    Optional<Decision> find(DecisionId id) {
        return Optional.ofNullable(byId.get(id));
    }

    Revocations revocationsOn(LocalDate day) {
        return Revocations.on(day, revoking);
    }
}
