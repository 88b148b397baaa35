package vn.dvk.core.value;

import java.math.BigInteger;

/** A ratio in lowest terms with a positive denominator: what {@link Points} hold when a long does not suffice. */
record BigRatio(BigInteger numerator, BigInteger denominator) implements Comparable<BigRatio> {

    /** The size up to which both a number and its opposite fit a long: {@link Long#MIN_VALUE} stays outside. */
    private static final BigInteger MAX = BigInteger.valueOf(Long.MAX_VALUE);

    static BigRatio of(BigInteger whole) {
        return new BigRatio(whole, BigInteger.ONE);
    }

    /** Divides out what the terms have in common; the denominator must not be zero. */
    static BigRatio reduced(BigInteger numerator, BigInteger denominator) {
        BigInteger common = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
        return divisor.equals(BigInteger.ONE)
                ? new BigRatio(numerator, denominator)
                : new BigRatio(numerator.divide(divisor), denominator.divide(divisor));
    }

    boolean fitsLong() {
        return numerator.abs().compareTo(MAX) <= 0 && denominator.compareTo(MAX) <= 0;
    }

    BigRatio plus(BigRatio other) {
        if (denominator.equals(other.denominator)) {
            return reduced(numerator.add(other.numerator), denominator);
        }
        return reduced(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    BigRatio times(BigRatio other) {
        return reduced(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    BigRatio negate() {
        return new BigRatio(numerator.negate(), denominator);
    }

    BigRatio reciprocal() {
        return numerator.signum() < 0
                ? new BigRatio(denominator.negate(), numerator.negate())
                : new BigRatio(denominator, numerator);
    }

    @Override
    public int compareTo(BigRatio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
