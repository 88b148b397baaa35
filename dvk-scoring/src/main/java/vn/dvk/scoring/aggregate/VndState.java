package vn.dvk.scoring.aggregate;

import java.math.BigInteger;
import java.util.function.Function;
import vn.dvk.core.value.Vnd;

/** Adds amounts of money. What does not fit is found at the end, so that it does not depend on the order. */
final class VndState<T> implements MeasureState<T, Vnd> {

    private final Function<? super T, Vnd> amount;
    private BigInteger sum = BigInteger.ZERO;

    VndState(Function<? super T, Vnd> amount) {
        this.amount = amount;
    }

    @Override
    public void add(T row) {
        sum = sum.add(BigInteger.valueOf(amount.apply(row).amount()));
    }

    @Override
    public void merge(MeasureState<T, Vnd> other) {
        sum = sum.add(((VndState<T>) other).sum);
    }

    @Override
    public Vnd finish() {
        if (sum.bitLength() > Long.SIZE - 1) {
            throw new ArithmeticException("The sum of money must be in [" + Vnd.MIN_VALUE + ", " + Vnd.MAX_VALUE
                    + "], but was " + sum + " VND");
        }
        return Vnd.of(sum.longValueExact());
    }
}
