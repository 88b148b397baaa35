package vn.dvk.scoring.outcome;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
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
 *
 * static final Reason.Form SHARE = Reason.form("acme.share", "part", "whole");    // made once
 * SHARE.with(part, whole);                                                        // filled often
 * }</pre>
 */
public final class Reason {
    private static final String[] NO_NAMES = {};
    private static final Term[] NO_TERMS = {};

    private final Message message;
    private final String[] names;
    private final Term[] values;

    /** Made when first asked for; safe to share without synchronisation. */
    private @Nullable ReasonTerms terms;

    private Reason(Message message, String[] names, Term[] values) {
        this.message = message;
        this.names = names;
        this.values = values;
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
        return new Reason(requireNonNull(message, "message"), NO_NAMES, NO_TERMS);
    }

    /**
     * Returns the form of all reasons with a code and these terms, to be filled with their values.
     *
     * @param names the names of the terms, in their order
     * @throws IllegalArgumentException if the code is not one of {@link Message#of(String)} or a name comes twice
     */
    public static Form form(String code, String... names) {
        String[] own = requireNonNull(names, "names").clone();
        return new Form(Message.of(code), own);
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
        int count = names.length;
        String[] longerNames = Arrays.copyOf(names, count + 1);
        Term[] longer = Arrays.copyOf(values, count + 1);
        longerNames[count] = name;
        longer[count] = term;
        return new Reason(message, longerNames, longer);
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
            made = new ReasonTerms(names, values);
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
        return new Reason(longer, names, values);
    }

    private void requireFree(String added) {
        requireNonNull(added, "name");
        if (message.arguments().containsKey(added) || Arrays.asList(names).contains(added)) {
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
        return names.length == 0 ? message.toString() : message + " " + terms();
    }

    /**
     * Mẫu lý do: a code with the names of its terms, checked once, for a rule that gives the same reason to many dossiers.
     * Immutable and thread-safe.
     */
    public static final class Form {
        private final Message message;
        private final String[] names;

        private Form(Message message, String[] names) {
            this.message = message;
            this.names = names;
            if (ImmutableSet.copyOf(names).size() < names.length) {
                throw new IllegalArgumentException(
                        "names of '" + message.code() + "' must differ, but were " + Arrays.toString(names));
            }
        }

        /**
         * Returns the reason with these terms.
         *
         * @param terms the terms in the order of their names
         * @throws IllegalArgumentException if there are not as many terms as names
         */
        public Reason with(Term... terms) {
            if (requireNonNull(terms, "terms").length != names.length) {
                throw new IllegalArgumentException(
                        "terms of '" + message.code() + "' must be " + names.length + ", but were " + terms.length);
            }
            Term[] own = terms.clone();
            for (Term term : own) {
                requireNonNull(term, "term");
            }
            return new Reason(message, names, own);
        }

        /** Returns the code and the names. */
        @Override
        public String toString() {
            return message.code() + " " + Arrays.toString(names);
        }
    }
}
