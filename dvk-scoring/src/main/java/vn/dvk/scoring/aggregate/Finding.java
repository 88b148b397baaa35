package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Message;

/**
 * Phát hiện: something about a row of a table that its numbers alone do not show, such as scores of two editions in one mean.
 * A finding changes no value and stops nothing; it is for whoever signs the table.
 *
 * <p>Equality is by message and place. Immutable and thread-safe.
 *
 * @param message what was found: a code with codes, numbers and days
 * @param at the groups of the row that it is about, outermost first; none for the grand total
 */
public record Finding(Message message, List<Coordinate> at) {

    /** Copies the groups. */
    public Finding {
        requireNonNull(message, "message");
        at = ImmutableList.copyOf(at);
    }

    /**
     * What kind of finding it is.
     *
     * @return the code, such as {@code dvk.aggregate.finding.mixed-editions}
     */
    public String code() {
        return message.code();
    }

    /**
     * What was found, in words; without the row that it is about.
     *
     * @param language the language
     * @return one sentence
     */
    public String text(Language language) {
        return AggregateWords.text(message, requireNonNull(language, "language"));
    }

    /** Returns the message and the groups. */
    @Override
    public String toString() {
        return message + " at " + at;
    }
}
