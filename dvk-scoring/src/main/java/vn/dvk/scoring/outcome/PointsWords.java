package vn.dvk.scoring.outcome;

import java.math.BigInteger;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.Points;

/** Cách viết điểm: points as people write them, 43,33 or, when no decimal is exact, 43 1/3. Thread-safe. */
public final class PointsWords {
    private PointsWords() {}

    /** Returns the points in the language's way of writing numbers, exactly. */
    public static String text(Points points, Language language) {
        if (points.isDecimal()) {
            String text = points.toString();
            return isPlain(text) ? text : Argument.number(text).text(language);
        }
        BigInteger[] parts = points.abs().numerator().divideAndRemainder(points.denominator());
        String fraction = parts[1] + "/" + points.denominator();
        String mixed = parts[0].signum() == 0
                ? fraction
                : Argument.number(parts[0].toString()).text(language) + " " + fraction;
        return points.isNegative() ? "-" + mixed : mixed;
    }

    /** Whether no language writes the number in another way: up to three digits. */
    private static boolean isPlain(String number) {
        for (int i = 0; i < number.length(); i++) {
            if (number.charAt(i) < '0' || number.charAt(i) > '9') {
                return false;
            }
        }
        return number.length() <= 3;
    }

    /** Returns points out of a maximum: 15/20, or 13 1/3 trên 20 where a slash would mislead. */
    static String text(Points points, Points maximum, Language language) {
        String key = points.isDecimal() && maximum.isDecimal() ? OutcomeCodes.OUT_OF : OutcomeCodes.OUT_OF_MIXED;
        return Phrases.fill(key, language, "points", text(points, language), "maximum", text(maximum, language));
    }
}
