package vn.dvk.core.value;

/** The powers of ten that fit a long. */
final class PowersOfTen {

    /** How many there are: 10^0 to 10^18. */
    static final int LONG_COUNT = 19;

    private static final long[] POWERS = powers();

    private PowersOfTen() {}

    static long ofLong(int exponent) {
        return POWERS[exponent];
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
