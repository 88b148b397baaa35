package vn.dvk.scoring.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The documents of the tests. */
final class Documents {
    private Documents() {}

    static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(Documents.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
