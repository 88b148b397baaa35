package vn.dvk.scoring.json;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Pointer;
import vn.dvk.core.error.SourceLocation;

/** The characters of a document without a byte order mark, which is reported; knows where the document ended. */
final class DocumentText extends FilterReader {
    static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reading reading;
    private boolean started;
    private boolean ended;
    private long length;

    DocumentText(Reader text, Reading reading) {
        super(text);
        this.reading = reading;
    }

    /** Whether the document has come to its end, after that many characters. */
    boolean endsAt(long characters) {
        return ended && characters >= length;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        int count = in.read(into, offset, length);
        if (!started && count > 0) {
            started = true;
            count = withoutMark(into, offset, count);
        }
        if (count == 0) {
            return read(into, offset, length);
        }
        ended = count < 0;
        this.length += Math.max(0, count);
        return count;
    }

    private int withoutMark(char[] into, int offset, int count) {
        if (into[offset] != BYTE_ORDER_MARK) {
            return count;
        }
        reading.report(Pointer.ROOT, new SourceLocation(1, 1), Message.of(JsonCodes.BYTE_ORDER_MARK));
        System.arraycopy(into, offset + 1, into, offset, count - 1);
        return count - 1;
    }
}
