package vn.dvk.core.error;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lỗi có vị trí: a message at a place in a document or tree.
 *
 * <p>The place is a JSON pointer, {@code ""} for the root, and, when the tree was read from text, also a line and column.
 * Equality is by message, path and location.
 *
 * <pre>{@code
 * Problem.of("/criteria/2/maximum", Message.of("dvk.table.no-row").with("value", 7)).at(new SourceLocation(12, 5));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Problem {

    /**
     * Orders problems by location (those without one last), then by path (list positions as numbers), then by code and
     * arguments.
     */
    public static final Comparator<Problem> ORDER = Comparator.<Problem, @Nullable SourceLocation>comparing(
                    problem -> problem.location, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Problem::path, Pointer::compare)
            .thenComparing(Problem::code)
            .thenComparing(problem -> problem.message().toString());

    private static final int MAX_PATH_LENGTH = 500;

    private final String path;
    private final Message message;
    private final @Nullable SourceLocation location;

    private Problem(String path, Message message, @Nullable SourceLocation location) {
        this.path = path;
        this.message = message;
        this.location = location;
    }

    /**
     * A problem at a path.
     *
     * @param path a JSON pointer, {@code ""} for the root; characters that cannot be seen are escaped
     * @param message what is wrong
     * @return the problem, without a line and column
     * @throws IllegalArgumentException if the path is not a JSON pointer
     */
    public static Problem of(String path, Message message) {
        requireNonNull(path, "path");
        requireNonNull(message, "message");
        if (!Pointer.isPointer(path)) {
            throw new IllegalArgumentException("path must be a JSON pointer such as /units/3, but was '"
                    + Printable.of(path, Argument.Code.MAX_LENGTH) + "'");
        }
        return new Problem(Printable.of(path, MAX_PATH_LENGTH), message, null);
    }

    /**
     * This problem at a line and column.
     *
     * @param place where the document says it
     * @return a new problem
     */
    public Problem at(SourceLocation place) {
        return new Problem(path, message, requireNonNull(place, "place"));
    }

    /**
     * This problem as a part of a larger tree: its path put under a parent's.
     *
     * @param parent the JSON pointer of the parent
     * @return a new problem
     * @throws IllegalArgumentException if the parent is not a JSON pointer
     */
    public Problem under(String parent) {
        return new Problem(of(requireNonNull(parent, "parent") + path, message).path, message, location);
    }

    /**
     * The code of the message.
     *
     * @return the code
     */
    public String code() {
        return message.code();
    }

    /**
     * The place in the tree.
     *
     * @return a JSON pointer
     */
    public String path() {
        return path;
    }

    /**
     * What is wrong.
     *
     * @return the message
     */
    public Message message() {
        return message;
    }

    /**
     * The place in the text, when the tree was read from one.
     *
     * @return the line and column
     */
    public Optional<SourceLocation> location() {
        return Optional.ofNullable(location);
    }

    /**
     * The problem in one line: place, what is wrong, way out.
     *
     * @param language the language
     * @param table the words
     * @return the line
     */
    public String text(Language language, MessageTable table) {
        String text = place(language) + ": " + table.text(message, language);
        return table.wayOut(message, language).map(way -> text + " " + way).orElse(text);
    }

    private String place(Language language) {
        MessageTable words = MessageTable.core();
        String where = path.isEmpty() ? words.text(Message.of(ErrorCodes.PLACE_ROOT), language) : path;
        if (location == null) {
            return where;
        }
        Message lineAndColumn = Message.of(ErrorCodes.PLACE_LINE)
                .with("line", Argument.code(Integer.toString(location.line())))
                .with("column", Argument.code(Integer.toString(location.column())));
        return where + " (" + words.text(lineAndColumn, language) + ")";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Problem that
                && path.equals(that.path)
                && message.equals(that.message)
                && Objects.equals(location, that.location);
    }

    @Override
    public int hashCode() {
        return Objects.hash(path, message, location);
    }

    @Override
    public String toString() {
        return (path.isEmpty() ? "(root)" : path) + (location == null ? "" : " (" + location + ")") + ": " + message;
    }
}
