package vn.dvk.scoring.aggregate;

import java.util.function.Predicate;
import vn.dvk.core.value.Share;

/** Counts records, and those of them that a test holds for. */
final class ShareState<T> implements MeasureState<T, Share> {

    private final Predicate<? super T> test;
    private long part;
    private long whole;

    ShareState(Predicate<? super T> test) {
        this.test = test;
    }

    @Override
    public void add(T row) {
        part = Math.addExact(part, test.test(row) ? 1 : 0);
        whole = Math.addExact(whole, 1);
    }

    @Override
    public void merge(MeasureState<T, Share> other) {
        ShareState<T> that = (ShareState<T>) other;
        part = Math.addExact(part, that.part);
        whole = Math.addExact(whole, that.whole);
    }

    @Override
    public Share finish() {
        return Share.of(part, whole);
    }
}
