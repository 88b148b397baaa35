package vn.dvk.scoring.outcome;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.MessageTable;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;

/**
 * Lý do: why points were given or lost, as a code with typed terms and without words.
 *
 * <p>A reason may speak in the words of the definition (titles, conditions, units), which a {@link Message} may not: a
 * {@link Term} fills the placeholder of its name. Equality is by code and terms. Immutable and thread-safe.
 *
 * <pre>{@code
 * Reason.of("acme.double-credit").with("count", 5);
 * }</pre>
 */
public final class Reason {
    private final Message message;
    private final ImmutableMap<String, Term> terms;

    private Reason(Message message, ImmutableMap<String, Term> terms) {
        this.message = message;
        this.terms = terms;
    }

    /**
     * Returns a reason without terms.
     *
     * @throws IllegalArgumentException if the code is not one of {@link Message#of(String)}
     */
    public static Reason of(String code) {
        return of(Message.of(code));
    }

    /** Returns the reason that a message states. */
    public static Reason of(Message message) {
        return new Reason(requireNonNull(message, "message"), ImmutableMap.of());
    }

    /** Returns this reason with a whole number. */
    public Reason with(String name, long number) {
        requireFree(name);
        return new Reason(message.with(name, number), terms);
    }

    /** Returns this reason with a code. */
    public Reason with(String name, Code code) {
        requireFree(name);
        return new Reason(message.with(name, code.text()), terms);
    }

    /** Returns this reason with points, shown as a decimal or as a mixed number such as 43 1/3. */
    public Reason with(String name, Points points) {
        return with(name, new Term.Amount(points));
    }

    /**
     * Returns this reason with a term.
     *
     * @throws IllegalArgumentException if the name is taken
     */
    public Reason with(String name, Term term) {
        requireNonNull(term, "term");
        requireFree(name);
        return new Reason(
                message,
                ImmutableMap.<String, Term>builder()
                        .putAll(terms)
                        .put(name, term)
                        .buildOrThrow());
    }

    public String code() {
        return message.code();
    }

    /** Returns the code with the arguments that are numbers, codes and days. */
    public Message message() {
        return message;
    }

    /** Returns the terms by the name of their placeholder, in the order added. */
    public Map<String, Term> terms() {
        return terms;
    }

    /**
     * Returns the reason in words, as a part of a sentence; for a code that the table does not know, the code with its
     * terms.
     */
    public String text(Language language, MessageTable words) {
        return ReasonWords.text(this, requireNonNull(language, "language"), requireNonNull(words, "words"));
    }

    private void requireFree(String name) {
        if (terms.containsKey(requireNonNull(name, "name"))
                || message.arguments().containsKey(name)) {
            throw new IllegalArgumentException("Reason '" + code() + "' already has a term '" + name + "'");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reason that && message.equals(that.message) && terms.equals(that.terms);
    }

    @Override
    public int hashCode() {
        return 31 * message.hashCode() + terms.hashCode();
    }

    @Override
    public String toString() {
        return terms.isEmpty() ? message.toString() : message + " " + terms;
    }
}
