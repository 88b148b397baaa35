package vn.dvk.core.error;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Thông báo: a stable code with typed arguments, without words.
 *
 * <p>The words come from a {@link MessageTable} when somebody reads it. Codes are lower-case, dotted and hyphenated, such
 * as {@code dvk.table.no-row}; a code once published is never reused. Arguments keep the order in which they were added;
 * two messages are equal when their codes and their arguments are, whatever that order.
 *
 * <pre>{@code
 * Message.of("dvk.table.no-row").with("fact", "meetings").with("value", 7);   // dvk.table.no-row {fact=meetings, value=7}
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Message {

    private static final int MAX_LENGTH = 100;

    /** The last message without arguments of each code seen, by a part of its hash. A thread that does not see one makes another. */
    private static final @Nullable Message[] RECENT = new Message[256];

    private final String code;
    private final ImmutableMap<String, Argument> arguments;

    private Message(String code, ImmutableMap<String, Argument> arguments) {
        this.code = code;
        this.arguments = arguments;
    }

    /**
     * A message without arguments.
     *
     * @param code words of lower-case letters and digits, joined by dots and hyphens, at most 100 characters
     * @return the message
     * @throws IllegalArgumentException if the code has another form
     */
    public static Message of(String code) {
        int place = requireNonNull(code, "code").hashCode() & (RECENT.length - 1);
        Message recent = RECENT[place];
        if (recent == null || !recent.code.equals(code)) {
            recent = checked(code);
            RECENT[place] = recent;
        }
        return recent;
    }

    private static Message checked(String code) {
        if (!isCode(code)) {
            throw new IllegalArgumentException("code must be lower-case words joined by '.' or '-', at most "
                    + MAX_LENGTH + " characters, but was '" + Printable.of(code, Argument.Code.MAX_LENGTH) + "'");
        }
        return new Message(code, ImmutableMap.of());
    }

    /**
     * This message with one more argument.
     *
     * @param name the placeholder's name: a letter, then letters and digits
     * @param value the argument
     * @return a new message
     * @throws IllegalArgumentException if the name has another form or is taken
     */
    public Message with(String name, Argument value) {
        requireNonNull(name, "name");
        requireNonNull(value, "value");
        if (!isName(name)) {
            throw new IllegalArgumentException("name must be a letter followed by letters and digits, but was '"
                    + Printable.of(name, Argument.Code.MAX_LENGTH) + "'");
        }
        if (arguments.containsKey(name)) {
            throw new IllegalArgumentException("Message '" + code + "' already has an argument '" + name + "'");
        }
        return new Message(code, arguments.isEmpty() ? ImmutableMap.of(name, value) : longer(name, value));
    }

    private ImmutableMap<String, Argument> longer(String name, Argument value) {
        return ImmutableMap.<String, Argument>builder()
                .putAll(arguments)
                .put(name, value)
                .buildOrThrow();
    }

    /**
     * This message with one more whole number.
     *
     * @param name the placeholder's name
     * @param value the number
     * @return a new message
     */
    public Message with(String name, long value) {
        return with(name, Argument.number(value));
    }

    /**
     * This message with one more code.
     *
     * @param name the placeholder's name
     * @param code the code; never free text
     * @return a new message
     */
    public Message with(String name, String code) {
        return with(name, Argument.code(code));
    }

    /**
     * The stable code.
     *
     * @return the code
     */
    public String code() {
        return code;
    }

    /**
     * The arguments by name, immutable, in the order in which they were added.
     *
     * @return the arguments
     */
    public Map<String, Argument> arguments() {
        return arguments;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Message that && code.equals(that.code) && arguments.equals(that.arguments);
    }

    @Override
    public int hashCode() {
        return 31 * code.hashCode() + arguments.hashCode();
    }

    @Override
    public String toString() {
        return arguments.isEmpty() ? code : code + " " + arguments;
    }

    static boolean isName(String text) {
        if (text.isEmpty() || !isLetter(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            if (!isLetter(text.charAt(i)) && !isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isCode(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return false;
        }
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean joint = c == '.' || c == '-';
            if (joint ? !inWord : !((c >= 'a' && c <= 'z') || isDigit(c))) {
                return false;
            }
            inWord = !joint;
        }
        return inWord;
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
