package vn.dvk.core.value;

/** The powers of ten that fit a long. */
final class PowersOfTen {

    /** How many there are: 10^0 to 10^18. */
    static final int LONG_COUNT = 19;

    /** Below this the factors are prepared: the denominators of decimals with few places are small. */
    private static final int SMALL = 128;

    private static final long[] POWERS = powers();
    private static final long[] SMALL_FACTORS = smallFactors();

    private PowersOfTen() {}

    static long ofLong(int exponent) {
        return POWERS[exponent];
    }

    /** A power of ten divided by a number above 0, or 0 where that is no whole number. */
    static long factor(int exponent, long divisor) {
        if (divisor < SMALL) {
            return SMALL_FACTORS[exponent * SMALL + (int) divisor];
        }
        return POWERS[exponent] % divisor == 0 ? POWERS[exponent] / divisor : 0;
    }

    private static long[] smallFactors() {
        long[] factors = new long[LONG_COUNT * SMALL];
        for (int exponent = 0; exponent < LONG_COUNT; exponent++) {
            for (int divisor = 1; divisor < SMALL; divisor++) {
                factors[exponent * SMALL + divisor] = POWERS[exponent] % divisor == 0 ? POWERS[exponent] / divisor : 0;
            }
        }
        return factors;
    }

    private static long[] powers() {
        long[] powers = new long[LONG_COUNT];
        powers[0] = 1;
        for (int i = 1; i < LONG_COUNT; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }
}
