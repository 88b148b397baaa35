package vn.dvk.scoring.aggregate;

/** Counts records. */
final class CountState<T> implements MeasureState<T, Long> {

    private long count;

    @Override
    public void add(T row) {
        count = Math.addExact(count, 1);
    }

    @Override
    public void merge(MeasureState<T, Long> other) {
        count = Math.addExact(count, ((CountState<T>) other).count);
    }

    @Override
    public Long finish() {
        return count;
    }
}
