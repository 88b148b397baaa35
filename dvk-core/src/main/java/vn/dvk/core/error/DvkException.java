package vn.dvk.core.error;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The domain says no. What it says no to is in the {@link #problems()}; {@code getMessage()} is their English text.
 *
 * <p>A copy that came through Java serialization keeps its message, but has no problems. Thread-safe.
 */
public abstract sealed class DvkException extends RuntimeException
        permits InvalidDefinitionException, RefusedException, RuleFailedException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable ImmutableList<Problem> problems;
    private final transient @Nullable MessageTable table;

    DvkException(String text, List<Problem> problems, MessageTable table, @Nullable Throwable cause) {
        super(text, cause);
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("problems must not be empty");
        }
        this.problems = ImmutableList.copyOf(problems);
        this.table = table;
    }

    /**
     * Every problem found, immutable, at least one.
     *
     * @return the problems
     */
    public final List<Problem> problems() {
        return problems == null ? ImmutableList.of() : problems;
    }

    /**
     * The problems in words, one on each line; of a copy that came through serialization, the message.
     *
     * @param language the language
     * @return the text
     */
    public final String text(Language language) {
        requireNonNull(language, "language");
        return problems == null || table == null ? String.valueOf(getMessage()) : text(language, problems, table);
    }

    /** The text of an exception that still has its problems and words. */
    String text(Language language, List<Problem> all, MessageTable words) {
        return all.stream()
                .map(problem -> sentence(problem.message(), language, words))
                .collect(Collectors.joining("\n"));
    }

    /** A message and its way out, without a place. */
    static String sentence(Message message, Language language, MessageTable table) {
        String text = table.text(message, language);
        return table.wayOut(message, language).map(way -> text + " " + way).orElse(text);
    }
}
