package vn.dvk.scoring.aggregate;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.error.InvalidDefinitionException;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Problems;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/**
 * Reads the state of a measure from the bytes that a {@link StateWriter} wrote, in the same order.
 *
 * <p>Bytes that nothing wrote are refused with an {@link InvalidDefinitionException} that says where they are damaged.
 * Not thread-safe.
 */
public final class StateReader {

    private static final int LOW_BITS = 0x7F;
    private static final int MORE = 0x80;

    private final byte[] bytes;
    private final int end;
    private int place;

    StateReader(byte[] bytes, int end) {
        this.bytes = bytes;
        this.end = end;
    }

    /**
     * Reads a number of things.
     *
     * @return the number, 0 or more
     */
    public long count() {
        long number = bits();
        require(number >= 0);
        return number;
    }

    /**
     * Reads a whole number of either sign.
     *
     * @return the number
     */
    public long whole() {
        long number = bits();
        return (number >>> 1) ^ -(number & 1);
    }

    /**
     * Reads a whole number of any size.
     *
     * @return the number
     */
    public BigInteger wholeOfAnySize() {
        byte[] block = block();
        require(block.length > 0);
        return new BigInteger(block);
    }

    /**
     * Reads an exact number.
     *
     * @return the number
     */
    public Points points() {
        BigInteger numerator = wholeOfAnySize();
        byte[] denominator = block();
        if (denominator.length == 0) {
            return Points.of(numerator);
        }
        BigInteger divisor = new BigInteger(denominator);
        require(divisor.signum() > 0);
        return Points.ofRatio(numerator, divisor);
    }

    /**
     * Reads a text.
     *
     * @return the text
     */
    public String text() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(block()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw damaged(e);
        }
    }

    /**
     * Reads a code.
     *
     * @return the code
     */
    public Code code() {
        String text = text();
        require(Code.isValid(text));
        return Code.of(text);
    }

    /**
     * Refuses the bytes unless something holds that holds of every state that is written.
     *
     * @param sound whether it holds
     * @throws InvalidDefinitionException if it does not
     */
    public void require(boolean sound) {
        if (!sound) {
            throw damaged(null);
        }
    }

    Group group() {
        Code code = code();
        String vi = text();
        String en = text();
        require(LocalizedText.faults(vi).isEmpty());
        require(en.isEmpty() || LocalizedText.faults(en).isEmpty());
        return new Group(code, en.isEmpty() ? LocalizedText.of(vi) : LocalizedText.of(vi, en), whole());
    }

    /**
     * Reads the number of elements that follow: as {@link #count()}, but never more than there are bytes left, so that damaged
     * bytes cannot ask for more room than they have. Each element must take at least a byte.
     *
     * @return the number, 0 or more
     */
    public int size() {
        long number = count();
        require(number <= end - place);
        return (int) number;
    }

    byte[] raw(int length) {
        require(length <= end - place);
        place += length;
        return Arrays.copyOfRange(bytes, place - length, place);
    }

    boolean isAtEnd() {
        return place == end;
    }

    private byte[] block() {
        return raw(size());
    }

    private long bits() {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE - 1) {
            require(place < end);
            int next = bytes[place++];
            number |= (long) (next & LOW_BITS) << shift;
            if ((next & MORE) == 0) {
                return number;
            }
        }
        throw damaged(null);
    }

    InvalidDefinitionException damaged(@Nullable Throwable cause) {
        Problems problems =
                new Problems().add("", Message.of(AggregateCodes.BYTES_DAMAGED).with("offset", place));
        InvalidDefinitionException damaged =
                new InvalidDefinitionException(AggregateCodes.BYTES, problems.list(), AggregateWords.table());
        if (cause != null) {
            damaged.addSuppressed(cause);
        }
        return damaged;
    }
}
