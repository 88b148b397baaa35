package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;

/**
 * Writes the state of a measure as bytes; what is written in one order is read by {@link StateReader} in the same order.
 *
 * <p>Whole numbers take seven bits a byte, the lowest first; other values begin with their length. Not thread-safe.
 */
@CanIgnoreReturnValue
public final class StateWriter {

    private static final int LOW_BITS = 0x7F;
    private static final int MORE = 0x80;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    StateWriter() {}

    /**
     * Writes a number of things.
     *
     * @param number the number, 0 or more
     * @return this writer
     * @throws IllegalArgumentException if it is negative
     */
    public StateWriter count(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("number must be in [0, ..], but was " + number);
        }
        return bits(number);
    }

    /**
     * Writes a whole number of either sign.
     *
     * @param number the number
     * @return this writer
     */
    public StateWriter whole(long number) {
        return bits((number << 1) ^ (number >> (Long.SIZE - 1)));
    }

    /**
     * Writes a whole number of any size.
     *
     * @param number the number
     * @return this writer
     */
    public StateWriter whole(BigInteger number) {
        return block(requireNonNull(number, "number").toByteArray());
    }

    /**
     * Writes an exact number.
     *
     * @param number the number
     * @return this writer
     */
    public StateWriter points(Points number) {
        whole(requireNonNull(number, "number").numerator());
        return number.isWhole() ? count(0) : whole(number.denominator());
    }

    /**
     * Writes a text.
     *
     * @param text the text, without half surrogates
     * @return this writer
     */
    public StateWriter text(String text) {
        return block(requireNonNull(text, "text").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes a code.
     *
     * @param code the code
     * @return this writer
     */
    public StateWriter code(Code code) {
        return text(requireNonNull(code, "code").text());
    }

    StateWriter group(Group group) {
        return code(group.code())
                .text(group.title().vi())
                .text(group.title().en().orElse(""))
                .whole(group.order());
    }

    StateWriter block(byte[] block) {
        count(block.length);
        return raw(block);
    }

    StateWriter raw(byte[] block) {
        bytes.writeBytes(block);
        return this;
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }

    private StateWriter bits(long number) {
        long rest = number;
        while ((rest & ~LOW_BITS) != 0) {
            bytes.write((int) (rest & LOW_BITS) | MORE);
            rest >>>= Byte.SIZE - 1;
        }
        bytes.write((int) rest);
        return this;
    }
}
