package vn.dvk.core.value;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Reading of {@link Points}, and the question how many decimals a ratio needs. */
final class PointsText {

    private static final int MAX_LENGTH = 200;

    private static final BigInteger FIVE = BigInteger.valueOf(5);

    private PointsText() {}

    static Points parse(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new NumberFormatException("text must have at most 200 characters, but has " + text.length());
        }
        int wholeEnd = digits(text, text.startsWith("-") ? 1 : 0);
        if (wholeEnd == text.length()) {
            return Points.of(new BigDecimal(text));
        }
        char mark = text.charAt(wholeEnd);
        if (mark != '.' && mark != '/') {
            throw malformed(text, wholeEnd);
        }
        int end = digits(text, wholeEnd + 1);
        if (end < text.length()) {
            throw malformed(text, end);
        }
        return mark == '.' ? Points.of(new BigDecimal(text)) : ratio(text, wholeEnd);
    }

    /** The least number of decimals that writes 1/denominator exactly, or -1 when no number suffices. */
    static int decimalPlaces(BigInteger denominator) {
        int twos = denominator.getLowestSetBit();
        BigInteger rest = denominator.shiftRight(twos);
        int fives = 0;
        while (!rest.equals(BigInteger.ONE)) {
            BigInteger[] quotient = rest.divideAndRemainder(FIVE);
            if (quotient[1].signum() != 0) {
                return -1;
            }
            rest = quotient[0];
            fives++;
        }
        return Math.max(twos, fives);
    }

    private static Points ratio(String text, int slash) {
        BigInteger denominator = new BigInteger(text.substring(slash + 1));
        if (denominator.signum() == 0) {
            throw new NumberFormatException("The denominator must not be 0, but was: " + text);
        }
        return Points.ofRatio(new BigInteger(text.substring(0, slash)), denominator);
    }

    /** The index after the digits that start at {@code from}; there must be one. */
    private static int digits(String text, int from) {
        int index = from;
        while (index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9') {
            index++;
        }
        if (index == from) {
            throw malformed(text, index);
        }
        return index;
    }

    private static NumberFormatException malformed(String text, int index) {
        String found = index == text.length()
                ? "it ends at index " + index
                : "has " + CodePoints.name(text.codePointAt(index)) + " at index " + index;
        String wayOut = index < text.length() && text.charAt(index) == ','
                ? ". Maybe a decimal comma is meant: write 12.5 for 12,5"
                : "";
        return new NumberFormatException(
                "text must be a decimal such as 12.5 or a ratio such as 40/3, but " + found + wayOut);
    }
}
