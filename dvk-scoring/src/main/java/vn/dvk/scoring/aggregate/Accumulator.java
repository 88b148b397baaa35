package vn.dvk.scoring.aggregate;

import java.io.Serializable;
import java.util.Optional;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.Points;

/**
 * Bộ tích lũy: a user's own way to make a value of records, as a state that merges.
 *
 * <p>Implemented by users, as a class of its own, and handed to {@link Measure#of}. What a state says may depend on nothing but
 * which records were added to it and to what was merged into it: not on their order, nor on how they were split. So merging is
 * associative and commutative, an unused state is neutral, nothing is rounded before {@link #finish}, and numbers are exact:
 * {@link Points} or whole numbers, never binary floating point. {@code Verify.verifyThat(accumulator)} checks these laws.
 *
 * <p>States may be mutable or not; a state belongs to whoever got it. An implementation must be serialisable and thread-safe
 * for different states.
 *
 * @param <T> the type of the records
 * @param <S> the type of the states
 * @param <V> the type of the values
 */
public interface Accumulator<T, S, V> extends Serializable {

    /**
     * A state without records.
     *
     * @return a new state, or a shared one that cannot be changed
     */
    S start();

    /**
     * Adds a record.
     *
     * @param state the state, which may be changed and is not used any more
     * @param row the record
     * @return the state with the record
     */
    S add(S state, T row);

    /**
     * Merges two states.
     *
     * @param state a state, which may be changed and is not used any more
     * @param other another one, which must not be changed, nor be shared by the result where it could change later
     * @return the state of the records of both
     */
    S merge(S state, S other);

    /**
     * The value of the records.
     *
     * @param state the state, which must not be changed
     * @return the value
     */
    V finish(S state);

    /**
     * Writes a state: the same for the same records, whatever their order.
     *
     * @param state the state, which must not be changed
     * @param to where to write
     */
    void write(S state, StateWriter to);

    /**
     * Reads what {@link #write} wrote.
     *
     * @param from where to read; it refuses damaged bytes
     * @return the state
     */
    S read(StateReader from);

    /**
     * Spells a value for a reader of a table.
     *
     * @param value the value
     * @param language the language
     * @return one line; its {@code toString()} unless it is overridden
     */
    default String text(V value, Language language) {
        return value.toString();
    }

    /**
     * The number by which rows are ordered and ranked.
     *
     * @param value the value
     * @return the number; none unless it is overridden
     */
    default Optional<Points> number(V value) {
        return Optional.empty();
    }
}
