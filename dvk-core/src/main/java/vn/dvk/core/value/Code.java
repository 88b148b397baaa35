package vn.dvk.core.value;

import static java.util.Objects.requireNonNull;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Mã: an open code, such as {@code KINH_TE}, {@code 19111} or {@code dvk:I.3}.
 *
 * <p>One to 64 characters: ASCII letters and digits, and after the first also {@code . _ : -}. Codes are compared as text,
 * with upper and lower case apart; a leading zero counts. The order is that of the text, and is consistent with equality.
 *
 * <p>Immutable and thread-safe.
 */
public final class Code implements Comparable<Code>, CanonicalForm, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The most characters a code can have. */
    public static final int MAX_LENGTH = 64;

    /**
     * A code for each part of a hash: a set has few codes and its dossiers repeat them, so that most share one instance. A thread
     * that does not see the entry of another makes an equal one.
     */
    private static final @Nullable Code[] SHARED = new Code[1024];

    /** How often another code must ask for a place before it has it: the ids of dossiers, seen once, displace no criterion. */
    private static final byte[] CREDIT = new byte[SHARED.length];

    private static final int MOST_CREDIT = 7;

    private final String text;

    private Code(String text) {
        this.text = text;
    }

    /**
     * A code from its text.
     *
     * @param text the text
     * @return the code
     * @throws IllegalArgumentException if {@link #isValid(String)} says no; the message names the first wrong character
     */
    public static Code of(String text) {
        int place = requireNonNull(text, "text").hashCode() & (SHARED.length - 1);
        Code shared = SHARED[place];
        if (shared != null && shared.text.equals(text)) {
            if (CREDIT[place] < MOST_CREDIT) {
                CREDIT[place]++;
            }
            return shared;
        }
        Code made = checked(text);
        if (CREDIT[place] > 0) {
            CREDIT[place]--;
        } else {
            SHARED[place] = made;
        }
        return made;
    }

    private static Code checked(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("A code must have 1 to 64 characters, but has " + text.length());
        }
        int wrong = firstWrong(text);
        if (wrong >= 0) {
            throw new IllegalArgumentException("A code must match [A-Za-z0-9][A-Za-z0-9._:-]{0,63}, but has "
                    + CodePoints.name(text.codePointAt(wrong)) + " at index " + wrong);
        }
        return new Code(text);
    }

    /**
     * Tells whether a text is a code.
     *
     * @param text the text
     * @return whether it matches {@code [A-Za-z0-9][A-Za-z0-9._:-]{0,63}}
     */
    public static boolean isValid(String text) {
        requireNonNull(text, "text");
        return !text.isEmpty() && text.length() <= MAX_LENGTH && firstWrong(text) < 0;
    }

    /**
     * The text of the code.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    @Override
    public void writeTo(CanonicalWriter to) {
        to.code(this);
    }

    @Override
    public int compareTo(Code other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Code that
                        && text.hashCode() == that.text.hashCode() // kept by the text once it was asked for
                        && text.equals(that.text));
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns the text of the code. */
    @Override
    public String toString() {
        return text;
    }

    private static int firstWrong(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean alphanumeric = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            boolean joint = i > 0 && (c == '.' || c == '_' || c == ':' || c == '-');
            if (!alphanumeric && !joint) {
                return i;
            }
        }
        return -1;
    }

    @Serial
    private Object writeReplace() {
        return new SerialForm(SerialForm.Kind.CODE, text);
    }

    @Serial
    private void readObject(ObjectInputStream from) throws InvalidObjectException {
        throw SerialForm.missing();
    }
}
