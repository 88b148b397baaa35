package vn.dvk.core.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.RefusedException;

/** Checks one decision against those that are already in the log. */
final class Entry {
    private final Decision entry;
    private final Map<DecisionId, Decision> known;
    private final Revocations revocations;

    private Entry(Decision entry, Map<DecisionId, Decision> known, Revocations revocations) {
        this.entry = entry;
        this.known = known;
        this.revocations = revocations;
    }

    /** Throws what is wrong with entering the decision at the end of the log. */
    static void check(List<Decision> log, Decision entry) {
        Map<DecisionId, Decision> known = new HashMap<>();
        log.forEach(decision -> known.put(decision.id(), decision));
        if (known.containsKey(entry.id())) {
            throw new RefusedException(Message.of(DecisionCodes.DUPLICATE)
                    .with("decision", entry.id().toString()));
        }
        Entry check = new Entry(entry, known, Revocations.on(entry.effectiveOn(), log));
        check.grounds(entry.restsOn(), Refusals.OF_RESTING);
        check.grounds(entry.revokes(), Refusals.OF_REVOKING);
    }

    private void grounds(Set<DecisionId> grounds, Refusals refusals) {
        for (DecisionId id : grounds) {
            Decision ground = known.get(id);
            if (ground == null) {
                throw refused(refusals.absent(), id);
            }
            if (ground.effectiveOn().isAfter(entry.effectiveOn())) {
                throw new RefusedException(message(refusals.notYetEffective(), id)
                        .with("effective", Argument.day(entry.effectiveOn()))
                        .with("otherEffective", Argument.day(ground.effectiveOn())));
            }
            Optional<Decision> revoker = revocations.revokerOf(id);
            if (revoker.isPresent()) {
                throw new RefusedException(message(refusals.revoked(), id)
                        .with("revoker", revoker.get().id().toString())
                        .with("revokedOn", Argument.day(revoker.get().effectiveOn())));
            }
        }
    }

    private RefusedException refused(String code, DecisionId ground) {
        return new RefusedException(message(code, ground));
    }

    private Message message(String code, DecisionId ground) {
        return Message.of(code).with("decision", entry.id().toString()).with("other", ground.toString());
    }

    /** The three refusals of one way to refer to an earlier decision. */
    private record Refusals(String absent, String notYetEffective, String revoked) {
        static final Refusals OF_RESTING = new Refusals(
                DecisionCodes.RESTS_ON_ABSENT,
                DecisionCodes.RESTS_ON_NOT_YET_EFFECTIVE,
                DecisionCodes.RESTS_ON_REVOKED);
        static final Refusals OF_REVOKING = new Refusals(
                DecisionCodes.REVOKES_ABSENT, DecisionCodes.REVOKES_NOT_YET_EFFECTIVE, DecisionCodes.REVOKES_REVOKED);
    }
}
