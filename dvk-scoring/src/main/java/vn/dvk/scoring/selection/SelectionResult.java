package vn.dvk.scoring.selection;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.RefusedException;
import vn.dvk.scoring.outcome.ScoringMessages;

/**
 * Kết quả xét chọn: what a selection proposes, with a reason for every candidate.
 *
 * <p>It is {@link Completed}, or {@link TieToResolve} where only the council can give the last places. Both hold the policy
 * and the resolutions that were used, so that a stored result can be checked again. The order of everything in it is that of
 * the keys, then that of subjects, whatever the order of the input. Equality is by all of it. Immutable and thread-safe.
 */
public abstract sealed class SelectionResult permits SelectionResult.Completed, SelectionResult.TieToResolve {

    private final SelectionPolicy policy;
    private final ImmutableList<Verdict> verdicts;
    private final ImmutableList<OpenTie> ties;
    private final ImmutableList<NodeTally> tallies;
    private final ImmutableList<TieResolution> resolutions;

    private SelectionResult(
            SelectionPolicy policy,
            ImmutableList<Verdict> verdicts,
            ImmutableList<OpenTie> ties,
            ImmutableList<NodeTally> tallies,
            ImmutableList<TieResolution> resolutions) {
        this.policy = policy;
        this.verdicts = verdicts;
        this.ties = ties;
        this.tallies = tallies;
        this.resolutions = resolutions;
    }

    static SelectionResult of(
            SelectionPolicy policy,
            ImmutableList<Verdict> verdicts,
            ImmutableList<OpenTie> ties,
            ImmutableList<NodeTally> tallies,
            ImmutableList<TieResolution> resolutions) {
        return ties.isEmpty()
                ? new Completed(policy, verdicts, tallies, resolutions)
                : new TieToResolve(policy, verdicts, ties, tallies, resolutions);
    }

    /**
     * The policy that was applied.
     *
     * @return the policy
     */
    public final SelectionPolicy policy() {
        return policy;
    }

    /**
     * What is proposed for certain: in a {@link TieToResolve} it stays whatever the council chooses.
     *
     * @return the proposals, immutable, best first
     */
    public final List<Proposal> selected() {
        return verdicts.stream()
                .filter(verdict -> verdict.kind() == VerdictKind.SELECTED)
                .map(Proposal::of)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * One verdict for each candidate.
     *
     * @return the verdicts, immutable: the eligible best first, then those below the minimum best first, then the others
     */
    public final List<Verdict> verdicts() {
        return verdicts;
    }

    /**
     * The verdict on a subject.
     *
     * @param subject the subject
     * @return the verdict, or empty if the subject was no candidate
     */
    public final Optional<Verdict> verdict(SubjectRef subject) {
        requireNonNull(subject, "subject");
        return verdicts.stream()
                .filter(verdict -> verdict.subject().equals(subject))
                .findFirst();
    }

    /**
     * How the places of each node are used.
     *
     * @return the tallies, immutable, a node before those below it
     */
    public final List<NodeTally> tallies() {
        return tallies;
    }

    /**
     * The resolutions of the council that were used.
     *
     * @return the resolutions, immutable, as given
     */
    public final List<TieResolution> resolutions() {
        return resolutions;
    }

    /**
     * This result if nothing is left to the council.
     *
     * @return the completed result
     * @throws RefusedException if a tie is open
     */
    public abstract Completed orThrow();

    /**
     * The result as a list: the title of the policy, a line for each candidate with the reason, one for each open tie, and one
     * for each node with its places.
     *
     * @param language the language
     * @return lines that end with a line feed
     */
    public final String text(Language language) {
        return SelectionText.of(this, ties, requireNonNull(language, "language"));
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof SelectionResult that
                && policy.equals(that.policy)
                && verdicts.equals(that.verdicts)
                && ties.equals(that.ties)
                && resolutions.equals(that.resolutions);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(policy, verdicts, ties, resolutions);
    }

    /** Returns the kind of result with its numbers, such as {@code Completed[50 selected of 64]}. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[" + selected().size() + " selected of " + verdicts.size()
                + (ties.isEmpty() ? "" : ", " + ties.size() + " ties open") + "]";
    }

    /** Đã xong: every candidate is selected or not. Immutable and thread-safe. */
    public static final class Completed extends SelectionResult {

        private Completed(
                SelectionPolicy policy,
                ImmutableList<Verdict> verdicts,
                ImmutableList<NodeTally> tallies,
                ImmutableList<TieResolution> resolutions) {
            super(policy, verdicts, ImmutableList.of(), tallies, resolutions);
        }

        @Override
        public Completed orThrow() {
            return this;
        }
    }

    /** Còn trường hợp bằng nhau: only the council can give the places of the open ties. Immutable and thread-safe. */
    public static final class TieToResolve extends SelectionResult {

        private final ImmutableList<OpenTie> open;

        private TieToResolve(
                SelectionPolicy policy,
                ImmutableList<Verdict> verdicts,
                ImmutableList<OpenTie> open,
                ImmutableList<NodeTally> tallies,
                ImmutableList<TieResolution> resolutions) {
            super(policy, verdicts, open, tallies, resolutions);
            this.open = open;
        }

        /**
         * What is proposed whatever the council chooses; the same as {@link #selected()}.
         *
         * @return the proposals, immutable, best first
         */
        public List<Proposal> certain() {
            return selected();
        }

        /**
         * The ties that are open; none depends on another.
         *
         * @return the ties, immutable, best candidates first
         */
        public List<OpenTie> ties() {
            return open;
        }

        @Override
        public Completed orThrow() {
            throw new RefusedException(
                    Message.of(SelectionCodes.TIES_OPEN).with("count", open.size()), ScoringMessages.table());
        }
    }
}
