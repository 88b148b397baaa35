package vn.dvk.core.value;

import static java.util.Objects.requireNonNull;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;

/**
 * Đồng Việt Nam: an amount of money in whole đồng, of either sign.
 *
 * <p>The range is {@link #MIN_VALUE} to {@link #MAX_VALUE}, about ±9.2 × 10<sup>18</sup> đồng; a result outside it throws
 * {@link ArithmeticException} and never wraps. There are no fractions: the đồng has none in use.
 *
 * <pre>{@code
 * Vnd.parse("3800000000 VND").plus(Vnd.of(50_000_000));   // 3850000000 VND
 * }</pre>
 *
 * <p>Equality and order are by amount. Immutable and thread-safe.
 */
public final class Vnd implements Comparable<Vnd>, CanonicalForm, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Nothing. */
    public static final Vnd ZERO = new Vnd(0);

    /** The least amount. */
    public static final Vnd MIN_VALUE = new Vnd(Long.MIN_VALUE);

    /** The greatest amount. */
    public static final Vnd MAX_VALUE = new Vnd(Long.MAX_VALUE);

    private static final String UNIT = " VND";

    private final long amount;

    private Vnd(long amount) {
        this.amount = amount;
    }

    /**
     * An amount of whole đồng.
     *
     * @param dong the number of đồng
     * @return the amount
     */
    public static Vnd of(long dong) {
        return new Vnd(dong);
    }

    /**
     * Reads an amount such as {@code 3800000000 VND}.
     *
     * @param text an optional minus, digits without grouping, one space and {@code VND}
     * @return the amount
     * @throws IllegalArgumentException if the text has another form, or the amount does not fit
     */
    public static Vnd parse(String text) {
        requireNonNull(text, "text");
        if (!text.endsWith(UNIT)) {
            throw new IllegalArgumentException("text must end with ' VND', such as '3800000000 VND'");
        }
        String number = text.substring(0, text.length() - UNIT.length());
        if (number.equals(Long.toString(Long.MIN_VALUE))) {
            return MIN_VALUE;
        }
        boolean negative = number.startsWith("-");
        long dong = WholeNumbers.parseCount(negative ? number.substring(1) : number, "amount");
        return new Vnd(negative ? -dong : dong);
    }

    /**
     * The exact sum.
     *
     * @param terms the amounts to add, in any order
     * @return their sum; nothing when there are none
     * @throws ArithmeticException if a partial sum does not fit
     */
    public static Vnd sum(Iterable<Vnd> terms) {
        Vnd sum = ZERO;
        for (Vnd term : requireNonNull(terms, "terms")) {
            sum = sum.plus(term);
        }
        return sum;
    }

    /**
     * The number of đồng.
     *
     * @return the amount
     */
    public long amount() {
        return amount;
    }

    /**
     * Tells whether the amount is below nothing.
     *
     * @return whether the amount is negative
     */
    public boolean isNegative() {
        return amount < 0;
    }

    /**
     * The exact sum.
     *
     * @param other the amount to add
     * @return this + other
     * @throws ArithmeticException if the sum does not fit
     */
    public Vnd plus(Vnd other) {
        return new Vnd(WholeNumbers.sum("amount", amount, requireNonNull(other, "other").amount));
    }

    /**
     * The exact difference.
     *
     * @param other the amount to take away
     * @return this - other
     * @throws ArithmeticException if the difference does not fit
     */
    public Vnd minus(Vnd other) {
        requireNonNull(other, "other");
        try {
            return new Vnd(Math.subtractExact(amount, other.amount));
        } catch (ArithmeticException e) {
            throw beyond(amount + " - " + other.amount, e);
        }
    }

    /**
     * The exact multiple.
     *
     * @param factor the factor
     * @return this × factor
     * @throws ArithmeticException if the product does not fit
     */
    public Vnd times(long factor) {
        try {
            return new Vnd(Math.multiplyExact(amount, factor));
        } catch (ArithmeticException e) {
            throw beyond(amount + " × " + factor, e);
        }
    }

    /**
     * The opposite amount.
     *
     * @return -this
     * @throws ArithmeticException if this is {@link #MIN_VALUE}
     */
    public Vnd negate() {
        return ZERO.minus(this);
    }

    @Override
    public void writeTo(CanonicalWriter to) {
        to.begin("vnd").field("amount").whole(amount).end();
    }

    @Override
    public int compareTo(Vnd other) {
        return Long.compare(amount, other.amount);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Vnd that && amount == that.amount;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(amount);
    }

    /** Returns the amount with its unit, such as {@code 3800000000 VND}; {@link #parse(String)} reads it back. */
    @Override
    public String toString() {
        return amount + UNIT;
    }

    private static ArithmeticException beyond(String operation, ArithmeticException cause) {
        ArithmeticException beyond = new ArithmeticException("amount must fit a long, but was " + operation);
        beyond.initCause(cause);
        return beyond;
    }

    @Serial
    private Object writeReplace() {
        return new SerialForm(SerialForm.Kind.VND, Long.toString(amount));
    }

    @Serial
    private void readObject(ObjectInputStream from) throws InvalidObjectException {
        throw SerialForm.missing();
    }
}
