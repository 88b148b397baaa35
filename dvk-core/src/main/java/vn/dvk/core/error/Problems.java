package vn.dvk.core.error;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import vn.dvk.core.internal.CanIgnoreReturnValue;

/**
 * Collects problems, so that all of them can be reported at once.
 *
 * <p>Mutable, and not thread-safe: use one in one method, and hand on {@link #list()}.
 */
public final class Problems {

    private final List<Problem> collected = new ArrayList<>();

    /** A collector with nothing in it. */
    public Problems() {}

    /**
     * Adds a problem.
     *
     * @param problem the problem
     * @return this collector
     */
    @CanIgnoreReturnValue
    public Problems add(Problem problem) {
        collected.add(requireNonNull(problem, "problem"));
        return this;
    }

    /**
     * Adds a message at a path.
     *
     * @param path the JSON pointer
     * @param message what is wrong
     * @return this collector
     */
    @CanIgnoreReturnValue
    public Problems add(String path, Message message) {
        return add(Problem.of(path, message));
    }

    /**
     * Adds problems in their order.
     *
     * @param problems the problems
     * @return this collector
     */
    @CanIgnoreReturnValue
    public Problems addAll(Iterable<Problem> problems) {
        requireNonNull(problems, "problems").forEach(this::add);
        return this;
    }

    /**
     * Tells whether nothing was added.
     *
     * @return whether there is no problem
     */
    public boolean isEmpty() {
        return collected.isEmpty();
    }

    /**
     * The number of problems.
     *
     * @return the number
     */
    public int size() {
        return collected.size();
    }

    /**
     * A copy of what was added so far, immutable, in the order in which it was added.
     *
     * @return the problems
     */
    public List<Problem> list() {
        return ImmutableList.copyOf(collected);
    }

    /**
     * Throws all problems in one exception, or does nothing when there are none.
     *
     * @param what what was examined: a code, or the key of a label in the table
     * @param table the words
     * @throws InvalidDefinitionException if there is a problem
     */
    public void throwIfAny(String what, MessageTable table) {
        requireNonNull(what, "what");
        requireNonNull(table, "table");
        if (!collected.isEmpty()) {
            throw new InvalidDefinitionException(what, list(), table);
        }
    }

    @Override
    public String toString() {
        return collected.toString();
    }
}
