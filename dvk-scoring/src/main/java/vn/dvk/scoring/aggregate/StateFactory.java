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
}
