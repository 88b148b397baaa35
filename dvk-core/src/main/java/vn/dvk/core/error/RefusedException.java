package vn.dvk.core.error;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * Bị từ chối: the domain does not allow what was asked, such as an entry that rests on an absent decision, or an edition
 * that is not in force.
 *
 * <p>The values themselves are well formed; what they ask for is not possible now. Thread-safe.
 */
public final class RefusedException extends DvkException {

    private static final long serialVersionUID = 1L;

    /**
     * A refusal with the words of dvk-core.
     *
     * @param message what is refused and why
     */
    public RefusedException(Message message) {
        this(message, MessageTable.core());
    }

    /**
     * A refusal with the words of a table.
     *
     * @param message what is refused and why
     * @param table the words
     */
    public RefusedException(Message message, MessageTable table) {
        super(
                sentence(requireNonNull(message, "message"), Language.EN, requireNonNull(table, "table")),
                ImmutableList.of(Problem.of(Pointer.ROOT, message)),
                table,
                null);
    }
}
