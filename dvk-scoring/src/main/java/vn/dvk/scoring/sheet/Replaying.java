package vn.dvk.scoring.sheet;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Fingerprint;

/** Compares a stored score with the same score made again. */
final class Replaying {
    private final StoredProvenance was;
    private final StoredProvenance is;
    private final ImmutableList.Builder<ReplayDifference> differences = ImmutableList.builder();
    private boolean otherDossier;

    private Replaying(StoredProvenance was, StoredProvenance is) {
        this.was = was;
        this.is = is;
    }

    static Replay compare(StoredScore stored, ScoreSheet sheet) {
        StoredScore again = sheet.store();
        if (stored.isSameResult(again)) {
            return new Replay.Proven(stored);
        }
        Replaying replaying = new Replaying(stored.provenance(), again.provenance());
        replaying.dossier(stored, again);
        return new Replay.Differs(replaying.differences(), ScoreDiff.between(stored, again));
    }

    private ImmutableList<ReplayDifference> differences() {
        edition();
        semantics();
        inputs();
        cohort();
        ImmutableList<ReplayDifference> found = differences.build();
        return found.isEmpty()
                ? ImmutableList.of(new ReplayDifference(ReplayCause.DEFECT, Message.of(SheetCodes.REPLAY_DEFECT)))
                : found;
    }

    /** Finds a dossier that is not the one that was scored; that it says something else is no news then. */
    private void dossier(StoredScore stored, StoredScore again) {
        if (!stored.subject().equals(again.subject())) {
            otherDossier = true;
            add(
                    ReplayCause.DOSSIER,
                    Message.of(SheetCodes.REPLAY_SUBJECT)
                            .with("storedKind", stored.subject().type().name())
                            .with("stored", id(stored.subject()))
                            .with("actualKind", again.subject().type().name())
                            .with("actual", id(again.subject())));
        } else if (!stored.dossier().equals(again.dossier())) {
            otherDossier = true;
            add(
                    ReplayCause.DOSSIER,
                    Message.of(SheetCodes.REPLAY_DOSSIER)
                            .with("stored", stored.dossier().toString())
                            .with("actual", again.dossier().toString()));
        }
    }

    private static String id(SubjectRef subject) {
        return subject.toString().substring(subject.toString().indexOf(':') + 1);
    }

    private void edition() {
        if (!was.fingerprint().equals(is.fingerprint())) {
            add(
                    ReplayCause.EDITION,
                    Message.of(SheetCodes.REPLAY_EDITION)
                            .with("set", is.set().text())
                            .with("edition", is.edition().text())
                            .with("actual", is.fingerprint().shortForm())
                            .with("storedSet", was.set().text())
                            .with("storedEdition", was.edition().text())
                            .with("stored", was.fingerprint().shortForm()));
        }
    }

    private void semantics() {
        if (was.engineSemantics() != is.engineSemantics()) {
            add(
                    ReplayCause.ENGINE_SEMANTICS,
                    Message.of(SheetCodes.REPLAY_ENGINE)
                            .with("stored", was.engineSemantics())
                            .with("actual", is.engineSemantics()));
        }
        // A type that only one of the two has comes with another edition.
        was.ruleTypes().forEach((type, stored) -> {
            Integer actual = is.ruleTypes().get(type);
            if (actual != null && !actual.equals(stored)) {
                add(
                        ReplayCause.RULE_TYPE_SEMANTICS,
                        Message.of(SheetCodes.REPLAY_RULE_TYPE)
                                .with("type", type.text())
                                .with("stored", stored)
                                .with("actual", actual));
            }
        });
    }

    private void inputs() {
        if (!was.asOf().equals(is.asOf())) {
            add(
                    ReplayCause.AS_OF,
                    Message.of(SheetCodes.REPLAY_AS_OF)
                            .with("stored", Argument.day(was.asOf()))
                            .with("actual", Argument.day(is.asOf())));
        }
        if (!otherDossier && !was.inputDigest().equals(is.inputDigest())) {
            add(
                    ReplayCause.INPUT,
                    Message.of(SheetCodes.REPLAY_INPUT)
                            .with("stored", was.inputDigest().shortForm())
                            .with("actual", is.inputDigest().shortForm()));
        }
    }

    private void cohort() {
        Optional<Fingerprint> stored = was.cohortDigest();
        Optional<Fingerprint> actual = is.cohortDigest();
        if (stored.equals(actual)) {
            return;
        }
        if (actual.isEmpty()) {
            add(ReplayCause.COHORT, Message.of(SheetCodes.REPLAY_WITHOUT_COHORT));
        } else if (stored.isEmpty()) {
            add(ReplayCause.COHORT, Message.of(SheetCodes.REPLAY_WITH_COHORT));
        } else {
            add(
                    ReplayCause.COHORT,
                    Message.of(SheetCodes.REPLAY_COHORT)
                            .with("stored", stored.get().shortForm())
                            .with("actual", actual.get().shortForm()));
        }
    }

    private void add(ReplayCause cause, Message message) {
        differences.add(new ReplayDifference(cause, message));
    }
}
