package vn.dvk.scoring.outcome;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    /** The terms but the last one; null where there is no term. */
    private final @Nullable Reason before;

    private final String name;
    private final @Nullable Term term;

    /** Made when first asked for; safe to share without synchronisation. */
    private @Nullable ReasonTerms terms;

    private Reason(Message message, @Nullable Reason before, String name, @Nullable Term term) {
        this.message = message;
        this.before = before;
        this.name = name;
        this.term = term;
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
        return new Reason(requireNonNull(message, "message"), null, "", null);
    }

    /** Returns this reason with a whole number. */
    public Reason with(String name, long number) {
        return withArgument(name, message.with(name, number));
    }

    /** Returns this reason with a code. */
    public Reason with(String name, Code code) {
        return withArgument(name, message.with(name, code.text()));
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
        return new Reason(message, this, name, term);
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
        ReasonTerms made = terms;
        if (made == null) {
            made = new ReasonTerms(this);
            terms = made;
        }
        return made;
    }

    /**
     * Returns the reason in words, as a part of a sentence; for a code that the table does not know, the code with its
     * terms.
     */
    public String text(Language language, MessageTable words) {
        return ReasonWords.text(this, requireNonNull(language, "language"), requireNonNull(words, "words"));
    }

    /** These terms with a longer message. */
    private Reason withArgument(String added, Message longer) {
        requireFree(added);
        return new Reason(longer, before, name, term);
    }

    /** The name of the last term. */
    String name() {
        return name;
    }

    /** The last term, or null if there is none. */
    @Nullable Term term() {
        return term;
    }

    /** The reason without its last term, or null if there is none. */
    @Nullable Reason before() {
        return before;
    }

    private void requireFree(String added) {
        requireNonNull(added, "name");
        boolean taken = message.arguments().containsKey(added);
        for (Reason one = this; one != null && !taken; one = one.before) {
            taken = one.term != null && one.name.equals(added);
        }
        if (taken) {
            throw new IllegalArgumentException("Reason '" + code() + "' already has a term '" + added + "'");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reason that && message.equals(that.message) && terms().equals(that.terms());
    }

    @Override
    public int hashCode() {
        return 31 * message.hashCode() + terms().hashCode();
    }

    @Override
    public String toString() {
        return term == null ? message.toString() : message + " " + terms();
    }
}
