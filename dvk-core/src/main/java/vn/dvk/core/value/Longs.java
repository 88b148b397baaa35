package vn.dvk.core.value;

import com.google.common.math.LongMath;

/** Arithmetic on longs within ±{@link Long#MAX_VALUE}: what fits, and comparisons that need 128 bits. */
final class Longs {

    /** Below this the greatest common divisors are prepared: most denominators are small. */
    private static final int SMALL_BITS = 7;

    private static final byte[] SMALL_DIVISORS = smallDivisors();

    private Longs() {}

    /** The greatest common divisor of two numbers of zero or more. */
    static long gcd(long a, long b) {
        if (a == 1 || b == 1) {
            return 1;
        }
        return (a | b) >>> SMALL_BITS == 0 ? SMALL_DIVISORS[(int) ((a << SMALL_BITS) | b)] : LongMath.gcd(a, b);
    }

    /** Tells whether the sum lies within ±{@link Long#MAX_VALUE}. */
    static boolean sumFits(long a, long b) {
        long sum = a + b;
        return ((a ^ sum) & (b ^ sum)) >= 0 && sum != Long.MIN_VALUE;
    }

    /** Tells whether the product lies within ±{@link Long#MAX_VALUE}. */
    static boolean productFits(long a, long b) {
        long low = a * b;
        return Math.multiplyHigh(a, b) == low >> (Long.SIZE - 1) && low != Long.MIN_VALUE;
    }

    private static byte[] smallDivisors() {
        byte[] divisors = new byte[1 << (2 * SMALL_BITS)];
        for (int i = 0; i < divisors.length; i++) {
            divisors[i] = (byte) LongMath.gcd(i >> SMALL_BITS, i & ((1 << SMALL_BITS) - 1));
        }
        return divisors;
    }

    /** Compares a × b with c × d, exactly. */
    static int compareProducts(long a, long b, long c, long d) {
        int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return high == 0 ? Long.compareUnsigned(a * b, c * d) : high;
    }
}
