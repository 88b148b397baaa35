package vn.dvk.core.value;

/** Reading and adding of long numbers, with messages that name what did not fit. */
final class WholeNumbers {

    private static final int MAX_DIGITS = 19;

    private WholeNumbers() {}

    /** Reads a run of ASCII digits. */
    static long parseCount(String digits, String name) {
        if (digits.isEmpty()) {
            throw new IllegalArgumentException(name + " must have a digit, but is empty");
        }
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                throw new IllegalArgumentException(name + " must be digits only, but has "
                        + CodePoints.name(digits.codePointAt(i)) + " at index " + i);
            }
        }
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    name + " must be at most " + Long.MAX_VALUE + ", but has " + digits.length() + " digits: "
                            + (digits.length() > MAX_DIGITS ? digits.substring(0, MAX_DIGITS) + "…" : digits),
                    e);
        }
    }

    /** The sum, or an exception that names both terms. */
    static long sum(String name, long first, long second) {
        long sum = first + second;
        if (((first ^ sum) & (second ^ sum)) < 0) {
            throw new ArithmeticException(name + " must fit a long, but was " + first + " + " + second);
        }
        return sum;
    }
}
