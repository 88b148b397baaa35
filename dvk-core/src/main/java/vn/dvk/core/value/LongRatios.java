package vn.dvk.core.value;

import org.jspecify.annotations.Nullable;

/**
 * Arithmetic of {@link Points} whose terms fit a long. A result is null where it does not, and in lowest terms otherwise. All
 * terms are within ±{@link Long#MAX_VALUE}, and divisors are positive.
 */
final class LongRatios {

    private LongRatios() {}

    static @Nullable Points sum(long numerator, long denominator, long addend, long divisor) {
        return denominator == divisor
                ? sumOfEqualDenominators(numerator, denominator, addend)
                : sumOfDifferentDenominators(numerator, denominator, addend, divisor);
    }

    private static @Nullable Points sumOfEqualDenominators(long numerator, long denominator, long addend) {
        if (!Longs.sumFits(numerator, addend)) {
            return null;
        }
        long sum = numerator + addend;
        return denominator == 1 ? new Points(sum, 1) : reduced(sum, denominator);
    }

    /** Knuth, The Art of Computer Programming, volume 2, 4.5.1: the gcd of the denominators keeps the terms small. */
    private static @Nullable Points sumOfDifferentDenominators(
            long numerator, long denominator, long addend, long divisor) {
        long common = denominator == 1 || divisor == 1 ? 1 : Longs.gcd(denominator, divisor);
        long ours = quotient(divisor, common);
        long theirs = quotient(denominator, common);
        if (!Longs.productFits(numerator, ours) || !Longs.productFits(addend, theirs)) {
            return null;
        }
        long left = numerator * ours;
        long right = addend * theirs;
        if (!Longs.sumFits(left, right)) {
            return null;
        }
        long sum = left + right;
        long rest = Longs.gcd(Math.abs(sum), common);
        long factor = quotient(divisor, rest);
        return Longs.productFits(theirs, factor) ? new Points(quotient(sum, rest), theirs * factor) : null;
    }

    static @Nullable Points product(long numerator, long denominator, long upper, long lower) {
        long ours = Longs.gcd(Math.abs(numerator), lower);
        long theirs = Longs.gcd(Math.abs(upper), denominator);
        long left = quotient(numerator, ours);
        long right = quotient(upper, theirs);
        long divisorLeft = quotient(denominator, theirs);
        long divisorRight = quotient(lower, ours);
        if (!Longs.productFits(left, right) || !Longs.productFits(divisorLeft, divisorRight)) {
            return null;
        }
        return new Points(left * right, divisorLeft * divisorRight);
    }

    static Points reduced(long numerator, long denominator) {
        long common = Longs.gcd(Math.abs(numerator), denominator);
        return new Points(numerator / common, denominator / common);
    }

    /** The same for a power of ten, with which a number shares no other prime factors than 2 and 5. */
    static Points reducedDecimal(long unscaled, int scale) {
        if (unscaled == 0) {
            return Points.ZERO;
        }
        int twos = Math.min(Long.numberOfTrailingZeros(unscaled), scale);
        long upper = unscaled >> twos;
        long lower = PowersOfTen.ofLong(scale) >> twos;
        for (int fives = 0; fives < scale && upper % 5 == 0; fives++) {
            upper /= 5;
            lower /= 5;
        }
        return new Points(upper, lower);
    }

    /** A division of longs takes long, and most divisors here are 1. */
    private static long quotient(long number, long divisor) {
        return divisor == 1 ? number : number / divisor;
    }
}
