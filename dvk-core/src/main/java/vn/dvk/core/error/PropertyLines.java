package vn.dvk.core.error;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Reads a properties text, and refuses a key that stands twice instead of keeping the later one. */
final class PropertyLines {

    private PropertyLines() {}

    static Map<String, String> read(Reader reader) {
        Map<String, String> lines = new TreeMap<>();
        try {
            new Collecting(lines).load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /** {@link Properties} hands each line it has read to {@code put}. */
    private static final class Collecting extends Properties {

        private static final long serialVersionUID = 1L;

        private final transient Map<String, String> lines;

        Collecting(Map<String, String> lines) {
            this.lines = lines;
        }

        @Override
        public synchronized Object put(Object key, Object value) {
            String earlier = lines.putIfAbsent((String) key, (String) value);
            if (earlier != null) {
                throw new IllegalArgumentException("The key '" + key + "' stands twice");
            }
            return value;
        }
    }
}
