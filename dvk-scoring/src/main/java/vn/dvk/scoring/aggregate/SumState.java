package vn.dvk.scoring.aggregate;

import java.util.function.Function;
import vn.dvk.core.value.Points;

/** Adds exact numbers. */
final class SumState<T> implements MeasureState<T, Points> {

    private final Function<? super T, Points> number;
    private Points sum = Points.ZERO;

    SumState(Function<? super T, Points> number) {
        this.number = number;
    }

    @Override
    public void add(T row) {
        sum = sum.plus(number.apply(row));
    }

    @Override
    public void merge(MeasureState<T, Points> other) {
        sum = sum.plus(((SumState<T>) other).sum);
    }

    @Override
    public Points finish() {
        return sum;
    }
}
