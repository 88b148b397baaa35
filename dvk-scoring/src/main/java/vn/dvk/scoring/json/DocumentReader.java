package vn.dvk.scoring.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Pointer;
import vn.dvk.core.error.SourceLocation;

/**
 * Bộ đọc tài liệu: reads one kind of JSON document within limits.
 *
 * <p>Documents are UTF-8 without a byte order mark. Whatever a document says, reading gives a result and throws nothing; only
 * a file or stream that cannot be read at all throws {@link UncheckedIOException}.
 *
 * <pre>{@code
 * RegisterJson.reader(JsonLimits.builder().bytes(1 << 20).build()).read(stream);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param <R> the type of the result, such as {@code ReadResult<CriteriaSet>}
 */
public final class DocumentReader<R> {
    private final JsonLimits limits;
    private final Interpretation<R> interpretation;

    DocumentReader(JsonLimits limits, Interpretation<R> interpretation) {
        this.limits = requireNonNull(limits, "limits");
        this.interpretation = interpretation;
    }

    /** A reader of documents that have one value or none. */
    static <T> DocumentReader<ReadResult<T>> of(
            JsonLimits limits, String format, String what, Function<Fields, Optional<T>> content) {
        return new DocumentReader<>(limits, (tree, reading) -> {
            Optional<T> value = tree.flatMap(root -> Header.read(Cursor.root(reading, root), format))
                    .flatMap(content);
            return ReadResult.of(what, value, reading);
        });
    }

    /** Makes the result of a document's tree, which is absent if the document ended early. */
    @FunctionalInterface
    interface Interpretation<R> {
        R of(Optional<Node> tree, Reading reading);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the result
     * @throws UncheckedIOException if the file cannot be read
     */
    public R read(Path file) {
        requireNonNull(file, "file");
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a stream to its end, and does not close it.
     *
     * @param in the bytes of the document
     * @return the result
     * @throws UncheckedIOException if the stream cannot be read
     */
    public R read(InputStream in) {
        requireNonNull(in, "in");
        return read(new Utf8Reader(in, limits.bytes()), new Reading(limits));
    }

    /**
     * Reads a text.
     *
     * @param json the document
     * @return the result
     */
    public R read(String json) {
        requireNonNull(json, "json");
        Reading reading = new Reading(limits);
        if (json.length() > limits.bytes()) {
            Message tooLarge = Message.of(JsonCodes.TOO_LARGE).with("limit", limits.bytes());
            reading.report(Pointer.ROOT, new SourceLocation(1, 1), tooLarge);
            return interpretation.of(Optional.empty(), reading);
        }
        return read(new StringReader(json), reading);
    }

    private R read(Reader text, Reading reading) {
        try {
            Optional<Node> tree = TreeParser.parse(new DocumentText(text, reading), reading);
            tree.map(Places::new).ifPresent(reading::setPlaces);
            return interpretation.of(tree, reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
