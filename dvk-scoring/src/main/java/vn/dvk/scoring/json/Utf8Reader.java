package vn.dvk.scoring.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import vn.dvk.core.error.Message;

/**
 * Decodes UTF-8 strictly and no further than a number of bytes; what is wrong is an {@link UnreadableException} with its
 * place, thrown after all characters before it were handed on.
 */
final class Utf8Reader extends Reader {
    private static final int CHUNK = 8192;

    private final InputStream in;
    private final long mostBytes;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK).limit(0);
    private final Position position = new Position();
    private long bytesRead;
    private boolean ended;

    Utf8Reader(InputStream in, long mostBytes) {
        this.in = in;
        this.mostBytes = mostBytes;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(into, offset, length);
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, ended);
            int decoded = chars.position();
            if (decoded > 0) {
                position.pass(into, offset, offset + decoded);
                return decoded;
            }
            if (result.isError()) {
                throw new UnreadableException(Message.of(JsonCodes.NOT_UTF_8), position.here());
            }
            if (result.isOverflow()) {
                return 0;
            }
            if (ended) {
                return -1;
            }
            fill();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            ended = true;
        } else {
            bytesRead += count;
            if (bytesRead > mostBytes) {
                throw new UnreadableException(
                        Message.of(JsonCodes.TOO_LARGE).with("limit", mostBytes), position.here());
            }
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
