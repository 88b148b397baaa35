package vn.dvk.core.error;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Định nghĩa không hợp lệ: a definition or document is malformed or contradicts itself.
 *
 * <p>It carries every problem that was found, not only the first; the text lists each with its place and way out, and
 * stops after {@value #MAX_LISTED} with a count of the rest. Thread-safe.
 */
public final class InvalidDefinitionException extends DvkException {

    private static final long serialVersionUID = 1L;

    private static final int MAX_LISTED = 100;

    private final String what;

    /**
     * An exception for all problems of one definition.
     *
     * @param what what was examined: a code, or the key of a label in the table
     * @param problems the problems, at least one
     * @param table the words
     * @throws IllegalArgumentException if there is no problem
     */
    public InvalidDefinitionException(String what, List<Problem> problems, MessageTable table) {
        super(
                listing(requireNonNull(what, "what"), problems, Language.EN, requireNonNull(table, "table")),
                problems,
                table,
                null);
        this.what = what;
    }

    @Override
    String text(Language language, List<Problem> all, MessageTable words) {
        return listing(what, all, language, words);
    }

    private static String listing(String what, List<Problem> problems, Language language, MessageTable table) {
        MessageTable words = MessageTable.core();
        String name = table.label(what, language).orElse(what);
        StringBuilder text = new StringBuilder(words.text(
                Message.of(ErrorCodes.DEFINITION_INVALID).with("what", name).with("count", problems.size()), language));
        problems.stream()
                .limit(MAX_LISTED)
                .forEach(problem -> text.append("\n- ").append(problem.text(language, table)));
        if (problems.size() > MAX_LISTED) {
            Message more = Message.of(ErrorCodes.DEFINITION_MORE).with("count", problems.size() - MAX_LISTED);
            text.append("\n- ").append(words.text(more, language));
        }
        return text.toString();
    }
}
