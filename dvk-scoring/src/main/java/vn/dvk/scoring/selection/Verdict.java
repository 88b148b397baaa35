package vn.dvk.scoring.selection;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Reason;

/**
 * Kết quả và lý do: what a selection finds about one candidate, and why.
 *
 * <p>Every candidate gets one, also those that are not eligible. The reason is a code with numbers; {@link #text} says it
 * in words, such as "7th of 9 in KINH_TE, whose cap is 6; 0.25 points behind the last selected". Equality is by all of it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Verdict {

    Verdict() {}

    /**
     * Whose verdict this is.
     *
     * @return the subject
     */
    public abstract SubjectRef subject();

    /**
     * What is found.
     *
     * @return the kind
     */
    public abstract VerdictKind kind();

    /**
     * The node at which the candidate stands.
     *
     * @return the codes below the root, immutable, outermost first
     */
    public abstract List<Code> path();

    /**
     * What became of the scoring.
     *
     * @return the kind of the sheet
     */
    public abstract OutcomeKind outcome();

    /**
     * The score that was compared.
     *
     * @return the exact or the reported total, as the policy says; empty where the sheet has none
     */
    public abstract Optional<Points> points();

    /**
     * The ranks in each node of the path, the root first.
     *
     * @return the ranks, immutable; empty for a candidate that is below the minimum or not eligible
     */
    public abstract List<NodeRank> ranks();

    /**
     * The reason, without words.
     *
     * @return the reason, with its numbers and the titles it speaks in
     */
    public abstract Reason reason();

    /**
     * The reason in words.
     *
     * @param language the language
     * @return one sentence
     */
    public String text(Language language) {
        return SelectionWords.text(reason(), language);
    }
}
