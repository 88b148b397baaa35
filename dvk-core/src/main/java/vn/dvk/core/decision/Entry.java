package vn.dvk.core.decision;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.RefusedException;
import vn.dvk.core.internal.CanIgnoreReturnValue;

/** One decision that is about to be entered, checked against those that are in the log. */
final class Entry {
    private final Decision entry;
    private final KnownDecisions known;
    private final Revocations revocations;

    private Entry(Decision entry, KnownDecisions known) {
        this.entry = entry;
        this.known = known;
        this.revocations = known.revocationsOn(entry.effectiveOn());
    }

    /** Throws the first reason why the decision cannot be entered. */
    static void check(KnownDecisions known, Decision entry) {
        if (known.find(entry.id()).isPresent()) {
            throw new RefusedException(Message.of(DecisionCodes.DUPLICATE)
                    .with("decision", entry.id().toString()));
        }
        Entry check = new Entry(entry, known);
        entry.restsOn().forEach(check::ground);
        entry.revokes().forEach(revoked -> check.reference(revoked, Refusals.OF_REVOKING));
        entry.withdrawals().forEach(check::withdrawal);
    }

    private void ground(DecisionId id) {
        Decision ground = reference(id, Refusals.OF_RESTING);
        Set<SubjectRef> subjects =
                entry.milestones().stream().map(Milestone::subject).collect(Collectors.toSet());
        for (SubjectRef subject : ground.subjects()) {
            if (subjects.contains(subject)) {
                refuseIfTakenBack(
                        revocations.of(new Withdrawal(id, subject)),
                        message(DecisionCodes.RESTS_ON_WITHDRAWN, id).with("subject", subject.toString()));
            }
        }
    }

    private void withdrawal(Withdrawal withdrawal) {
        Decision earlier = reference(withdrawal.decision(), Refusals.OF_REVOKING);
        String subject = withdrawal.subject().toString();
        if (!earlier.subjects().contains(withdrawal.subject())) {
            throw new RefusedException(
                    message(DecisionCodes.REVOKES_UNLISTED, earlier.id()).with("subject", subject));
        }
        refuseIfTakenBack(
                revocations.of(withdrawal),
                message(DecisionCodes.REVOKES_WITHDRAWN, earlier.id()).with("subject", subject));
    }

    /** Returns the earlier decision that the entry refers to: it must be there, in effect, and not revoked. */
    @CanIgnoreReturnValue
    private Decision reference(DecisionId id, Refusals refusals) {
        Decision earlier = known.find(id).orElseThrow(() -> new RefusedException(message(refusals.absent(), id)));
        if (!earlier.isEffectiveOn(entry.effectiveOn())) {
            throw new RefusedException(message(refusals.notYetEffective(), id)
                    .with("effective", Argument.day(entry.effectiveOn()))
                    .with("otherEffective", Argument.day(earlier.effectiveOn())));
        }
        refuseIfTakenBack(revocations.of(id), message(refusals.revoked(), id));
        return earlier;
    }

    private static void refuseIfTakenBack(Optional<Decision> revoker, Message message) {
        if (revoker.isPresent()) {
            throw new RefusedException(
                    message.with("revoker", revoker.get().id().toString())
                            .with("revokedOn", Argument.day(revoker.get().effectiveOn())));
        }
    }

    private Message message(String code, DecisionId earlier) {
        return Message.of(code).with("decision", entry.id().toString()).with("other", earlier.toString());
    }

    /** The refusals of one way to refer to an earlier decision. */
    private record Refusals(String absent, String notYetEffective, String revoked) {
        static final Refusals OF_RESTING = new Refusals(
                DecisionCodes.RESTS_ON_ABSENT,
                DecisionCodes.RESTS_ON_NOT_YET_EFFECTIVE,
                DecisionCodes.RESTS_ON_REVOKED);
        static final Refusals OF_REVOKING = new Refusals(
                DecisionCodes.REVOKES_ABSENT, DecisionCodes.REVOKES_NOT_YET_EFFECTIVE, DecisionCodes.REVOKES_REVOKED);
    }
}
