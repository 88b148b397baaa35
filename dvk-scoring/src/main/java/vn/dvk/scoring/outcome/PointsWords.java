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
            return Argument.number(points.toString()).text(language);
        }
        BigInteger[] parts = points.abs().numerator().divideAndRemainder(points.denominator());
        String fraction = parts[1] + "/" + points.denominator();
        String mixed = parts[0].signum() == 0
                ? fraction
                : Argument.number(parts[0].toString()).text(language) + " " + fraction;
        return points.isNegative() ? "-" + mixed : mixed;
    }
}
