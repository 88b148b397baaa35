package vn.dvk.core.value;

import static java.util.Objects.requireNonNull;

import com.google.common.math.LongMath;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Điểm: a number of points, exact whatever was added, divided or weighted to get it.
 *
 * <p>Points are a rational number in lowest terms, of any size and sign. Nothing is rounded except by
 * {@link #rounded(int, RoundingMode)} and {@link #toBigDecimal(int, RoundingMode)}, which are told how. Sums, products and
 * comparisons run on {@code long} as long as both terms fit, and go over to {@link BigInteger} and back without a trace:
 * nothing wraps and nothing overflows.
 *
 * <p>{@code 12.5}, {@code 12.50} and {@code 25/2} are the same points: equality and order are numeric. The text is the
 * plain decimal when it ends, else the ratio, and {@link #parse(String)} reads it back.
 *
 * <pre>{@code
 * Points third = Points.ofRatio(40, 3);                                 // 40/3
 * Points total = third.plus(Points.of(30));                             // 130/3, that is 43 1/3
 * Points reported = total.rounded(2, RoundingMode.HALF_UP);             // 43.33
 * reported.minus(total);                                                // -1/300
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Points implements Comparable<Points>, CanonicalForm, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** No points. */
    public static final Points ZERO = new Points(0, 1);

    /** One point. */
    public static final Points ONE = new Points(1, 1);

    /** One hundred points, the usual maximum of a scale. */
    public static final Points HUNDRED = new Points(100, 1);

    /** Most whole points are small, and the same ones come again and again. */
    private static final Points[] SMALL =
            IntStream.range(0, 256).mapToObj(whole -> new Points(whole, 1)).toArray(Points[]::new);

    /** Numerator and denominator, unless {@link #big} holds them. The denominator is positive. */
    private final long numerator;

    private final long denominator;

    /** Holds the terms exactly when one of them is beyond ±{@link Long#MAX_VALUE}; then the fields above are 0. */
    private final @Nullable BigRatio big;

    /** Points of terms without a common factor, neither of them {@link Long#MIN_VALUE}, the second positive. */
    Points(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.big = null;
    }

    private Points(BigRatio big) {
        this.numerator = 0;
        this.denominator = 0;
        this.big = big;
    }

    /** Returns whole points. */
    public static Points of(long whole) {
        if (whole >= 0 && whole < SMALL.length) {
            return SMALL[(int) whole];
        }
        return whole == Long.MIN_VALUE ? ofReduced(BigRatio.of(BigInteger.valueOf(whole))) : new Points(whole, 1);
    }

    /** Returns whole points of any size. */
    public static Points of(BigInteger whole) {
        return ofReduced(BigRatio.of(requireNonNull(whole, "whole")));
    }

    /**
     * Points from a decimal, exactly; its trailing zeros do not matter.
     *
     * @param decimal the number
     * @return the points
     * @throws IllegalArgumentException if its scale is not in [-1000, 1000]
     */
    public static Points of(BigDecimal decimal) {
        int scale = Decimals.requireScale(requireNonNull(decimal, "decimal").scale());
        BigInteger unscaled = decimal.unscaledValue();
        if (scale >= 0 && scale < PowersOfTen.LONG_COUNT && unscaled.bitLength() < Long.SIZE) {
            return ofScaled(unscaled.longValue(), scale);
        }
        return scale <= 0
                ? of(unscaled.multiply(BigInteger.TEN.pow(-scale)))
                : ofRatio(unscaled, BigInteger.TEN.pow(scale));
    }

    /**
     * The exact quotient of two whole numbers, such as 40/3.
     *
     * @param numerator the upper number
     * @param denominator the lower number, of either sign
     * @return the points
     * @throws ArithmeticException if the denominator is zero
     */
    public static Points ofRatio(long numerator, long denominator) {
        if (denominator == 0) {
            throw zeroDenominator(BigInteger.valueOf(numerator));
        }
        if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
            return ofRatio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        return denominator < 0
                ? LongRatios.reduced(-numerator, -denominator)
                : LongRatios.reduced(numerator, denominator);
    }

    /**
     * The exact quotient of two whole numbers of any size.
     *
     * @param numerator the upper number
     * @param denominator the lower number, of either sign
     * @return the points
     * @throws ArithmeticException if the denominator is zero
     */
    public static Points ofRatio(BigInteger numerator, BigInteger denominator) {
        requireNonNull(numerator, "numerator");
        if (requireNonNull(denominator, "denominator").signum() == 0) {
            throw zeroDenominator(numerator);
        }
        return ofReduced(BigRatio.reduced(numerator, denominator));
    }

    /**
     * Points from a whole number of the last decimal place: {@code ofScaled(4333, 2)} is 43.33.
     *
     * @param unscaled the number of units of 10<sup>-scale</sup>
     * @param scale the number of decimals
     * @return the points
     * @throws IllegalArgumentException if the scale is not in [-1000, 1000]
     */
    public static Points ofScaled(long unscaled, int scale) {
        if (scale >= 0 && scale < PowersOfTen.LONG_COUNT && unscaled != Long.MIN_VALUE) {
            return LongRatios.reducedDecimal(unscaled, scale);
        }
        Decimals.requireScale(scale);
        BigInteger units = BigInteger.valueOf(unscaled);
        return scale <= 0 ? of(units.multiply(BigInteger.TEN.pow(-scale))) : ofRatio(units, BigInteger.TEN.pow(scale));
    }

    /**
     * Reads points: an optional minus and then {@code 12}, {@code 12.5} or {@code 40/3}. No exponent, no spaces, no plus,
     * no grouping, ASCII digits only.
     *
     * @param text the text, at most 200 characters
     * @return the points
     * @throws NumberFormatException if the text has another form; the message names the first wrong character, not the text
     */
    public static Points parse(String text) {
        return PointsText.parse(requireNonNull(text, "text"));
    }

    /** Returns the exact sum of points in any order; zero when there are none. */
    public static Points sum(Iterable<Points> terms) {
        Points sum = ZERO;
        for (Points term : requireNonNull(terms, "terms")) {
            sum = sum.plus(term);
        }
        return sum;
    }

    /** Returns the upper number of the ratio in lowest terms; it carries the sign. */
    public BigInteger numerator() {
        return big == null ? BigInteger.valueOf(numerator) : big.numerator();
    }

    /** Returns the lower number of the ratio in lowest terms, 1 or more. */
    public BigInteger denominator() {
        return big == null ? BigInteger.valueOf(denominator) : big.denominator();
    }

    /** Returns the sign: -1, 0 or 1. */
    public int signum() {
        return big == null ? Long.signum(numerator) : big.numerator().signum();
    }

    /** Tells whether these are no points. */
    public boolean isZero() {
        return signum() == 0;
    }

    /** Tells whether these are less than no points. */
    public boolean isNegative() {
        return signum() < 0;
    }

    /** Tells whether these are whole points. */
    public boolean isWhole() {
        return big == null ? denominator == 1 : big.denominator().equals(BigInteger.ONE);
    }

    /** Tells whether these points are a decimal that ends: the denominator has no prime factor but 2 and 5. */
    public boolean isDecimal() {
        return isWhole() || PointsText.decimalPlaces(denominator()) >= 0;
    }

    /** Returns the exact sum: this + other. */
    public Points plus(Points other) {
        requireNonNull(other, "other");
        if (big == null && other.big == null) {
            if (numerator == 0) {
                return other;
            }
            if (other.numerator == 0) {
                return this;
            }
            Points sum = LongRatios.sum(numerator, denominator, other.numerator, other.denominator);
            if (sum != null) {
                return sum;
            }
        }
        return ofReduced(ratio().plus(other.ratio()));
    }

    /** Returns the exact difference: this - other. */
    public Points minus(Points other) {
        if (big == null && requireNonNull(other, "other").big == null) {
            Points difference = LongRatios.sum(numerator, denominator, -other.numerator, other.denominator);
            if (difference != null) {
                return difference;
            }
        }
        return plus(other.negate());
    }

    /** Returns the exact product: this × factor. */
    public Points times(Points factor) {
        requireNonNull(factor, "factor");
        if (big == null && factor.big == null) {
            Points product = LongRatios.product(numerator, denominator, factor.numerator, factor.denominator);
            if (product != null) {
                return product;
            }
        }
        return ofReduced(ratio().times(factor.ratio()));
    }

    /** Returns the exact product with a whole number: this × factor. */
    public Points times(long factor) {
        return times(of(factor));
    }

    /**
     * Returns the exact quotient: this ÷ divisor.
     *
     * @throws ArithmeticException if the divisor is zero
     */
    public Points dividedBy(Points divisor) {
        if (requireNonNull(divisor, "divisor").isZero()) {
            throw new ArithmeticException("Points must not be divided by zero, but were: " + this + " / 0");
        }
        if (big == null && divisor.big == null) {
            Points quotient = divisor.numerator > 0
                    ? LongRatios.product(numerator, denominator, divisor.denominator, divisor.numerator)
                    : LongRatios.product(numerator, denominator, -divisor.denominator, -divisor.numerator);
            if (quotient != null) {
                return quotient;
            }
        }
        return times(divisor.reciprocal());
    }

    /**
     * Returns the exact quotient by a whole number: this ÷ divisor.
     *
     * @throws ArithmeticException if the divisor is zero
     */
    public Points dividedBy(long divisor) {
        return dividedBy(of(divisor));
    }

    /** Returns the opposite points: -this. */
    public Points negate() {
        return big == null ? new Points(-numerator, denominator) : new Points(big.negate());
    }

    /** Returns the points without their sign: |this|. */
    public Points abs() {
        return isNegative() ? negate() : this;
    }

    /** Returns the lesser of two: this, unless the other is less. */
    public Points min(Points other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Returns the greater of two: this, unless the other is greater. */
    public Points max(Points other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * These points rounded to a number of decimals.
     *
     * @param scale the number of decimals; negative to round to tens, hundreds, …
     * @param mode how to round; {@link RoundingMode#UNNECESSARY} asserts that nothing is lost
     * @return the rounded points
     * @throws IllegalArgumentException if the scale is not in [-1000, 1000]
     * @throws ArithmeticException if digits would be lost under {@code UNNECESSARY}
     */
    public Points rounded(int scale, RoundingMode mode) {
        requireNonNull(mode, "mode");
        if (big == null && scale >= 0 && scale < PowersOfTen.LONG_COUNT) {
            long power = PowersOfTen.ofLong(scale);
            if (power % denominator == 0) {
                return this;
            }
            if (Longs.productFits(numerator, power)) {
                return LongRatios.reduced(LongMath.divide(numerator * power, denominator, mode), power);
            }
        }
        return of(toBigDecimal(scale, mode));
    }

    /**
     * These points as a decimal with exactly the given number of decimals.
     *
     * @param scale the number of decimals; negative to round to tens, hundreds, …
     * @param mode how to round; {@link RoundingMode#UNNECESSARY} asserts that nothing is lost
     * @return the decimal
     * @throws IllegalArgumentException if the scale is not in [-1000, 1000]
     * @throws ArithmeticException if digits would be lost under {@code UNNECESSARY}
     */
    public BigDecimal toBigDecimal(int scale, RoundingMode mode) {
        Decimals.requireScale(scale);
        requireNonNull(mode, "mode");
        return new BigDecimal(numerator()).divide(new BigDecimal(denominator()), scale, mode);
    }

    /**
     * These points as a decimal without trailing zeros and with no exponent.
     *
     * @return the decimal
     * @throws ArithmeticException if no decimal is equal to these points, as for 40/3
     */
    public BigDecimal toBigDecimalExact() {
        BigInteger divisor = denominator();
        int places = PointsText.decimalPlaces(divisor);
        if (places < 0) {
            throw new ArithmeticException("Points must be a decimal that ends, but were " + this);
        }
        return new BigDecimal(numerator().multiply(BigInteger.TEN.pow(places)).divide(divisor), places);
    }

    /**
     * These points as a whole number of the last decimal place, the reverse of {@link #ofScaled(long, int)}.
     *
     * @param scale the number of decimals, 0 to 18
     * @return the number of units of 10<sup>-scale</sup>; empty when these points are not a whole number of units, or the
     *     number does not fit
     * @throws IllegalArgumentException if the scale is not in [0, 18]
     */
    public OptionalLong toScaled(int scale) {
        if (scale < 0 || scale >= PowersOfTen.LONG_COUNT) {
            throw new IllegalArgumentException("scale must be in [0, 18], but was " + scale);
        }
        long factor = big == null ? PowersOfTen.factor(scale, denominator) : 0;
        return factor != 0 && Longs.productFits(numerator, factor)
                ? OptionalLong.of(numerator * factor)
                : OptionalLong.empty();
    }

    /**
     * These points, rounded, as a whole number of the last decimal place.
     *
     * @param scale the number of decimals, 0 to 18
     * @param mode how to round; {@link RoundingMode#UNNECESSARY} asserts that nothing is lost
     * @return the number of units of 10<sup>-scale</sup>; empty when it does not fit
     * @throws IllegalArgumentException if the scale is not in [0, 18]
     * @throws ArithmeticException if digits would be lost under {@code UNNECESSARY}
     */
    public OptionalLong toScaled(int scale, RoundingMode mode) {
        requireNonNull(mode, "mode");
        if (scale >= 0 && scale < PowersOfTen.LONG_COUNT && big == null) {
            long power = PowersOfTen.ofLong(scale);
            if (Longs.productFits(numerator, power)) {
                return OptionalLong.of(LongMath.divide(numerator * power, denominator, mode));
            }
        }
        return rounded(scale, mode).toScaled(scale);
    }

    @Override
    public void writeTo(CanonicalWriter to) {
        to.number(this);
    }

    @Override
    public int compareTo(Points other) {
        if (big == null && other.big == null) {
            return denominator == other.denominator
                    ? Long.compare(numerator, other.numerator)
                    : Longs.compareProducts(numerator, other.denominator, other.numerator, denominator);
        }
        return ratio().compareTo(other.ratio());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Points that
                && numerator == that.numerator
                && denominator == that.denominator
                && Objects.equals(big, that.big);
    }

    @Override
    public int hashCode() {
        return big == null ? 31 * Long.hashCode(numerator) + Long.hashCode(denominator) : big.hashCode();
    }

    /** Returns the plain decimal when it ends, such as {@code 12.5}, else the ratio, such as {@code 40/3}. */
    @Override
    public String toString() {
        if (big == null && denominator == 1) {
            return Long.toString(numerator);
        }
        return isDecimal() ? toBigDecimalExact().toPlainString() : numerator() + "/" + denominator();
    }

    private BigRatio ratio() {
        return big == null ? new BigRatio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)) : big;
    }

    private Points reciprocal() {
        if (big != null) {
            return ofReduced(big.reciprocal());
        }
        return numerator < 0 ? new Points(-denominator, -numerator) : new Points(denominator, numerator);
    }

    private static Points ofReduced(BigRatio ratio) {
        return ratio.fitsLong()
                ? new Points(ratio.numerator().longValue(), ratio.denominator().longValue())
                : new Points(ratio);
    }

    private static ArithmeticException zeroDenominator(BigInteger numerator) {
        return new ArithmeticException("denominator must not be 0, but was: " + numerator + "/0");
    }

    @Serial
    private Object writeReplace() {
        return new SerialForm(
                SerialForm.Kind.POINTS, numerator().toString(), denominator().toString());
    }

    @Serial
    private void readObject(ObjectInputStream from) throws InvalidObjectException {
        throw SerialForm.missing();
    }
}
