package vn.dvk.scoring.aggregate;

import java.io.Serializable;

/**
 * Starts the states of a measure.
 *
 * @param <T> the type of the records
 * @param <V> the type of the values
 */
@FunctionalInterface
interface StateFactory<T, V> extends Serializable {

    /** A column without cells, which reads its numbers through the slots. */
    StateColumn<T, V> start(NumberSlots slots);

    /** Tells whether values of another factory, of a measure of the same code and kind, have the type of this one's. */
    default boolean isLike(StateFactory<?, ?> other) {
        return true;
    }
}
