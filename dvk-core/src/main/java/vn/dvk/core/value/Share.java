package vn.dvk.core.value;

import static java.util.Objects.requireNonNull;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;

/**
 * Tỷ lệ: a part of a whole as two counts, such as 22 of 28 communes.
 *
 * <p>Both counts are kept and are 0 or more. {@code 22/28} and {@code 11/14} are different shares, although their
 * {@link #quotient()} is the same: the first speaks of 28 communes. For an order by size use {@link #byQuotient()}. A
 * share of nothing, such as {@code 0/0}, can be kept and pooled, but has no quotient; see {@link #isDefined()}.
 *
 * <pre>{@code
 * Share share = Share.of(22, 28);
 * share.percent(2, RoundingMode.HALF_UP);   // 78.57
 * share.pooledWith(Share.of(3, 4));         // 25/32, never the average of two percentages
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Share implements CanonicalForm, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Comparator<Share> BY_QUOTIENT = Share::compareQuotients;

    private final long numerator;
    private final long denominator;

    private Share(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * A share of two counts.
     *
     * @param numerator the part, 0 or more; it may exceed the whole
     * @param denominator the whole, 0 or more
     * @return the share
     * @throws IllegalArgumentException if a count is negative
     */
    public static Share of(long numerator, long denominator) {
        return new Share(requireCount("numerator", numerator), requireCount("denominator", denominator));
    }

    /**
     * Reads a share such as {@code 22/28}.
     *
     * @param text two runs of digits joined by a slash
     * @return the share
     * @throws IllegalArgumentException if the text has another form, or a count does not fit a long
     */
    public static Share parse(String text) {
        requireNonNull(text, "text");
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("text must be a share such as 22/28, but has no '/'");
        }
        return new Share(
                WholeNumbers.parseCount(text.substring(0, slash), "numerator"),
                WholeNumbers.parseCount(text.substring(slash + 1), "denominator"));
    }

    /**
     * An order by size, exact: shares of equal quotient compare as equal, so the order is not consistent with equality.
     * Shares without a quotient come last.
     *
     * @return the order
     */
    public static Comparator<Share> byQuotient() {
        return BY_QUOTIENT;
    }

    /**
     * The part.
     *
     * @return the numerator, 0 or more
     */
    public long numerator() {
        return numerator;
    }

    /**
     * The whole.
     *
     * @return the denominator, 0 or more
     */
    public long denominator() {
        return denominator;
    }

    /**
     * Tells whether there is a whole to have a share of.
     *
     * @return whether the denominator is above 0
     */
    public boolean isDefined() {
        return denominator > 0;
    }

    /**
     * Tells whether the part is greater than the whole.
     *
     * @return whether the quotient is above one; false when there is none
     */
    public boolean exceedsOne() {
        return isDefined() && numerator > denominator;
    }

    /**
     * The share of both wholes together: parts added, wholes added.
     *
     * @param other the share of another, separate whole
     * @return the pooled share
     * @throws ArithmeticException if a count does not fit a long
     */
    public Share pooledWith(Share other) {
        requireNonNull(other, "other");
        return new Share(
                WholeNumbers.sum("numerator", numerator, other.numerator),
                WholeNumbers.sum("denominator", denominator, other.denominator));
    }

    /**
     * The exact part of something: 22/28 of 10 points are 55/7.
     *
     * @param whole what to take the part of
     * @return whole × numerator ÷ denominator
     * @throws ArithmeticException if this share has no quotient
     */
    public Points of(Points whole) {
        return requireNonNull(whole, "whole").times(quotient());
    }

    /**
     * The exact quotient.
     *
     * @return numerator ÷ denominator
     * @throws ArithmeticException if the denominator is 0
     */
    public Points quotient() {
        if (!isDefined()) {
            throw new ArithmeticException("A share must have a denominator above 0 for a quotient, but was " + this);
        }
        return Points.ofRatio(numerator, denominator);
    }

    /**
     * The share in per cent.
     *
     * @param scale the number of decimals; negative to round to tens, hundreds, …
     * @param mode how to round
     * @return 100 × numerator ÷ denominator
     * @throws IllegalArgumentException if the scale is not in [-1000, 1000]
     * @throws ArithmeticException if the denominator is 0, or digits would be lost under {@link RoundingMode#UNNECESSARY}
     */
    public BigDecimal percent(int scale, RoundingMode mode) {
        return of(Points.HUNDRED).toBigDecimal(scale, mode);
    }

    @Override
    public void writeTo(CanonicalWriter to) {
        to.begin("share")
                .field("numerator")
                .whole(numerator)
                .field("denominator")
                .whole(denominator)
                .end();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Share that && numerator == that.numerator && denominator == that.denominator;
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(numerator) + Long.hashCode(denominator);
    }

    /** Returns both counts, such as {@code 22/28}; {@link #parse(String)} reads them back. */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }

    private static int compareQuotients(Share first, Share second) {
        if (!first.isDefined() || !second.isDefined()) {
            return Boolean.compare(!first.isDefined(), !second.isDefined());
        }
        return Longs.compareProducts(first.numerator, second.denominator, second.numerator, first.denominator);
    }

    private static long requireCount(String name, long count) {
        if (count < 0) {
            throw new IllegalArgumentException(name + " must be 0 or more, but was " + count);
        }
        return count;
    }

    @Serial
    private Object writeReplace() {
        return new SerialForm(SerialForm.Kind.SHARE, toString());
    }

    @Serial
    private void readObject(ObjectInputStream from) throws InvalidObjectException {
        throw SerialForm.missing();
    }
}
