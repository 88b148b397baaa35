package vn.dvk.core.decision;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dvk.core.dossier.SubjectRef;

/**
 * Lịch sử công nhận: the decisions known to a system, append-only, in the order in which they were entered.
 *
 * <p>Entering an earlier decision late is normal: the log position is when the system learnt of it, the effective date
 * is when it has force. "What did we know in March about the state in January" is a question with two arguments:
 * {@link #stateOf(SubjectRef, LocalDate, int)}. A correction is a new decision that revokes an old one; nothing is ever
 * changed or removed, and what a past position of the log answers never changes.
 *
 * <p>Entry refuses no more than what cannot be: a second decision of one id, and a decision that rests on or revokes one
 * that is absent, not yet effective or revoked by then. A revocation that is entered late may pull the ground from under
 * decisions that are in the log already; they stay in force until an authority acts, and
 * {@link #withFallenGround(LocalDate)} lists them.
 *
 * <p>Equality is by the log. Immutable: {@link #with(Decision)} returns a new history. Thread-safe.
 */
public final class RecognitionHistory {
    private static final RecognitionHistory EMPTY = new RecognitionHistory(ImmutableList.of());

    private final ImmutableList<Decision> log;

    private RecognitionHistory(ImmutableList<Decision> log) {
        this.log = log;
    }

    /** Returns the history without decisions. */
    public static RecognitionHistory empty() {
        return EMPTY;
    }

    /**
     * Returns the history of those decisions, entered in that order.
     *
     * @throws vn.dvk.core.error.RefusedException as {@link #with(Decision)}, for the first decision that is refused
     */
    public static RecognitionHistory of(List<Decision> decisions) {
        KnownDecisions known = new KnownDecisions(ImmutableList.of());
        for (Decision decision : decisions) {
            Entry.check(known, decision);
            known.add(decision);
        }
        return new RecognitionHistory(ImmutableList.copyOf(decisions));
    }

    /**
     * Returns this history with one more decision at its end.
     *
     * @throws vn.dvk.core.error.RefusedException if a decision of that id has been entered; or if the decision rests on
     *     or revokes one that is absent, is not yet effective on this one's effective date, or is revoked by then, whole
     *     or for a subject that both list; the error names both decisions
     */
    public RecognitionHistory with(Decision decision) {
        Entry.check(new KnownDecisions(log), requireNonNull(decision, "decision"));
        return new RecognitionHistory(ImmutableList.<Decision>builderWithExpectedSize(log.size() + 1)
                .addAll(log)
                .add(decision)
                .build());
    }

    /** Returns the decisions in the order in which they were entered. */
    public List<Decision> log() {
        return log;
    }

    /** Returns the decision of that id, if it has been entered. */
    public Optional<Decision> find(DecisionId id) {
        requireNonNull(id, "id");
        return log.stream().filter(decision -> decision.id().equals(id)).findFirst();
    }

    /** Returns what holds for the subject on that day, as known now. */
    public SubjectState stateOf(SubjectRef subject, LocalDate asOf) {
        return stateOf(subject, asOf, log.size());
    }

    /**
     * Returns what held for the subject on that day, as known when the log had that many decisions.
     *
     * @param known how many decisions of the log count, in [0, size of the log]
     * @throws IndexOutOfBoundsException if {@code known} is out of range
     */
    public SubjectState stateOf(SubjectRef subject, LocalDate asOf, int known) {
        requireNonNull(subject, "subject");
        return new StatesOnDay(log.subList(0, known), requireNonNull(asOf, "asOf")).of(subject);
    }

    /**
     * Returns what holds on that day, as known now, for every subject that an effective decision lists.
     *
     * <p>One pass over the log, whatever the number of subjects.
     */
    public Map<SubjectRef, SubjectState> statesOn(LocalDate asOf) {
        return statesOn(asOf, log.size());
    }

    /**
     * Returns what held on that day, as known when the log had that many decisions, for every subject that an effective
     * decision lists.
     *
     * @param asOf the day
     * @param known how many decisions of the log count, in [0, size of the log]
     * @return the states in the order of subjects
     * @throws IndexOutOfBoundsException if {@code known} is out of range
     */
    public Map<SubjectRef, SubjectState> statesOn(LocalDate asOf, int known) {
        return new StatesOnDay(log.subList(0, known), requireNonNull(asOf, "asOf")).all();
    }

    /**
     * Returns the decisions in effect on that day, and not revoked, that rest on one that is revoked by then, whole or for
     * a subject to which both give something.
     *
     * <p>Only a late entry makes such decisions. dvk takes nothing back by itself: an authority has to look at them.
     */
    public List<Decision> withFallenGround(LocalDate asOf) {
        Revocations revocations = Revocations.on(requireNonNull(asOf, "asOf"), log);
        return log.stream()
                .filter(decision -> decision.isEffectiveOn(asOf))
                .filter(decision -> revocations.of(decision.id()).isEmpty())
                .filter(decision -> revocations.takeGroundOf(decision))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecognitionHistory that && log.equals(that.log);
    }

    @Override
    public int hashCode() {
        return log.hashCode();
    }

    @Override
    public String toString() {
        return "RecognitionHistory" + log.stream().map(Decision::id).toList();
    }
}
