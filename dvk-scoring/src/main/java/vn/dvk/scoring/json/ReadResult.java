package vn.dvk.scoring.json;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.error.InvalidDefinitionException;
import vn.dvk.core.error.Problem;
import vn.dvk.scoring.outcome.ScoringMessages;

/**
 * Kết quả đọc: the value of a JSON document or, if anything is wrong with it, all problems.
 *
 * <p>Each problem has its JSON pointer, line and column; they stand in the order of the document. The result remembers where
 * everything in the document stands, so that {@link #locate} can say where later findings are.
 *
 * <pre>{@code
 * ReadResult<CriteriaSet> result = CriteriaSetJson.read(path);
 * CriteriaSet set = result.orThrow();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of the value
 */
public final class ReadResult<T> {
    private final String what;
    private final @Nullable T value;
    private final List<Problem> problems;
    private final @Nullable Places places;

    private ReadResult(String what, @Nullable T value, List<Problem> problems, @Nullable Places places) {
        this.what = what;
        this.value = value;
        this.problems = problems;
        this.places = places;
    }

    /** The value with no problems, or all problems without a value. */
    static <T> ReadResult<T> of(String what, Optional<T> value, Reading reading) {
        List<Problem> problems = reading.problems();
        return new ReadResult<>(what, problems.isEmpty() ? value.orElseThrow() : null, problems, reading.places());
    }

    /**
     * Tells whether the document has no problem.
     *
     * @return true if there is a value
     */
    public boolean isValid() {
        return problems.isEmpty();
    }

    /**
     * What the document says.
     *
     * @return the value, or empty if there are problems
     */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * Everything that is wrong, immutable, in the order of the document.
     *
     * @return the problems, each with line and column; empty if there is a value
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * What the document says, or all its problems as an exception.
     *
     * @return the value
     * @throws InvalidDefinitionException if there are problems
     */
    public T orThrow() {
        if (value == null) {
            throw new InvalidDefinitionException(what, problems, ScoringMessages.table());
        }
        return value;
    }

    /**
     * Later findings about the value with their lines and columns in this document.
     *
     * @param found problems whose paths start at the root of the document
     * @return the problems in the order of the document; a path that is not in the document gets the place of what would
     *     hold it
     */
    public List<Problem> locate(List<Problem> found) {
        return locate("", found);
    }

    /**
     * Later findings about a part of the value with their lines and columns in this document.
     *
     * @param part the JSON pointer of the part, such as {@code /editions/0}
     * @param found problems whose paths start at the part
     * @return the problems, with paths from the root, in the order of the document
     * @throws IllegalArgumentException if the part is not a JSON pointer
     */
    public List<Problem> locate(String part, List<Problem> found) {
        requireNonNull(part, "part");
        return requireNonNull(found, "found").stream()
                .map(problem -> problem.under(part))
                .map(problem -> places == null ? problem : places.locateFinding(problem))
                .distinct()
                .sorted(Problem.ORDER)
                .toList();
    }

    /**
     * Does what may refuse the value, so that its refusal names lines and columns of this document.
     *
     * <pre>{@code
     * Scorecard card = result.locating("/editions/0", () -> Scorecard.compile(edition, RuleTypes.builtIn()));
     * }</pre>
     *
     * @param part the JSON pointer of the part of the document that is examined
     * @param action what to do
     * @param <R> what it gives
     * @return what the action gives
     * @throws InvalidDefinitionException if the action threw one; with the same problems, located
     */
    public <R> R locating(String part, Supplier<R> action) {
        requireNonNull(part, "part");
        try {
            return requireNonNull(action, "action").get();
        } catch (InvalidDefinitionException e) {
            throw new InvalidDefinitionException(what, locate(part, e.problems()), ScoringMessages.table());
        }
    }

    /** Shows whether there is a value and how many problems there are, nothing of the document. */
    @Override
    public String toString() {
        return value == null ? "ReadResult[" + problems.size() + " problems]" : "ReadResult[valid]";
    }
}
