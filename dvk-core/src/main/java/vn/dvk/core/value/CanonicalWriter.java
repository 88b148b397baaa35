package vn.dvk.core.value;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import vn.dvk.core.internal.CanIgnoreReturnValue;

/**
 * Bộ ghi dạng chuẩn: writes a tree of values as bytes, so that equal trees have equal bytes and different trees different
 * ones, on every JVM and in every later version of dvk that keeps the {@link #VERSION}.
 *
 * <p>The bytes are {@code 'd' 'v' 'k'}, one byte {@link #VERSION}, and then one value. Every part starts with a tag of one
 * byte; numbers are big-endian; <i>length</i> and <i>size</i> are four bytes; <i>text</i> is its length in bytes and then
 * UTF-8.
 *
 * <pre>
 * value    record | list | leaf
 * record   'B' text(type)  { 'F' text(name) value }  'E'    fields in the order of the caller, each name once
 * list     'A' size  { value }                              size values, in the order of the caller
 * text     'T' text
 * code     'C' text
 * number   'N' length numerator length denominator          two's complement, shortest; lowest terms
 * whole    'W' eight bytes
 * flag     'L' one byte, 0 or 1
 * day      'D' eight bytes, days since 1970-01-01
 * range    'R' text                                         as {@link DateRange#toString()}: the written precision counts
 * absent   '0'
 * </pre>
 *
 * <p>Nothing is sorted here: a caller writes fields in one fixed order, lists in theirs, and a map as a list of records in
 * the map's own documented order. A value that is missing is a field left out or {@link #absent()}, which are two different
 * things. Text is written as it is; a half surrogate is refused, because UTF-8 cannot tell it from another.
 *
 * <p>The writer checks that exactly one value is written and that records and lists are complete; a wrong call throws
 * {@link IllegalStateException}. Mutable, and not thread-safe: it lives in one call of {@link #fingerprint(CanonicalForm)}
 * or {@link #bytes(CanonicalForm)}.
 */
@CanIgnoreReturnValue
public final class CanonicalWriter {

    /** The version of the encoding, a part of the bytes. It changes when the bytes of any tree would. */
    public static final int VERSION = 1;

    private final CanonicalBytes out;
    private final CanonicalShape shape = new CanonicalShape();

    private CanonicalWriter(OutputStream out) {
        this.out = new CanonicalBytes(out);
    }

    /**
     * The SHA-256 digest of the bytes of a tree.
     *
     * @param form the tree
     * @return its fingerprint
     * @throws IllegalStateException if the form does not write exactly one whole value
     */
    public static Fingerprint fingerprint(CanonicalForm form) {
        MessageDigest digest = sha256();
        write(form, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return Fingerprint.ofSha256(digest.digest());
    }

    /**
     * The bytes of a tree.
     *
     * @param form the tree
     * @return a new array
     * @throws IllegalStateException if the form does not write exactly one whole value
     */
    public static byte[] bytes(CanonicalForm form) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(form, bytes);
        return bytes.toByteArray();
    }

    /**
     * Starts a record.
     *
     * @param type what the record is; different types with the same fields are different values
     * @return this writer
     */
    public CanonicalWriter begin(String type) {
        requireNonNull(type, "type");
        shape.begin(type);
        out.tag('B').text(type);
        return this;
    }

    /**
     * Ends the record that was started last.
     *
     * @return this writer
     */
    public CanonicalWriter end() {
        shape.end();
        out.tag('E');
        return this;
    }

    /**
     * Names a field of the record; its value must follow.
     *
     * @param name the name, once in a record
     * @return this writer
     */
    public CanonicalWriter field(String name) {
        requireNonNull(name, "name");
        shape.field(name);
        out.tag('F').text(name);
        return this;
    }

    /**
     * Starts a list; its elements must follow.
     *
     * @param size the number of elements
     * @return this writer
     * @throws IllegalArgumentException if the size is negative
     */
    public CanonicalWriter list(int size) {
        if (size < 0) {
            throw new IllegalArgumentException("size must be 0 or more, but was " + size);
        }
        shape.list(size);
        out.tag('A').four(size);
        return this;
    }

    /**
     * Writes a whole list in its own order.
     *
     * @param elements the elements
     * @return this writer
     */
    public CanonicalWriter list(Collection<? extends CanonicalForm> elements) {
        list(requireNonNull(elements, "elements").size());
        elements.forEach(this::form);
        return this;
    }

    /**
     * Writes a value that can write itself.
     *
     * @param value the value
     * @return this writer
     */
    public CanonicalWriter form(CanonicalForm value) {
        requireNonNull(value, "value");
        shape.form(() -> value.writeTo(this));
        return this;
    }

    /**
     * Writes a text.
     *
     * @param text the text, exactly as it is
     * @return this writer
     * @throws IllegalArgumentException if the text has half of a surrogate pair
     */
    public CanonicalWriter text(String text) {
        requireNonNull(text, "text");
        shape.leaf();
        out.tag('T').text(text);
        return this;
    }

    /**
     * Writes an exact number.
     *
     * @param number the number
     * @return this writer
     */
    public CanonicalWriter number(Points number) {
        requireNonNull(number, "number");
        shape.leaf();
        out.tag('N')
                .block(number.numerator().toByteArray())
                .block(number.denominator().toByteArray());
        return this;
    }

    /**
     * Writes a whole number. It differs from the same {@link #number(Points)}.
     *
     * @param number the number
     * @return this writer
     */
    public CanonicalWriter whole(long number) {
        shape.leaf();
        out.tag('W').eight(number);
        return this;
    }

    /**
     * Writes yes or no.
     *
     * @param flag the flag
     * @return this writer
     */
    public CanonicalWriter flag(boolean flag) {
        shape.leaf();
        out.tag('L').tag(flag ? (char) 1 : (char) 0);
        return this;
    }

    /**
     * Writes a day.
     *
     * @param day the day
     * @return this writer
     */
    public CanonicalWriter day(LocalDate day) {
        requireNonNull(day, "day");
        shape.leaf();
        out.tag('D').eight(day.toEpochDay());
        return this;
    }

    /**
     * Writes a range of days, with the precision in which its ends are written.
     *
     * @param range the range
     * @return this writer
     */
    public CanonicalWriter range(DateRange range) {
        requireNonNull(range, "range");
        shape.leaf();
        out.tag('R').text(range.toString());
        return this;
    }

    /**
     * Writes a code. It differs from the same {@link #text(String)}.
     *
     * @param code the code
     * @return this writer
     */
    public CanonicalWriter code(Code code) {
        requireNonNull(code, "code");
        shape.leaf();
        out.tag('C').text(code.text());
        return this;
    }

    /**
     * Writes that there is no value.
     *
     * @return this writer
     */
    public CanonicalWriter absent() {
        shape.leaf();
        out.tag('0');
        return this;
    }

    private static void write(CanonicalForm form, OutputStream out) {
        requireNonNull(form, "form");
        CanonicalWriter writer = new CanonicalWriter(out);
        writer.out.tag('d').tag('v').tag('k').tag((char) VERSION);
        writer.form(form);
        writer.shape.requireComplete();
        writer.out.flush();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must have SHA-256", e);
        }
    }
}
