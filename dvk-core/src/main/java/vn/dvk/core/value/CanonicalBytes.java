package vn.dvk.core.value;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import vn.dvk.core.internal.CanIgnoreReturnValue;

/** The byte forms of the canonical encoding; what they mean is the business of {@link CanonicalWriter}. */
@CanIgnoreReturnValue
final class CanonicalBytes {

    private static final int BUFFER_SIZE = 1 << 13;

    private final DataOutputStream out;

    /** Unlike {@code String.getBytes}, it refuses half a surrogate pair instead of writing a question mark. */
    private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();

    CanonicalBytes(OutputStream out) {
        this.out = new DataOutputStream(new BufferedOutputStream(out, BUFFER_SIZE));
    }

    CanonicalBytes tag(char tag) {
        return written(() -> out.writeByte(tag));
    }

    CanonicalBytes four(int number) {
        return written(() -> out.writeInt(number));
    }

    CanonicalBytes eight(long number) {
        return written(() -> out.writeLong(number));
    }

    CanonicalBytes block(byte[] bytes) {
        return written(() -> {
            out.writeInt(bytes.length);
            out.write(bytes);
        });
    }

    CanonicalBytes text(String text) {
        try {
            ByteBuffer utf8 = encoder.encode(CharBuffer.wrap(text));
            return written(() -> {
                out.writeInt(utf8.remaining());
                out.write(utf8.array(), utf8.arrayOffset() + utf8.position(), utf8.remaining());
            });
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("text must not have half of a surrogate pair", e);
        }
    }

    void flush() {
        written(out::flush);
    }

    private CanonicalBytes written(Write write) {
        try {
            write.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** A step that the streams in memory cannot fail at. */
    @FunctionalInterface
    private interface Write {
        void run() throws IOException;
    }
}
