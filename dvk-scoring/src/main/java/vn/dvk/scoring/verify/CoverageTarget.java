package vn.dvk.scoring.verify;

import static java.util.Objects.requireNonNull;

import vn.dvk.core.error.Language;
import vn.dvk.core.value.Code;
import vn.dvk.scoring.outcome.Reason;
import vn.dvk.scoring.outcome.ScoringMessages;

/**
 * Điểm cần kiểm thử: one thing in a criteria set that at least one case should touch.
 *
 * <p>Equality is by content. {@link #toString()} is the English text. Immutable and thread-safe.
 *
 * @param kind what sort of thing it is
 * @param place the code of the criterion, part, band or disqualification
 * @param what which thing of that place
 */
public record CoverageTarget(CoverageKind kind, Code place, Reason what) {
    public CoverageTarget {
        requireNonNull(kind, "kind");
        requireNonNull(place, "place");
        requireNonNull(what, "what");
    }

    /** Returns the place and the thing, such as {@code "1.1: row 2 (exactly 3)"}. */
    public String text(Language language) {
        return place + ": " + what.text(language, ScoringMessages.table());
    }

    @Override
    public String toString() {
        return text(Language.EN);
    }
}
