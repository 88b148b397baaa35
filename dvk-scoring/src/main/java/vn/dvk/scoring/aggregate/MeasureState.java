package vn.dvk.scoring.aggregate;

/**
 * What a measure remembers of the records of one cell: exact, and mergeable in any order. Not thread-safe.
 *
 * <p>Merging is associative and commutative, an unused state is neutral, and {@link #finish()} depends on nothing but the
 * records that were added to it and to what was merged into it. Nothing is rounded here.
 *
 * @param <T> the type of the records
 * @param <V> the type of the result
 */
interface MeasureState<T, V> {

    void add(T row);

    /** Takes in a state of the same measure, which is not used any more. */
    void merge(MeasureState<T, V> other);

    V finish();
}
