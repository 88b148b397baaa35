package vn.dvk.core.value;

/** Arithmetic on longs within ±{@link Long#MAX_VALUE}: what fits, and comparisons that need 128 bits. */
final class Longs {

    private Longs() {}

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

    /** Compares a × b with c × d, exactly. */
    static int compareProducts(long a, long b, long c, long d) {
        int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return high == 0 ? Long.compareUnsigned(a * b, c * d) : high;
    }
}
